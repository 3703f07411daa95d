import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { RecordName, Trace } from '../../src/ports.ts'
import { erasedBody } from './body.ts'
import type { Disk } from './disk.ts'
import { type Decoded, decodeEntry, seqOf, withBody } from './entry.ts'
import type { Position } from './journal-reader.ts'
import { recordKey } from './run-step.ts'

/** Collects, entry by entry, where the journal says what records were before they were removed. */
export type TraceFinder = { take(decoded: Decoded): void; found(): Trace[] }

/** A finder for these records; what they were after they came back is not what was removed. */
export function createTraceFinder(removed: RecordName[]): TraceFinder {
  /** Entries with places that hold them, until the entry that removes them is reached. */
  const seen = new Map(removed.map(({ kind, id }) => [recordKey(kind, id), new Map<number, number | 'all'>()]))
  const traces = new Map<number, Trace>()
  const settle = (places: Map<number, number | 'all'>) => {
    for (const [entry, place] of places) {
      const known = traces.get(entry)?.places ?? []
      traces.set(entry, { entry, places: place === 'all' || known === 'all' ? 'all' : [...known, place] })
    }
    places.clear()
  }
  return {
    take: (decoded) => {
      if (decoded.outcome === 'bad' || !decoded.pieces) return
      const { seq, format } = decoded.entry
      for (const [place, piece] of decoded.pieces.entries()) {
        const places = piece && seen.get(recordKey(piece.kind, idOf(piece)))
        if (!places) continue
        if ('removed' in piece) settle(places)
        else places.set(seq, format === 1 || isWhole(decoded.body) ? 'all' : place)
      }
    },
    found: () => [...traces.values()].sort((a, b) => a.entry - b.entry),
  }
}

/** What a piece of the journal is about. */
export function idOf(piece: { record: unknown } | { id: string }): string {
  if ('id' in piece) return piece.id
  const { record } = piece
  return typeof record === 'object' && record && 'id' in record && typeof record.id === 'string' ? record.id : ''
}

/** A body of format 1, which has one seal. */
const isWhole = (body: Buffer) => body[0] === '{'.charCodeAt(0)

/** How many bytes are looked through before others get a turn. */
const stretch = 512 * 1024

/** Where the embedded journal up to a position holds these records; changes nothing and lets the bot go on meanwhile. */
export async function findTraces(
  disk: Disk,
  folder: string,
  { segments }: Position,
  removed: RecordName[],
): Promise<Trace[]> {
  const finder = createTraceFinder(removed)
  for (const { name, bytes } of segments) {
    const content = (await disk.read(join(folder, name), 0))?.subarray(0, bytes) ?? Buffer.alloc(0)
    let rested = 0
    for (const [at, line] of linesOf(content)) {
      finder.take(decodeEntry(line))
      if (at - rested < stretch) continue
      rested = at
      await turn()
    }
  }
  return finder.found()
}

/** The bytes of a segment without these places, as many as before. */
export function withoutTraces(segment: Buffer, traces: Trace[]): Buffer {
  const wanted = new Map(traces.map(({ entry, places }) => [entry, places]))
  const erased = Buffer.from(segment)
  for (const [at, line] of linesOf(segment)) {
    const places = wanted.get(seqOf(line))
    const decoded = places && decodeEntry(line)
    if (places && decoded?.outcome === 'entry') withBody(line, erasedBody(decoded.body, places)).copy(erased, at)
  }
  return erased
}

function* linesOf(content: Buffer): Generator<[number, Buffer]> {
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf('\n', at)
    const line = content.subarray(at, end < 0 ? content.length : end)
    yield [at, line]
    at += line.length + 1
  }
}
