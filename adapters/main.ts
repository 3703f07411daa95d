import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { type Bot, createBot } from '../src/bot.ts'
import type { Knowledge } from '../src/knowledge.ts'
import type { Address, Person } from '../src/people.ts'
import { createLibrary } from '../src/policies/library.ts'
import type { Clock, Directory, LanguageModel, Log, Store } from '../src/ports.ts'
import { warmUp } from '../src/warm-up.ts'
import { byPlatform, type Messengers } from './by-platform.ts'
import { type Config, isConnected, isLoopback, isTeamsConnected, readConfig } from './config.ts'
import { createConsole } from './console/console.ts'
import { createStoreDirectory } from './directory.ts'
import { createDocumentReader } from './documents/document-reader.ts'
import { loadKnowledge } from './knowledge.ts'
import { logger, traceOf } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { openConfiguredStore } from './open-store.ts'
import { createDirectory, readPeopleFile } from './people-file.ts'
import { atThePlayground } from './playground/at-the-playground.ts'
import { createChat } from './playground/chat.ts'
import { createConversations } from './playground/conversations.ts'
import { createPlaygroundMessenger } from './playground/messenger.ts'
import { playgroundStaff } from './playground/staff.ts'
import { addressOf, listen, type Routes } from './server.ts'

/** How often the outbox is looked through when nothing else prompts it. */
const tickEveryMs = 1_000

const clock: Clock = { now: () => Date.now() }
const log: Log = { failure: (reference, error) => logger.error({ reference, ...traceOf(error) }, 'failed') }

/** Settings → ports → bot → every platform that has credentials, else the playground. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const knowledge = loadKnowledge(config.KNOWLEDGE_DIR)
  warmUp(knowledge)
  const isTryOut = process.argv.includes('--terminal') || !isConnected(config)
  const fallback = config.PEOPLE_FILE ? readPeopleFile(config.PEOPLE_FILE) : isTryOut ? playgroundStaff() : []
  checkTown(config, knowledge)
  const store = await openConfiguredStore(config, clock, (sentence) => logger.info(sentence))
  const messengers: Messengers = {}
  const metrics = createMetrics(store, config.METRICS_TOKEN, isLoopback(config.HOST))
  const messenger = metrics.attempted(byPlatform(messengers))
  const homes: Homes = { teams: config.MicrosoftAppTenantId }
  const found = directoryOf(store, fallback, homes, config)
  const directory = isTryOut ? atThePlayground(found) : found
  const people = isTryOut ? (await directory.everyone()).filter(({ left }) => left === undefined) : []
  const model = await modelOf(config)
  let listening = ''
  const library = createLibrary(knowledge, store, clock)
  const desk = { ports: { store, directory, journal: store.journal }, library, concepts: knowledge.concepts }
  const handle: Bot['handle'] = (incoming) => bot.handle(incoming)
  const publicUrl = () => new URL(config.PUBLIC_URL ?? listening)
  // Without an address that people reach there is nothing a link could lead to.
  const isReached = !process.argv.includes('--terminal') && (config.PUBLIC_URL !== undefined || isLoopback(config.HOST))
  const webConsole = isReached ? createConsole({ desk, bot: { handle }, publicUrl, clock, log }) : undefined
  const bot: Bot = eager(
    metrics.heard,
    createBot(
      {
        clock,
        store,
        directory,
        messenger,
        model,
        documents: createDocumentReader(),
        log,
        doorway: webConsole?.doorway,
      },
      knowledge,
    ),
  )
  const closing: (() => Promise<unknown>)[] = []

  if (process.argv.includes('--terminal')) {
    await terminal(bot, people, messengers)
  } else {
    const routes: Routes = {
      '/healthz': (_, response) => void response.end('ok\n'),
      '/readyz': (_, response) =>
        void response.writeHead(store.trouble() ? 503 : 200).end(`${store.trouble() ?? 'ready'}\n`),
    }
    routes['/metrics'] = metrics.listener
    const connected = [
      ...(await slack(config, bot, directory, messengers, homes, routes, closing)),
      ...(await teams(config, bot, directory, messengers, routes)),
    ]
    if (connected.length === 0) routes['/'] = await playground(config, bot, people, messengers)
    if (webConsole) routes['/console'] = routes['/console/'] = webConsole.listener
    const stopped = stopAsked()
    const server = await listen(routes, config.PORT, config.HOST)
    listening = addressOf(server)
    const what = connected.length ? connected.join(' and ') : 'the playground; open it in a browser'
    process.stdout.write(`Countersign is running at ${listening} for ${what}.\n`)
    const timer = setInterval(() => void bot.tick(), tickEveryMs)
    await bot.tick()
    await stopped
    clearInterval(timer)
    server.close()
    server.closeAllConnections()
  }
  for (const close of closing) await close()
  await bot.tick()
  await store.close()
}

/** The workspace and the tenant that are ours, as far as they are known. */
type Homes = Partial<Record<Address['platform'], string | undefined>>

/** The staff in the store, else of the file; somebody unknown belongs to TOWN, in the playground to the town on the page. */
function directoryOf(store: Store, people: Person[], homes: Homes, config: Config): Directory {
  return createStoreDirectory({
    store,
    fallback: createDirectory(people, {}),
    homeSpace: (platform) => homes[platform],
    townOf: async ({ platform, space }) => (platform === 'slack' || platform === 'teams' ? config.TOWN : space),
  })
}

/** Whether an account is nobody's yet, so that its e-mail is worth asking the platform for. */
function strangerIn(directory: Directory): (address: Address) => Promise<boolean> {
  return async (address) => (await directory.byAddress(address)) === undefined
}

/** A bot that looks through the outbox right after every answer, so that others hear at once. */
function eager(heard: Metrics['heard'], bot: Bot): Bot {
  return {
    ...bot,
    async handle(incoming) {
      heard(incoming)
      const reply = await bot.handle(incoming)
      setImmediate(() => void bot.tick())
      return reply
    },
  }
}

async function modelOf(config: Config): Promise<LanguageModel | undefined> {
  const { OPENAI_MODEL: model, OPENAI_API_KEY, OPENAI_BASE_URL: baseURL } = config
  if (!model) return undefined
  const { createLanguageModel } = await import('./openai.ts')
  return createLanguageModel({ apiKey: OPENAI_API_KEY ?? 'none', baseURL, model, log })
}

async function slack(
  config: Config,
  bot: Bot,
  directory: Directory,
  messengers: Messengers,
  homes: Homes,
  routes: Routes,
  closing: (() => Promise<unknown>)[],
): Promise<string[]> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_API_URL: apiUrl } = config
  if (!botToken) return []
  // Imported only now: a Teams-only install need not load Bolt, nor the other way round.
  const { createSlackApp } = await import('./slack/app.ts')
  const reached = SLACK_APP_TOKEN ? { appToken: SLACK_APP_TOKEN } : { signingSecret: SLACK_SIGNING_SECRET ?? '' }
  const app = createSlackApp({ bot, config: { botToken, apiUrl, ...reached }, log, isStranger: strangerIn(directory) })
  homes.slack = (await app.start()).workspace
  messengers.slack = app.messenger
  routes['/slack/events'] = (request, response) => app.listener(request, response)
  closing.push(() => app.stop())
  return [SLACK_APP_TOKEN ? 'Slack (Socket Mode)' : 'Slack']
}

async function teams(
  config: Config,
  bot: Bot,
  directory: Directory,
  messengers: Messengers,
  routes: Routes,
): Promise<string[]> {
  if (!isTeamsConnected(config)) return []
  const { createTeamsApp } = await import('./teams/app.ts')
  const { teamsConfigSchema } = await import('./teams/config.ts')
  const { createFileReferences } = await import('./teams/references.ts')
  const app = createTeamsApp({
    bot,
    log: logger,
    isStranger: strangerIn(directory),
    references: await createFileReferences(join(config.DATA_DIR, 'teams-references.json')),
    config: teamsConfigSchema.parse({
      appId: config.MicrosoftAppId,
      password: config.MicrosoftAppPassword,
      appType: config.MicrosoftAppType,
      tenantId: config.MicrosoftAppTenantId,
      access: config.TEAMS_DEV === '1' ? 'open-on-loopback' : 'authenticated',
      host: config.HOST,
    }),
  })
  messengers.teams = app.messenger
  routes['/api/messages'] = (request, response) => void app.handle(request, response)
  return ['Teams']
}

async function playground(
  config: Config,
  bot: Bot,
  people: Person[],
  messengers: Messengers,
): Promise<RequestListener> {
  if (!isLoopback(config.HOST)) {
    throw new Error(
      'No platform is configured, and the playground knows no passwords: set HOST to 127.0.0.1, or connect Slack or Teams.',
    )
  }
  const { createPlayground } = await import('./playground/web.ts')
  const conversations = createConversations(clock.now, randomUUID)
  messengers.playground = createPlaygroundMessenger(conversations, people)
  return createPlayground({ chat: createChat(bot, conversations, randomUUID), conversations, people, log })
}

async function terminal(bot: Bot, people: Person[], messengers: Messengers): Promise<void> {
  const { runTerminal } = await import('./playground/terminal.ts')
  const conversations = createConversations(clock.now, randomUUID)
  messengers.playground = createPlaygroundMessenger(conversations, people)
  const chat = createChat(bot, conversations, randomUUID)
  await runTerminal({ chat, conversations, people, input: process.stdin, output: process.stdout })
}

function checkTown({ TOWN }: Config, { towns }: Knowledge): void {
  if (TOWN && !towns.some(({ key }) => key === TOWN)) {
    throw new Error(
      `TOWN is "${TOWN}", but there is no such folder in knowledge. Towns: ${towns.map(({ key }) => key).join(', ')}.`,
    )
  }
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Countersign cannot start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
  )
  process.exit(2)
})
