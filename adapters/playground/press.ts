import type { Press } from './chat.ts'

/** An action's data as a press: the card puts the inputs beside the request, a moment as its date and its time. */
export function pressOf({ request, ...inputs }: Record<string, unknown>): Press {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(inputs)) {
    const [field = name, part] = name.split('#')
    if (part === undefined) typed[field] = words(value)
    else typed[field] = joined(words(inputs[`${field}#date`]), words(inputs[`${field}#time`]))
  }
  return { request, typed }
}

/** Half a moment stays half, so that nobody guesses the rest. */
function joined(date: string, time: string): string {
  return date === '' && time === '' ? '' : `${date}T${time.slice(0, 5)}`
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
