import { join } from 'node:path'
import { type Disk, realDisk } from './disk.ts'
import { journalStart, type Position, readJournal } from './journal-reader.ts'
import { snapshotFile } from './snapshot.ts'

export type Verified =
  /** The chain holds; `head` is worth keeping elsewhere, since a chain alone does not show a cut end. */
  | { outcome: 'whole'; count: number; head: string; erased: number }
  | { outcome: 'damaged'; file: string; byte: number; why: string; count: number }

/** Checks every journal entry from the first one on, and that the current state stands on that chain; changes nothing. */
export async function verifyJournal(folder: string, disk: Disk = realDisk): Promise<Verified> {
  const state = await snapshotFile(disk, folder).read()
  const stand = state?.journal ?? journalStart
  let erased = 0
  let standsOnChain = stand.count === 0
  const end = await readJournal(disk, join(folder, 'journal'), journalStart, (entry, pieces, hash) => {
    erased += erasedIn(pieces)
    if (entry.seq === stand.count && hash === stand.head) standsOnChain = true
  })
  const { count, head } = end.position
  if (end.outcome === 'damaged') return { outcome: 'damaged', file: end.file, byte: end.byte, why: end.why, count }
  if (!standsOnChain) return { outcome: 'damaged', ...endOf(folder, end.position), why: missing(count, stand), count }
  return { outcome: 'whole', count, head, erased }
}

/** How many pieces of a body are gone; one that went as a whole counts as one. */
export function erasedIn(pieces: unknown[] | undefined): number {
  return pieces ? pieces.filter((piece) => piece === undefined).length : 1
}

function endOf(folder: string, position: Position): { file: string; byte: number } {
  const last = position.segments.at(-1)
  return { file: join(folder, 'journal', last?.name ?? ''), byte: last?.bytes ?? 0 }
}

function missing(count: number, stand: Position): string {
  return count < stand.count
    ? `ends after entry ${count}, but records.json stands on entry ${stand.count}: saved entries are gone`
    : `does not hold the entry ${stand.count} that records.json stands on: one of the two belongs to another store`
}
