import type { Trace } from '../../../src/ports.ts'
import type { AnyRecord, RecordKind } from '../../../src/records.ts'
import { isKnown, openBody, type Piece } from '../body.ts'
import { decodeEntry, type Entry, genesis } from '../entry.ts'
import { whyUnlinked } from '../journal-reader.ts'
import { checked, recordKey, type StoredRecord } from '../run-step.ts'
import { sha256 } from '../sha256.ts'

/** What a whole store consists of: first every journal entry in order, then every current record. */
export type ArchiveLine =
  /** A journal line as the embedded store writes it, without its newline. */
  { part: 'entry'; line: Buffer } | { part: 'record'; kind: RecordKind; record: unknown }

/** `erased` counts the pieces of the journal that were removed by a disposal. */
export type Summary = { entries: number; head: string; erased: number; records: number }

type Visit = (saved: AnyRecord[], entry: Entry | undefined, hash: string) => void

/** Checks a store's parts as they pass; every method throws one sentence that names the first part that is wrong. */
export type Check = {
  take(line: ArchiveLine): void
  /** The body of an entry that has no place in the chain yet, and its seal. */
  takeUnsealed(body: string | null, seal: string, name: string): void
  /** Call when everything was taken. */
  finish(): Summary
}

/** A check of one store: the chain from its first entry on, and that the records are what the entries saved last. */
export function createCheck(visit: Visit = () => {}): Check {
  const position = { count: 0, head: genesis }
  /** What each record has to look like, and the number of the entry that says so. */
  const expected = new Map<string, { print: string; by: number }>()
  /** What is gone, and what disposals say had to go: `entry/place`, or `entry/all`. */
  const gaps: string[] = []
  const listed = new Set<string>()
  /** The last entry whose body went as a whole. */
  let lastErased = 0
  let records = 0

  const takePieces = (pieces: (Piece | undefined)[], by: number, entry: Entry | undefined, hash: string) => {
    const saved = []
    for (const [place, piece] of pieces.entries()) {
      if (!piece) gaps.push(`${by}/${place}`)
      else if (!isKnown(piece))
        throw new Error(`Entry ${by} holds a ${piece.kind}, which this version of Countersign does not know.`)
      else if ('removed' in piece) expected.delete(recordKey(piece.kind, piece.id))
      else {
        const one = checked(piece.kind, piece.record)
        expected.set(recordKey(one.kind, one.id), { print: printOf(one.record), by })
        if ('traces' in one.record) for (const trace of one.record.traces) list(trace)
        saved.push(one)
      }
    }
    // A record goes with the kind whose schema it passed.
    visit(saved as unknown as AnyRecord[], entry, hash)
  }

  const list = ({ entry, places }: Trace) => {
    for (const place of places === 'all' ? ['all'] : places) listed.add(`${entry}/${place}`)
  }

  return {
    take: (line) => {
      if (line.part === 'record') {
        const { kind, id, record } = checked(line.kind, line.record)
        records += 1
        const key = recordKey(kind, id)
        const last = expected.get(key)
        expected.delete(key)
        // What an entry saved whose body went as a whole is not known, so that nothing before it says how a record must look.
        if (lastErased > (last?.by ?? 0)) return
        if (!last) throw damaged(`the ${kind} ${id} was saved by no entry`)
        if (last.print !== printOf(record)) throw damaged(`the ${kind} ${id} is not what entry ${last.by} saved`)
        return
      }
      const decoded = decodeEntry(line.line)
      const why = whyUnlinked(decoded, position)
      if (decoded.outcome === 'bad' || why) throw damaged(`entry ${position.count + 1} ${why}`)
      position.count = decoded.entry.seq
      position.head = decoded.hash
      if (decoded.pieces) return takePieces(decoded.pieces, position.count, decoded.entry, decoded.hash)
      gaps.push(`${position.count}/all`)
      lastErased = position.count
    },
    takeUnsealed: (body, seal, name) => {
      const opened = openBody(Buffer.from(body ?? ''), seal)
      if (opened.outcome === 'bad' || !opened.pieces)
        throw damaged(`the unsealed entry ${name} does not match its checksum`)
      takePieces(opened.pieces, Number.POSITIVE_INFINITY, undefined, '')
    },
    finish: () => {
      for (const [key, { by }] of expected) {
        // Marks of events are dropped after a month; everything else stays.
        if (!key.startsWith('event/') && by > lastErased) throw damaged(`${key}, which entry ${by} saved, is missing`)
      }
      const unlisted = gaps.find((gap) => !listed.has(gap))
      if (unlisted) throw damaged(`entry ${unlisted.split('/')[0]} lacks words that no disposal lists`)
      return { entries: position.count, head: position.head, erased: gaps.length, records }
    },
  }
}

/** The same lines, checked on their way; throws instead of giving a line that is wrong. */
export async function* throughCheck(lines: AsyncIterable<ArchiveLine>, check: Check): AsyncGenerator<ArchiveLine> {
  for await (const line of lines) {
    check.take(line)
    yield line
  }
  check.finish()
}

function damaged(why: string): Error {
  return new Error(`Damaged: ${why}.`)
}

/** Equal for equal records, whatever the order of their fields. */
export function printOf(record: StoredRecord): string {
  return sha256(JSON.stringify(record, (_, value: unknown) => (isPlain(value) ? inOrder(value) : value)))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
