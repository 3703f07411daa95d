import { dateOf, dayMs, midnightOf, wallOf } from './wall-clock.ts'

/** FLSA work period: overtime counts beyond `hours` in `days` days, counted from `from` (`YYYY-MM-DD`). */
export type WorkPeriod = { days: number; hours: number; from: string }

/** Reads `40 hours a week from 2026-01-04` or `7(k) fire 28 days from 2026-01-04`; undefined when it is neither. */
export function readWorkPeriod(part: string): WorkPeriod | undefined {
  const [, hours, weekFrom] = fortyHours.exec(part) ?? []
  if (weekFrom) return wallOf(weekFrom) === undefined ? undefined : { days: 7, hours: Number(hours), from: weekFrom }
  const [, who, length, from] = sevenK.exec(part) ?? []
  const days = Number(length)
  if (!from || wallOf(from) === undefined || days < 7 || days > 28) return undefined
  const most = who?.toLowerCase() === 'fire' ? per28Days.fire : per28Days.police
  return { days, hours: Math.round((most * days) / 28), from }
}

/** The period that a wall-clock moment falls in: its first midnight and the first after it. */
export function periodAround({ days, from }: WorkPeriod, wall: number): { start: number; end: number } {
  const first = wallOf(from) ?? 0
  const length = days * dayMs
  const start = first + Math.floor((wall - first) / length) * length
  return { start, end: start + length }
}

/** What a window adds to a work period, in words; minutes. */
export function periodInWords(period: WorkPeriod, wall: number, scheduled: number, extra: number): string {
  const { start, end } = periodAround(period, midnightOf(wall))
  const total = Math.round(((scheduled + extra) / 60) * 10) / 10
  const span = `${dateOf(start)} to ${dateOf(end - dayMs)}`
  return total > period.hours
    ? `With it, ${total} hours fall in the work period ${span}, which counts overtime beyond ${period.hours}.`
    : `With it, ${total} hours fall in the work period ${span}, within its ${period.hours}.`
}

const fortyHours = /^(\d{2}) hours a week from (\d{4}-\d\d-\d\d)$/i
const sevenK = /^7\(k\) (fire|police) (\d{1,2}) days from (\d{4}-\d\d-\d\d)$/i

/** Hours per 28 days for fire protection and law enforcement, in proportion for shorter periods: 29 CFR 553.230. */
const per28Days = { fire: 212, police: 171 }
