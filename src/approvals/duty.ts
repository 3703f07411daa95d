import { DateTime } from 'luxon'
import type { Person } from '../people.ts'
import { isOnCall, longestShiftInDays, readSchedule, shiftsBeginningOn } from './schedule.ts'
import { dateOf, dayMs, midnightOf, wallOf } from './wall-clock.ts'

/** Whether a moment falls in someone's working time, with the reason in words. */
export type Duty = {
  kind: 'on-duty' | 'break' | 'off-duty' | 'unknown'
  why: string
  /** Wall-clock milliseconds at which the next break, the break or the shift ends it; absent off duty. */
  until?: number
}

/** The same, with what official work at that time would be for this person's pay. */
export type Work = { kind: Duty['kind'] | 'overtime'; why: string }

/**
 * Whether a local moment (`YYYY-MM-DDTHH:mm`) is on duty, a break or off duty by a schedule (`readSchedule` says how it
 * is written); `unknown` when either is missing or cannot be read. Holidays are ISO dates on which no weekly shift begins.
 */
export function dutyAt(moment: string | null, schedule: string | null, holidays: string[] = []): Duty {
  if (!moment) return { kind: 'unknown', why: 'The posting time is not known.' }
  if (!schedule) return { kind: 'unknown', why: 'The work schedule is not known.' }
  // Local wall-clock time: a fixed zone keeps the arithmetic free of daylight-saving jumps.
  const wall = wallOf(moment)
  if (wall === undefined) return { kind: 'unknown', why: `The posting time "${moment}" cannot be read.` }
  const read = readSchedule(schedule)
  if (!read) return { kind: 'unknown', why: `The schedule "${schedule}" cannot be read.` }
  const when = DateTime.fromMillis(wall, { zone: 'utc', locale: 'en-US' }).toFormat('cccc, LLLL d, h:mm a')
  const today = midnightOf(wall)
  for (let back = 0; back <= longestShiftInDays(read); back += 1) {
    const midnight = today - back * dayMs
    for (const shift of shiftsBeginningOn(read, midnight, holidays.includes(dateOf(midnight)))) {
      if (wall < shift.start || wall >= shift.end) continue
      const pause = shift.breaks.find(({ start, end }) => wall >= start && wall < end)
      if (pause) return { kind: 'break', why: `${when} is in the ${pause.label} (${schedule}).`, until: pause.end }
      const next = shift.breaks.map(({ start }) => start).filter((start) => start > wall)
      const until = Math.min(shift.end, ...next)
      return { kind: 'on-duty', why: `${when} is in scheduled working time (${schedule}).`, until }
    }
  }
  if (holidays.includes(dateOf(today))) return { kind: 'off-duty', why: `${when} is a holiday.` }
  return isOnCall(read, wall)
    ? { kind: 'off-duty', why: `${when} is on call; being called back counts as hours worked (${schedule}).` }
    : { kind: 'off-duty', why: `${when} is outside the schedule (${schedule}).` }
}

/** What official posting at that time is: ordinary work, off-duty work, overtime for hourly people, or not known. */
export function officialWorkAt(duty: Duty, pay: Person['pay']): 'scheduled' | 'off-duty' | 'overtime' | 'unknown' {
  if (duty.kind === 'unknown') return 'unknown'
  if (duty.kind !== 'off-duty') return 'scheduled'
  return pay === 'hourly' ? 'overtime' : 'off-duty'
}

/** What an instant (ISO) is for a person, in the person's own zone: on duty, break, off duty, overtime or unknown. */
export function workAt(iso: string, person: Pick<Person, 'schedule' | 'timeZone' | 'pay'>, holidays: string[]): Work {
  const local = DateTime.fromISO(iso, { zone: person.timeZone }).toFormat("yyyy-LL-dd'T'HH:mm")
  const duty = dutyAt(local, person.schedule, holidays)
  return officialWorkAt(duty, person.pay) === 'overtime'
    ? { kind: 'overtime', why: `${duty.why} For hourly employees this is overtime.` }
    : duty
}
