import { appendFileSync, readFileSync, writeSync } from 'node:fs'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { createBot } from '../../src/bot.ts'
import type { Store } from '../../src/ports.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { createPlatform } from './platform.ts'

/** What a life is given on its command line. */
export type Life = {
  store: { folder: string } | { url: string; owner: string }
  knowledge: string
  platform: string
  /** Events to answer, a line each. */
  events: string
  /** Where it notes what it was told: saved changes and replies. */
  told: string
  now: number
}
/** A change that was told to be saved, a reply that was given, a failure that was reported. */
export type Told =
  | { what: 'saved'; event: string; kind: string; id: string }
  | { what: 'reply'; event: string; user: string; reply: Reply }
  | { what: 'failure'; name: string }

// A process to be killed: the whole bot over a real store, answering events as they come, until it is no more.
const life = JSON.parse(process.argv[2] ?? '{}') as Life
const start = Date.now()
const clock = { now: () => life.now + Date.now() - start }
/** On the disk's page cache when it returns, which a killed process leaves behind. */
const tell = (told: Told) => {
  appendFileSync(life.told, `${JSON.stringify(told)}\n`)
  writeSync(1, '.')
}

const store = watched(await open())
const staff = playgroundStaff()
const log = { failure: (_: string, error: unknown) => tell({ what: 'failure', name: String(error) }) }
const towns = Object.fromEntries([...new Set(staff.map(({ town }) => town))].map((town) => [town, town]))
const directory = createDirectory(staff, towns)
const messenger = createPlatform(life.platform)
const bot = createBot(
  {
    clock,
    store,
    directory,
    messenger,
    model: undefined,
    documents: { read: async () => ({ outcome: 'stopped' }) },
    log,
  },
  JSON.parse(readFileSync(life.knowledge, 'utf8')),
)
writeSync(1, '.')

const events = readFileSync(life.events, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Incoming)
setInterval(() => void bot.tick(), 15)
const work = async () => {
  for (let event = events.shift(); event; event = events.shift()) {
    const reply = await bot.handle(event)
    tell({ what: 'reply', event: event.id, user: event.from.user, reply })
    void bot.tick()
  }
}
await Promise.all([work(), work(), work()])

async function open(): Promise<Store> {
  if ('folder' in life.store) return openStore({ folder: life.store.folder, clock, snapshotAfter: 60_000 })
  const { openPostgres } = await import('../../adapters/storage/postgres.ts')
  return openPostgres({ ...life.store, clock, connections: 4 })
}

/** The same store, noting each record that it said is saved. */
function watched(inner: Store): Store {
  return {
    ...inner,
    change: async (kind, id, cause, step) => {
      let isSaved = false
      const outcome = await inner.change(kind, id, cause, (current) => {
        const decision = step(current)
        isSaved = decision.record !== undefined
        return decision
      })
      if (isSaved) tell({ what: 'saved', event: cause.event, kind, id })
      return outcome
    },
  }
}
