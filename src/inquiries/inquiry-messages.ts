import type { DeliveryOrder } from '../deliveries.ts'
import type { Inquiry } from './inquiry.ts'
import { handsOf } from './passing.ts'

/** The question, to whoever answers it, and what became of it to all who had it before. */
export function ownerCards(inquiry: Inquiry): DeliveryOrder[] {
  return handsOf(inquiry).map((to, place) => ({
    id: place === 0 ? `inquiry/${inquiry.id}/owner` : `inquiry/${inquiry.id}/owner/${place}`,
    to,
    card: { kind: 'inquiry-for-owner', inquiryId: inquiry.id },
  }))
}

/** A question that went on: a new message to its owner and one to its asker, and the earlier card drawn again. */
export function passedCards(inquiry: Inquiry): DeliveryOrder[] {
  const { id, asker, passed } = inquiry
  const told = `inquiry/${id}/passed/${passed.length}`
  return [...ownerCards(inquiry), { id: told, to: asker, card: { kind: 'inquiry-passed', inquiryId: id } }]
}

/** The answer, to whoever asked. */
export function replyCard({ id, asker }: Inquiry): DeliveryOrder {
  return { id: `inquiry/${id}/reply`, to: asker, card: { kind: 'inquiry-reply', inquiryId: id } }
}

/** The one message of a day that reminds an owner of everything that waits for their answer. */
export function waitingCard({ owner, remindedOn }: Inquiry): DeliveryOrder {
  return { id: `questions/${owner}/${remindedOn}`, to: owner, card: { kind: 'questions-waiting' } }
}
