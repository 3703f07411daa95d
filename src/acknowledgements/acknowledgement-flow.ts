import { holderOf } from '../approvals/approver.ts'
import type { DeliveryOrder } from '../deliveries.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Acknowledgement, askFirst, open, type Settled, sign } from './acknowledgement.ts'
import * as views from './acknowledgement-view.ts'

/** Shows what changed and where to sign; the first opening is kept. */
export async function openAcknowledgement(turn: KnownTurn, request: RequestOf<'open-acknowledgement'>): Promise<Reply> {
  const settled = await change(turn, request, (current) => open(current, turn.person.id, turn.at))
  if (settled.outcome === 'refused') return say(views.refusedView(settled.why, turn.person))
  const story = await storyOf(turn, settled.acknowledgement)
  if (!story) return say(views.refusedView('gone', turn.person))
  return settled.acknowledgement.status === 'acknowledged'
    ? say(views.receiptView(story))
    : ask(views.signingView(story, ''))
}

/** The signature. */
export async function acknowledge(turn: KnownTurn, request: RequestOf<'acknowledge'>): Promise<Reply> {
  const found = await turn.ports.store.get('acknowledgement', request.acknowledgementId)
  const story = found && (await storyOf(turn, found))
  if (!story) return say(views.refusedView('gone', turn.person))
  const from = `${turn.from.platform}/${turn.from.space}/${turn.from.user}`
  const copies = await copyOrders(turn, found.id)
  const settled = await change(
    turn,
    request,
    (current) => sign(current, turn.person, story.policy, request.name, from, turn.at),
    copies,
  )
  if (settled.outcome !== 'refused')
    return replace(views.receiptView({ ...story, acknowledgement: settled.acknowledgement }))
  return settled.why === 'other-name'
    ? ask(views.signingView(story, views.problemWords(settled.why, turn.person)))
    : say(views.refusedView(settled.why, turn.person))
}

/** The form for "I have a question". */
export function startQuestion(request: RequestOf<'start-question'>): Reply {
  return ask(views.questionFormView(request.acknowledgementId, ''))
}

/** The question goes to HR. */
export async function questionPolicy(turn: KnownTurn, request: RequestOf<'question-policy'>): Promise<Reply> {
  const id = request.acknowledgementId
  const staff = await turn.ports.directory.inTown(turn.town.key)
  const owner = holderOf('hr', turn.person, turn.town, staff)
  const orders: DeliveryOrder[] = owner
    ? [{ id: `acknowledgement/${id}/question`, to: owner.id, card: { kind: 'policy-question', acknowledgementId: id } }]
    : []
  const settled = await change(turn, request, (current) => askFirst(current, turn.person.id, request.question), orders)
  if (settled.outcome !== 'refused') return replace(views.questionSentView())
  return settled.why === 'question-missing'
    ? ask(views.questionFormView(id, views.problemWords(settled.why, turn.person)))
    : say(views.refusedView(settled.why, turn.person))
}

/** Progress of the newest published version, for HR. */
export async function acknowledgementReport(
  turn: KnownTurn,
  request: RequestOf<'acknowledgement-report'>,
): Promise<Reply> {
  const { store, directory } = turn.ports
  const published = await store.list('policy', {
    town: turn.town.key,
    ...(request.policy ? { policy: request.policy } : {}),
  })
  const newest = published.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0]
  if (!newest) return say(views.nothingToReportView())
  const all = await store.list('acknowledgement', { policy: newest.policy, version: newest.version })
  const deliveries = await Promise.all(all.map(({ id }) => store.get('delivery', noticeId(id))))
  const people = new Map((await directory.everyone()).map((person) => [person.id, person]))
  const nameOf = (id: string) => {
    const person = people.get(id)
    if (!person) return id
    return `${person.name}, ${person.department}${person.left === undefined ? '' : ' (has left)'}`
  }
  const counts = {
    owed: all.length,
    delivered: deliveries.filter((delivery) => delivery?.sentAs).length,
    opened: all.filter(({ openedAt }) => openedAt).length,
    questions: all.filter(({ status }) => status === 'question-asked').length,
    acknowledged: all.filter(({ status }) => status === 'acknowledged').length,
  }
  const waiting = all
    .filter(({ status, person }) => status !== 'acknowledged' && people.get(person)?.left === undefined)
    .map(({ person }) => nameOf(person))
  const failures = deliveries.flatMap((delivery) =>
    delivery?.state === 'failed' ? [`${nameOf(delivery.to)}: ${delivery.why}`] : [],
  )
  return say(views.reportView(newest.body, counts, waiting, failures))
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

async function change(
  turn: KnownTurn,
  request: { kind: string; acknowledgementId: string },
  step: (current: Acknowledgement | undefined) => Settled,
  orders: DeliveryOrder[] = [],
): Promise<Settled> {
  const cause = causeOf(turn, request.kind)
  return turn.ports.store.change<'acknowledgement', Settled>(
    'acknowledgement',
    request.acknowledgementId,
    cause,
    (current) => {
      const outcome = step(current?.town === turn.town.key ? current : undefined)
      if (outcome.outcome === 'refused' || outcome.outcome === 'signed-before') return { outcome }
      if (outcome.acknowledgement === current) return { outcome }
      const redraw = outcome.outcome === 'opened' ? [] : [noticeOrder(outcome.acknowledgement)]
      return { outcome, record: outcome.acknowledgement, deliveries: [...redraw, ...orders] }
    },
  )
}

async function storyOf(
  turn: KnownTurn,
  acknowledgement: Acknowledgement,
): Promise<views.AcknowledgementStory | undefined> {
  const versions = await turn.library.versions(turn.town, acknowledgement.policy)
  return storyFrom(acknowledgement, versions, turn.person)
}

/** The acknowledgement with the version it is about and the one before. */
export function storyFrom(
  acknowledgement: Acknowledgement,
  versions: Policy[],
  person: Person,
): views.AcknowledgementStory | undefined {
  const policy = versions.find(({ version }) => version === acknowledgement.version)
  const before = versions.filter(({ version }) => version < acknowledgement.version).at(-1)
  return policy && { acknowledgement, policy, before, person }
}

/** Where a policy demands a signed form, a copy goes to the administrator (Charlton 3.3.4). */
async function copyOrders(turn: KnownTurn, id: string): Promise<DeliveryOrder[]> {
  if (!turn.shelf.clauses.some((clause) => clause.concepts.includes('acknowledgement-form'))) return []
  const staff = await turn.ports.directory.inTown(turn.town.key)
  const administrator = holderOf('administrator', turn.person, turn.town, staff)
  if (!administrator) return []
  return [
    {
      id: `acknowledgement/${id}/copy`,
      to: administrator.id,
      card: { kind: 'acknowledgement-copy', acknowledgementId: id },
    },
  ]
}
