import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'

/** The parsed body, or the line and status to refuse it with. */
export type Read<T> = { outcome: 'read'; value: T } | { outcome: 'refused'; status: number; why: string }

/** The longest form the bot takes (a policy's text) fits, however its characters are encoded. */
export const longestBody = 2_000_000

/** Reads a JSON body; only `application/json` counts, which other web pages cannot send here unasked. */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<Read<T>> {
  if (!request.headers['content-type']?.startsWith('application/json'))
    return { outcome: 'refused', status: 415, why: 'Send JSON, with the content type application/json.' }
  const body = await bytesOf(request, longestBody)
  if (!body)
    return { outcome: 'refused', status: 413, why: 'This is too long to send. Please shorten it and try again.' }
  const checked = schema.safeParse(parsed(body.toString('utf8')))
  if (checked.success) return { outcome: 'read', value: checked.data }
  return { outcome: 'refused', status: 400, why: 'The playground could not read that. Reload the page and try again.' }
}

/** The body; nothing when it is longer than `most`. The rest is read and dropped then, so that the sender hears why. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length <= most) chunks.push(chunk)
    else chunks.length = 0
    if (length > 10 * most) request.destroy()
  }
  return length <= most ? Buffer.concat(chunks) : undefined
}

/** Nothing that fits a schema when it is not JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
