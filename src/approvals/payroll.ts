import { DateTime } from 'luxon'
import { csvOf } from '../csv.ts'
import type { Person } from '../people.ts'
import type { WorkTime } from './work-time.ts'

/** Days of a pay period, both included, `YYYY-MM-DD`. */
export type PayPeriod = { from: string; until: string }

const columns = [
  'person',
  'name',
  'department',
  'town',
  'pay',
  'date',
  'from',
  'until',
  'minutes',
  'state',
  'permission',
  'note',
  'reported',
]

/**
 * Minutes worked outside schedules in a pay period as CSV (RFC 4180, CRLF), by person and time; the day is that of the
 * person's own clock. Time that was asked about and not yet reported is listed without minutes, so that it is not lost.
 */
export function payrollCsv(times: WorkTime[], people: Person[], period: PayPeriod): string {
  const byId = new Map(people.map((person) => [person.id, person]))
  const rows = times
    .map((time) => ({ time, person: byId.get(time.person) }))
    .map(({ time, person }) => ({ time, person, zone: person?.timeZone ?? 'utc' }))
    .filter(({ time, zone }) => isIn(period, dayOf(time.from, zone)))
    .sort((a, b) => a.time.person.localeCompare(b.time.person) || a.time.from.localeCompare(b.time.from))
    .map(({ time, person, zone }) => [
      time.person,
      person?.name ?? '',
      person?.department ?? '',
      time.town,
      person?.pay ?? '',
      dayOf(time.from, zone),
      momentOf(time.from, zone),
      momentOf(time.until, zone),
      time.status === 'reported' ? String(time.minutes) : '',
      time.status === 'reported' ? 'reported' : 'not yet reported',
      time.approval ? 'approved' : 'no request',
      time.note,
      momentOf(time.reportedAt, zone),
    ])
  return csvOf([columns, ...rows])
}

/** What is wrong with a period in one line, empty when nothing is. */
export function periodProblem({ from, until }: PayPeriod): string {
  const days = [from, until].map((day) => /^\d{4}-\d\d-\d\d$/.test(day) && DateTime.fromISO(day).isValid)
  if (days.includes(false)) return 'Give the first and the last day as YYYY-MM-DD.'
  return until < from ? 'The last day comes before the first.' : ''
}

const isIn = ({ from, until }: PayPeriod, day: string) => from <= day && day <= until
const dayOf = (iso: string, zone: string) => DateTime.fromISO(iso, { zone }).toISODate() ?? ''
const momentOf = (iso: string, zone: string) =>
  iso ? (DateTime.fromISO(iso, { zone }).toISO({ suppressMilliseconds: true, suppressSeconds: true }) ?? '') : ''
