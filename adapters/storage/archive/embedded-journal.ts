import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEntry } from '../../../src/ports.ts'
import { partsOf } from '../entry.ts'
import type { Position } from '../journal-reader.ts'
import { glanceLength, piecesIn } from './glance.ts'

const newline = 0x0a
const firstRead = 256 * 1024

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
    for await (const { line, at } of linesBackwards(join(folder, segment.name), end)) {
      const { entry, body } = partsOf(line)
      const { seq, by, why } = entry
      const saved = () => piecesIn(body.toString('utf8', 0, glanceLength))
      yield { seq, at: entry.at, by, why, place: `${segment.name}:${at}`, isLong: body.length > glanceLength, saved }
    }
  }
}

/** The lines that end before a byte, the last one first, each with the byte at which it begins. */
async function* linesBackwards(file: string, end: number): AsyncGenerator<{ line: Buffer; at: number }> {
  const handle = await open(file, 'r')
  try {
    let until = end
    for (let size = firstRead; until > 0; ) {
      const from = Math.max(0, until - size)
      const bytes = Buffer.allocUnsafe(until - from)
      await handle.read(bytes, 0, bytes.length, from)
      // The byte before `until` is the newline of the line that comes first here.
      let stop = bytes.length - 1
      for (let start = bytes.lastIndexOf(newline, stop - 1); start >= 0; start = bytes.lastIndexOf(newline, stop - 1)) {
        yield { line: bytes.subarray(start + 1, stop), at: from + start + 1 }
        stop = start
        if (stop === 0) break
      }
      if (from === 0) yield { line: bytes.subarray(0, stop), at: 0 }
      // A line longer than what was read is read again with more before it.
      size = stop === bytes.length - 1 ? size * 2 : firstRead
      until = from === 0 ? 0 : from + stop + 1
    }
  } finally {
    await handle.close()
  }
}
