import { holderOf } from '../approvals/approver.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Inquiry } from './inquiry.ts'
import type { Held } from './passing.ts'

/** Who answers a question, and the office by which they do. */
export type Answerer = { office: string; person: Person }

/** Who a question can go to: everybody but its asker, and before a signature none of the asker's superiors either. */
export function fitToAnswer(asker: Person, staff: Person[], about: 'anything' | 'signing'): Person[] {
  const not = about === 'signing' ? [asker.id, asker.supervisor, asker.backup] : [asker.id]
  return staff.filter(({ id }) => !not.includes(id))
}

/** The holder of the first of these offices that one of these people holds. */
export function answererFor(offices: string[], asker: Person, town: Town, fit: Person[]): Answerer | undefined {
  for (const office of offices) {
    const person = holderOf(office, asker, town, fit)
    if (person) return { office, person }
  }
  return undefined
}

/**
 * To whom an open question goes on: once its owner has left or lost the office it was sent to, whoever holds that office
 * now, else Human Resources; undefined while it is in the right hands, or nobody else could have it. It never goes on
 * to a supervisor, unless it was one's to answer.
 */
export function successorOf(inquiry: Inquiry, asker: Person, town: Town, staff: Person[]): Answerer | undefined {
  const { office, owner, acknowledgement } = inquiry
  const fit = fitToAnswer(asker, staff, acknowledgement ? 'signing' : 'anything')
  if (isInRightHands(inquiry, asker, town, fit)) return undefined
  const offices = [office || 'hr', 'hr', ...(acknowledgement ? ['administrator', 'counsel'] : [])]
  const next = answererFor(offices, asker, town, fit)
  return next?.person.id === owner ? undefined : next
}

/** Whether whoever has this is still one of these people, and holds the office by which it came to them. */
export function isInRightHands(
  { owner, office }: Pick<Held, 'owner' | 'office'>,
  asker: Person,
  town: Town,
  fit: Person[],
): boolean {
  const current = fit.find(({ id }) => id === owner)
  return current !== undefined && holds(current, office, asker, town, fit)
}

/** Of several with a role each holds the office; whom the town's file names holds it alone. */
function holds(person: Person, office: string, asker: Person, town: Town, fit: Person[]): boolean {
  // What an earlier version of this program kept does not say which office it was sent to.
  if (office === '') return true
  const holder = holderOf(office, asker, town, fit)
  if (holder?.id === person.id) return true
  const isOneOnly = office === 'supervisor' || (holder && town.offices[office]?.person === holder.id)
  return !isOneOnly && person.roles.some((role) => role === office)
}
