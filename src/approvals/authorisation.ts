import type { Acknowledgement } from '../acknowledgements/acknowledgement.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Approval } from './approval.ts'
import { contentHash } from './approval.ts'
import { kinds } from './kinds.ts'
import { isInWindow } from './window.ts'

/** Whether somebody may post for the town; `to-sign` when only the signed form is missing. */
export type Authorisation = 'authorised' | 'to-sign' | 'none'

/** From what the directory says, the permissions held, and the signatures given. */
export function authorisationOf(
  person: Pick<Person, 'mayPost'>,
  approvals: Approval[],
  signatures: Acknowledgement[],
  shelf: Shelf,
): Authorisation {
  if (person.mayPost) return 'authorised'
  if (!approvals.some(({ kind, status }) => kind === 'account' && status === 'approved')) return 'none'
  const policy = formPolicy(shelf)
  const isSigned = signatures.some((one) => one.policy === policy?.key && one.status === 'acknowledged')
  return !policy || isSigned ? 'authorised' : 'to-sign'
}

/** The policy that demands a signed form before somebody posts for the town; undefined when none does. */
export function formPolicy(shelf: Shelf): Policy | undefined {
  const clause = shelf.clauses.find(({ concepts }) => concepts.includes('acknowledgement-form'))
  return clause && shelf.policies.find(({ key, status }) => key === clause.policy && status === 'in-force')
}

/** Whether a yes covers a post: these words and attachments, at this instant (ISO; empty when not known). */
export function covers(approval: Approval, post: { text: string; attachments: string; at: string }): boolean {
  if (approval.status !== 'approved') return false
  switch (kinds[approval.kind].binds) {
    case 'words':
      return approval.contentHash === contentHash(post.text, post.attachments)
    case 'window':
      return post.at !== '' && isInWindow(approval, post.at)
    case 'account':
      return true
  }
}
