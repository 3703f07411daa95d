import type { Config } from '../config.ts'
import type { ArchiveLine } from '../storage/archive/check.ts'
import { readEmbedded } from '../storage/archive/embedded.ts'
import { withDatabase } from './stores.ts'

/** Runs work on the lines of the configured store, which it may read as often as it likes; also while the bot is running. */
export async function withArchive<T>(
  { DATABASE_URL: url, DATA_DIR: folder }: Config,
  work: (read: () => AsyncIterable<ArchiveLine>) => Promise<T>,
): Promise<T> {
  if (!url) return work(() => readEmbedded(folder))
  const { readDatabase } = await import('../storage/archive/database.ts')
  return withDatabase(url, (pool) => work(() => readDatabase(pool)))
}
