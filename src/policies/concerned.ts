import { z } from 'zod'
import type { Person } from '../people.ts'
import type { Clause } from './clause.ts'
import type { Change } from './compare.ts'

/** Whom a change of a policy can concern; a person may belong to several. */
export const groupSchema = z.enum(['everyone', 'personal', 'official', 'hourly', 'supervisors', 'administrators'])
export type Group = z.infer<typeof groupSchema>

/** Each group as a reader is told of it, after "Concerns". */
export const groupNames: Record<Group, string> = {
  everyone: 'everyone',
  personal: 'everyone with an account of their own',
  official: 'people who post for the town',
  hourly: 'hourly employees',
  supervisors: 'supervisors and department heads',
  administrators: 'the offices that run accounts and records',
}

/** Concepts whose clauses ask something of a group in particular. */
const byConcept: Partial<Record<Group, string[]>> = {
  hourly: ['overtime', 'off-duty-posting', 'working-hours'],
  supervisors: ['department-authority', 'administrator-designation'],
  administrators: [
    'administrator-designation',
    'administrator-duties',
    'account-registry',
    'account-credentials',
    'site-review',
    'archiving',
    'records-requests',
    'removal-authority',
  ],
}

/** Words that name a group; "Town Manager" is an office, "your manager" a supervisor. */
const byWords: Partial<Record<Group, RegExp>> = {
  hourly: /\b(hourly|non-?exempt|overtime|after[- ]hours)\b/i,
  supervisors:
    /\b(supervisors?|department (heads?|directors?|managers?)|staff liaisons?|(their|your|the|a|any) (manager|director))\b/i,
  administrators:
    /\b((town|village|city|county|social media|site|page|account) (administrators?|managers?|coordinators?|clerk)|public information officer|records access officer)\b/i,
}

/** Whom the changes concern, widest first; a clause that only moved concerns nobody. */
export function groupsConcerned(changes: readonly Change[]): Group[] {
  const found = new Set(changes.flatMap(clausesOf).flatMap(groupsOf))
  return groupSchema.options.filter((group) => found.has(group))
}

/** Whether the person belongs to one of the groups. */
export function isConcerned(person: Person, groups: readonly Group[]): boolean {
  return groups.some((group) => belongs[group](person))
}

/** Whom one clause speaks to; a change takes in what it said before, for who is let off must know it too. */
function groupsOf({ use, concepts, text, leadIn }: Clause): Group[] {
  const whole = use === 'both' ? 'everyone' : use
  const special = (['hourly', 'supervisors', 'administrators'] as const).filter(
    (group) =>
      byConcept[group]?.some((concept) => concepts.includes(concept)) || byWords[group]?.test(`${leadIn} ${text}`),
  )
  return [whole, ...special]
}

function clausesOf(change: Change): Clause[] {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return [change.clause]
    case 'reworded':
      return [change.before, change.after]
    case 'moved':
      return []
  }
}

const has =
  (...roles: Person['roles']) =>
  (person: Person) =>
    person.roles.some((role) => roles.includes(role))

const belongs: Record<Group, (person: Person) => boolean> = {
  everyone: () => true,
  // Anybody may have an account of their own; nobody has to tell the town.
  personal: () => true,
  official: (person) => person.mayPost,
  hourly: ({ pay }) => pay === 'hourly',
  supervisors: has('supervisor', 'department-head'),
  administrators: has('administrator', 'communications', 'it', 'records'),
}
