import type { DeliveryOrder } from '../deliveries.ts'
import type { Campaign } from './campaign.ts'

/** Every message that shows how it stands, sent or drawn again: who handed it in, and everyone asked for the second yes. */
export function campaignCards(campaign: Campaign): DeliveryOrder[] {
  return [
    liveCard(campaign),
    ...campaign.asked.map(
      (to): DeliveryOrder => ({
        id: `campaign/${campaign.update}/approver/${to}`,
        to,
        card: { kind: 'campaign-for-approver', campaignId: campaign.id, updateId: campaign.update },
      }),
    ),
  ]
}

/** The message in which who handed it in sees how far it is. */
export function liveCard({ id, update, submittedBy }: Campaign): DeliveryOrder {
  return {
    id: `campaign/${update}/live`,
    to: submittedBy,
    card: { kind: 'campaign', campaignId: id, updateId: update },
  }
}

/** A new message, which is noticed, to who handed it in: what was decided. */
export function decisionNotice({ id, update, submittedBy }: Campaign): DeliveryOrder {
  return {
    id: `campaign/${update}/notice`,
    to: submittedBy,
    card: { kind: 'campaign-notice', campaignId: id, updateId: update },
  }
}
