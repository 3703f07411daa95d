import { DateTime } from 'luxon'
import type { Block } from './view.ts'

type Input = Extract<Block, { kind: 'input' }>

/** An input for a day; what was typed and is no day of the calendar is left out, since no date picker could show it. */
export function dayInput(
  name: string,
  label: string,
  value: string | undefined,
  { hint, required }: Partial<Pick<Input, 'hint' | 'required'>> = {},
): Input {
  return {
    kind: 'input',
    name,
    label,
    ...(hint ? { hint } : {}),
    required: required ?? 'optional',
    field: { kind: 'day', ...(value && isDay(value) ? { value } : {}) },
  }
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(words) && DateTime.fromISO(words).isValid
}
