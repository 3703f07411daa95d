import { receiptStates } from '../acknowledgements/receipts.ts'
import type { Delivery } from '../deliveries.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import type { Ports } from '../ports.ts'
import { audienceOf } from './audience.ts'
import { begin, type Campaign, followed, isDue, isFollowed, isWatched } from './campaign.ts'
import { receiptsOfCampaign } from './campaign-flow.ts'
import { campaignCards, liveCard } from './campaign-messages.ts'
import { publicationOf } from './publication.ts'
import { reachable } from './reached-flow.ts'

type World = { ports: Ports; library: Library }

/** Deliveries taken back side by side; more would hold up everybody else's changes. */
const slice = 200

/** Publishes what is due, takes back what a stopped campaign has not sent, and draws progress anew where it changed. */
export async function keepCampaigns(ports: Ports, library: Library): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const scheduled = await ports.store.list('campaign', { status: 'scheduled' })
  for (const campaign of scheduled.filter((one) => isDue(one, at))) await publish(campaign, at, { ports, library })
  const lists = await Promise.all(
    (['sending', 'paused', 'cancelled'] as const).map((status) => ports.store.list('campaign', { status })),
  )
  for (const campaign of lists.flat().filter(isFollowed)) await follow(campaign, at, ports)
}

/** Draws anew what who handed it in reads of signatures that came after the last message, until all are there or it is old. */
export async function keepProgress({ key }: Town, ports: Ports): Promise<void> {
  const now = ports.clock.now()
  const done = await ports.store.list('campaign', { town: key, status: 'done' })
  for (const campaign of done.filter((one) => isWatched(one, now))) {
    await follow(campaign, new Date(now).toISOString(), ports)
  }
}

/** Looks after one campaign at once, when its last message was tried: who handed it in need not wait for the next round. */
export async function lookAfter(id: string, ports: Ports): Promise<void> {
  const campaign = await ports.store.get('campaign', id)
  if (campaign && isFollowed(campaign)) await follow(campaign, new Date(ports.clock.now()).toISOString(), ports)
}

/** The audience is who belongs to it now: whoever joined since the second yes is asked, whoever left is not. */
async function publish(campaign: Campaign, at: string, world: World): Promise<void> {
  const town = world.library.town(campaign.town)
  const update = await world.ports.store.get('update', campaign.update)
  const found = town && update && (await reachable(update, town, world))
  if (!town || !update || !found) return
  const people = audienceOf(found.staff, campaign.audience, found.concerned)
  const published = publicationOf(campaign, update, people, { town, approvedBy: campaign.decidedBy, at })
  const cause = { event: `publish/${campaign.id}/${campaign.update}`, by: 'clock', why: 'publish-update', at }
  await world.ports.store.change('campaign', campaign.id, cause, (current) => {
    const step = begin(current, people.length, at)
    if (step.outcome !== 'done' || current?.update !== campaign.update) return { outcome: 'late' }
    return {
      outcome: 'published',
      record: step.campaign,
      also: published.also,
      deliveries: [...campaignCards(step.campaign), ...published.deliveries],
    }
  })
}

async function follow(campaign: Campaign, at: string, ports: Ports): Promise<void> {
  const { store } = ports
  const waiting = await store.list('delivery', { campaign: campaign.id, state: 'waiting' })
  if (campaign.status === 'cancelled') await withdraw(waiting, campaign, at, ports)
  const left = campaign.status === 'cancelled' ? 0 : waiting.length
  const counts = await receiptsOfCampaign(campaign, ports)
  const shown = receiptStates.map((state) => counts[state]).join('/')
  const cause = { event: `follow/${campaign.id}/${at}`, by: 'clock', why: 'follow-campaign', at }
  await store.change('campaign', campaign.id, cause, (current) => {
    const next = followed(current, left, shown)
    if (!next) return { outcome: 'nothing' }
    const isOver = next.status !== current?.status
    return { outcome: 'shown', record: next, deliveries: isOver ? campaignCards(next) : [liveCard(next)] }
  })
}

/** One that is being sent at this very moment counts as sent. */
async function withdraw(
  waiting: Delivery[],
  campaign: Campaign,
  at: string,
  { store, directory }: Ports,
): Promise<void> {
  const who = (await directory.byId(campaign.steeredBy))?.name ?? 'Human Resources'
  const why = `${who} stopped the messages before this one went out.`
  for (let from = 0; from < waiting.length; from += slice) {
    await Promise.all(
      waiting.slice(from, from + slice).map(({ id }) => {
        const cause = { event: `withdraw/${id}`, by: 'clock', why: 'withdraw-delivery', at }
        return store.change('delivery', id, cause, (current) =>
          current?.state === 'waiting'
            ? { outcome: 'withdrawn', record: { ...current, state: 'withdrawn', why } }
            : { outcome: 'left alone' },
        )
      }),
    )
  }
}
