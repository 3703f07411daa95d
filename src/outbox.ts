import { drawCard } from './cards.ts'
import type { Delivery } from './deliveries.ts'
import type { Address } from './people.ts'
import type { Library } from './policies/library.ts'
import type { Ports, SendResult } from './ports.ts'

/** Tries before a delivery is given up and shown to HR as failed. */
const mostAttempts = 12

/** How long a message is left to the replica that is sending it; longer than any platform takes to answer. */
const sendingMs = 60_000

/**
 * Sends every message that is due, one after another, and marks what came of each; a crash in between loses none, and
 * of several replicas one sends each.
 */
export async function pump(ports: Ports, library: Library): Promise<void> {
  const queued = await ports.store.list('delivery', { state: 'queued' })
  const now = iso(ports)
  for (const { id } of queued.filter(({ notBefore }) => notBefore <= now)) {
    if (!(await ports.store.claim(`delivery/${id}`, sendingMs))) continue
    // Read again: another replica may have sent it between the list and the claim.
    const delivery = await ports.store.get('delivery', id)
    if (delivery?.state !== 'queued' || delivery.notBefore > now) continue
    const { result, address } = await deliver(delivery, ports, library)
    const cause = {
      event: `pump/${delivery.id}/${delivery.revision}/${delivery.attempts}`,
      by: 'clock',
      why: 'deliver',
      at: iso(ports),
    }
    await ports.store.change('delivery', delivery.id, cause, (current) =>
      current
        ? { outcome: 'marked', record: settled(current, delivery, result, address, Date.parse(cause.at)) }
        : { outcome: 'gone' },
    )
  }
}

async function deliver(
  delivery: Delivery,
  ports: Ports,
  library: Library,
): Promise<{ result: SendResult; address: Address | undefined }> {
  const person = await ports.directory.byId(delivery.to)
  const address = delivery.sentAs?.address ?? person?.addresses[0]
  if (!person || !address) {
    return { result: { outcome: 'failed', why: 'This person is not linked to Slack or Teams.' }, address }
  }
  if (person.left !== undefined && !delivery.sentAs) {
    return { result: { outcome: 'failed', why: 'This person has left.' }, address }
  }
  const view = await drawCard(delivery.card, person, ports, library)
  if (!view) return { result: { outcome: 'failed', why: 'What this message was about is gone.' }, address }
  const result = delivery.sentAs
    ? await ports.messenger.replace(delivery.sentAs, view)
    : await ports.messenger.send(address, view, delivery.id)
  return { result, address }
}

/** The delivery after an attempt; one that was queued again meanwhile stays queued. */
function settled(
  current: Delivery,
  tried: Delivery,
  result: SendResult,
  address: Address | undefined,
  now: number,
): Delivery {
  const attempts = current.attempts + 1
  switch (result.outcome) {
    case 'sent': {
      const sentAs = address ? { address, message: result.message } : current.sentAs
      const state = current.revision === tried.revision ? 'sent' : 'queued'
      return { ...current, state, sentAs, attempts: 0, why: '' }
    }
    case 'later': {
      const state = attempts >= mostAttempts ? 'failed' : 'queued'
      return { ...current, state, attempts, notBefore: new Date(now + result.afterMs).toISOString(), why: result.why }
    }
    case 'failed':
    case 'unknown':
      return { ...current, state: 'failed', attempts, why: result.why }
  }
}

const iso = (ports: Ports) => new Date(ports.clock.now()).toISOString()
