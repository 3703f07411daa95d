import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { type Change, compare } from '../policies/compare.ts'
import { groupsConcerned, isConcerned } from '../policies/concerned.ts'

/** What differs in a version, told apart for one reader. */
export type ChangesFor = {
  /** Undefined where all of the policy is new to the reader. */
  before: Policy | undefined
  /** Whether any of it concerns the reader; somebody asked all the same reads what concerns others. */
  concerns: 'you' | 'others'
  /** Changes that are read word for word. */
  read: Change[]
  /** Changes that are only named: they concern others, or a clause only moved. */
  named: Change[]
}

/** The changes since the version that the reader knows. */
export function changesFor(person: Person, before: Policy | undefined, policy: Policy): ChangesFor {
  if (!before) return { before, concerns: 'you', read: [], named: [] }
  const changes = compare(before, policy)
  const own = changes.filter((change) => isConcerned(person, groupsConcerned([change])))
  const concerns = own.length > 0 ? 'you' : 'others'
  const read = own.length > 0 ? own : changes.filter(({ kind }) => kind !== 'moved')
  return { before, concerns, read, named: changes.filter((change) => !read.includes(change)) }
}

/** What stood above the signature, a line each, for the record. */
export function shownLines({ before, read }: ChangesFor): string[] {
  return before ? read.map(lineOf) : ['The whole policy']
}

/** Where a change stands, as it is cited now. */
export function citationOf(change: Change): string {
  return change.kind === 'reworded' || change.kind === 'moved' ? change.after.citation : change.clause.citation
}

function lineOf(change: Change): string {
  const names = { reworded: 'Reworded', added: 'New', removed: 'Removed', moved: 'Renumbered' } as const
  return `${names[change.kind]}: ${citationOf(change)}`
}
