import type { Person } from '../people.ts'
import { longestShiftInDays, readSchedule, shiftsBeginningOn } from './schedule.ts'
import { dateOf, dayMs, instantAt, midnightOf, wallAt } from './wall-clock.ts'
import { periodAround, periodInWords } from './work-period.ts'

type Worker = Pick<Person, 'schedule' | 'timeZone' | 'pay'>

/** Scheduled stretches, breaks included, between two instants (ISO), as milliseconds; undefined when the schedule is not known. */
export function scheduledStretches(
  from: string,
  until: string,
  worker: Omit<Worker, 'pay'>,
  holidays: string[],
): { start: number; end: number }[] | undefined {
  const schedule = worker.schedule ? readSchedule(worker.schedule) : undefined
  if (!schedule) return undefined
  const [start, end] = [Date.parse(from), Date.parse(until)]
  const first = midnightOf(wallAt(from, worker.timeZone)) - longestShiftInDays(schedule) * dayMs
  const last = midnightOf(wallAt(until, worker.timeZone))
  const stretches: { start: number; end: number }[] = []
  let covered = start
  for (let midnight = first; midnight <= last; midnight += dayMs) {
    const shifts = shiftsBeginningOn(schedule, midnight, holidays.includes(dateOf(midnight)))
    for (const shift of shifts.sort((a, b) => a.start - b.start)) {
      // Shifts that overlap count once.
      const begins = Math.max(covered, instantAt(shift.start, worker.timeZone))
      const ends = Math.min(end, instantAt(shift.end, worker.timeZone))
      if (ends <= begins) continue
      stretches.push({ start: begins, end: ends })
      covered = ends
    }
  }
  return stretches
}

/** Minutes of scheduled time, breaks included, between two instants (ISO), as they really pass; undefined when not known. */
export function scheduledMinutes(
  from: string,
  until: string,
  worker: Omit<Worker, 'pay'>,
  holidays: string[],
): number | undefined {
  const stretches = scheduledStretches(from, until, worker, holidays)
  return stretches?.reduce((total, { start, end }) => total + (end - start) / 60_000, 0)
}

/** How a window (ISO) lies to somebody's schedule. */
export type WindowDuty = {
  kind: 'scheduled' | 'outside' | 'partly' | 'unknown'
  /** In words; what work outside the schedule is called depends on the pay. */
  why: string
}

/** Whether a window lies in scheduled time, outside, or partly so, and what it adds to the work period. */
export function windowDuty(from: string, until: string, worker: Worker, holidays: string[]): WindowDuty {
  const scheduled = scheduledMinutes(from, until, worker, holidays)
  if (scheduled === undefined) {
    return { kind: 'unknown', why: 'The work schedule is not known, so nobody has compared the time with it.' }
  }
  const length = (Date.parse(until) - Date.parse(from)) / 60_000
  const called = worker.pay === 'hourly' ? 'overtime' : 'off duty'
  if (scheduled >= length) return { kind: 'scheduled', why: `All of it is in scheduled time: ${worker.schedule}.` }
  const outside = Math.round(length - scheduled)
  const period = periodLine(from, outside, worker, holidays)
  if (scheduled === 0)
    return { kind: 'outside', why: `All of it is ${called}; the schedule is ${worker.schedule}.${period}` }
  return {
    kind: 'partly',
    why: `${outside} of ${length} minutes are ${called}; the schedule is ${worker.schedule}.${period}`,
  }
}

function periodLine(from: string, outside: number, worker: Worker, holidays: string[]): string {
  const period = worker.schedule ? readSchedule(worker.schedule)?.period : undefined
  if (!period || worker.pay !== 'hourly') return ''
  const wall = wallAt(from, worker.timeZone)
  const { start, end } = periodAround(period, wall)
  const iso = (at: number) => new Date(instantAt(at, worker.timeZone)).toISOString()
  return ` ${periodInWords(period, wall, scheduledMinutes(iso(start), iso(end), worker, holidays) ?? 0, outside)}`
}
