import { isDay } from '../day-input.ts'
import type { Person } from '../people.ts'
import type { Group } from '../policies/concerned.ts'
import { weekdayInWords } from '../time.ts'
import { type Audience, beyondConcern } from './audience.ts'

/** What is wrong with the moment of publication as typed, in a line; empty when nothing is. `startsAt` is as read. */
export function timeProblem(typed: string, startsAt: string, at: string): string {
  if (typed && !startsAt) return `I cannot read "${typed}" as a date and time. Pick it anew.`
  return startsAt && Date.parse(startsAt) <= Date.parse(at)
    ? 'That time has passed already. Choose a later one, or leave it empty.'
    : ''
}

/** The same for the day by which people sign: they need a day at least after the local day of publication. */
export function dueProblem(typed: string, publishedOn: string): string {
  if (!typed) return ''
  if (!isDay(typed)) return `There is no day ${typed}. Choose another by which signatures are due.`
  return typed <= publishedOn
    ? `People need time to sign: choose a day after ${weekdayInWords(publishedOn, publishedOn)}, when it is published.`
    : ''
}

/** The line for choices that reach nobody; `groups` are whom the changes concern. */
export function nobodyReached(groups: readonly Group[]): string {
  return groups.length > 0
    ? 'These choices reach nobody. Choose more widely.'
    : 'The changes concern nobody. Choose the whole town, or "Nobody" to publish without signatures.'
}

/** Asks for a reason where others are asked than the changes concern, or nobody is; empty where there is one or none is needed. */
export function whyMissing(
  audience: Audience,
  why: string,
  { people, groups, concerned }: { people: Person[]; groups: readonly Group[]; concerned: ReadonlySet<string> },
): string {
  if (why.trim()) return ''
  if (audience.whom === 'nobody') {
    return groups.length > 0 ? 'The changes concern people. Say in a sentence why nobody is asked to sign.' : ''
  }
  const beyond = beyondConcern(people, concerned)
  const whom = beyond === 1 ? '1 person is asked' : `${beyond} people are asked`
  return beyond > 0 ? `${whom} whom the changes do not concern. Say in a sentence why.` : ''
}

/** The line where nobody else may say the second yes. */
export function secondMissing(second: readonly Person[]): string {
  return second.length > 0
    ? ''
    : 'Nobody else in your town may say the second yes. Add a second person with the role hr or administrator to the staff list, then send it again.'
}

/** What is wrong with the head-count as typed. */
export function countProblem(people: readonly Person[], headCount: string): string {
  const expected = String(people.length)
  const typed = headCount.trim().replace(/^(\d{1,3})[,.](\d{3})$/, '$1$2')
  if (typed === expected) return ''
  return typed ? `You typed ${typed}. Type ${expected} to confirm.` : `Type ${expected} to confirm.`
}
