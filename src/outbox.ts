import { drawCard } from './cards.ts'
import type { Delivery } from './deliveries.ts'
import { codeOf } from './hash.ts'
import { createPace, type Pace, spaceOf } from './pace.ts'
import type { Address, Person } from './people.ts'
import type { Library } from './policies/library.ts'
import type { Ports, SendResult } from './ports.ts'
import { settled } from './settled.ts'
import { addressFor, queueTwins } from './twins-flow.ts'
import { type CampaignQueue, createCampaignQueue } from './updates/campaign-queue-flow.ts'
import { lookAfter } from './updates/campaign-rounds-flow.ts'

/** Sends what waits. */
export type Outbox = {
  /**
   * Sends every message that is due, several at once, and marks what came of each. Resolves when all under way are
   * done; another call meanwhile starts what has become due, so that one slow platform holds up nobody else.
   */
  sendDue(): Promise<void>
}

/** How long a message is left to the replica that is sending it; longer than any platform takes to answer. */
const sendingMs = 60_000
/** How long a workspace is left to the replica that paces it; prolonged at every look. */
const pacingMs = 15_000
/** How long a message that could not be made waits. */
const brokenMs = 60_000
/** Most messages under way at once to one workspace or tenant. */
const mostAtOnce = 8

/** An outbox over these ports; a crash at any moment loses no message, and of several replicas one sends each. */
export function createOutbox(ports: Ports, library: Library): Outbox {
  const pace = createPace(ports.clock)
  const campaigns = createCampaignQueue(ports)
  /** Messages to one person go one after the other, so that they arrive in order. */
  const underWay = new Map<string, { space: string; done: Promise<void> }>()
  /** Where a person was last written to, so that a workspace without room costs no look-up. */
  const spaces = new Map<string, string>()
  const hasRoom = (space: string) => [...underWay.values()].filter((one) => one.space === space).length < mostAtOnce

  async function startWhatHasRoom(lanes: Map<string, Delivery[]>, full: Set<string>): Promise<Promise<void>[]> {
    const started: Promise<void>[] = []
    for (const [to, waiting] of lanes) {
      const known = spaces.get(to)
      if (underWay.has(to) || (known && (full.has(known) || !hasRoom(known)))) continue
      const person = await ports.directory.byId(to)
      const space = spaceFor(waiting[0] && (await addressFor(waiting[0], person, ports)))
      spaces.set(to, space)
      if (full.has(space)) continue
      if (!(await ports.store.claim(`outbox/${space}`, pacingMs))) {
        full.add(space)
        continue
      }
      // Looked at last, with no waiting in between: another look may have started it meanwhile.
      if (underWay.has(to) || !hasRoom(space)) continue
      lanes.delete(to)
      const done = sendLane(waiting, person, { ports, library, pace, campaigns, full }).finally(() =>
        underWay.delete(to),
      )
      underWay.set(to, { space, done })
      started.push(done)
    }
    return started
  }

  return {
    async sendDue() {
      const lanes = lanesOf(await ports.store.list('delivery', { state: 'queued' }), iso(ports))
      const full = new Set<string>()
      for (;;) {
        // A campaign of thousands comes after what somebody waits for, and only as much of it as may go now.
        for (const delivery of await campaigns.next()) {
          if (!lanes.has(delivery.to)) lanes.set(delivery.to, [delivery])
        }
        const started = await startWhatHasRoom(lanes, full)
        if (started.length === 0) break
        await Promise.all(started)
      }
      await Promise.all([...underWay.values()].map(({ done }) => done))
      for (const campaign of campaigns.through()) await lookAfter(campaign, ports)
    },
  }
}

/** What is due, by person, the oldest first. */
function lanesOf(queued: Delivery[], now: string): Map<string, Delivery[]> {
  const due = queued.filter(({ notBefore }) => notBefore <= now)
  const lanes = new Map<string, Delivery[]>()
  for (const delivery of due.sort((a, b) => (a.notBefore < b.notBefore ? -1 : a.notBefore > b.notBefore ? 1 : 0))) {
    const lane = lanes.get(delivery.to)
    if (lane) lane.push(delivery)
    else lanes.set(delivery.to, [delivery])
  }
  return lanes
}

type Sending = { ports: Ports; library: Library; pace: Pace; campaigns: CampaignQueue; full: Set<string> }

async function sendLane(waiting: Delivery[], person: Person | undefined, sending: Sending): Promise<void> {
  const { ports, full } = sending
  for (const next of waiting) {
    const planned = await addressFor(next, person, ports)
    const paced = planned ? sending.pace.take(planned, next.sentAs ? 'replace' : 'send') : 'taken'
    if (paced === 'space-waits' && !next.sentAs) full.add(spaceFor(planned))
    if (paced !== 'taken') return
    sending.campaigns.tried(next)
    if (!(await ports.store.claim(`delivery/${next.id}`, sendingMs))) continue
    // Read again: another replica may have sent it since the list was made.
    const delivery = await ports.store.get('delivery', next.id)
    if (!delivery || !isToSend(delivery) || delivery.notBefore > iso(ports)) continue
    const address = await addressFor(delivery, person, ports)
    const result = await deliver(delivery, person, address, sending).catch((error): SendResult => {
      ports.log.failure(codeOf(6, delivery.id, String(delivery.attempts)), error)
      return { outcome: 'later', afterMs: brokenMs, why: 'Something broke here while the message was made. Ask IT.' }
    })
    const at = iso(ports)
    if (result.outcome === 'sent' && person && address) await queueTwins(delivery, person, address, at, ports)
    const cause = {
      event: `pump/${delivery.id}/${delivery.revision}/${delivery.attempts}`,
      by: 'clock',
      why: 'deliver',
      at,
    }
    await ports.store.change('delivery', delivery.id, cause, (current) =>
      current
        ? { outcome: 'marked', record: settled(current, delivery, result, address, Date.parse(at)) }
        : { outcome: 'gone' },
    )
    if (result.outcome === 'later' && address) sending.pace.slowDown(address)
  }
}

async function deliver(
  delivery: Delivery,
  person: Person | undefined,
  address: Address | undefined,
  { ports, library }: Sending,
): Promise<SendResult> {
  if (!person || !address) return { outcome: 'failed', why: 'This person is not linked to Slack or Teams.' }
  if (person.left !== undefined && !delivery.sentAs) return { outcome: 'failed', why: 'This person has left.' }
  const view = await drawCard(delivery.card, person, ports, library)
  if (!view) return { outcome: 'failed', why: 'What this message was about is gone.' }
  return delivery.sentAs
    ? ports.messenger.replace(delivery.sentAs, view)
    : ports.messenger.send(address, view, delivery.id)
}

const isToSend = ({ state }: Delivery) => state === 'queued' || state === 'waiting'
const spaceFor = (address: Address | undefined) => (address ? spaceOf(address) : 'nowhere')
const iso = (ports: Ports) => new Date(ports.clock.now()).toISOString()
