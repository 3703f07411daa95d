import type { ButtonRequest } from '../../src/requests.ts'

/** The request as a button's value; JSON with `&<>` escaped, because Slack may hand those back as HTML entities. */
export function pressValue(request: ButtonRequest): string {
  return JSON.stringify(request).replace(/[&<>]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a button carried, not yet a request: the bot parses it together with what was typed, and answers what it cannot read. */
export function pressed(value: string | undefined): unknown {
  if (value === undefined || value === '') return {}
  try {
    return JSON.parse(value)
  } catch {
    return { kind: value }
  }
}
