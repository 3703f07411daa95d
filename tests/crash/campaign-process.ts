import { appendFileSync, readFileSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { createBot } from '../../src/bot.ts'
import type { Incoming } from '../../src/requests.ts'
import { createLimitedPlatform, type Posting } from './limited-platform.ts'
import { linesOf } from './platform.ts'

/** What a life is given on its command line. */
export type CampaignLife = {
  folder: string
  knowledge: string
  /** Where the platforms keep what was posted. */
  posted: string
  /** The second yes, delivered again in each life until the bot has saved what it did. */
  approval: Incoming
  /** When the life begins, in milliseconds, and how many times faster than ours its clock goes. */
  now: number
  speed: number
}

// A process to be killed: it says the second yes, unless that is done, and lets the messages go out. It ends by itself
// when none waits any more.
const life = JSON.parse(process.argv[2] ?? '{}') as CampaignLife
const start = performance.now()
const clock = { now: () => Math.floor(life.now + (performance.now() - start) * life.speed) }
const store = await openStore({ folder: life.folder, clock })
const messenger = createLimitedPlatform(clock, linesOf<Posting>(life.posted), (posting) => {
  appendFileSync(life.posted, `\n${JSON.stringify(posting)}\n`)
  writeSync(1, '.')
})
const directory = createStoreDirectory({
  store,
  fallback: createDirectory([], {}),
  homeSpace: () => 'T1',
  townOf: async () => 'glastonbury',
})
const log = {
  failure: (_: string, error: unknown) => {
    writeSync(2, `${error}\n`)
  },
}
const documents = { read: async () => ({ outcome: 'stopped' }) as const }
const bot = createBot(
  { clock, store, directory, messenger, model: undefined, documents, log },
  JSON.parse(readFileSync(life.knowledge, 'utf8')),
)
writeSync(1, '.')
await bot.handle(life.approval)
for (;;) {
  await bot.tick()
  const [campaign] = await store.list('campaign', { status: 'done' })
  // What tells its drafter and its approver that all are reached goes out after the last of them.
  const queued = campaign ? await store.list('delivery', { state: 'queued' }) : []
  if (campaign && queued.length === 0) break
  await pause(5)
}
await store.close()
