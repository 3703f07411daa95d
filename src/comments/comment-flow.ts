import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import type { Turn } from '../turn.ts'
import { reviewComment } from './comment.ts'
import { commentFormView, commentView } from './comment-view.ts'

/** The form where a comment of the public is pasted. */
export async function startComment(turn: Turn, request: RequestOf<'start-comment'>): Promise<Reply> {
  return ask(commentFormView(request.text ? { text: request.text } : {}, turn.shelf, ''))
}

/** Looks for grounds; the comment is remembered for minutes, for a request that follows, and not kept. */
export async function lookAtComment(turn: Turn, request: RequestOf<'review-comment'>): Promise<Reply> {
  const { text, account } = request
  if (!text.trim()) return ask(commentFormView(request, turn.shelf, 'Paste the comment first.'))
  const asker = turn.person ? 'known' : 'stranger'
  if (turn.person) {
    const note = {
      kind: 'review' as const,
      text,
      use: 'official' as const,
      platform: account,
      postingAt: '',
      schedule: '',
      attachments: '',
    }
    turn.memory.reviews.keep(`${turn.person.id}/${turn.event}`, note)
  }
  const review = reviewComment(text, turn.shelf)
  return replace(commentView(review, { comment: text, reviewId: turn.event, asker }, turn.shelf))
}
