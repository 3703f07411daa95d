import { DateTime } from 'luxon'
import { dutyAt } from '../approvals/duty.ts'
import { officeHours } from '../approvals/work-clock.ts'
import type { Delivery } from '../deliveries.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Acknowledgement } from './acknowledgement.ts'

/** What a look at the open signatures of a town needs to know. */
export type Around = {
  town: Pick<Town, 'signing' | 'holidays'>
  /** ISO, UTC. */
  at: string
}

/** What time alone asks for about one open signature: a reminder to its person, a word to the supervisor. */
export type Due = 'nothing' | 'remind' | 'tell'

/** Whether the message that asks for a signature has come to its person; `unreachable` people sign on paper. */
export type Reach = 'reached' | 'not-yet' | 'unreachable'

/** An open signature's person, who they work for, and whether they were reached. */
export type Who = { person: Person; supervisor: Person | undefined; reach: Reach }

/**
 * What is due: reminders after the town's days, only to somebody who is at work and has been reached, never while a
 * question is open; after the last of them and the day it was due, a word to the supervisor.
 */
export function dueOf(acknowledgement: Acknowledgement, who: Who, { town, at }: Around): Due {
  const { person, supervisor } = who
  if (!isAskedFor(acknowledgement, who)) return 'nothing'
  const { reminders, dueOn, told } = acknowledgement
  const waited = daysWaited(acknowledgement, person, at)
  const pause = town.signing.remindAfterDays[reminders]
  if (pause !== undefined) {
    return waited >= pause && canJoin(acknowledgement, who, { town, at }) ? 'remind' : 'nothing'
  }
  const isLate = waited >= graceDays && (dueOn === '' || localDay(at, person.timeZone) > dueOn)
  return isLate && !told && supervisor && isWorking(supervisor, at, town) ? 'tell' : 'nothing'
}

/** Whether a reminder of something else may remind of this as well, so that one message says everything. */
export function canJoin(acknowledgement: Acknowledgement, who: Who, { town, at }: Around): boolean {
  return (
    isAskedFor(acknowledgement, who) &&
    acknowledgement.reminders < town.signing.remindAfterDays.length &&
    daysWaited(acknowledgement, who.person, at) > 0 &&
    isWorking(who.person, at, town)
  )
}

function isAskedFor(acknowledgement: Acknowledgement, { person, reach }: Who): boolean {
  return isWaiting(acknowledgement) && person.left === undefined && reach === 'reached'
}

/** Days between the last reminder and the word to the supervisor. */
const graceDays = 2

/** Whether a signature is waited for: owed, and no question about it is open. */
export function isWaiting({ status, inquiry }: Acknowledgement): boolean {
  // A question of an earlier version of this program has no inquiry that could be answered here.
  return status === 'owed' || (status === 'question-asked' && inquiry === '')
}

/** The acknowledgement after a reminder on this day; it starts to wait anew. */
export function reminded(acknowledgement: Acknowledgement, day: string): Acknowledgement {
  return { ...acknowledgement, reminders: acknowledgement.reminders + 1, remindedOn: day }
}

/** What became of the message that asks for a signature; nobody without an account is reached. */
export function reachOf(notice: Delivery | undefined, person: Person): Reach {
  if (notice?.sentAs) return 'reached'
  if (notice?.state === 'failed' || person.addresses.length === 0) return 'unreachable'
  return notice?.state === 'sent' ? 'reached' : 'not-yet'
}

/** Whether somebody is on duty, in no break, at an instant (ISO); office hours where the schedule is not known. */
export function isWorking(person: Person, at: string, { holidays }: Pick<Town, 'holidays'>): boolean {
  const local = DateTime.fromISO(at, { zone: person.timeZone }).toFormat("yyyy-LL-dd'T'HH:mm")
  const days = Object.keys(holidays)
  const duty = dutyAt(local, person.schedule, days)
  return (duty.kind === 'unknown' ? dutyAt(local, officeHours, days) : duty).kind === 'on-duty'
}

/** `YYYY-MM-DD` on the calendar of a zone. */
export function localDay(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).toFormat('yyyy-LL-dd')
}

/** The week of an instant on the calendar of a zone, `2026-W47`. */
export function localWeek(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).toFormat("kkkk-'W'WW")
}

/** Days since it was asked for, asked again after a question, or reminded of, whichever came last. */
function daysWaited({ owedSince, resumedAt, remindedOn }: Acknowledgement, { timeZone }: Person, at: string): number {
  const days = [owedSince, resumedAt].flatMap((moment) => (moment ? [localDay(moment, timeZone)] : []))
  const last = [...days, remindedOn].sort().at(-1) ?? ''
  return Math.round(DateTime.fromISO(localDay(at, timeZone)).diff(DateTime.fromISO(last), 'days').days)
}
