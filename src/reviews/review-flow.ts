import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
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
  const approvals = await turn.ports.store.list('approval', { asker: turn.person?.id ?? '', status: 'approved' })
  const held = approvals.filter(({ text }) => text === '' || text === request.text).map(({ kind }) => kind)
  const draft = draftOf(request, turn.person, turn.town, held)
  const result = reviewDraft(draft, turn.shelf)
  if (turn.person) turn.memory.reviews.keep(`${turn.person.id}/${turn.event}`, request)
  return replace(reviewView(result, draft, turn.event, turn.shelf))
}

function draftOf(request: RequestOf<'review'>, person: Person | undefined, _town: Town, held: string[]): Draft {
  return {
    text: request.text,
    use: request.use,
    platform: request.platform,
    author: { role: person?.title ?? '', pay: person?.pay ?? 'salaried', mayPost: person?.mayPost ?? false },
    postingAt: request.postingAt || null,
    schedule: person?.schedule ?? null,
    attachments: request.attachments ? [request.attachments] : [],
    approvals: held,
  }
}
