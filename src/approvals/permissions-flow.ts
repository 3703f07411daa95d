import type { Ports } from '../ports.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment } from '../time.ts'
import type { Turn } from '../turn.ts'
import { type Authorisation, authorisationOf, covers } from './authorisation.ts'

/** What the author of a post may do: kinds of permission that cover this very post, and whether to post for the town at all. */
export type Permissions = { held: string[]; authorisation: Authorisation }

/** The permissions of whoever asks, as they stand now. */
export async function permissionsFor(
  turn: Turn,
  post: Pick<RequestOf<'review'>, 'text' | 'attachments' | 'postingAt'>,
): Promise<Permissions> {
  const { person, shelf, ports } = turn
  if (!person) return { held: [], authorisation: 'none' }
  const [approvals, signatures] = await heldBy(person.id, ports)
  const at = localMoment(post.postingAt, person.timeZone)
  return {
    held: approvals.filter((approval) => covers(approval, { ...post, at })).map(({ kind }) => kind),
    authorisation: authorisationOf(person, approvals, signatures, shelf),
  }
}

function heldBy(person: string, { store }: Ports) {
  return Promise.all([
    store.list('approval', { asker: person, status: 'approved' }),
    store.list('acknowledgement', { person, status: 'acknowledged' }),
  ])
}

/** Ids of everyone in a town who may post for it by a permission, whatever the staff list says. */
export async function postersIn(town: string, { store }: Pick<Ports, 'store'>): Promise<ReadonlySet<string>> {
  const held = await store.list('approval', { town, kind: 'account', status: 'approved' })
  return new Set(held.map(({ asker }) => asker))
}
