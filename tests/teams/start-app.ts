import { createTeamsApp, type TeamsApp, type TeamsParts } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import type { Reference, References } from '../../adapters/teams/references.ts'
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts'
import { createFakeBot } from './fake-bot.ts'

type Logged = { fields: object; message: string }

export type Started = {
  teams: FakeTeams
  app: TeamsApp
  bot: ReturnType<typeof createFakeBot>
  references: References
  log: Logged[]
}

/** The app, open on loopback, connected to a fake Teams; what is given takes the place of the defaults. */
export async function startApp(
  parts: Partial<TeamsParts> & { bot?: ReturnType<typeof createFakeBot> } = {},
): Promise<Started> {
  const teams = await startFakeTeams()
  const bot = parts.bot ?? createFakeBot()
  const references = parts.references ?? memoryReferences()
  const log: Logged[] = []
  const note = (fields: object, message: string) => void log.push({ fields, message })
  const config = teamsConfigSchema.parse({ access: 'open-on-loopback', tenants: [teams.tenant], serviceUrl: teams.url })
  const app = createTeamsApp({ config, log: { warn: note, error: note }, ...parts, bot, references })
  await teams.connect(app)
  return { teams, app, bot, references, log }
}

export function memoryReferences(): References {
  const kept = new Map<string, Reference>()
  return {
    get: async (address) => kept.get(address.user),
    put: async (address, reference) => void kept.set(address.user, reference),
  }
}
