import type { DeliveryOrder } from '../deliveries.ts'
import type { Campaign } from './campaign.ts'

/** Every message that shows how it stands, sent or drawn again: who handed it in, and everyone asked for the second yes. */
export function campaignCards(campaign: Campaign): DeliveryOrder[] {
  const { id, update, round, asked } = campaign
  return [
    liveCard(campaign),
    ...asked.map(
      (to): DeliveryOrder => ({
        id: `campaign/${update}/approver/${to}${again(campaign)}`,
        to,
        card: { kind: 'campaign-for-approver', campaignId: id, updateId: update, round },
      }),
    ),
  ]
}

/** What handing in sends: new messages, which are noticed, and the older ones of the same update say so. */
export function handedInCards(before: Campaign | undefined, campaign: Campaign): DeliveryOrder[] {
  const older = before?.update === campaign.update ? campaignCards(before) : []
  return [...older, ...campaignCards(campaign)]
}

/** The message in which who handed it in sees how far it is. */
export function liveCard(campaign: Campaign): DeliveryOrder {
  const { id, update, round, submittedBy } = campaign
  return {
    id: `campaign/${update}/live${again(campaign)}`,
    to: submittedBy,
    card: { kind: 'campaign', campaignId: id, updateId: update, round },
  }
}

/** A new message, which is noticed, to who handed it in: what was decided. */
export function decisionNotice(campaign: Campaign): DeliveryOrder {
  const { id, update, round, submittedBy } = campaign
  return {
    id: `campaign/${update}/notice${again(campaign)}`,
    to: submittedBy,
    card: { kind: 'campaign-notice', campaignId: id, updateId: update, round },
  }
}

/** Each handing in has messages of its own; those of the first are named as they always were. */
const again = ({ round }: Campaign) => (round > 1 ? `/${round}` : '')
