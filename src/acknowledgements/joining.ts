import { DateTime } from 'luxon'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { groupsConcerned, isConcerned } from '../policies/concerned.ts'
import { type Audience, audienceOf } from '../updates/audience.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import type { Calendar } from './calendar.ts'
import { owingFor } from './owing.ts'

/** A version that was put to signature, to whom and when (ISO). */
export type PutToSignature = { policy: Policy; audience: Audience; publishedAt: string }

/** Somebody who owes a version by now, and why only now. */
export type Newcomer = { person: Person; reason: 'joined' | 'changed-place' }

/**
 * Who of a town's staff belongs by now to those a policy was put before, without having been asked for that version or a
 * newer one. Who has started since reads all of it, where any clause concerns them; who has another role, pay or
 * department, what changed. `put` are versions of one policy, `versions` all of it, `given` acknowledgements.
 */
export function newcomersTo(
  staff: readonly Person[],
  { put, versions }: { put: readonly PutToSignature[]; versions: readonly Policy[] },
  given: readonly Acknowledgement[],
  { today, dayOf }: Calendar,
): Newcomer[] {
  const own = given.filter(({ policy }) => policy === put[0]?.policy.key)
  const asked = new Map<string, number>()
  for (const { person, version } of own) asked.set(person, Math.max(version, asked.get(person) ?? 0))
  const here = staff.filter(({ started = '', timeZone }) => started <= today(timeZone))
  const found = new Map<Person, Newcomer['reason']>()
  for (const { policy, audience, publishedAt } of put) {
    const hasJoined = ({ started = '', timeZone }: Person) => started >= dayOf(publishedAt, timeZone)
    const { owing } = owingFor(here, { policy, versions }, own, { whom: 'concerned' })
    const whole = groupsConcerned(policy.clauses.map((clause) => ({ kind: 'added', clause })))
    const reading = here.filter((person) => hasJoined(person) && isConcerned(person, whole))
    const concerned = new Set([...owing, ...reading].map(({ id }) => id))
    for (const person of audienceOf(here, audience, concerned)) {
      if ((asked.get(person.id) ?? 0) < policy.version)
        found.set(person, hasJoined(person) ? 'joined' : 'changed-place')
    }
  }
  return [...found].map(([person, reason]) => ({ person, reason }))
}

/** The day by which somebody signs: so many days after today or, where that is later, after their first day. */
export function dueDay({ started = '', timeZone }: Person, { today }: Calendar, days: number): string {
  const from = [today(timeZone), started].sort().at(-1) ?? ''
  return DateTime.fromISO(from, { zone: 'utc' }).plus({ days }).toFormat('yyyy-LL-dd')
}
