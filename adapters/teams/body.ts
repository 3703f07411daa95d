import type { IncomingMessage } from 'node:http'

type Body = { outcome: 'read'; json: unknown } | { outcome: 'refused'; status: number; why: string }

/** The request's JSON, read no further than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Body> {
  const tooLarge: Body = { outcome: 'refused', status: 413, why: `More than ${most / 1024} KB is not read.` }
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > most) return tooLarge
    parts.push(part)
  }
  try {
    return { outcome: 'read', json: JSON.parse(Buffer.concat(parts).toString('utf8')) }
  } catch {
    return { outcome: 'refused', status: 400, why: 'This is not JSON.' }
  }
}
