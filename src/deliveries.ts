import { z } from 'zod'
import { addressSchema } from './people.ts'

/** What a message shows; it is drawn from the records when it is sent, and again whenever they change. */
export const cardSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approval-for-approver'), approvalId: z.string() }),
  z.object({ kind: z.literal('approval-for-asker'), approvalId: z.string() }),
  /** A new message that tells the asker of the decision; the asker's own card changes silently. */
  z.object({ kind: z.literal('approval-notice'), approvalId: z.string() }),
  z.object({ kind: z.literal('approval-reminder'), approvalId: z.string() }),
  /** Tells HR that nobody decides, without what the request says. */
  z.object({ kind: z.literal('approval-stuck'), approvalId: z.string() }),
  z.object({ kind: z.literal('delegation'), delegationId: z.string() }),
  z.object({ kind: z.literal('minutes-for-employee'), workTimeId: z.string() }),
  z.object({ kind: z.literal('minutes-for-supervisor'), workTimeId: z.string() }),
  z.object({ kind: z.literal('acknowledgement'), acknowledgementId: z.string() }),
  z.object({ kind: z.literal('acknowledgement-copy'), acknowledgementId: z.string() }),
  z.object({ kind: z.literal('inquiry-for-owner'), inquiryId: z.string() }),
  z.object({ kind: z.literal('inquiry-reply'), inquiryId: z.string() }),
  z.object({ kind: z.literal('policy-question'), acknowledgementId: z.string() }),
])
export type Card = z.infer<typeof cardSchema>

/** A message to one person, kept until the platform has taken it and current afterwards. */
export const deliverySchema = z.object({
  /** E.g. `approval/3kq…/approver/glastonbury-dana`: one id, one message. */
  id: z.string(),
  /** Person id. */
  to: z.string(),
  card: cardSchema,
  /** `queued` also when a sent message must be drawn again. */
  state: z.enum(['queued', 'sent', 'failed']),
  /** Where it stands once sent. */
  sentAs: z.object({ address: addressSchema, message: z.string() }).nullable(),
  /** Counts every time it is queued, so that a draw in progress does not hide a later change. */
  revision: z.number().int(),
  attempts: z.number().int(),
  /** ISO, UTC; not tried before. */
  notBefore: z.string(),
  /** Why the last attempt did not succeed, in plain words; empty when it did. */
  why: z.string(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** What a flow asks for. */
export type DeliveryOrder = Pick<Delivery, 'id' | 'to' | 'card'>

/** A new delivery, or the existing one queued to be drawn again; stores call this inside the atomic write. */
export function queued(current: Delivery | undefined, order: DeliveryOrder, at: string): Delivery {
  if (!current) return { ...order, state: 'queued', sentAs: null, revision: 1, attempts: 0, notBefore: at, why: '' }
  return {
    ...current,
    card: order.card,
    state: 'queued',
    revision: current.revision + 1,
    attempts: 0,
    notBefore: at,
    why: '',
  }
}
