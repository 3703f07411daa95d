import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEntry } from '../../../src/ports.ts'
import { partsOf } from '../entry.ts'
import type { Position } from '../journal-reader.ts'
import { glanceLength, piecesIn } from './glance.ts'

const newline = 0x0a
const readAtOnce = 256 * 1024
/** An entry without its body is far shorter than what is left for it here. */
const wantedOfLine = glanceLength + 8 * 1024

/**
 * The journal's entries from the newest back, or from before the entry at a place that an earlier one gave; read from
 * the files a piece at a time, so that the first ones cost the same however long the journal is. Checks no seals:
 * that is what `verify` is for. Throws one sentence where a line is no entry.
 */
export async function* entriesBackwards(
  folder: string,
  { segments }: Position,
  before: string,
): AsyncGenerator<JournalEntry> {
  const [name, byte] = before.split(':')
  const first = before === '' ? segments.length - 1 : segments.findIndex((segment) => segment.name === name)
  for (const segment of segments.slice(0, first + 1).toReversed()) {
    const end = segment.name === name ? Math.min(Number(byte), segment.bytes) : segment.bytes
    for await (const { beginning, at, length } of linesBackwards(join(folder, segment.name), end)) {
      const { entry, body } = partsOf(beginning)
      const { seq, by, why } = entry
      const saved = () => piecesIn(body.toString('utf8', 0, glanceLength))
      yield { seq, at: entry.at, by, why, place: `${segment.name}:${at}`, isLong: length > wantedOfLine, saved }
    }
  }
}

/** The lines that end before a byte, the last one first: where each begins, how long it is, and its first bytes. */
async function* linesBackwards(
  file: string,
  end: number,
): AsyncGenerator<{ beginning: Buffer; at: number; length: number }> {
  const handle = await open(file, 'r')
  try {
    /** The newline that ends the line looked at, and what is known of that line behind what was read last. */
    let lineEnd = end - 1
    let known = Buffer.alloc(0)
    const { buffer: last, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, lineEnd))
    // A place that somebody made up is in the middle of a line.
    if (!(lineEnd > 0) || bytesRead === 0 || last[0] !== newline) return
    for (let until = lineEnd; until > 0; ) {
      const from = Math.max(0, until - readAtOnce)
      const bytes = Buffer.allocUnsafe(until - from)
      await handle.read(bytes, 0, bytes.length, from)
      let stop = bytes.length
      for (let before = newlineBefore(bytes, stop); before >= 0; before = newlineBefore(bytes, stop)) {
        const at = from + before + 1
        yield { beginning: Buffer.concat([bytes.subarray(before + 1, stop), known]), at, length: lineEnd - at }
        lineEnd = from + before
        stop = before
        known = Buffer.alloc(0)
      }
      // Of a line longer than this only the beginning is wanted, so that it costs no more memory than a short one.
      known = Buffer.concat([bytes.subarray(0, stop), known]).subarray(0, wantedOfLine)
      until = from
    }
    if (lineEnd > 0) yield { beginning: known, at: 0, length: lineEnd }
  } finally {
    await handle.close()
  }
}

function newlineBefore(bytes: Buffer, stop: number): number {
  return stop === 0 ? -1 : bytes.lastIndexOf(newline, stop - 1)
}
