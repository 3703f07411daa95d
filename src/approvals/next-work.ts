import type { Person } from '../people.ts'
import { scheduledStretches } from './scheduled-time.ts'
import { dayMs } from './wall-clock.ts'
import { officeHours } from './work-clock.ts'

/** When somebody works next, ISO UTC: now, where now is in their working time. */
export type NextWork = (person: Pick<Person, 'schedule' | 'timeZone'>) => string

/** How far ahead it looks, in days; most people work within two. */
const horizons = [2, 5, 21]

/**
 * Next working times from an instant (ISO) on, each in the person's own zone; office hours for people whose schedule is
 * not known. Colleagues on one schedule share one look, so that a whole town costs little. Somebody who does not work
 * for weeks is not waited for.
 */
export function createNextWork(at: string, holidays: string[]): NextWork {
  const known = new Map<string, string>()
  return ({ schedule, timeZone }) => {
    const key = JSON.stringify([schedule, timeZone])
    const found = known.get(key) ?? nextWork(at, schedule ?? officeHours, timeZone, holidays)
    known.set(key, found)
    return found
  }
}

function nextWork(at: string, schedule: string, timeZone: string, holidays: string[]): string {
  for (const days of horizons) {
    const until = new Date(Date.parse(at) + days * dayMs).toISOString()
    const stretches =
      scheduledStretches(at, until, { schedule, timeZone }, holidays) ??
      scheduledStretches(at, until, { schedule: officeHours, timeZone }, holidays)
    const first = stretches?.[0]
    if (first) return new Date(first.start).toISOString()
  }
  return at
}
