import { type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { accountsOf, type Reach } from './reach.ts'
import { oneAccountView, reachView } from './reach-view.ts'

/** Where a person is reached, and what else they may choose; keeps the choice when there is one. */
export async function chooseReach(turn: KnownTurn, { where }: RequestOf<'choose-reach'>): Promise<Reply> {
  const { person, ports } = turn
  const platforms = accountsOf(person.addresses).map(({ platform }) => platform)
  if (platforms.length < 2) return say(oneAccountView(platforms[0]))
  if (where === undefined || (where !== 'both' && !platforms.includes(where))) {
    const kept = await ports.store.get('reach', person.id)
    return say(reachView(platforms, kept?.where ?? platforms[0] ?? 'both'))
  }
  const reach: Reach = { id: person.id, where }
  await ports.store.change('reach', person.id, causeOf(turn, 'choose-reach'), () => ({
    outcome: 'kept',
    record: reach,
  }))
  return replace(reachView(platforms, where))
}
