import { z } from 'zod'
import { unreachable } from './exhaustive.ts'
import { addressSchema } from './people.ts'

/** About an update; `round` is the handing in that it was sent for, and a later one has messages of its own. */
const campaignCard = { campaignId: z.string(), updateId: z.string(), round: z.number().int().default(1) }

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
  z.object({ kind: z.literal('minutes-reminder'), workTimeId: z.string() }),
  z.object({ kind: z.literal('minutes-for-supervisor'), workTimeId: z.string() }),
  z.object({ kind: z.literal('acknowledgement'), acknowledgementId: z.string() }),
  z.object({ kind: z.literal('acknowledgement-copy'), acknowledgementId: z.string() }),
  /** Everything its reader still has to sign, in one message. */
  z.object({ kind: z.literal('signing-reminder') }),
  /** For a supervisor: whose signatures are missing of those told of in this week (`2026-W47`). */
  z.object({ kind: z.literal('outstanding'), week: z.string() }),
  z.object({ kind: z.literal('inquiry-for-owner'), inquiryId: z.string() }),
  z.object({ kind: z.literal('inquiry-reply'), inquiryId: z.string() }),
  /** Tells the asker that somebody else has the question now. */
  z.object({ kind: z.literal('inquiry-passed'), inquiryId: z.string() }),
  /** Every question that waits for its reader's answer, in one message. */
  z.object({ kind: z.literal('questions-waiting') }),
  z.object({ kind: z.literal('report-for-owner'), reportId: z.string() }),
  z.object({ kind: z.literal('report-reply'), reportId: z.string() }),
  /** Tells the reporter that somebody else has it now. */
  z.object({ kind: z.literal('report-passed'), reportId: z.string() }),
  /** Tells the reporter that nobody has it now. */
  z.object({ kind: z.literal('report-with-nobody'), reportId: z.string() }),
  z.object({ kind: z.literal('policy-question'), acknowledgementId: z.string() }),
  /** How an update stands, for who handed it in: drawn again as its messages go out. */
  z.object({ kind: z.literal('campaign'), ...campaignCard }),
  z.object({ kind: z.literal('campaign-for-approver'), ...campaignCard }),
  z.object({ kind: z.literal('disposal'), disposalId: z.string() }),
  /** A new message that tells who handed it in of the decision. */
  z.object({ kind: z.literal('campaign-notice'), ...campaignCard }),
])
export type Card = z.infer<typeof cardSchema>

/** A message to one person, kept until the platform has taken it and current afterwards. */
export const deliverySchema = z.object({
  /** E.g. `approval/3kq…/approver/glastonbury-dana`: one id, one message. */
  id: z.string(),
  /** Person id. */
  to: z.string(),
  card: cardSchema,
  /**
   * `queued` also when a sent message must be drawn again; `waiting` is queued as part of a campaign, which may be
   * paused; `withdrawn` is taken back before it was sent.
   */
  state: z.enum(['queued', 'waiting', 'sent', 'failed', 'withdrawn']),
  /** Record id of the campaign that it belongs to; empty for any other. */
  campaign: z.string().default(''),
  /** Where it stands once sent. */
  sentAs: z.object({ address: addressSchema, message: z.string() }).nullable(),
  /** The platform of a second message to somebody who wants to be reached on several; absent on the first one. */
  via: addressSchema.shape.platform.optional(),
  /** Counts every time it is queued, so that a draw in progress does not hide a later change. */
  revision: z.number().int(),
  attempts: z.number().int(),
  /** ISO, UTC; not tried before. */
  notBefore: z.string(),
  /** Why the last attempt did not succeed, in plain words; empty when it did. */
  why: z.string(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** What a flow asks for; `notBefore` (ISO, UTC) when it is not to go at once. */
export type DeliveryOrder = Pick<Delivery, 'id' | 'to' | 'card'> & Partial<Pick<Delivery, 'campaign' | 'notBefore'>>

/** A new delivery, or the existing one queued to be drawn again; stores call this inside the atomic write. */
export function queued(current: Delivery | undefined, order: DeliveryOrder, at: string): Delivery {
  const { campaign = current?.campaign ?? '', notBefore = at, ...what } = order
  const fresh = { ...what, campaign, notBefore, attempts: 0, why: '' }
  if (!current) return { ...fresh, state: campaign ? 'waiting' : 'queued', sentAs: null, revision: 1 }
  const { sentAs } = current
  const revision = current.revision + 1
  switch (current.state) {
    case 'waiting':
      // Its turn stays what it was: it has not been sent, so it is drawn as things stand then.
      return { ...fresh, notBefore: current.notBefore, state: 'waiting', sentAs, revision }
    case 'withdrawn':
      return current
    case 'queued':
    case 'sent':
    case 'failed':
      return { ...fresh, state: 'queued', sentAs, revision }
    default:
      return unreachable(current.state)
  }
}
