import type { Knowledge } from '../../src/knowledge.ts'
import type { Person } from '../../src/people.ts'
import { retentionFindings } from '../../src/retention/schedule.ts'
import { staffFindings } from '../../src/staff/staff-findings.ts'
import { fingerprintOf, keyPlace, readSigningKey } from '../bundle/signing-key.ts'
import { type Config, isConnected, readConfig } from '../config.ts'
import { loadKnowledge } from '../knowledge.ts'
import { verifyJournal } from '../storage/verify.ts'
import { credentialFindings, onlineFindings } from './credentials.ts'
import { configuredPeople } from './people.ts'

type Print = (line: string) => void

/**
 * Looks through everything that has to be right and prints a line for each finding; the exit code is 1 when there is
 * one. Changes nothing, works while the bot is running, and reaches for the network only when `online`.
 */
export async function doctorCommand(
  environment: Record<string, string | undefined>,
  reach: 'online' | 'offline',
  print: Print,
): Promise<0 | 1> {
  let count = 0
  const report = (what: string, findings: string[], well: string) => {
    count += findings.length
    if (findings.length === 0) print(`ok       ${what}: ${well}`)
    for (const finding of findings) print(`finding  ${what}: ${finding}`)
  }
  const config = await found('settings', report, 'all can be read', async () => readConfig(environment))
  if (!config) return ended(count, print)
  const knowledge = await found('policies', report, 'all files can be read', async () =>
    loadKnowledge(config.KNOWLEDGE_DIR),
  )
  if (knowledge) report('retention', knowledge.towns.flatMap(retentionFindings), 'every period is for a kind of record')
  const where = config.DATABASE_URL ? 'in PostgreSQL; countersign verify checks the journal' : 'the journal is whole'
  report('records', await recordFindings(config), where)
  const key = keyState(config)
  report('signing key', key.findings, key.well)
  report('credentials', await connectionFindings(config, knowledge, reach), connectionWords(config, reach))
  report('console', consoleFindings(config), `opens at ${config.PUBLIC_URL ?? 'the address it listens on'}`)
  const people = knowledge && (await found('staff list', report, 'can be read', () => configuredPeople(config)))
  if (knowledge && people) {
    const working = people.filter(({ left }) => left === undefined).length
    report('people', peopleFindings(config, knowledge, people), `${working} people, chains and offices are whole`)
  }
  return ended(count, print)
}

/** What `look` gives; what it throws is a finding. */
async function found<T>(
  what: string,
  report: (what: string, findings: string[], well: string) => void,
  well: string,
  look: () => Promise<T>,
): Promise<T | undefined> {
  try {
    const value = await look()
    report(what, [], well)
    return value
  } catch (error) {
    report(what, [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)], well)
    return undefined
  }
}

/** The key that signs exports, named so that it can be noted elsewhere. */
function keyState(config: Config): { findings: string[]; well: string } {
  try {
    const key = readSigningKey(keyPlace(config))
    if (key) return { findings: [], well: `exports are signed with the key ${fingerprintOf(key)}` }
    const { SIGNING_KEY_FILE: file } = config
    return {
      findings: file ? [`SIGNING_KEY_FILE: ${file} cannot be read.`] : [],
      well: 'is made with the first export',
    }
  } catch (error) {
    return { findings: [error instanceof Error ? error.message : String(error)], well: '' }
  }
}

async function recordFindings(config: Config): Promise<string[]> {
  if (config.DATABASE_URL) return []
  try {
    const verified = await verifyJournal(config.DATA_DIR)
    if (verified.outcome === 'whole') return []
    return [`${verified.file} is damaged at byte ${verified.byte}: it ${verified.why}`]
  } catch (error) {
    return [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]
  }
}

async function connectionFindings(
  config: Config,
  knowledge: Knowledge | undefined,
  reach: 'online' | 'offline',
): Promise<string[]> {
  const { TOWN } = config
  const towns = knowledge?.towns.map(({ key }) => key)
  return [
    ...(isConnected(config) && !TOWN
      ? ['TOWN is not set: somebody the staff list does not know cannot be answered.']
      : []),
    ...(TOWN && towns && !towns.includes(TOWN)
      ? [`TOWN is "${TOWN}", and there is no such folder of policies. Towns: ${towns.join(', ')}.`]
      : []),
    ...credentialFindings(config),
    ...(reach === 'online' ? await onlineFindings(config) : []),
  ]
}

/** A link to this machine alone is of no use to people in Slack or Teams. */
function consoleFindings(config: Config): string[] {
  return isConnected(config) && !config.PUBLIC_URL
    ? ['PUBLIC_URL is not set: HR and IT can open the console on this machine alone.']
    : []
}

function connectionWords(config: Config, reach: 'online' | 'offline'): string {
  if (!isConnected(config)) return 'no platform is connected; Countersign starts as the playground'
  return reach === 'online' ? 'accepted by the platforms' : 'look right; --online asks the platforms'
}

/** Towns without anybody are not in use, except the one that was set. */
function peopleFindings({ TOWN }: Config, { towns }: Knowledge, people: Person[]): string[] {
  const used = towns.filter(({ key }) => people.some(({ town }) => town === key))
  const strays = [...new Set(people.map(({ town }) => town))].filter((town) => !towns.some(({ key }) => key === town))
  const isEmpty = people.length === 0 || (TOWN !== undefined && !used.some(({ key }) => key === TOWN))
  return [
    ...(isEmpty ? ['There is no staff list yet. Bring it in: countersign people import staff.csv'] : []),
    ...strays.map((town) => `Some people work for "${town}", which has no policies here.`),
    ...used.flatMap((town) => staffFindings(town, people)),
  ]
}

function ended(count: number, print: Print): 0 | 1 {
  print(count === 0 ? 'All is well.' : `${count === 1 ? '1 finding' : `${count} findings`} to look at.`)
  return count === 0 ? 0 : 1
}
