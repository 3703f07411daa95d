import { holderOf } from '../approvals/approver.ts'
import { postersIn } from '../approvals/permissions-flow.ts'
import type { DeliveryOrder } from '../deliveries.ts'
import { addressKey, type Person } from '../people.ts'
import type { AnyRecord } from '../records.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import * as views from './acknowledgement-view.ts'
import { changesFor, shownLines } from './changes-for.ts'
import { open, type Settled, sign } from './signing.ts'
import { nothingFilled, signingView, wholeVersionView } from './signing-view.ts'
import { acknowledgementStory, overtakenBy } from './story-flow.ts'

/** Shows what changed and where to sign; the first opening is kept. A newer version asked for since takes its place. */
export async function openAcknowledgement(turn: KnownTurn, request: RequestOf<'open-acknowledgement'>): Promise<Reply> {
  const id = await newestOf(turn, request.acknowledgementId)
  const settled = await changeAcknowledgement(turn, request.kind, id, (current) =>
    open(current, turn.person.id, turn.at),
  )
  if (settled.outcome === 'refused') return refused(turn, settled.why)
  const story = await storyFor(turn, settled.acknowledgement)
  if (!story) return refused(turn, 'gone')
  if (settled.acknowledgement.status === 'acknowledged') return say(views.receiptView(story))
  return story.policy.status === 'in-force' ? ask(signingView(story, nothingFilled)) : refused(turn, 'not-in-force')
}

/** The whole of the version that is asked for, to its person. */
export async function readAcknowledgement(turn: KnownTurn, request: RequestOf<'read-acknowledgement'>): Promise<Reply> {
  const found = await turn.ports.store.get('acknowledgement', request.acknowledgementId)
  if (found && found.person !== turn.person.id) return refused(turn, 'not-yours')
  const story = found?.town === turn.town.key ? await storyFor(turn, found) : undefined
  return story ? say(wholeVersionView(story)) : refused(turn, 'gone')
}

/** The signature; a wrong answer or name brings the form back as it was filled. */
export async function acknowledge(turn: KnownTurn, request: RequestOf<'acknowledge'>): Promise<Reply> {
  const { name, answer, acknowledgementId: id } = request
  const found = await turn.ports.store.get('acknowledgement', id)
  const story = found && (await storyFor(turn, found))
  if (!story) return refused(turn, 'gone')
  const { policy, scenario, before } = story
  const shown = shownLines(changesFor(story.person, before, policy))
  // Whoever presses signs, never whoever the acknowledgement is of; `sign` holds the two together.
  const { person } = turn
  const from = addressKey(turn.from)
  const signing = { person, policy, scenario, shown, shownSince: before?.version ?? 0, from, at: turn.at }
  const deliveries = await copyOrders(turn, person, id)
  const settled = await changeAcknowledgement(
    turn,
    request.kind,
    id,
    (current) => sign(current, signing, { name, answer }),
    { deliveries },
  )
  if (settled.outcome !== 'refused')
    return replace(views.receiptView({ ...story, acknowledgement: settled.acknowledgement }))
  const problem = views.problemWords(settled.why, turn.person)
  switch (settled.why) {
    case 'other-answer':
      // What was picked is forgotten at once; the form asks anew.
      return ask(signingView(story, { name, answer: '', problem, clause: 'shown' }))
    case 'other-name':
    case 'answer-missing':
      return ask(signingView(story, { name, answer, problem, clause: 'hidden' }))
    default:
      return refused(turn, settled.why)
  }
}

/** Changes an acknowledgement of this town, and draws every message about it again. */
export async function changeAcknowledgement(
  turn: KnownTurn,
  why: string,
  id: string,
  step: (current: Acknowledgement | undefined) => Settled,
  { also = [], deliveries = [] }: { also?: AnyRecord[]; deliveries?: DeliveryOrder[] } = {},
): Promise<Settled> {
  return turn.ports.store.change<'acknowledgement', Settled>('acknowledgement', id, causeOf(turn, why), (current) => {
    const outcome = step(current?.town === turn.town.key ? current : undefined)
    if (outcome.outcome === 'refused' || outcome.outcome === 'signed-before') return { outcome }
    if (outcome.acknowledgement === current) return { outcome }
    const redraw = outcome.outcome === 'opened' ? [] : cardsOf(outcome.acknowledgement)
    return { outcome, record: outcome.acknowledgement, also, deliveries: [...redraw, ...deliveries] }
  })
}

/** Delivery id of the message that asks for a signature. */
export function noticeId(acknowledgementId: string): string {
  return `acknowledgement/${acknowledgementId}/notice`
}

/** The message that asks this person to sign. */
export function noticeOrder(acknowledgement: Acknowledgement): DeliveryOrder {
  return {
    id: noticeId(acknowledgement.id),
    to: acknowledgement.person,
    card: { kind: 'acknowledgement', acknowledgementId: acknowledgement.id },
  }
}

/** Every message about a signature that has gone out: the notice, the last reminder, the supervisor's list. */
export function cardsOf(acknowledgement: Acknowledgement): DeliveryOrder[] {
  const { person, remindedOn, told } = acknowledgement
  return [
    noticeOrder(acknowledgement),
    ...(remindedOn ? [reminderOrder(person, remindedOn)] : []),
    ...(told ? [outstandingOrder(told.supervisor, told.week)] : []),
  ]
}

/** The one message of a day that reminds somebody of everything they owe; the day is `YYYY-MM-DD`. */
export function reminderOrder(person: string, day: string): DeliveryOrder {
  return { id: `reminder/${person}/${day}`, to: person, card: { kind: 'signing-reminder' } }
}

/** The one message of a week that tells a supervisor who of their people has not signed. */
export function outstandingOrder(supervisor: string, week: string): DeliveryOrder {
  return { id: `outstanding/${supervisor}/${week}`, to: supervisor, card: { kind: 'outstanding', week } }
}

/** Where a policy demands a signed form, a copy goes to the administrator (Charlton 3.3.4). */
export async function copyOrders(turn: KnownTurn, signer: Person, id: string): Promise<DeliveryOrder[]> {
  if (!turn.shelf.clauses.some((clause) => clause.concepts.includes('acknowledgement-form'))) return []
  const staff = await turn.ports.directory.inTown(turn.town.key)
  const administrator = holderOf('administrator', signer, turn.town, staff)
  if (!administrator) return []
  const card = { kind: 'acknowledgement-copy' as const, acknowledgementId: id }
  return [{ id: `acknowledgement/${id}/copy`, to: administrator.id, card }]
}

/** The id that is asked for now: of the newest version that the person was asked for. */
async function newestOf(turn: KnownTurn, id: string): Promise<string> {
  const found = await turn.ports.store.get('acknowledgement', id)
  if (!found || found.status === 'acknowledged' || found.person !== turn.person.id) return id
  const versions = await turn.library.versions(turn.town, found.policy)
  return (await overtakenBy(found, versions, turn.ports))?.id ?? id
}

/** Whoever holds a permission to post is concerned by what the policy says of posts. */
async function storyFor(turn: KnownTurn, acknowledgement: Acknowledgement) {
  const story = await acknowledgementStory(acknowledgement, turn.ports, turn.library)
  if (!story || story.person.mayPost) return story
  const mayPost = (await postersIn(turn.town.key, turn.ports)).has(story.person.id)
  return { ...story, person: { ...story.person, mayPost } }
}

function refused(turn: KnownTurn, why: Extract<Settled, { outcome: 'refused' }>['why']): Reply {
  return say(views.refusedView(why, turn.person))
}
