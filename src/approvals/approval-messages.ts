import type { DeliveryOrder } from '../deliveries.ts'
import type { Approval } from './approval.ts'
import { cardHolders, type Key } from './keys.ts'

/** Every party's card, drawn again whenever the request changes: the asker's, and that of all who have or had a key. */
export function cards(approval: Approval): DeliveryOrder[] {
  const approvalId = approval.id
  return [
    ...cardHolders(approval.keys).map((holder) => ({
      id: `approval/${approvalId}/approver/${holder}`,
      to: holder,
      card: { kind: 'approval-for-approver' as const, approvalId },
    })),
    { id: `approval/${approvalId}/asker`, to: approval.asker, card: { kind: 'approval-for-asker', approvalId } },
    ...approval.keys.flatMap(({ told }) => (told ? [stuckNotice(approval, told)] : [])),
  ]
}

/** A new message to the asker once it has ended, unless the asker ended it. */
export function notices(approval: Approval): DeliveryOrder[] {
  if (approval.status === 'pending' || approval.decidedBy === approval.asker) return []
  return [
    {
      id: `approval/${approval.id}/notice/${approval.status}`,
      to: approval.asker,
      card: { kind: 'approval-notice', approvalId: approval.id },
    },
  ]
}

/** A new message to whoever has the key; it carries no decision buttons, so that it never goes stale. */
export function reminder(approval: Approval, key: Key): DeliveryOrder {
  return {
    id: `approval/${approval.id}/reminder/${key.holder}/${key.office}/${key.reminders}`,
    to: key.holder,
    card: { kind: 'approval-reminder', approvalId: approval.id },
  }
}

/** A message to HR once nobody is left to ask; drawn again with the cards when the request has ended. */
export function stuckNotice(approval: Approval, hr: string): DeliveryOrder {
  return {
    id: `approval/${approval.id}/stuck/${hr}`,
    to: hr,
    card: { kind: 'approval-stuck', approvalId: approval.id },
  }
}
