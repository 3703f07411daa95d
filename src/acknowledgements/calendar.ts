import { DateTime } from 'luxon'
import { dutyAt } from '../approvals/duty.ts'
import { officeHours } from '../approvals/work-clock.ts'
import type { Person } from '../people.ts'

/** Days and working times as they stand at one moment; colleagues of one zone and schedule share the look. */
export type Calendar = {
  /** ISO, UTC. */
  at: string
  /** The day of an instant (ISO), `YYYY-MM-DD` where the clocks of the zone stand. */
  dayOf(iso: string, zone: string): string
  today(zone: string): string
  /**
   * Whether somebody is on duty, in no break, now and until a message that is queued now has gone out; office hours where
   * the schedule is not known.
   */
  isWorking(person: Pick<Person, 'schedule' | 'timeZone'>): boolean
}

/** How long a message to one of many may wait for its turn. */
const underWayMs = 15 * 60_000

/** The calendar at an instant (ISO); holidays are ISO dates. */
export function createCalendar(at: string, holidays: string[]): Calendar {
  const later = new Date(Date.parse(at) + underWayMs).toISOString()
  const days = new Map<string, string>()
  const working = new Map<string, boolean>()
  const dayOf = (iso: string, zone: string) => remembered(days, `${iso} ${zone}`, () => localDay(iso, zone))
  return {
    at,
    dayOf,
    today: (zone) => dayOf(at, zone),
    isWorking: ({ schedule, timeZone }) =>
      remembered(working, JSON.stringify([schedule, timeZone]), () =>
        [at, later].every((moment) => isOnDuty(moment, schedule, timeZone, holidays)),
      ),
  }
}

/** The day of an instant (ISO), `YYYY-MM-DD` on the calendar of a zone. */
export function localDay(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat('yyyy-LL-dd')
}

/** The week of an instant on the calendar of a zone, `2026-W47`. */
export function localWeek(iso: string, zone: string): string {
  return DateTime.fromISO(iso, { zone }).toFormat("kkkk-'W'WW")
}

/** Whole days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function isOnDuty(at: string, schedule: string | null, zone: string, holidays: string[]): boolean {
  const local = DateTime.fromISO(at, { zone }).toFormat("yyyy-LL-dd'T'HH:mm")
  const duty = dutyAt(local, schedule, holidays)
  return (duty.kind === 'unknown' ? dutyAt(local, officeHours, holidays) : duty).kind === 'on-duty'
}

function remembered<V>(known: Map<string, V>, key: string, look: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const fresh = look()
  known.set(key, fresh)
  return fresh
}
