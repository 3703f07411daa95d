import { isKnown } from './body.ts'
import type { Disk } from './disk.ts'
import { type Position, readJournal } from './journal-reader.ts'
import { put } from './memory.ts'
import { checked } from './run-step.ts'
import type { State } from './snapshot.ts'

/** Brings a state read from a snapshot up to the end of the journal, and returns how many bytes that took; throws when it is damaged. */
export async function replay(
  disk: Disk,
  folder: string,
  state: State,
  log: (sentence: string) => void,
): Promise<number> {
  const before = bytesUpTo(state.journal)
  const end = await readJournal(disk, folder, state.journal, (entry, pieces) => {
    if (!pieces) throw new Error(`${folder}: entry ${entry.seq} was erased, and no snapshot holds what it did.`)
    for (const piece of pieces) {
      // What was erased had been replaced or removed by a later entry.
      if (!piece) continue
      if (!isKnown(piece))
        throw new Error(
          `${folder}: entry ${entry.seq} holds a ${piece.kind}, which this version of Countersign does not know; start a newer one.`,
        )
      put(state.records, 'removed' in piece ? { ...piece, record: undefined } : checked(piece.kind, piece.record))
    }
  })
  if (end.outcome === 'damaged') {
    const { file, byte, why, remedy } = end
    const cut = `; without one, \`truncate -s ${byte} ${file}\` gives up what was saved from there on (keep a copy)`
    throw new Error(
      `${file} is damaged: at byte ${byte} it ${why}. Nothing was changed. ` +
        `Put the file back from a backup${remedy === 'restore-or-cut' ? cut : ''}.`,
    )
  }
  if (end.outcome === 'torn')
    log(
      `A power cut left ${end.dropped} bytes of an unfinished change in ${folder}; nobody was told it was saved, and it is dropped.`,
    )
  state.journal = end.position
  return bytesUpTo(end.position) - before
}

function bytesUpTo({ segments }: Position): number {
  return segments.reduce((sum, { bytes }) => sum + bytes, 0)
}
