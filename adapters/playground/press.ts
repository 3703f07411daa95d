import type { Press } from './chat.ts'

/** An action's data as a press: the card library puts the inputs beside the request, a moment as its date and its time. */
export function pressOf({ request, ...inputs }: Record<string, unknown>): Press {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(inputs)) {
    if (typeof value !== 'string') continue
    const [field = name, part] = name.split('#')
    if (part === undefined) typed[field] = value
    else if (part === 'date') typed[field] = joined(value, inputs[`${field}#time`])
  }
  return { request, typed }
}

function joined(date: string, time: unknown): string {
  return date && typeof time === 'string' && time ? `${date}T${time.slice(0, 5)}` : ''
}
