import type { AnyRecord } from '../../../src/records.ts'
import { bodyOf } from '../body.ts'
import { decodeEntry, type Entry, genesis, withBody } from '../entry.ts'
import { idOf } from '../erase.ts'
import { checked, recordKey } from '../run-step.ts'
import { printOf } from './check.ts'

/** A journal line with only the records whose keys are wanted, and the seals of the others; undefined when it has none. */
export function sliceOf(line: Buffer, wanted: (key: string) => boolean): Buffer | undefined {
  const decoded = decodeEntry(line)
  if (decoded.outcome === 'bad' || !decoded.pieces) return undefined
  const places = decoded.pieces.flatMap((piece, place) =>
    piece && !('removed' in piece) && wanted(recordKey(piece.kind, idOf(piece))) ? [place] : [],
  )
  return places.length > 0 ? withBody(line, bodyOf(decoded.body, places)) : undefined
}

/** Where a record's newest words stand in the journal. */
export type Proof = { entry: Entry; hash: string }

/**
 * Checks a slice of a journal that has so many entries and ends in this hash: every entry's own hash, the seals of what
 * it holds, the links between neighbours, and that each record is what the slice saved last. Gives where each stands;
 * a record without a place was saved in an entry that could not be cut. Throws one sentence that names what is wrong.
 */
export function checkSlice(
  lines: Buffer[],
  records: AnyRecord[],
  chain: { entries: number; head: string },
): Map<string, Proof> {
  const last = new Map<string, Proof & { print: string }>()
  let before = { seq: 0, hash: genesis }
  for (const line of lines) {
    const decoded = decodeEntry(line)
    if (decoded.outcome === 'bad') throw new Error(`An entry behind entry ${before.seq} ${decoded.why}.`)
    const { entry, hash, pieces } = decoded
    const isAfter = entry.seq > before.seq && entry.seq <= chain.entries
    const isLinked = entry.seq !== before.seq + 1 || entry.prev === before.hash
    const isEnd = entry.seq !== chain.entries || hash === chain.head
    if (!isAfter || !isLinked || !isEnd) throw new Error(`Entry ${entry.seq} is not in its place in the chain.`)
    before = { seq: entry.seq, hash }
    for (const piece of pieces ?? []) {
      if (!piece || 'removed' in piece) continue
      const { kind, id, record } = checked(piece.kind, piece.record)
      last.set(recordKey(kind, id), { entry, hash, print: printOf(record) })
    }
  }
  for (const { kind, record } of records) {
    const proof = last.get(recordKey(kind, record.id))
    if (proof && proof.print !== printOf(record))
      throw new Error(`The ${kind} ${record.id} is not what entry ${proof.entry.seq} saved.`)
  }
  return last
}
