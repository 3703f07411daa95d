import { type Reply, replace, say } from './replies.ts'
import type { RequestOf } from './requests.ts'
import { causeOf, type KnownTurn } from './turn.ts'
import { triedAgainView, type Undelivered, undeliveredView } from './undelivered-view.ts'

/** What could not be delivered to people of this town, with the reason of each; never what it says. */
export async function failedDeliveries(turn: KnownTurn): Promise<Reply> {
  return say(undeliveredView(await undelivered(turn), turn.person.timeZone))
}

/** Queues one failed message again; one that was sent meanwhile is left alone. */
export async function retryDelivery(turn: KnownTurn, { deliveryId }: RequestOf<'retry-delivery'>): Promise<Reply> {
  const found = (await undelivered(turn)).find(({ delivery }) => delivery.id === deliveryId)
  if (!found) return say(triedAgainView(undefined))
  const cause = causeOf(turn, 'retry-delivery')
  await turn.ports.store.change('delivery', deliveryId, cause, (current) =>
    current?.state === 'failed'
      ? { outcome: 'queued', record: { ...current, state: 'queued', attempts: 0, notBefore: turn.at } }
      : { outcome: 'left alone' },
  )
  return replace(triedAgainView(found.to))
}

async function undelivered({ ports, town }: KnownTurn): Promise<Undelivered[]> {
  const failed = await ports.store.list('delivery', { state: 'failed' })
  const staff = new Map((await ports.directory.inTown(town.key)).map((person) => [person.id, person]))
  return failed.flatMap((delivery) => {
    const person = staff.get(delivery.to)
    return person ? [{ delivery, to: person.name }] : []
  })
}
