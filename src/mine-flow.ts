import { type Acknowledgement, acknowledgementId } from './acknowledgements/acknowledgement.ts'
import { owingFor } from './acknowledgements/owing.ts'
import { postersIn } from './approvals/permissions-flow.ts'
import { handsOf } from './inquiries/passing.ts'
import { type Held, type Mine, mineView } from './mine-view.ts'
import { type Reply, say } from './replies.ts'
import { today } from './time.ts'
import type { KnownTurn } from './turn.ts'

/** What is kept about the person who asks; nobody else's. */
export async function showMine(turn: KnownTurn): Promise<Reply> {
  const { person, ports } = turn
  const colleagues = await Promise.all([person.supervisor, person.backup].map((id) => ports.directory.byId(id ?? '')))
  const [supervisor, backup] = colleagues.map((one) => one?.name ?? 'none entered')
  const held = await heldAbout(turn)
  const countsFor = await countingOn(turn, held.acknowledgement)
  const handled = await handledBy(turn)
  const day = today(turn.at, person.timeZone)
  return say(
    mineView({ person, supervisor: supervisor ?? '', backup: backup ?? '', held, handled, countsFor, today: day }),
  )
}

/** Signatures whose version was followed by one that this person did not have to sign. */
async function countingOn(turn: KnownTurn, given: Acknowledgement[]): Promise<ReadonlyMap<string, number>> {
  const posting = await postersIn(turn.town.key, turn.ports)
  const found = new Map<string, number>()
  for (const policy of turn.shelf.policies.filter(({ key }) => given.some((one) => one.policy === key))) {
    const versions = await turn.library.versions(turn.town, policy.key)
    const { carried } = owingFor([turn.person], { policy, versions }, given, { whom: 'concerned', posting })
    for (const { person, version } of carried)
      found.set(acknowledgementId(policy.key, version, person.id), policy.version)
  }
  return found
}

/** How many records of others name this person because they answer or decide. */
async function handledBy({ ports: { store }, person: { id, town } }: KnownTurn): Promise<Mine['handled']> {
  const [approvals, inquiries, reports] = await Promise.all([
    store.list('approval', { town }),
    store.list('inquiry', { town }),
    store.list('report', { town }),
  ])
  const requests = approvals.filter(({ keys }) =>
    keys.some(({ holder, actsFor, by }) => [holder, actsFor, by].includes(id)),
  )
  const questions = inquiries.filter((one) => handsOf(one).includes(id))
  const told = reports.filter((one) => handsOf(one).includes(id))
  return { inquiries: questions.length, reports: told.length, requests: requests.length }
}

/** Kind by kind: what stands there because of this person. */
async function heldAbout({ ports: { store }, person }: KnownTurn): Promise<Held> {
  const { id, town } = person
  const [handedOver, takenOver] = await Promise.all([
    store.list('delegation', { from: id }),
    store.list('delegation', { to: id }),
  ])
  return {
    person: [person],
    link: await store.list('link', { person: id }),
    reach: await store.list('reach', { id }),
    acknowledgement: await store.list('acknowledgement', { person: id }),
    approval: await store.list('approval', { asker: id }),
    'work-time': await store.list('work-time', { person: id }),
    delegation: [...handedOver, ...takenOver],
    inquiry: await store.list('inquiry', { asker: id }),
    report: await store.list('report', { reporter: id }),
    notice: await store.list('notice', { person: id }),
    delivery: await store.list('delivery', { to: id }),
    update: await store.list('update', { draftedBy: id }),
    campaign: (await store.list('campaign', { town })).filter(({ submittedBy, decidedBy, steeredBy }) =>
      [submittedBy, decidedBy, steeredBy].includes(id),
    ),
    policy: (await store.list('policy', { town })).filter(({ publishedBy, approvedBy }) =>
      [publishedBy, approvedBy].includes(id),
    ),
    'staff-import': await store.list('staff-import', { by: id }),
    disposal: (await store.list('disposal', { town })).filter(({ proposedBy, decidedBy }) =>
      [proposedBy, decidedBy].includes(id),
    ),
    hold: await store.list('hold', { placedBy: id }),
  }
}
