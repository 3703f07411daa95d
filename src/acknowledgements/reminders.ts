import type { Delivery } from '../deliveries.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { type Acknowledgement, isWaiting } from './acknowledgement.ts'
import { type Calendar, daysBetween } from './calendar.ts'
import { isOverdue } from './due-day.ts'

/** What a look at the open signatures of a town needs to know. */
export type Around = { town: Pick<Town, 'signing'>; calendar: Calendar }

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
export function dueOf(acknowledgement: Acknowledgement, who: Who, { town, calendar }: Around): Due {
  const { person, supervisor } = who
  if (!isAskedFor(acknowledgement, who)) return 'nothing'
  const { reminders, dueOn, told } = acknowledgement
  const waited = daysWaited(acknowledgement, person, calendar)
  if (reminders < town.signing.remindAfterDays.length) {
    const isTime = isTimeToRemind(
      acknowledgement,
      calendar.today(person.timeZone),
      waited,
      town.signing.remindAfterDays,
    )
    return isTime && canJoin(acknowledgement, who, { town, calendar }) ? 'remind' : 'nothing'
  }
  const isLate = waited >= graceDays && (dueOn === '' || isOverdue(acknowledgement, calendar.today(person.timeZone)))
  return isLate && supervisor && told?.supervisor !== supervisor.id && calendar.isWorking(supervisor)
    ? 'tell'
    : 'nothing'
}

/** After the town's days; where a day was set, also once on the day before it, for which the last reminder is kept. */
function isTimeToRemind(
  { reminders, remindedOn, dueOn }: Acknowledgement,
  today: string,
  waited: number,
  pauses: readonly number[],
): boolean {
  const isNear = dueOn !== '' && daysBetween(today, dueOn) <= 1
  if (isNear && (remindedOn === '' || daysBetween(remindedOn, dueOn) > 1)) return true
  if (dueOn && !isNear && reminders === pauses.length - 1) return false
  return waited >= (pauses[reminders] ?? Number.POSITIVE_INFINITY)
}

/** Whether a reminder of something else may remind of this as well, so that one message says everything. */
export function canJoin(acknowledgement: Acknowledgement, who: Who, { town, calendar }: Around): boolean {
  return (
    isAskedFor(acknowledgement, who) &&
    acknowledgement.reminders < town.signing.remindAfterDays.length &&
    daysWaited(acknowledgement, who.person, calendar) > 0 &&
    calendar.isWorking(who.person)
  )
}

function isAskedFor(acknowledgement: Acknowledgement, { person, reach }: Who): boolean {
  return isWaiting(acknowledgement) && person.left === undefined && reach === 'reached'
}

/** Days between the last reminder and the word to the supervisor. */
const graceDays = 2

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

/** Days since it was asked for, asked again after a question, or reminded of, whichever came last. */
function daysWaited(
  { owedSince, resumedAt, remindedOn }: Acknowledgement,
  { timeZone }: Person,
  { dayOf, today }: Calendar,
): number {
  const days = [owedSince, resumedAt].flatMap((moment) => (moment ? [dayOf(moment, timeZone)] : []))
  return daysBetween([...days, remindedOn].sort().at(-1) ?? '', today(timeZone))
}
