import type { DeliveryOrder } from '../deliveries.ts'
import { codeOf } from '../hash.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Ports } from '../ports.ts'
import type { AnyRecord, RecordKind } from '../records.ts'
import { type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Disposal, decideDisposal, type Settled } from './disposal.ts'
import * as views from './disposal-view.ts'
import { type DueList, findDue } from './due.ts'
import { disposableKinds, periodOf } from './schedule.ts'
import { subjectOf } from './subject.ts'

/** Most records of one disposal; what is more is due again afterwards. */
const mostAtOnce = 2_000

/** What is due, as counts, and how long what is kept. */
export async function recordsDue(turn: KnownTurn): Promise<Reply> {
  const disposals = await turn.ports.store.list('disposal', { town: turn.town.key })
  return say(views.dueView(turn.town, await dueIn(turn.ports, turn.town, turn.at), disposals, turn.person))
}

/** Puts everything that is due before a second person. */
export async function proposeDisposal(turn: KnownTurn): Promise<Reply> {
  const { ports, town, person, at } = turn
  const list = await dueIn(ports, town, at)
  if (list.due.length === 0) return say(views.dueView(town, list, [], person))
  const others = (await ports.directory.inTown(town.key)).filter((one) => maySignOff(one) && one.id !== person.id)
  if (others.length === 0) return say(views.nobodyElseView())
  const records = list.due.slice(0, mostAtOnce).map(({ kind, id }) => ({ kind, id }))
  const disposal: Disposal = {
    id: codeOf(12, turn.event, 'disposal'),
    town: town.key,
    ground: 'schedule',
    why: '',
    status: 'proposed',
    proposedBy: person.id,
    proposedAt: at,
    decidedBy: '',
    decidedAt: '',
    doneAt: '',
    records,
    traces: [],
  }
  await ports.store.change('disposal', disposal.id, causeOf(turn, 'propose-disposal'), (current) =>
    current
      ? { outcome: 'proposed before' }
      : { outcome: 'proposed', record: disposal, deliveries: others.map((one) => cardFor(disposal, one.id)) },
  )
  return replace(views.proposedView(disposal, others))
}

/** One disposal as it stands. */
export async function showDisposal(turn: KnownTurn, request: RequestOf<'show-disposal'>): Promise<Reply> {
  const disposal = await turn.ports.store.get('disposal', request.disposalId)
  if (disposal?.town !== turn.town.key) return say(views.refusedView('gone'))
  return say(views.disposalView(await disposalStory(disposal, turn.person, turn.ports)))
}

/** The second person's word: signed off, what is still due and not held goes in the same moment. */
export async function decide(turn: KnownTurn, request: RequestOf<'decide-disposal'>): Promise<Reply> {
  const { ports, town, person, at } = turn
  const { due } = await dueIn(ports, town, at)
  const everyone = (await ports.directory.inTown(town.key)).filter(maySignOff)
  const settled = await ports.store.change<'disposal', Settled>(
    'disposal',
    request.disposalId,
    causeOf(turn, request.kind),
    (current) => {
      const own = current?.town === town.key ? current : undefined
      const outcome = decideDisposal(own, person.id, request.decision, due, at)
      if (outcome.outcome === 'refused') return { outcome }
      const { disposal } = outcome
      return {
        outcome,
        record: disposal,
        remove: disposal.status === 'signed-off' ? disposal.records.map(typed) : [],
        deliveries: everyone.map(({ id }) => cardFor(disposal, id)),
      }
    },
  )
  if (settled.outcome === 'refused') return say(views.refusedView(settled.why))
  const story = await disposalStory(settled.disposal, person, ports)
  return replace(views.disposalView(story))
}

/** Erases from the journal what was signed off; goes on where a crash stopped it. */
export async function finishDisposals({ store, clock }: Pick<Ports, 'store' | 'clock'>): Promise<void> {
  for (const status of ['signed-off', 'erasing'] as const) {
    for (const disposal of await store.list('disposal', { status })) {
      const at = new Date(clock.now()).toISOString()
      // Another replica, or the command line, may be at the same one: what it listed is not listed again.
      const note = (from: Disposal['status'], next: Disposal) => {
        const cause = { event: `disposal/${next.id}/${next.status}`, by: 'clock', why: 'carry-out-disposal', at }
        return store.change<'disposal', 'noted' | 'overtaken'>('disposal', next.id, cause, (current) =>
          current?.status === from
            ? { outcome: 'noted', record: next, deliveries: peopleIn(next).map((to) => cardFor(next, to)) }
            : { outcome: 'overtaken' },
        )
      }
      const traces = status === 'erasing' ? disposal.traces : await store.traces(disposal.records.map(typed))
      // Listed before they are gone, so that verification finds every gap explained whenever this stops.
      if (status === 'signed-off' && (await note(status, { ...disposal, traces, status: 'erasing' })) === 'overtaken')
        continue
      await store.erase(traces)
      await note('erasing', { ...disposal, traces, status: 'done', doneAt: at })
    }
  }
}

/** A disposal with the names of who is in it. */
export async function disposalStory(disposal: Disposal, reader: Person, { directory }: Ports) {
  const nameOf = async (id: string) => (id ? ((await directory.byId(id))?.name ?? id) : '')
  return {
    disposal,
    reader,
    proposer: await nameOf(disposal.proposedBy),
    decider: await nameOf(disposal.decidedBy),
  } satisfies views.DisposalStory
}

/** Who may propose and sign off. */
export function maySignOff({ roles }: Person): boolean {
  return roles.includes('records') || roles.includes('hr')
}

/** Everything of a town that is due at an instant, or would be but for a hold. */
export async function dueIn(
  { store, directory }: { store: Pick<Ports['store'], 'list'>; directory: Pick<Ports['directory'], 'everyone'> },
  town: Town,
  at: string,
): Promise<DueList> {
  const people = new Map((await directory.everyone()).map((person) => [person.id, person]))
  const kinds = disposableKinds.filter((kind) => periodOf(town, kind) !== 'permanent')
  const lists = await Promise.all(
    // A list of a kind holds records of that kind.
    kinds.map(async (kind) => (await store.list(kind)).map((record) => ({ kind, record }) as AnyRecord)),
  )
  const holds = await store.list('hold', { town: town.key, status: 'in-force' })
  const records = lists.flat().filter((one) => {
    const subject = subjectOf(one)
    return (subject.town ?? people.get(subject.people[0] ?? '')?.town) === town.key
  })
  const deliveries = records.length > 0 ? await store.list('delivery') : []
  return findDue(records, deliveries, holds, town, (id) => people.get(id)?.left, at)
}

/** Whose messages show how it stands; one that a law demanded came from no desk. */
const peopleIn = ({ ground, proposedBy, decidedBy }: Disposal) => (ground === 'law' ? [] : [proposedBy, decidedBy])

// Kinds were taken from the records themselves.
const typed = ({ kind, id }: Disposal['records'][number]) => ({ kind: kind as RecordKind, id })

const cardFor = ({ id }: Disposal, to: string): DeliveryOrder => ({
  id: `disposal/${id}/${to}`,
  to,
  card: { kind: 'disposal', disposalId: id },
})
