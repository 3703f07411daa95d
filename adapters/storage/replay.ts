import { type AnyRecord, recordKinds } from '../../src/records.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal-reader.ts'
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
  let read = 0
  const end = await readJournal(disk, folder, state.journal, (entry, body) => {
    if (!body) throw new Error(`${folder}: entry ${entry.seq} was redacted, and no snapshot holds what it did.`)
    read += body.length
    // The entry's checksum says that this is what was written; what was written had been checked.
    const { saved } = JSON.parse(body.toString()) as { saved: AnyRecord[] }
    for (const { kind, record } of saved) {
      if (!recordKinds.includes(kind))
        throw new Error(
          `${folder}: entry ${entry.seq} holds a ${kind}, which this version of Countersign does not know; start a newer one.`,
        )
      put(state.records, checked(kind, record))
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
  return read
}
