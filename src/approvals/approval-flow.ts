import type { DeliveryOrder } from '../deliveries.ts'
import { codeOf } from '../hash.ts'
import type { Person } from '../people.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { ApprovalKind, RequestOf } from '../requests.ts'
import { localMoment, momentOrderProblem } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Approval, contentHash, decide, revoke, type Settled, withdraw } from './approval.ts'
import * as forms from './approval-forms.ts'
import * as views from './approval-view.ts'
import { approverOf, officeTitle } from './approver.ts'
import { clausesDemanding, kinds, kindsOf } from './kinds.ts'

/** Brings the request form, filled from a review of the last minutes when it came from one. */
export async function startApproval(turn: KnownTurn, request: RequestOf<'start-approval'>): Promise<Reply> {
  const offered = kindsOf(turn.shelf)
  if (!request.approval || !offered.includes(request.approval)) return say(forms.chooseKindView(offered, turn.shelf))
  const review = request.review ? turn.memory.reviews.find(`${turn.person.id}/${request.review}`) : undefined
  const filled = review
    ? { text: review.text, account: review.platform, from: review.postingAt, attachments: review.attachments }
    : {}
  return form(turn, request.approval, filled, '')
}

/** Saves the request and tells its approver, in one write. */
export async function requestApproval(turn: KnownTurn, request: RequestOf<'request-approval'>): Promise<Reply> {
  const kind = request.approval
  if (!kindsOf(turn.shelf).includes(kind)) return say(forms.chooseKindView(kindsOf(turn.shelf), turn.shelf))
  const from = localMoment(request.from, turn.person.timeZone)
  const until = localMoment(request.until, turn.person.timeZone)
  const problem = problemOf(request, from, until, turn.at)
  if (problem) return form(turn, kind, request, problem)
  const approver = await approverFor(turn, kind)
  if (!approver) return say(forms.noApproverView(kind, officeTitle(kind, turn.town)))

  const id = codeOf(12, turn.event, 'approval')
  const approval: Approval = {
    id,
    kind,
    town: turn.town.key,
    asker: turn.person.id,
    approver: approver.id,
    clauses: clausesDemanding(kind, turn.shelf).map((clause) => clause.id),
    text: request.text,
    attachments: request.attachments,
    contentHash: contentHash(request.text, request.attachments),
    account: request.account,
    purpose: request.purpose,
    from,
    until,
    status: 'pending',
    askedAt: turn.at,
    decidedBy: '',
    decidedAt: '',
    reason: '',
  }
  await turn.ports.store.change('approval', id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: approval, record: approval, deliveries: cards(approval) },
  )
  return replace(forms.sentView(kind, approver))
}

function problemOf(request: RequestOf<'request-approval'>, from: string, until: string, at: string): string {
  const kind = kinds[request.approval]
  if (request.approval === 'content' && !request.text.trim()) return 'Paste the words you want to post.'
  if (request.approval !== 'content' && !request.purpose.trim()) return 'Say in a sentence what it is for.'
  return kind.window === 'asked' ? momentOrderProblem(from, until, at) : ''
}

/** The approver's press. */
export async function decideApproval(turn: KnownTurn, request: RequestOf<'decide-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => decide(current, turn.person.id, request.decision, request.reason, turn.at))
}

/** The approver takes a yes back. */
export async function revokeApproval(turn: KnownTurn, request: RequestOf<'revoke-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => revoke(current, turn.person.id, request.reason, turn.at))
}

/** The asker takes the request back. */
export async function withdrawApproval(turn: KnownTurn, request: RequestOf<'withdraw-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => withdraw(current, turn.person.id, turn.at))
}

/** What waits for this person, with its buttons again. */
export async function waitingForMe(turn: KnownTurn): Promise<Reply> {
  const waiting = await turn.ports.store.list('approval', { approver: turn.person.id, status: 'pending' })
  const oldest = waiting.sort((a, b) => a.askedAt.localeCompare(b.askedAt))[0]
  const story = oldest && (await storyOf(turn, oldest))
  return say(story ? views.waitingView(waiting.length, views.approverView(story)) : views.nothingWaitsView())
}

type Settling = RequestOf<'decide-approval'> | RequestOf<'revoke-approval'> | RequestOf<'withdraw-approval'>

async function settle(
  turn: KnownTurn,
  request: Settling,
  step: (current: Approval | undefined) => Settled,
): Promise<Reply> {
  const settled = await turn.ports.store.change<'approval', Settled>(
    'approval',
    request.approvalId,
    causeOf(turn, request.kind),
    (current) => {
      const outcome = step(current?.town === turn.town.key ? current : undefined)
      if (outcome.outcome === 'refused') return { outcome }
      return {
        outcome,
        record: outcome.approval,
        deliveries: [...cards(outcome.approval), ...notices(outcome.approval)],
      }
    },
  )
  const story = settled.approval && (await storyOf(turn, settled.approval))
  if (settled.outcome === 'refused') {
    if (settled.why === 'reason-missing' && request.kind !== 'withdraw-approval' && story) {
      return ask(forms.reasonFormView(request, story.asker))
    }
    return say(views.refusalView(settled.why, story))
  }
  if (!story) return say(views.refusalView('gone', undefined))
  return replace(turn.person.id === story.asker.id ? views.askerView(story) : views.approverView(story))
}

/** Both parties' cards, drawn again whenever the request changes. */
export function cards(approval: Approval): DeliveryOrder[] {
  const approvalId = approval.id
  return [
    {
      id: `approval/${approvalId}/approver`,
      to: approval.approver,
      card: { kind: 'approval-for-approver', approvalId },
    },
    { id: `approval/${approvalId}/asker`, to: approval.asker, card: { kind: 'approval-for-asker', approvalId } },
  ]
}

/** A new message to the asker, unless the asker ended it. */
export function notices(approval: Approval): DeliveryOrder[] {
  if (approval.decidedBy === approval.asker) return []
  return [
    {
      id: `approval/${approval.id}/notice/${approval.status}`,
      to: approval.asker,
      card: { kind: 'approval-notice', approvalId: approval.id },
    },
  ]
}

async function storyOf(turn: KnownTurn, approval: Approval): Promise<views.ApprovalStory | undefined> {
  const [asker, approver] = await Promise.all([
    turn.ports.directory.byId(approval.asker),
    turn.ports.directory.byId(approval.approver),
  ])
  return asker && approver ? { approval, asker, approver, shelf: turn.shelf, reader: turn.person } : undefined
}

async function form(
  turn: KnownTurn,
  kind: ApprovalKind,
  filled: Partial<RequestOf<'request-approval'>>,
  problem: string,
): Promise<Reply> {
  const approver = await approverFor(turn, kind)
  if (!approver) return say(forms.noApproverView(kind, officeTitle(kind, turn.town)))
  return ask(forms.approvalFormView(kind, approver, turn.shelf, filled, problem))
}

async function approverFor(turn: KnownTurn, kind: ApprovalKind): Promise<Person | undefined> {
  return approverOf(kind, turn.person, turn.town, await turn.ports.directory.inTown(turn.town.key))
}
