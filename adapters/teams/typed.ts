import { momentParts } from './inputs.ts'

/** What the inputs of a card held, as strings; the halves of a moment are joined, and one without the other is said so. */
export function typedFrom(values: Record<string, unknown>): Record<string, string> | 'half-a-moment' {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const moment = momentOf(name)
    if (moment === undefined) typed[name] = words(value)
    else {
      const date = words(values[moment + momentParts.date])
      const time = words(values[moment + momentParts.time])
      if ((date === '') !== (time === '')) return 'half-a-moment'
      // Some clients send seconds.
      typed[moment] = date === '' ? '' : `${date}T${time.slice(0, 5)}`
    }
  }
  return typed
}

/** The name of the moment that an input is one half of. */
function momentOf(input: string): string | undefined {
  const half = Object.values(momentParts).find((part) => input.endsWith(part))
  return half && input.slice(0, -half.length)
}

function words(value: unknown): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
