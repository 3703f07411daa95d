import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { type Change, compare } from '../policies/compare.ts'
import { groupsConcerned, isConcerned } from '../policies/concerned.ts'

/** What differs in a version, told apart for one reader. */
export type ChangesFor = {
  /** Undefined where all of the policy is new to the reader. */
  before: Policy | undefined
  /** Changes of clauses that concern the reader. */
  own: Change[]
  /** Changes that concern others, and clauses that only moved. */
  other: Change[]
}

/** The changes since the version that the reader knows. */
export function changesFor(person: Person, before: Policy | undefined, policy: Policy): ChangesFor {
  if (!before) return { before, own: [], other: [] }
  const changes = compare(before, policy)
  const own = changes.filter((change) => isConcerned(person, groupsConcerned([change])))
  return { before, own, other: changes.filter((change) => !own.includes(change)) }
}

/** What stood above the signature, a line each, for the record. */
export function shownLines({ before, own }: ChangesFor): string[] {
  return before ? own.map(lineOf) : ['The whole policy']
}

/** Where a change stands, as it is cited now. */
export function citationOf(change: Change): string {
  return change.kind === 'reworded' || change.kind === 'moved' ? change.after.citation : change.clause.citation
}

function lineOf(change: Change): string {
  const names = { reworded: 'Reworded', added: 'New', removed: 'Removed', moved: 'Renumbered' } as const
  return `${names[change.kind]}: ${citationOf(change)}`
}
