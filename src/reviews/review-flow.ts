import { type Permissions, permissionsFor } from '../approvals/permissions-flow.ts'
import { readSchedule } from '../approvals/schedule.ts'
import type { Person } from '../people.ts'
import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn, type Turn } from '../turn.ts'
import { destinationOf, likelyChoice } from './destination.ts'
import type { Draft } from './draft.ts'
import { missingContext } from './missing.ts'
import { noticesFor } from './notice.ts'
import type { NoticeState } from './notice-view.ts'
import { postingNow } from './posting-now.ts'
import { unreadable } from './readable.ts'
import { reviewDraft } from './review.ts'
import { type Prefill, reviewFormView } from './review-form.ts'
import { reviewView } from './review-view.ts'
import { reviewWithModel } from './with-model.ts'

/** The form where a draft is pasted and its context chosen. */
export async function startReview(turn: Turn, request: RequestOf<'start-review'>): Promise<Reply> {
  const { authorisation } = await permissionsFor(turn, { text: '', attachments: '', postingAt: '' })
  const use = likelyChoice(turn.person, authorisation, turn.town)
  return ask(await formFor(turn, { use, ...(request.text ? { text: request.text } : {}) }))
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
  return replace(await formFor(turn, request))
}

/** Reviews a draft; it is remembered for minutes under the event's id and not kept. */
export async function review(turn: Turn, request: RequestOf<'review'>): Promise<Reply> {
  const place = destinationOf(request.use, request.platform, turn.town)
  const unread = unreadable(request.text, request.attachments) ?? unreadableHours(request.schedule)
  if (unread || place.outcome === 'unclear') {
    return ask(await formFor(turn, request, unread ?? (place.outcome === 'unclear' ? place.problem : '')))
  }
  const { use, platform } = place
  const draft = draftOf({ ...request, use, platform }, turn.person, await permissionsFor(turn, request))
  const result = await reviewWithModel(turn.ports.model, reviewDraft(draft, turn.shelf), draft, turn.shelf)
  if (turn.person) turn.memory.reviews.keep(`${turn.person.id}/${turn.event}`, { ...request, use, platform })
  return replace(reviewView(result, draft, { id: turn.event, now: nowFor(turn, draft.schedule) }, turn.shelf))
}

async function formFor(turn: Turn, prefill: Prefill, problem = '') {
  const { person, shelf } = turn
  const schedule = person?.schedule ?? null
  const matters = (['official', 'personal'] as const).flatMap((use) =>
    missingContext({ use, postingAt: null, schedule }, shelf),
  )
  return reviewFormView(prefill, shelf, {
    problem,
    notice: await noticeFor(turn),
    now: matters.includes('postingAt') ? nowFor(turn, schedule) : undefined,
    schedule: matters.includes('schedule') ? 'asked' : 'settled',
  })
}

/** A stranger's clock is the town's. */
function nowFor({ at, person, town }: Turn, schedule: string | null) {
  return postingNow(at, { schedule, timeZone: person?.timeZone ?? town.timeZone }, town)
}

function unreadableHours(schedule: string): string | undefined {
  if (schedule.trim() === '' || readSchedule(schedule)) return undefined
  return 'I cannot read these working hours. Write them like Mon-Fri 08:00-16:30 (lunch 12:00-12:30), or leave them empty.'
}

async function noticeFor({ person, ports, shelf }: Turn): Promise<NoticeState> {
  const reader = ports.model ? 'rules-and-model' : 'rules'
  if (!person) return { kind: 'stranger', reader }
  const seen = await Promise.all(noticesFor(person.id, shelf.policies).map(({ id }) => ports.store.get('notice', id)))
  return { kind: seen.every((notice) => notice !== undefined) ? 'seen' : 'new', reader }
}

function draftOf(
  request: RequestOf<'review'> & Pick<Draft, 'use'>,
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
    schedule: person?.schedule || request.schedule.trim() || null,
    attachments: request.attachments ? [request.attachments] : [],
    approvals: held,
  }
}
