import { dayMs, midnightOf, wallOf, weekdayOf } from './wall-clock.ts'
import { readWorkPeriod, type WorkPeriod } from './work-period.ts'

/** Minutes after a shift's midnight; beyond 1,440 it is the next day. */
export type Stretch = { start: number; end: number; label: string }

/** One shift on the wall clock, which knows no daylight saving: milliseconds as if the zone were UTC. */
export type Shift = { start: number; end: number; breaks: { start: number; end: number; label: string }[] }

/** Stretches of being on call, from a minute of the week (Monday 00:00 = 0) to another. */
type OnCall = { start: number; end: number }

/** What a schedule says, line by line. */
export type Schedule = { turns: Turn[]; onCall: OnCall[]; period: WorkPeriod | undefined }

type Turn =
  | { kind: 'weekly'; days: number[]; hours: Stretch; breaks: Stretch[]; rota: Rota | undefined }
  /** On for so many hours, off for so many, from a wall-clock moment on; a crew works on holidays too. */
  | { kind: 'cycle'; on: number; off: number; from: number }

/** The week of a rota of `of` weeks in which a turn applies, counted from `from`, wall-clock milliseconds. */
type Rota = { week: number; of: number; from: number }

const hour = 3_600_000
const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const weekly = /^([a-z,\s-]{3,60}?)\s+(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)\s*(?:\(([^()]{1,200})\))?$/i
const pause = /^([a-z ]{0,30}?)\s*(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)$/i
const rota = /^rota from (\d{4}-\d\d-\d\d):(.{1,600})$/i
const cycle = /^(\d{1,3})\/(\d{1,3}) from (\d{4}-\d\d-\d\d) (\d{1,2}:\d\d)$/i
const onCall = /^on call ([a-z]{3,9}) (\d{1,2}:\d\d)\s*-\s*([a-z]{3,9}) (\d{1,2}:\d\d)$/i

/**
 * Reads a schedule; parts are separated by `;`. Undefined when a part cannot be read, rather than a guess.
 * - `Mon-Fri 08:00-16:30 (lunch 12:00-12:30)`, also past midnight
 * - `rota from 2026-01-05: Mon-Fri 06:00-14:00 | Mon-Fri 14:00-22:00 & Sat 06:00-12:00 | off`, a week after the other
 * - `24/48 from 2026-01-01 08:00`, hours on and off
 * - `on call Fri 17:00-Mon 08:00`
 * - `40 hours a week from 2026-01-04` or `7(k) fire 28 days from 2026-01-04`, the period in which overtime is counted
 */
export function readSchedule(text: string): Schedule | undefined {
  const schedule: Schedule = { turns: [], onCall: [], period: undefined }
  for (const part of text.split(';').map((each) => each.trim())) {
    const period = readWorkPeriod(part)
    const call = onCallOf(part)
    const turns = turnsOf(part)
    if (period) schedule.period = period
    else if (call) schedule.onCall.push(call)
    else if (turns) schedule.turns.push(...turns)
    else return undefined
  }
  return schedule.turns.length > 0 ? schedule : undefined
}

/** The shifts that begin on a day, given as wall-clock milliseconds of its midnight. */
export function shiftsBeginningOn(schedule: Schedule, midnight: number, isHoliday: boolean): Shift[] {
  return schedule.turns.flatMap((turn): Shift[] => {
    if (turn.kind === 'cycle') return cycleShifts(turn, midnight)
    if (isHoliday || !turn.days.includes(weekdayOf(midnight)) || !isItsWeek(turn.rota, midnight)) return []
    const at = ({ start, end, label }: Stretch) => ({
      start: midnight + start * 60_000,
      end: midnight + end * 60_000,
      label,
    })
    const { start, end } = at(turn.hours)
    return [{ start, end, breaks: turn.breaks.map(at) }]
  })
}

/** Longest that a shift of this schedule reaches into the days after it began. */
export function longestShiftInDays(schedule: Schedule): number {
  return Math.max(1, ...schedule.turns.map((turn) => (turn.kind === 'cycle' ? Math.ceil(turn.on / 24) : 1)))
}

/** Whether somebody is on call at a wall-clock moment; being on call is not yet work, being called back is. */
export function isOnCall(schedule: Schedule, wall: number): boolean {
  const minute = weekdayOf(wall) * 1_440 + Math.floor((wall - midnightOf(wall)) / 60_000)
  return schedule.onCall.some(({ start, end }) =>
    end > start ? minute >= start && minute < end : minute >= start || minute < end,
  )
}

function isItsWeek(rotation: Rota | undefined, midnight: number): boolean {
  if (!rotation) return true
  const week = Math.floor((midnight - rotation.from) / (7 * dayMs))
  return ((week % rotation.of) + rotation.of) % rotation.of === rotation.week
}

function cycleShifts({ on, off, from }: Extract<Turn, { kind: 'cycle' }>, midnight: number): Shift[] {
  const length = (on + off) * hour
  const first = Math.ceil((midnight - from) / length)
  const shifts: Shift[] = []
  for (let start = from + first * length; start < midnight + dayMs; start += length) {
    shifts.push({ start, end: start + on * hour, breaks: [] })
  }
  return shifts
}

function turnsOf(part: string): Turn[] | undefined {
  const [, hoursOn, hoursOff, date, clock] = cycle.exec(part) ?? []
  if (date) {
    const from = wallOf(`${date}T${clock?.padStart(5, '0')}`)
    const [on, off] = [Number(hoursOn), Number(hoursOff)]
    return from === undefined || on === 0 ? undefined : [{ kind: 'cycle', on, off, from }]
  }
  const [, start, weeks] = rota.exec(part) ?? []
  if (!start || !weeks) return all([weeklyOf(part, undefined)])
  const from = wallOf(start)
  if (from === undefined) return undefined
  const list = weeks.split('|').map((week) => week.trim())
  const monday = from - weekdayOf(from) * dayMs
  return all(
    list.flatMap((week, at) =>
      /^off$/i.test(week)
        ? []
        : week.split('&').map((turn) => weeklyOf(turn.trim(), { week: at, of: list.length, from: monday })),
    ),
  )
}

function weeklyOf(part: string, rotation: Rota | undefined): Turn | undefined {
  const match = weekly.exec(part)
  const days = daysOf(match?.[1] ?? '')
  const hours = stretchOf('shift', match?.[2], match?.[3])
  if (!days || !hours) return undefined
  const listed = (match?.[4] ?? '').split(',').filter((each) => each.trim() !== '')
  const breaks = all(listed.map((each) => breakOf(each, hours)))
  return breaks && { kind: 'weekly', days, hours, breaks, rota: rotation }
}

/** A break in a night shift may lie after midnight. */
function breakOf(part: string, hours: Stretch): Stretch | undefined {
  const match = pause.exec(part.trim())
  const found = stretchOf(match?.[1]?.trim() || 'break', match?.[2], match?.[3])
  if (!found || found.start >= hours.start) return found
  return { ...found, start: found.start + 1_440, end: found.end + 1_440 }
}

function onCallOf(part: string): OnCall | undefined {
  const [, firstDay = '', first, lastDay = '', last] = onCall.exec(part) ?? []
  const [start, end] = [minuteOfWeek(firstDay, first), minuteOfWeek(lastDay, last)]
  return start === undefined || end === undefined ? undefined : { start, end }
}

function minuteOfWeek(name: string, clock: string | undefined): number | undefined {
  const at = dayNames.indexOf(name.toLowerCase().slice(0, 3))
  const minutes = minutesOf(clock)
  return at < 0 || minutes === undefined ? undefined : at * 1_440 + minutes
}

function daysOf(list: string): number[] | undefined {
  const days: number[] = []
  for (const part of list.toLowerCase().split(',')) {
    const [first, last] = part.split('-').map((name) => dayNames.indexOf(name.trim().slice(0, 3)))
    if (first === undefined || first < 0 || last === -1) return undefined
    for (let at = first; ; at = (at + 1) % 7) {
      days.push(at)
      if (at === (last ?? first)) break
    }
  }
  return days
}

/** An end at or before the start is on the next day. */
function stretchOf(label: string, from: string | undefined, to: string | undefined): Stretch | undefined {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === undefined || end === undefined) return undefined
  return { start, end: end > start ? end : end + 1_440, label }
}

function minutesOf(clock: string | undefined): number | undefined {
  const [hours, minutes] = (clock ?? '').split(':').map(Number)
  if (hours === undefined || minutes === undefined || !(hours <= 24) || !(minutes < 60)) return undefined
  return hours * 60 + minutes
}

function all<T>(parts: (T | undefined)[]): T[] | undefined {
  return parts.every((part) => part !== undefined) ? parts : undefined
}
