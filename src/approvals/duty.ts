import { DateTime } from 'luxon'
import type { Person } from '../people.ts'

/** Whether a moment falls in someone's working time, with the reason in words. */
export type Duty = { kind: 'on-duty' | 'break' | 'off-duty' | 'unknown'; why: string }

/** Minutes after midnight; `end` at or before `start` runs past midnight. */
type Stretch = { start: number; end: number; label: string }
type Shift = { days: number[]; hours: Stretch; breaks: Stretch[] }

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const shiftPattern = /^([a-z,\s-]{3,60}?)\s+(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)\s*(?:\(([^()]{1,200})\))?$/i
const breakPattern = /^([a-z ]{0,30}?)\s*(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)$/i

/**
 * Whether a local moment (`YYYY-MM-DDTHH:mm`) is on duty, a break or off duty by a schedule such as
 * `Mon-Fri 08:00-16:30 (lunch 12:00-12:30); Sat 09:00-12:00`; `unknown` when either is missing or cannot be read.
 * Holidays are ISO dates on which nobody is scheduled.
 */
export function dutyAt(moment: string | null, schedule: string | null, holidays: string[] = []): Duty {
  if (!moment) return { kind: 'unknown', why: 'The posting time is not known.' }
  if (!schedule) return { kind: 'unknown', why: 'The work schedule is not known.' }
  // Local wall-clock time: a fixed zone keeps the arithmetic free of daylight-saving jumps.
  const time = DateTime.fromISO(moment, { zone: 'utc' })
  if (!time.isValid) return { kind: 'unknown', why: `The posting time "${moment}" cannot be read.` }
  const shifts = shiftsOf(schedule)
  if (!shifts) return { kind: 'unknown', why: `The schedule "${schedule}" cannot be read.` }
  const when = time.setLocale('en-US').toFormat('cccc, LLLL d, h:mm a')
  if (holidays.includes(time.toISODate())) return { kind: 'off-duty', why: `${when} is a holiday.` }
  for (const shift of shifts) {
    const minute = minuteWithin(shift, time)
    if (minute === undefined) continue
    const pause = shift.breaks.find((each) => covers(each, minute))
    if (pause) return { kind: 'break', why: `${when} is in the ${pause.label} (${schedule}).` }
    return { kind: 'on-duty', why: `${when} is in scheduled working time (${schedule}).` }
  }
  return { kind: 'off-duty', why: `${when} is outside the schedule (${schedule}).` }
}

/** What official posting at that time is: ordinary work, off-duty work, overtime for hourly people, or not known. */
export function officialWorkAt(duty: Duty, pay: Person['pay']): 'scheduled' | 'off-duty' | 'overtime' | 'unknown' {
  if (duty.kind === 'unknown') return 'unknown'
  if (duty.kind !== 'off-duty') return 'scheduled'
  return pay === 'hourly' ? 'overtime' : 'off-duty'
}

function shiftsOf(schedule: string): Shift[] | undefined {
  const shifts = schedule.split(';').map((part) => shiftOf(part.trim()))
  return shifts.every((shift) => shift !== undefined) ? shifts : undefined
}

function shiftOf(part: string): Shift | undefined {
  const match = shiftPattern.exec(part)
  const days = daysOf(match?.[1] ?? '')
  const hours = stretchOf('shift', match?.[2], match?.[3])
  if (!days || !hours) return undefined
  const breaks = (match?.[4] ?? '')
    .split(',')
    .filter((each) => each.trim() !== '')
    .map(breakOf)
  return breaks.every((each) => each !== undefined) ? { days, hours, breaks } : undefined
}

function breakOf(part: string): Stretch | undefined {
  const match = breakPattern.exec(part.trim())
  return stretchOf(match?.[1]?.trim() || 'break', match?.[2], match?.[3])
}

function daysOf(list: string): number[] | undefined {
  const days: number[] = []
  for (const part of list.toLowerCase().split(',')) {
    const [first, last] = part.split('-').map((name) => dayNames.indexOf(name.trim().slice(0, 3)))
    if (first === undefined || first < 0 || last === -1) return undefined
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day)
      if (day === (last ?? first)) break
    }
  }
  return days
}

function stretchOf(label: string, start: string | undefined, end: string | undefined): Stretch | undefined {
  const [from, to] = [minutesOf(start), minutesOf(end)]
  return from === undefined || to === undefined ? undefined : { start: from, end: to, label }
}

function minutesOf(clock: string | undefined): number | undefined {
  const [hours, minutes] = (clock ?? '').split(':').map(Number)
  if (hours === undefined || minutes === undefined || !(hours <= 24) || !(minutes < 60)) return undefined
  return hours * 60 + minutes
}

/** The minute of the day if the shift covers the moment, counting a night shift that began the day before. */
function minuteWithin(shift: Shift, time: DateTime): number | undefined {
  const minute = time.hour * 60 + time.minute
  const today = time.weekday - 1
  const overnight = shift.hours.end <= shift.hours.start
  const began = overnight && minute < shift.hours.end ? (today + 6) % 7 : today
  return shift.days.includes(began) && covers(shift.hours, minute) ? minute : undefined
}

function covers({ start, end }: Stretch, minute: number): boolean {
  return end > start ? minute >= start && minute < end : minute >= start || minute < end
}
