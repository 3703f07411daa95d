import type { Person } from '../people.ts'
import { scheduledStretches } from './scheduled-time.ts'
import { dayMs } from './wall-clock.ts'

/** How much people have worked by one moment; each person's schedule is laid out once, however many requests wait for them. */
export type WorkClock = {
  /** Working minutes since an instant (ISO), of the last days only. */
  minutesSince(person: Person, since: string): number
  isAtWork(person: Person): boolean
}

/** How far back it looks. */
const days = 15

/** What people without a known schedule are taken to work. */
export const officeHours = 'Mon-Fri 08:00-17:00'

/** A clock that stands at `at` (ISO). */
export function createWorkClock(at: string, holidays: string[]): WorkClock {
  const now = Date.parse(at)
  const known = new Map<string, { start: number; end: number }[]>()

  function stretchesOf({ id, timeZone, schedule }: Person) {
    const found = known.get(id)
    if (found) return found
    // A minute beyond now says whether this minute is working time.
    const [from, until] = [new Date(now - days * dayMs).toISOString(), new Date(now + 60_000).toISOString()]
    const lay = (words: string) => scheduledStretches(from, until, { timeZone, schedule: words }, holidays)
    const stretches = lay(schedule ?? officeHours) ?? lay(officeHours) ?? []
    known.set(id, stretches)
    return stretches
  }

  return {
    minutesSince(person, since) {
      const from = Date.parse(since)
      const worked = stretchesOf(person).map(({ start, end }) => Math.min(end, now) - Math.max(start, from))
      return worked.reduce((total, length) => total + Math.max(0, length), 0) / 60_000
    },
    isAtWork: (person) => stretchesOf(person).some(({ start, end }) => start <= now && now < end),
  }
}
