import { type Permissions, permissionsFor } from '../approvals/permissions-flow.ts'
import type { Person } from '../people.ts'
import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn, type Turn } from '../turn.ts'
import type { Draft } from './draft.ts'
import { noticesFor } from './notice.ts'
import type { NoticeState } from './notice-view.ts'
import { unreadable } from './readable.ts'
import { reviewDraft } from './review.ts'
import { reviewFormView } from './review-form.ts'
import { reviewView } from './review-view.ts'
import { reviewWithModel } from './with-model.ts'

/** The form where a draft is pasted and its context chosen. */
export async function startReview(turn: Turn, request: RequestOf<'start-review'>): Promise<Reply> {
  const notice = await noticeFor(turn)
  return ask(reviewFormView(request.text ? { text: request.text } : {}, turn.shelf, { notice }))
}

/** Remembers that this person knows what is kept, and brings the form back with what they had typed. */
export async function seeNotice(turn: KnownTurn, request: RequestOf<'see-notice'>): Promise<Reply> {
  const [first, ...others] = noticesFor(turn.person.id, turn.shelf.policies)
  if (first) {
    await turn.ports.store.change('notice', first.id, causeOf(turn, request.kind), (current) => ({
      outcome: 'seen',
      ...(current ? {} : { record: first }),
      also: others.map((record) => ({ kind: 'notice' as const, record })),
    }))
  }
  const notice = await noticeFor(turn)
  return replace(reviewFormView(request, turn.shelf, { notice }))
}

/** Reviews a draft; it is remembered for minutes under the event's id and not kept. */
export async function review(turn: Turn, request: RequestOf<'review'>): Promise<Reply> {
  const problem = unreadable(request.text, request.attachments)
  if (problem) return ask(reviewFormView(request, turn.shelf, { problem, notice: await noticeFor(turn) }))
  const draft = draftOf(request, turn.person, await permissionsFor(turn, request))
  const result = await reviewWithModel(turn.ports.model, reviewDraft(draft, turn.shelf), draft, turn.shelf)
  if (turn.person) turn.memory.reviews.keep(`${turn.person.id}/${turn.event}`, request)
  return replace(reviewView(result, draft, turn.event, turn.shelf))
}

async function noticeFor({ person, ports, shelf }: Turn): Promise<NoticeState> {
  const reader = ports.model ? 'rules-and-model' : 'rules'
  if (!person) return { kind: 'stranger', reader }
  const seen = await Promise.all(noticesFor(person.id, shelf.policies).map(({ id }) => ports.store.get('notice', id)))
  return { kind: seen.every((notice) => notice !== undefined) ? 'seen' : 'new', reader }
}

function draftOf(
  request: RequestOf<'review'>,
  person: Person | undefined,
  { held, authorisation }: Permissions,
): Draft {
  // Only the form is missing: said where the rule about it looks.
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
