/** A text and how its bytes were read, or undefined when the bytes are no text. */
export type Decoded = { text: string; encoding: string }

/** Characters of windows-1252 for the bytes 0x80 to 0x9f, by the WHATWG table; TextDecoder of Node 20 leaves them controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const CONTROL = /(?![\s\u0085])[\p{Cc}\ufffd]/gu
/** More control characters than this share and it is not text. */
const MOST_CONTROLS = 0.002
const SAMPLE = 4096

/** The text of a file by its bytes: byte order mark, UTF-16 without one, UTF-8, else windows-1252, which reads any byte. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const decoded = byMark(bytes) ?? withoutMark(bytes)
  const controls = decoded.text.slice(0, 200_000).match(CONTROL)?.length ?? 0
  return controls / Math.max(1, Math.min(decoded.text.length, 200_000)) > MOST_CONTROLS ? undefined : decoded
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes.subarray(3)), encoding: 'UTF-8' }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be')
  return undefined
}

function withoutMark(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = (odd: number) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length
  if (zeros(1) > sample.length / 4 && zeros(0) < sample.length / 50) return utf16(bytes, 'utf-16le')
  if (zeros(0) > sample.length / 4 && zeros(1) < sample.length / 50) return utf16(bytes, 'utf-16be')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    const text = Buffer.from(bytes).toString('latin1')
    return {
      text: text.replace(/[\u0080-\u009f]/g, (byte) => HIGH[byte.charCodeAt(0) - 0x80] ?? byte),
      encoding: 'windows-1252',
    }
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding: 'UTF-16' }
}
