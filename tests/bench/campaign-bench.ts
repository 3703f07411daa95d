import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { createBot } from '../../src/bot.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Messenger, Ports, Store } from '../../src/ports.ts'
import { bigTown, handInForAll, moveIn, told } from '../support/big-town.ts'
import type { BenchRow } from './store-bench.ts'

/** People of the town: the size that the product is held to. */
export const recipients = 20_000

const clock = { now: () => Date.now() }
const sent = async () => ({ outcome: 'sent', message: 'none' }) as const
const messenger: Messenger = { send: sent, replace: sent }
const log = {
  failure: (_: string, error: unknown) => {
    throw error
  },
}

/** From the second yes to everything on the disk: one change set with a signature owed and a message for each person. */
export async function benchCampaign(
  knowledge: Knowledge,
  documents: Ports['documents'],
): Promise<{ queueing: BenchRow; longestStop: number; look: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  try {
    const store = await openStore({ folder: join(folder, 'data'), clock })
    const people = bigTown(recipients)
    await moveIn(store, people)
    const fallback = createDirectory([], {})
    const directory = createStoreDirectory({
      store,
      fallback,
      homeSpace: () => 'T1',
      townOf: async () => 'glastonbury',
    })
    const bot = createBot({ clock, store, directory, messenger, documents, model: undefined, log }, knowledge)
    const approval = await handInForAll(bot, people)
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const start = performance.now()
    const reply = await bot.handle(approval)
    const ours = performance.now() - start
    // The clock of the loop is read by a timer, which has its turn only now.
    await pause(10)
    delay.disable()
    const queued = await store.list('delivery', { state: 'waiting' })
    if (queued.length !== recipients) throw new Error(`Only ${queued.length} were queued: ${told(reply)}`)
    const baseline = await plainWrite(store, join(folder, 'plain'))
    const name = `an update to ${recipients} people saved whole, against writing the same records as lines`
    const looked = performance.now()
    for (let time = 0; time < 5; time += 1) await bot.tick()
    const look = (performance.now() - looked) / 5
    await store.close()
    return { queueing: { name, ours, baseline, ratio: ours / baseline }, longestStop: delay.max / 1e6, look }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The same records as JSON, a line each, and one fsync. */
async function plainWrite(store: Store, file: string): Promise<number> {
  const records = [...(await store.list('acknowledgement')), ...(await store.list('delivery'))]
  const start = performance.now()
  const handle = await open(file, 'w')
  await handle.writeFile(records.map((record) => JSON.stringify(record)).join('\n'))
  await handle.datasync()
  await handle.close()
  return performance.now() - start
}
