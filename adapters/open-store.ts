import { join } from 'node:path'
import type { Clock, Store } from '../src/ports.ts'
import type { RecordOf } from '../src/records.ts'
import type { Config } from './config.ts'
import { realDisk } from './storage/disk.ts'
import { openStore } from './storage/lowdb.ts'
import { lookUp, select } from './storage/memory.ts'
import { replay } from './storage/replay.ts'
import { emptyState, snapshotFile } from './storage/snapshot.ts'

/** A store that says why it refuses changes; undefined while all is well. */
export type ConfiguredStore = Store & { trouble(): string | undefined }

/** The store that the settings name; the embedded one refuses with one line while another process has it. */
export function openConfiguredStore(
  config: Config,
  clock: Clock,
  log: (sentence: string) => void,
): Promise<ConfiguredStore> {
  return openStore({ folder: config.DATA_DIR, clock, log })
}

/** The records as they stand on disk, also while the bot is running; writes nothing, throws one line when they are damaged. */
export async function readConfiguredStore(config: Config): Promise<Pick<Store, 'get' | 'list'>> {
  const state = (await snapshotFile(realDisk, config.DATA_DIR).read()) ?? emptyState()
  await replay(realDisk, join(config.DATA_DIR, 'journal'), state, () => {})
  return {
    // The map of a kind holds records of that kind only.
    get: async (kind, id) => lookUp(state.records, kind, id) as RecordOf<typeof kind> | undefined,
    list: async (kind, where = {}) => select(state.records, kind, where),
  }
}
