import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type RecordKind, recordKinds } from '../../src/records.ts'
import { sha256 } from './sha256.ts'

/** What one piece of a body says: how a record stands from now on, or that it is gone. */
export type Piece = { kind: RecordKind; record: unknown } | { kind: RecordKind; id: string; removed: true }

/** `pieces` has undefined for a piece that was erased, and is undefined when the body was erased as a whole. */
export type Opened = { outcome: 'open'; pieces: (Piece | undefined)[] | undefined } | { outcome: 'bad' }

const saltBytes = 16

/**
 * A body and the seal that stands for it in the chain. Each piece carries a random salt, so that one that was erased
 * cannot be guessed from its seal, and has a seal of its own, so that the others still stand without it.
 */
export function sealedBody(saved: string[]): { body: string; seal: string } {
  const salts = randomBytes(saltBytes * saved.length).toString('hex')
  const saltAt = (place: number) => salts.slice(place * saltBytes * 2, (place + 1) * saltBytes * 2)
  const pieces = saved.map((piece, place) => `{"salt":"${saltAt(place)}","saved":${piece}}`)
  return { body: `[${pieces.join(',')}]`, seal: sealOf(pieces.map(sha256)) }
}

/** Reads a body and holds it, byte for byte, against the seal of its entry. */
export function openBody(body: Buffer, seal: string): Opened {
  if (body.toString('latin1', 0, 4) === 'null') return { outcome: 'open', pieces: undefined }
  if (!isUtf8(body)) return { outcome: 'bad' }
  const text = body.toString()
  const read = tryJson(text)
  // Format 1: one salt and one seal for all of it.
  if (text.startsWith('{')) {
    const whole = oldBodySchema.safeParse(read)
    return whole.success && sha256(body) === seal ? { outcome: 'open', pieces: whole.data.saved } : { outcome: 'bad' }
  }
  const list = z.array(z.unknown()).safeParse(read)
  if (!list.success) return { outcome: 'bad' }
  const found = placesOf(text, list.data)
  if (!found || sealOf(found.map((place) => place.seal)) !== seal) return { outcome: 'bad' }
  return { outcome: 'open', pieces: found.map(({ saved }) => saved) }
}

/** The body without these pieces, as long as before, so that nothing behind it moves; their seals stay. */
export function erasedBody(body: Buffer, places: number[] | 'all'): Buffer {
  const text = body.toString()
  // A body of format 1 has one seal, so that it goes as a whole.
  if (!text.startsWith('[')) return Buffer.from('null'.padEnd(body.length))
  const isGone = (place: number) => places === 'all' || places.includes(place)
  const pieces = writtenPieces(text).map(({ written, seal }, place) =>
    isGone(place) ? sealAlone(seal).padEnd(Buffer.byteLength(written)) : written,
  )
  return Buffer.from(`[${pieces.join(',')}]`)
}

/** The body with these pieces only, for somebody who may see no others; the seals of those still hold the entry. */
export function bodyOf(body: Buffer, places: number[]): Buffer {
  const text = body.toString()
  if (!text.startsWith('[')) return text.startsWith('{') && isAll(text, places) ? body : Buffer.from('null')
  const pieces = writtenPieces(text).map(({ written, seal }, place) =>
    places.includes(place) ? written : sealAlone(seal),
  )
  return Buffer.from(`[${pieces.join(',')}]`)
}

const sealAlone = (seal: string) => JSON.stringify({ seal })

function isAll(text: string, places: number[]): boolean {
  return oldBodySchema.parse(JSON.parse(text)).saved.every((_, place) => places.includes(place))
}

function writtenPieces(text: string): Place[] {
  const found = placesOf(text, z.array(z.unknown()).parse(JSON.parse(text)))
  if (!found) throw new Error('A body that does not match its seal cannot be read in part.')
  return found
}

type Place = { written: string; seal: string; saved: Piece | undefined }

/** Where each piece stands in the text; undefined when a byte between or in them is not as it was written. */
function placesOf(text: string, list: unknown[]): Place[] | undefined {
  const places: Place[] = []
  let at = 1
  for (const [index, value] of list.entries()) {
    // What was written came from JSON.stringify, so that reading and writing it again gives the same characters.
    const plain = JSON.stringify(value)
    if (!text.startsWith(plain, at)) return undefined
    let end = at + plain.length
    const seal = sealIn(value)
    if (seal) while (text[end] === ' ') end += 1
    if (text[end] !== (index === list.length - 1 ? ']' : ',')) return undefined
    if (seal) places.push({ written: text.slice(at, end), seal, saved: undefined })
    else if (isPiece(value)) places.push({ written: plain, seal: sha256(plain), saved: value.saved })
    else return undefined
    at = end + 1
  }
  return at === text.length ? places : undefined
}

const sealOf = (seals: string[]) => sha256(seals.join(''))

/** The seal that stands for a piece that was erased. By hand, not by a schema: a start reads every piece there is. */
function sealIn(value: unknown): string | undefined {
  const seal = isFields(value) && Object.keys(value).length === 1 ? value.seal : undefined
  return typeof seal === 'string' && /^[0-9a-f]{64}$/.test(seal) ? seal : undefined
}

/** Kinds are looked at where a piece is used, which can say what to do about one that this version does not know. */
function isPiece(value: unknown): value is { salt: string; saved: Piece } {
  return isFields(value) && Object.keys(value).length === 2 && typeof value.salt === 'string' && isSaved(value.saved)
}

function isSaved(value: unknown): value is Piece {
  if (!isFields(value) || typeof value.kind !== 'string') return false
  return isFields(value.record) || (typeof value.id === 'string' && value.removed === true)
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const oldBodySchema = z.strictObject({ salt: z.string(), saved: z.array(z.custom<Piece>(isSaved)) })

/** Whether this version knows what a piece is about. */
export function isKnown({ kind }: Piece): boolean {
  return recordKinds.includes(kind)
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
