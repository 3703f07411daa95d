import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the parts, hex; parts are length-prefixed so that moving a boundary gives another hash. */
export function hashOf(...parts: string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join('|'))))
}

/** Crockford base 32: no I, L, O or U, so that a code survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of `length` letters and digits that stands for the parts; the same parts give the same code. */
export function codeOf(length: number, ...parts: string[]): string {
  const bytes = sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join('|')))
  return Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length]).join('')
}
