import { createInterface } from 'node:readline'
import type { z } from 'zod'

/** One clear line for the person at the keyboard, and exit code 2. */
export class BadInput extends Error {}

/** Each line of the input as one value of the schema; throws BadInput that names the line. */
export async function* jsonLines<T>(input: NodeJS.ReadableStream, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = schema.safeParse(jsonOf(line, number))
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'wrong' }
      throw new BadInput(`Line ${number}: ${path.join('.') || 'the line'}: ${message}`)
    }
    yield parsed.data
  }
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BadInput(`Line ${number} is not JSON.`)
  }
}
