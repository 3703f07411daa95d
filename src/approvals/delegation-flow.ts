import type { DeliveryOrder } from '../deliveries.ts'
import { codeOf } from '../hash.ts'
import type { Person } from '../people.ts'
import type { Ports } from '../ports.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment, momentOrderProblem } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import type { Delegation } from './delegation.ts'
import { type DelegationStory, delegationFormView, delegationView, noHandOverView } from './delegation-view.ts'
import { makeRounds } from './rounds-flow.ts'

/** The form, or the hand-over: what waits moves at once when it has begun. */
export async function delegateApprovals(turn: KnownTurn, request: RequestOf<'delegate-approvals'>): Promise<Reply> {
  const { ports, person, town, at } = turn
  const staff = await ports.directory.inTown(town.key)
  const own = await ports.store.list('delegation', { from: person.id, status: 'set' })
  const form = (problem: string) => {
    const current = own.map((delegation) => storyIn(delegation, staff, person))
    return ask(delegationFormView(colleaguesOf(person, staff), current, request, problem))
  }
  if (!request.to) return form('')
  const to = staff.find(({ id }) => id === request.to && id !== person.id)
  if (!to) return form('Choose a colleague.')
  const [since, until] = [localMoment(request.from, person.timeZone), localMoment(request.until, person.timeZone)]
  const problem = momentOrderProblem(since, until, at)
  if (problem) return form(problem)
  const overlap = own.find(
    (one) => Date.parse(one.since) < Date.parse(until) && Date.parse(since) < Date.parse(one.until),
  )
  if (overlap) return form('You have handed over for a part of that time already. End that first.')

  const id = codeOf(12, turn.event, 'delegation')
  const delegation: Delegation = {
    id,
    town: town.key,
    from: person.id,
    to: to.id,
    since,
    until,
    status: 'set',
    setAt: at,
  }
  await ports.store.change('delegation', id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: 'there' } : { outcome: 'set', record: delegation, deliveries: told(delegation) },
  )
  await makeRounds(ports, turn.library)
  return replace(delegationView(storyIn(delegation, staff, person)))
}

/** Ends a hand-over; what still waits comes back. */
export async function endDelegation(turn: KnownTurn, request: RequestOf<'end-delegation'>): Promise<Reply> {
  const { ports, person, town } = turn
  const ended = await ports.store.change<'delegation', Delegation | undefined>(
    'delegation',
    request.delegationId,
    causeOf(turn, request.kind),
    (current) => {
      if (current?.from !== person.id) return { outcome: undefined }
      const record: Delegation = { ...current, status: 'ended' }
      return { outcome: record, record, deliveries: told(record) }
    },
  )
  if (!ended) return say(noHandOverView('Only the person who handed over can end it.'))
  await makeRounds(ports, turn.library)
  return replace(delegationView(storyIn(ended, await ports.directory.inTown(town.key), person)))
}

/** A hand-over with names, for a card. */
export async function delegationStory(
  id: string,
  reader: Person,
  { store, directory }: Ports,
): Promise<DelegationStory | undefined> {
  const delegation = await store.get('delegation', id)
  if (!delegation) return undefined
  const people = await Promise.all([directory.byId(delegation.from), directory.byId(delegation.to)])
  return storyIn(
    delegation,
    people.flatMap((person) => person ?? []),
    reader,
  )
}

/** The colleague's card. */
function told({ id, to }: Delegation): DeliveryOrder[] {
  return [{ id: `delegation/${id}`, to, card: { kind: 'delegation', delegationId: id } }]
}

function storyIn(delegation: Delegation, people: Person[], reader: Person): DelegationStory {
  const name = (id: string) => people.find((person) => person.id === id)?.name ?? id
  return { delegation, from: name(delegation.from), to: name(delegation.to), reader }
}

/** Most that a choice can show on every platform. */
const mostColleagues = 90

/** Those who decide things themselves first, then the own department, then by name. */
function colleaguesOf({ id, department }: Person, staff: Person[]): Person[] {
  const rank = (one: Person) =>
    one.roles.some((role) => role !== 'employee') ? 0 : one.department === department ? 1 : 2
  return staff
    .filter((one) => one.id !== id)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, mostColleagues)
}
