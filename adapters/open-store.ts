import { join } from 'node:path'
import type { Clock, JournalReader, Store } from '../src/ports.ts'
import type { RecordOf } from '../src/records.ts'
import type { Config } from './config.ts'
import { realDisk } from './storage/disk.ts'
import { openStore } from './storage/lowdb.ts'
import { lookUp, select } from './storage/memory.ts'
import { replay } from './storage/replay.ts'
import { emptyState, snapshotFile } from './storage/snapshot.ts'

/** A store that says why it refuses changes, undefined while all is well, and gives its journal to read. */
export type ConfiguredStore = Store & { trouble(): string | undefined; journal: JournalReader }

/** The store that the settings name; the embedded one refuses with one line while another process has it. */
export async function openConfiguredStore(
  { DATABASE_URL: url, DATA_DIR: folder }: Config,
  clock: Clock,
  log: (sentence: string) => void,
): Promise<ConfiguredStore> {
  if (!url) return openStore({ folder, clock, log })
  // Imported only now: an install without PostgreSQL need not load it.
  const { openPostgres } = await import('./storage/postgres.ts')
  return openPostgres({ url, clock, log })
}

/** Runs work on the records as they stand, also while the bot is running; changes none, throws one line when they are damaged. */
export async function withConfiguredRecords<T>(
  config: Config,
  clock: Clock,
  work: (records: Pick<Store, 'get' | 'list'>) => Promise<T>,
): Promise<T> {
  if (!config.DATABASE_URL) return work(await readEmbedded(config))
  const store = await openConfiguredStore(config, clock, () => {})
  return work(store).finally(() => store.close())
}

async function readEmbedded(config: Config): Promise<Pick<Store, 'get' | 'list'>> {
  const state = (await snapshotFile(realDisk, config.DATA_DIR).read()) ?? emptyState()
  await replay(realDisk, join(config.DATA_DIR, 'journal'), state, () => {})
  return {
    // The map of a kind holds records of that kind only.
    get: async (kind, id) => lookUp(state.records, kind, id) as RecordOf<typeof kind> | undefined,
    list: async (kind, where = {}) => select(state.records, kind, where),
  }
}
