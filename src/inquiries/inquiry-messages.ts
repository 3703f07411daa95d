import type { DeliveryOrder } from '../deliveries.ts'
import type { Inquiry } from './inquiry.ts'

/** The question, to whoever answers it. */
export function ownerCard({ id, owner }: Inquiry): DeliveryOrder {
  return { id: `inquiry/${id}/owner`, to: owner, card: { kind: 'inquiry-for-owner', inquiryId: id } }
}

/** The answer, to whoever asked. */
export function replyCard({ id, asker }: Inquiry): DeliveryOrder {
  return { id: `inquiry/${id}/reply`, to: asker, card: { kind: 'inquiry-reply', inquiryId: id } }
}

/** The one message of a day that reminds an owner of everything that waits for their answer. */
export function waitingCard({ owner, remindedOn }: Inquiry): DeliveryOrder {
  return { id: `questions/${owner}/${remindedOn}`, to: owner, card: { kind: 'questions-waiting' } }
}
