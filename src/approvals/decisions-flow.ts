import { type Reply, say } from '../replies.ts'
import type { KnownTurn } from '../turn.ts'
import { waitingFor } from './approval-flow.ts'
import { decisionsOf, queueOf } from './decisions.ts'
import * as views from './decisions-view.ts'
import { delegationStory } from './delegation-flow.ts'

/** What waits for a person, what their yes still carries, what they decided, and who stands in for them. */
export async function showDecisions(turn: KnownTurn): Promise<Reply> {
  const { ports, person, town, at } = turn
  const [all, waiting, delegations] = await Promise.all([
    ports.store.list('approval', { town: town.key }),
    waitingFor(ports, person),
    ports.store.list('delegation', { from: person.id, status: 'set' }),
  ])
  const decisions = decisionsOf(all, person.id, waiting, at)
  const standIns = await Promise.all(delegations.map(({ id }) => delegationStory(id, person, ports)))
  const names = await namesOf(turn)
  return say(
    views.decisionsView({ decisions, standIns: standIns.flatMap((one) => (one ? [one] : [])), names, reader: person }),
  )
}

/** What waits in the whole town, for HR. */
export async function showQueue(turn: KnownTurn): Promise<Reply> {
  const pending = await turn.ports.store.list('approval', { town: turn.town.key, status: 'pending' })
  return say(views.queueView(queueOf(pending), await namesOf(turn), turn.at))
}

async function namesOf({ ports }: KnownTurn): Promise<Map<string, string>> {
  return new Map((await ports.directory.everyone()).map(({ id, name }) => [id, name]))
}
