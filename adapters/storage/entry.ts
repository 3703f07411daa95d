import { z } from 'zod'
import { openBody, type Piece, sealedBody } from './body.ts'
import { sha256 } from './sha256.ts'

/** The part of a journal entry that the chain covers for good: who, what for, when, and a seal on the body. */
const entrySchema = z.object({
  /** 1: the body has one seal. 2: each of its pieces has its own. */
  format: z.union([z.literal(1), z.literal(2)]),
  /** Counts from 1 over all segments. */
  seq: z.number().int().positive(),
  /** Hash of the entry before; zeros for the first. */
  prev: z.string(),
  /** How many entries were known to be on the disk when this one was written. */
  settled: z.number().int().nonnegative(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
  event: z.string(),
  /** Stands for the body in the chain; see body.ts. */
  seal: z.string(),
})
export type Entry = z.infer<typeof entrySchema>

/** What a caller gives for a new entry; `saved` is the JSON of each piece. */
export type EntryDraft = Pick<Entry, 'at' | 'by' | 'why' | 'event'> & { saved: string[] }

/** `body` is as it stands in the line; `pieces` is undefined when the whole of a body of format 1 was erased. */
export type Decoded =
  | { outcome: 'entry'; entry: Entry; hash: string; body: Buffer; pieces: (Piece | undefined)[] | undefined }
  | { outcome: 'bad'; why: string }

/** The hash before the first entry. */
export const genesis = '0'.repeat(64)

const opening = '{"hash":"'
const entryAt = opening.length + 64
const entryOpening = '","entry":'
const bodyOpening = ',"body":'

/** One journal line, with its newline, and the hash that the next line names as `prev`. */
export function encodeEntry(
  draft: EntryDraft,
  seq: number,
  prev: string,
  settled: number,
): { line: string; hash: string } {
  const { body, seal } = sealedBody(draft.saved)
  const { entry, hash } = linkedEntry({ ...draft, seal }, seq, prev, settled)
  return { line: `${lineOf(hash, entry, body)}\n`, hash }
}

/** The text of an entry at its place in the chain, and its hash. */
export function linkedEntry(
  fields: Pick<Entry, 'at' | 'by' | 'why' | 'event' | 'seal'>,
  seq: number,
  prev: string,
  settled: number,
): { entry: string; hash: string } {
  const { at, by, why, event, seal } = fields
  const entry = JSON.stringify({ format: 2, seq, prev, settled, at, by, why, event, seal } satisfies Entry)
  return { entry, hash: sha256(entry) }
}

/** The line of a journal file that holds these, without its newline. */
export function lineOf(hash: string, entry: string, body: string): string {
  return `${opening}${hash}${entryOpening}${entry}${bodyOpening}${body}}`
}

/** Reads one line, without its newline, and checks it against its own hash and seal, byte for byte. */
export function decodeEntry(line: Buffer): Decoded {
  const bodyAt = line.indexOf(bodyOpening)
  const isFramed =
    line.toString('latin1', 0, opening.length) === opening &&
    line.toString('latin1', entryAt, entryAt + entryOpening.length) === entryOpening &&
    bodyAt > 0 &&
    line.at(-1) === '}'.charCodeAt(0)
  if (!isFramed) return { outcome: 'bad', why: 'is not a journal entry' }

  const hash = line.toString('latin1', opening.length, entryAt)
  const raw = line.subarray(entryAt + entryOpening.length, bodyAt)
  if (sha256(raw) !== hash) return { outcome: 'bad', why: 'does not match its checksum' }
  const parsed = entrySchema.safeParse(JSON.parse(raw.toString()))
  if (!parsed.success) return { outcome: 'bad', why: 'was written by another version of Countersign' }

  const body = line.subarray(bodyAt + bodyOpening.length, -1)
  const opened = openBody(body, parsed.data.seal)
  if (opened.outcome === 'bad') return { outcome: 'bad', why: 'does not match its checksum' }
  return { outcome: 'entry', entry: parsed.data, hash, body, pieces: opened.pieces }
}

/** The entry and the body in a line that is known to be whole, checked against nothing; throws where it is no entry. */
export function partsOf(line: Buffer): { entry: Entry; body: Buffer } {
  const bodyAt = line.indexOf(bodyOpening)
  if (bodyAt < 0) throw new Error('A line of the journal is no entry; run `countersign verify`.')
  const entry = entryIn(line.toString('utf8', entryAt + entryOpening.length, bodyAt))
  return { entry, body: line.subarray(bodyAt + bodyOpening.length, -1) }
}

/** The entry that the chain covers, from its text. */
export function entryIn(text: string): Entry {
  return entrySchema.parse(JSON.parse(text))
}

/** The number of the entry in a line that is known to be whole, without reading the rest. */
export function seqOf(line: Buffer): number {
  const start = line.toString('latin1', entryAt, entryAt + 60)
  return Number(/"seq":(\d+)/.exec(start)?.[1])
}

/** The same line with another body, such as one from which pieces were erased. */
export function withBody(line: Buffer, body: Buffer): Buffer {
  return Buffer.concat([line.subarray(0, line.indexOf(bodyOpening) + bodyOpening.length), body, Buffer.from('}')])
}
