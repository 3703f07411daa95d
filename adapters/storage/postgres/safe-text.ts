/**
 * PostgreSQL takes neither U+0000 nor half a surrogate pair in text. Each such character travels as this private-use
 * character and four hex digits, and so does the private-use character itself, so that any text comes back exactly.
 */
const marker = '\ue0f0'
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding this one is what it is for
const unsafe = /[\u0000\ue0f0]|\p{Surrogate}/gu
// In the text of JSON the first two kinds stand as \uXXXX; a backslash pair is read as one, so that \\u0000 stays.
const unsafeInJson = /\\\\|\\u(0000|d[89a-f][0-9a-f]{2})|\ue0f0/g
const escaped = /\ue0f0([0-9a-f]{4})/g

/** A string as a text column takes it. */
export function textIn(text: string): string {
  return text.replace(unsafe, (character) => marker + character.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** The string that `textIn` was given. */
export function textOut(stored: string): string {
  return stored.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** JSON as a jsonb column takes it. */
export function jsonIn(json: string): string {
  return json.replace(unsafeInJson, (found, code?: string) =>
    found === marker ? `${marker}e0f0` : code ? marker + code : found,
  )
}

/** The value of a jsonb column read as text. */
export function jsonOut(stored: string): unknown {
  return JSON.parse(stored.replace(escaped, (_, code: string) => `\\u${code}`))
}
