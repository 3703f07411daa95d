import type { Delivery } from '../deliveries.ts'
import { unreachable } from '../exhaustive.ts'
import type { Acknowledgement } from './acknowledgement.ts'

/** How far a policy has come with somebody who owes a signature; further ones come later. */
export const receiptStates = [
  'withdrawn',
  'failed',
  'queued',
  'delivered',
  'opened',
  'question-asked',
  'acknowledged',
] as const
export type ReceiptState = (typeof receiptStates)[number]

/**
 * One person's state; `why` says in plain words what went wrong, empty when nothing did; `dueOn` is the day by which to
 * sign (`YYYY-MM-DD`), empty where none was set.
 */
export type Receipt = { acknowledgement: string; person: string; state: ReceiptState; why: string; dueOn: string }

/** People in each state; together as many as owe a signature. */
export type ReceiptCounts = Record<ReceiptState, number>

/**
 * What is known of everyone who owes a signature for one version, in order of the acknowledgements: each person is in
 * exactly one state, however many messages on however many platforms they got. Never claims more than is known:
 * `opened` means that they pressed the button, `delivered` that a platform took the message.
 */
export function receiptsOf(acknowledgements: readonly Acknowledgement[], deliveries: Iterable<Delivery>): Receipt[] {
  const told = furthestMessages(deliveries)
  const receipts = new Map<string, Receipt>()
  for (const acknowledgement of acknowledgements) {
    const receipt = receiptOf(acknowledgement, told.get(acknowledgement.id))
    const known = receipts.get(receipt.person)
    if (!known || rank(receipt.state) > rank(known.state)) receipts.set(receipt.person, receipt)
  }
  return [...receipts.values()]
}

/** How many people are in each state. */
export function countReceipts(receipts: readonly Receipt[]): ReceiptCounts {
  const counts: ReceiptCounts = {
    withdrawn: 0,
    failed: 0,
    queued: 0,
    delivered: 0,
    opened: 0,
    'question-asked': 0,
    acknowledged: 0,
  }
  for (const { state } of receipts) counts[state] += 1
  return counts
}

/** A state as a reader is told of it. */
export const receiptNames: Record<ReceiptState, string> = {
  withdrawn: 'Taken back before it was sent',
  failed: 'Could not be delivered',
  queued: 'Still to be sent',
  delivered: 'Delivered, not opened',
  opened: 'Opened, not signed',
  'question-asked': 'Asked a question first',
  acknowledged: 'Signed',
}

function receiptOf(acknowledgement: Acknowledgement, message: Message | undefined): Receipt {
  const { id, person, dueOn } = acknowledgement
  const at = (state: ReceiptState, why = ''): Receipt => ({ acknowledgement: id, person, state, why, dueOn })
  if (acknowledgement.acknowledgedAt) return at('acknowledged')
  if (acknowledgement.status === 'question-asked') return at('question-asked')
  if (acknowledgement.openedAt) return at('opened')
  return message ? at(message.state, message.why) : at('queued')
}

type Message = { state: 'withdrawn' | 'failed' | 'queued' | 'delivered'; why: string }

/** The best that came of the messages about each acknowledgement. */
function furthestMessages(deliveries: Iterable<Delivery>): Map<string, Message> {
  const furthest = new Map<string, Message>()
  for (const delivery of deliveries) {
    if (delivery.card.kind !== 'acknowledgement') continue
    const id = delivery.card.acknowledgementId
    const message = messageOf(delivery)
    const known = furthest.get(id)
    if (!known || rank(message.state) > rank(known.state)) furthest.set(id, message)
  }
  return furthest
}

/** A message that stands somewhere was delivered, whatever became of drawing it again. */
function messageOf({ state, sentAs, why }: Delivery): Message {
  if (sentAs) return { state: 'delivered', why: '' }
  switch (state) {
    case 'queued':
    case 'waiting':
      return { state: 'queued', why }
    case 'sent':
      return { state: 'delivered', why: '' }
    case 'failed':
      return { state: 'failed', why: why || 'The reason is not known.' }
    case 'withdrawn':
      return { state: 'withdrawn', why }
    default:
      return unreachable(state)
  }
}

const rank = (state: ReceiptState) => receiptStates.indexOf(state)
