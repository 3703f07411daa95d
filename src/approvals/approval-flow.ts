import { type Acknowledgement, owed } from '../acknowledgements/acknowledgement.ts'
import { openFor } from '../acknowledgements/reminder-flow.ts'
import { reminderView } from '../acknowledgements/reminder-view.ts'
import type { DeliveryOrder } from '../deliveries.ts'
import { openQuestions } from '../inquiries/waiting-flow.ts'
import { waitingQuestionsView } from '../inquiries/waiting-view.ts'
import type { Person } from '../people.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Ports } from '../ports.ts'
import type { AnyRecord } from '../records.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { updateToApprove } from '../updates/campaign-flow.ts'
import { type Approval, decide, revoke, type Settled, withdraw } from './approval.ts'
import { reasonFormView } from './approval-forms.ts'
import { cards, notices } from './approval-messages.ts'
import * as views from './approval-view.ts'
import type { ApprovalStory } from './approval-words.ts'
import { formPolicy } from './authorisation.ts'
import { cardHolders, mayTurn, openKeys } from './keys.ts'
import { nothingWaitsView, refusalView, waitingView } from './refusal-view.ts'

/** A key holder's press. */
export async function decideApproval(turn: KnownTurn, request: RequestOf<'decide-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => decide(current, turn.person.id, request.decision, request.reason, turn.at))
}

/** Somebody who said yes takes it back. */
export async function revokeApproval(turn: KnownTurn, request: RequestOf<'revoke-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => revoke(current, turn.person.id, request.reason, turn.at))
}

/** The asker takes the request back. */
export async function withdrawApproval(turn: KnownTurn, request: RequestOf<'withdraw-approval'>): Promise<Reply> {
  return settle(turn, request, (current) => withdraw(current, turn.person.id, turn.at))
}

/** The card again, for those it concerns. */
export async function showApproval(turn: KnownTurn, { approvalId }: RequestOf<'show-approval'>): Promise<Reply> {
  const approval = await turn.ports.store.get('approval', approvalId)
  const isOwn = approval?.asker === turn.person.id
  const concerns =
    approval && (isOwn || [...cardHolders(approval.keys), ...principals(approval)].includes(turn.person.id))
  const story = concerns && (await storyOf(turn.ports, turn.shelf, approval, turn.person))
  if (!story) return say(refusalView(approval && !concerns ? 'not-yours' : 'gone', undefined))
  return say(isOwn ? views.askerView(story) : views.approverView(story))
}

/** What waits for this person, with its buttons again. */
export async function waitingForMe(turn: KnownTurn): Promise<Reply> {
  const waiting = await waitingFor(turn.ports, turn.person)
  const oldest = waiting[0]
  const story = oldest && (await storyOf(turn.ports, turn.shelf, oldest, turn.person))
  if (story) return say(waitingView(waiting.length, views.approverView(story)))
  const update = await updateToApprove(turn)
  if (update) return say(update)
  const questions = await openQuestions(turn.person, turn.ports)
  if (questions.length > 0) return say(waitingQuestionsView(questions, turn.at))
  const unsigned = await openFor(turn.person, turn.ports, turn.library)
  return say(unsigned.length > 0 ? reminderView(unsigned, today(turn.at, turn.person.timeZone)) : nothingWaitsView())
}

/** The requests that this person can decide now, oldest first. */
export async function waitingFor({ store }: Ports, person: Person): Promise<Approval[]> {
  const pending = await store.list('approval', { town: person.town, status: 'pending' })
  return pending
    .filter(({ asker, keys }) => asker !== person.id && openKeys(keys).some((key) => mayTurn(key, person.id)))
    .sort((a, b) => a.askedAt.localeCompare(b.askedAt))
}

/** An approval with the names of everybody it mentions; undefined when its asker is gone. */
export async function storyOf(
  { directory }: Ports,
  shelf: Shelf,
  approval: Approval,
  reader: Person,
): Promise<ApprovalStory | undefined> {
  const asker = await directory.byId(approval.asker)
  const ids = [approval.decidedBy, ...cardHolders(approval.keys), ...principals(approval)]
  const others = approval.keys.flatMap(({ holder, by }) => [holder, by])
  const people = await Promise.all([...new Set([...ids, ...others])].map((id) => directory.byId(id)))
  const known = [asker, ...people].flatMap((person) => (person ? [[person.id, person.name] as const] : []))
  return asker && { approval, asker, names: Object.fromEntries(known), shelf, reader }
}

type Settling = RequestOf<'decide-approval'> | RequestOf<'revoke-approval'> | RequestOf<'withdraw-approval'>

async function settle(
  turn: KnownTurn,
  request: Settling,
  step: (current: Approval | undefined) => Settled,
): Promise<Reply> {
  const cause = causeOf(turn, request.kind)
  const before = await turn.ports.store.get('approval', request.approvalId)
  const asker = before && (await turn.ports.directory.byId(before.asker))
  const signed = asker ? await formsSigned(turn, asker) : []
  const settled = await turn.ports.store.change<'approval', Settled>(
    'approval',
    request.approvalId,
    cause,
    (current) => {
      const outcome = step(current?.town === turn.town.key ? current : undefined)
      if (outcome.outcome === 'refused') return { outcome }
      const { approval } = outcome
      const form = signed.length > 0 ? nothingToSign : formToSign(approval, asker, turn)
      return {
        outcome,
        record: approval,
        also: form.also,
        deliveries: [...cards(approval), ...notices(approval), ...form.deliveries],
      }
    },
  )
  const story = settled.approval && (await storyOf(turn.ports, turn.shelf, settled.approval, turn.person))
  if (settled.outcome === 'refused') {
    if (settled.why === 'reason-missing' && request.kind !== 'withdraw-approval' && story) {
      return ask(reasonFormView(request, story.asker))
    }
    return say(refusalView(settled.why, story))
  }
  if (!story) return say(refusalView('gone', undefined))
  return replace(turn.person.id === story.asker.id ? views.askerView(story) : views.approverView(story))
}

/** Signatures under any version of the form: one is enough, and who owes a newer version is asked for that. */
async function formsSigned({ ports, shelf }: KnownTurn, asker: Person): Promise<Acknowledgement[]> {
  const policy = formPolicy(shelf)?.key
  return policy ? ports.store.list('acknowledgement', { person: asker.id, policy, status: 'acknowledged' }) : []
}

const nothingToSign: { also: AnyRecord[]; deliveries: DeliveryOrder[] } = { also: [], deliveries: [] }

/** Where a policy demands a signed form before the first post, a permission to post brings it (Charlton 3.3.4). */
function formToSign(approval: Approval, asker: Person | undefined, { shelf, at }: KnownTurn): typeof nothingToSign {
  const policy = formPolicy(shelf)
  if (approval.status !== 'approved' || approval.kind !== 'account' || !policy || !asker) {
    return nothingToSign
  }
  const record = owed(policy, asker, at, { reason: 'account' })
  return {
    also: [{ kind: 'acknowledgement', record }],
    deliveries: [
      {
        id: `acknowledgement/${record.id}/notice`,
        to: asker.id,
        card: { kind: 'acknowledgement', acknowledgementId: record.id },
      },
    ],
  }
}

const principals = ({ keys }: Approval) => keys.flatMap(({ actsFor }) => (actsFor ? [actsFor] : []))
