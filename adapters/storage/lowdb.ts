import { dirname, join } from 'node:path'
import { Low } from 'lowdb'
import type { Clock, JournalReader, Store } from '../../src/ports.ts'
import type { RecordOf } from '../../src/records.ts'
import { entriesBackwards } from './archive/embedded-journal.ts'
import { createChanges } from './changes.ts'
import { type Disk, realDisk } from './disk.ts'
import { findTraces, withoutTraces } from './erase.ts'
import { openJournal } from './journal.ts'
import { lockFolder, type TakeLock } from './lock.ts'
import { countRecords, lookUp, select } from './memory.ts'
import { outgrown } from './outgrown.ts'
import { replay } from './replay.ts'
import { emptyState, snapshotFile } from './snapshot.ts'

export type StoreSettings = {
  /** DATA_DIR: `records.json` is the current state, `journal/<month>.jsonl` every change that led to it. */
  folder: string
  clock: Clock
  /** Takes plain sentences for whoever runs the bot; never content of records. */
  log?: (sentence: string) => void
  disk?: Disk
  takeLock?: TakeLock
  /** Bytes of journal after which the current state is written anew; grows with the state. */
  snapshotAfter?: number
}

export type EmbeddedStore = Store & {
  /** Why changes are refused until the store is opened again; undefined while all is well. */
  trouble(): string | undefined
  /** Writes the current state now; the journal's position it stands for is in the file. */
  snapshot(): Promise<void>
  journal: JournalReader
}

const eightMegabytes = 8 * 1024 * 1024

/**
 * Opens the embedded store: lowdb's `Low` keeps the current state in memory and as readable JSON, a journal in front of
 * it makes every change durable. Throws one sentence that says what to do when the folder is in use, damaged or not ours.
 */
export async function openStore(settings: StoreSettings): Promise<EmbeddedStore> {
  const { folder, clock, disk = realDisk, takeLock = lockFolder, snapshotAfter = eightMegabytes } = settings
  const log = settings.log ?? (() => {})
  const journalFolder = join(folder, 'journal')
  const start = performance.now()
  await makeFolders(disk, folder, journalFolder)
  const lock = await takeLock(folder)
  try {
    await disk.syncFolder(folder)
    await disk.syncFolder(dirname(folder))

    const file = snapshotFile(disk, folder)
    const low = new Low(file, emptyState())
    await low.read()
    const behind = await replay(disk, journalFolder, low.data, log)
    const journal = await openJournal(disk, journalFolder, low.data.journal)
    const threshold = () => Math.max(snapshotAfter, file.bytes())
    const changes = createChanges({ clock, journal, lock, low, log, threshold, behind })
    if (file.isOutdated()) await changes.snapshot()
    const warning = outgrown(countRecords(low.data.records), performance.now() - start, process.memoryUsage.rss())
    if (warning) log(warning)

    const erase: Store['erase'] = async (traces) => {
      if (traces.length === 0) return
      // Twice, since the one before is kept: neither may still hold what is erased, nor need the journal to say it.
      const written = [await changes.snapshot(), await changes.snapshot()]
      if (written.includes('not-written'))
        throw new Error('The current state could not be written anew, so that nothing was erased from the journal yet.')
      for (const { name } of journal.position().segments) {
        await changes.between(() => journal.rewrite(name, (bytes) => withoutTraces(bytes, traces)))
      }
    }

    let closing: Promise<void> | undefined
    const close = async () => {
      await changes.finish()
      await journal.close()
      await lock.release()
    }
    return {
      // The map of a kind holds records of that kind only.
      get: async (kind, id) => lookUp(low.data.records, kind, id) as RecordOf<typeof kind> | undefined,
      list: async (kind, where = {}) => select(low.data.records, kind, where),
      change: changes.change,
      // The folder is locked, so that there is nobody else.
      claim: async () => true,
      traces: (removed) => findTraces(disk, journalFolder, journal.position(), removed),
      erase,
      snapshot: async () => {
        await changes.snapshot()
      },
      journal: { entries: (place) => entriesBackwards(journalFolder, journal.position(), place) },
      trouble: changes.trouble,
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function makeFolders(disk: Disk, folder: string, journalFolder: string): Promise<void> {
  try {
    await disk.makeFolder(journalFolder)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `${folder} cannot hold records (${why}). Let this user write there, or set DATA_DIR to a folder it may write to.`,
      { cause },
    )
  }
}
