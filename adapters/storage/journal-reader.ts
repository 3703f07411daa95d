import { join } from 'node:path'
import type { Piece } from './body.ts'
import type { Disk } from './disk.ts'
import { type Decoded, decodeEntry, type Entry, genesis } from './entry.ts'

/** A place between two entries of the journal. */
export type Position = {
  /** Entries before it, and the hash of the last one. */
  count: number
  head: string
  /** Monthly files up to it with their bytes, oldest first; the last one may go on behind it. */
  segments: { name: string; bytes: number }[]
}

export const journalStart: Position = { count: 0, head: genesis, segments: [] }

export type JournalEnd =
  | { outcome: 'whole'; position: Position }
  /** A power cut left a piece of a write behind the last entry; nobody was told that it was saved. */
  | { outcome: 'torn'; position: Position; dropped: number }
  | { outcome: 'damaged'; position: Position; file: string; byte: number; why: string; remedy: Remedy }

/** A bad entry in the newest file can be given up with all behind it; anything else needs the file as it was. */
export type Remedy = 'restore' | 'restore-or-cut'

type Visit = (entry: Entry, pieces: (Piece | undefined)[] | undefined, hash: string) => void

const segmentName = /^\d{4}-\d{2}\.jsonl$/
const newline = 0x0a

/** Reads the journal from a position to its end, checking every entry and the chain between them. Changes nothing. */
export async function readJournal(disk: Disk, folder: string, from: Position, visit: Visit): Promise<JournalEnd> {
  const names = (await disk.names(folder)).filter((name) => segmentName.test(name)).toSorted()
  const position: Position = { ...from, segments: from.segments.map((segment) => ({ ...segment })) }
  const damaged = (name: string, byte: number, why: string, remedy: Remedy = 'restore'): JournalEnd => ({
    outcome: 'damaged',
    position,
    file: join(folder, name),
    byte,
    why,
    remedy,
  })

  for (const [index, { name, bytes }] of from.segments.entries()) {
    if (!names.includes(name)) return damaged(name, 0, 'is missing')
    const beyond = bytes === 0 ? 0 : ((await disk.read(join(folder, name), bytes - 1))?.length ?? 0) - 1
    if (beyond < 0) return damaged(name, bytes, 'ends too early: entries that were saved are gone')
    if (beyond > 0 && index < from.segments.length - 1)
      return damaged(name, bytes, 'goes on although its month was over')
  }
  const current = from.segments.at(-1)
  const known = new Set(from.segments.map((segment) => segment.name))
  const stranger = names.find((name) => current && name < current.name && !known.has(name))
  if (stranger) return damaged(stranger, 0, 'does not belong to this journal')

  const ahead = current ? names.slice(names.indexOf(current.name)) : names
  for (const name of ahead) {
    const start = name === current?.name ? current.bytes : 0
    const bytes = await disk.read(join(folder, name), start)
    if (!bytes) return damaged(name, start, 'is missing')
    if (name !== current?.name) position.segments.push({ name, bytes: 0 })

    let at = 0
    while (at < bytes.length) {
      const end = bytes.indexOf(newline, at)
      const line = bytes.subarray(at, end < 0 ? bytes.length : end)
      const decoded: Decoded = end < 0 ? { outcome: 'bad', why: 'breaks off' } : decodeEntry(line)
      const why = whyUnlinked(decoded, position)
      if (decoded.outcome === 'bad' || why) {
        const isLast = name === ahead.at(-1)
        if (isLast && isTorn(bytes.subarray(at), position.count + 1)) {
          return { outcome: 'torn', position, dropped: bytes.length - at }
        }
        return damaged(name, start + at, why, isLast ? 'restore-or-cut' : 'restore')
      }
      visit(decoded.entry, decoded.pieces, decoded.hash)
      at = end + 1
      position.count = decoded.entry.seq
      position.head = decoded.hash
      const segment = position.segments.at(-1)
      if (segment) segment.bytes = start + at
    }
  }
  return { outcome: 'whole', position }
}

/** Why an entry cannot stand behind this position; empty when it can. */
export function whyUnlinked(decoded: Decoded, before: Pick<Position, 'count' | 'head'>): string {
  if (decoded.outcome === 'bad') return decoded.why
  const { seq, prev } = decoded.entry
  if (seq !== before.count + 1) return `is entry ${seq} where entry ${before.count + 1} should be`
  if (prev !== before.head) return 'does not continue the entry before it'
  return ''
}

/**
 * Whether what follows a bad line can be the rest of a write that a power cut interrupted: it breaks off or holds
 * blocks that were never written (zeros), and no later entry says that the bad one had been on the disk.
 */
function isTorn(rest: Buffer, seq: number): boolean {
  const end = rest.indexOf(newline)
  const first = end < 0 ? rest : rest.subarray(0, end)
  if (end >= 0 && !first.includes(0)) return false
  for (let at = end + 1; at > 0 && at < rest.length; ) {
    const next = rest.indexOf(newline, at)
    const decoded = decodeEntry(rest.subarray(at, next < 0 ? rest.length : next))
    if (decoded.outcome === 'entry' && decoded.entry.settled >= seq) return false
    at = next < 0 ? rest.length : next + 1
  }
  return true
}
