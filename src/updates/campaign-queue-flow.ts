import type { Delivery } from '../deliveries.ts'
import { spaceOf } from '../pace.ts'
import type { Ports } from '../ports.ts'
import type { Campaign } from './campaign.ts'

/** What campaigns have still to send, in slices, so that thousands of messages cost no more at a look than a few. */
export type CampaignQueue = {
  /** What is due of every campaign that is going out, the oldest first, so many for each workspace or tenant. */
  next(): Promise<Delivery[]>
  /** It was tried, whatever came of it: it comes again with the next look into the records. */
  tried(delivery: Delivery): void
  /** Record ids of the campaigns of which everything that waited has been tried, each once for each look. */
  through(): string[]
}

/** More than any workspace takes at one look. */
const slice = 64

/** How often the records are looked into for what has to be tried again. */
const lookEveryMs = 60_000

type Line = { waiting: Delivery[]; from: number }
type Queue = { lookedAt: number; lines: Line[]; tried: Set<string>; isThrough: boolean }

/** A queue that remembers between looks what it read; a campaign that is paused or stopped has no next. */
export function createCampaignQueue({ store, directory, clock }: Ports): CampaignQueue {
  const queues = new Map<string, Queue>()

  async function look({ id, town }: Campaign): Promise<Queue> {
    const [waiting, staff] = await Promise.all([
      store.list('delivery', { campaign: id, state: 'waiting' }),
      directory.inTown(town),
    ])
    const spaces = new Map(staff.map((person) => [person.id, person.addresses[0] ? spaceOf(person.addresses[0]) : '']))
    const lines = new Map<string, Line>()
    for (const delivery of waiting.sort((a, b) =>
      a.notBefore < b.notBefore ? -1 : a.notBefore > b.notBefore ? 1 : 0,
    )) {
      const space = spaces.get(delivery.to) ?? ''
      const line = lines.get(space) ?? { waiting: [], from: 0 }
      lines.set(space, line)
      line.waiting.push(delivery)
    }
    return { lookedAt: clock.now(), lines: [...lines.values()], tried: new Set(), isThrough: false }
  }

  return {
    async next() {
      const sending = await store.list('campaign', { status: 'sending' })
      for (const id of queues.keys()) if (!sending.some((campaign) => campaign.id === id)) queues.delete(id)
      const now = clock.now()
      const found: Delivery[] = []
      for (const campaign of sending) {
        const known = queues.get(campaign.id)
        const queue = known && Math.abs(now - known.lookedAt) < lookEveryMs ? known : await look(campaign)
        queues.set(campaign.id, queue)
        for (const line of queue.lines) found.push(...dueOf(line, queue.tried, new Date(now).toISOString()))
      }
      return found
    },
    tried: ({ campaign, id }) => void queues.get(campaign)?.tried.add(id),
    through() {
      const ended = [...queues].filter(([, queue]) => !queue.isThrough && isTried(queue))
      for (const [, queue] of ended) queue.isThrough = true
      return ended.map(([campaign]) => campaign)
    },
  }
}

function isTried({ lines, tried }: Queue): boolean {
  return tried.size > 0 && lines.every(({ waiting, from }) => waiting.slice(from).every(({ id }) => tried.has(id)))
}

function dueOf(line: Line, tried: ReadonlySet<string>, now: string): Delivery[] {
  const due: Delivery[] = []
  for (let at = line.from; at < line.waiting.length && due.length < slice; at += 1) {
    const delivery = line.waiting[at]
    if (!delivery || delivery.notBefore > now) break
    if (!tried.has(delivery.id)) due.push(delivery)
    else if (at === line.from) line.from += 1
  }
  return due
}
