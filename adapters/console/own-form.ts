import type { IncomingMessage } from 'node:http'

/** Longest form the console takes, in bytes: a page of marked messages, with room. */
const mostBytes = 64 * 1024

/**
 * Whether a page of this address sent the form. Browsers say so themselves; those too old for that name the page's
 * origin, which reads `null` where, as here, a page gives no referrer. The form's own secret is checked besides.
 */
export function isOwnForm({ headers }: IncomingMessage, publicUrl: URL): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  return origin === undefined || origin === 'null' || origin === publicUrl.origin
}

/** The fields of a form; undefined when it is none or too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) return undefined
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
