import { type Authorisation, authorisationOf, covers } from '../approvals/authorisation.ts'
import type { Person } from '../people.ts'
import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment } from '../time.ts'
import type { Turn } from '../turn.ts'
import type { Draft } from './draft.ts'
import { reviewDraft } from './review.ts'
import { reviewFormView, reviewView } from './review-view.ts'

/** The form where a draft is pasted and its context chosen. */
export async function startReview(turn: Turn, request: RequestOf<'start-review'>): Promise<Reply> {
  return ask(reviewFormView(request.text ? { text: request.text } : {}, turn.shelf))
}

/** Reviews a draft; it is remembered for minutes under the event's id and not kept. */
export async function review(turn: Turn, request: RequestOf<'review'>): Promise<Reply> {
  if (!request.text.trim()) return ask(reviewFormView(request, turn.shelf, 'Paste the words you want to post first.'))
  const draft = draftOf(request, turn.person, await permissionsFor(turn, request))
  const result = reviewDraft(draft, turn.shelf)
  if (turn.person) turn.memory.reviews.keep(`${turn.person.id}/${turn.event}`, request)
  return replace(reviewView(result, draft, turn.event, turn.shelf))
}

/** The permissions that cover this very post, and whether the author may post for the town. */
async function permissionsFor(turn: Turn, request: RequestOf<'review'>): Promise<Permissions> {
  const { person, shelf, ports } = turn
  if (!person) return { held: [], authorisation: 'none' }
  const [approvals, signatures] = await Promise.all([
    ports.store.list('approval', { asker: person.id, status: 'approved' }),
    ports.store.list('acknowledgement', { person: person.id, status: 'acknowledged' }),
  ])
  const at = localMoment(request.postingAt, person.timeZone)
  const held = approvals.filter((approval) => covers(approval, { ...request, at })).map(({ kind }) => kind)
  return { held, authorisation: authorisationOf(person, approvals, signatures, shelf) }
}

type Permissions = { held: string[]; authorisation: Authorisation }

function draftOf(
  request: RequestOf<'review'>,
  person: Person | undefined,
  { held, authorisation }: Permissions,
): Draft {
  // The form is the one thing missing: said where the rule about it looks.
  const unsigned = authorisation === 'to-sign' ? ' (acknowledgement form not signed)' : ''
  return {
    text: request.text,
    use: request.use,
    platform: request.platform,
    author: {
      role: `${person?.title ?? ''}${unsigned}`,
      pay: person?.pay ?? 'salaried',
      mayPost: authorisation !== 'none',
    },
    postingAt: request.postingAt || null,
    schedule: person?.schedule ?? null,
    attachments: request.attachments ? [request.attachments] : [],
    approvals: held,
  }
}
