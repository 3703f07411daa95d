import { DateTime } from 'luxon'

/** A moment with its year on the reader's clock: "Nov 24, 2026, 6:00 PM EST". */
export function dayAndTime(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat('LLL d, yyyy, h:mm a ZZZZ')
}

/** "1 person", "2,000 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}

const numbers = new Intl.NumberFormat('en-US')

/** A number as people write it: "20,000". */
export function number(count: number): string {
  return numbers.format(count)
}

/** A rounded share, but never "100%" while somebody is missing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  return part === whole ? '100%' : `${Math.min(99, Math.round((part / whole) * 100))}%`
}

/** For sorting: by the signs themselves, which for names and ISO moments of many thousands is far quicker than by language. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
