import type { Campaign } from './campaign.ts'
import { isOpen } from './campaign.ts'
import type { Update } from './update.ts'

/** What came of marking or discarding an update: of two people at once, one is late. */
export type Marked = { outcome: 'done'; update: Update } | { outcome: 'late'; why: 'gone' | 'discarded' | 'handed-in' }

/** Marked as handed in at this moment (ISO), so that nobody discards it any more. */
export function markHandedIn(current: Update | undefined, at: string): Marked {
  if (!current) return { outcome: 'late', why: 'gone' }
  if (current.status === 'discarded') return { outcome: 'late', why: 'discarded' }
  return { outcome: 'done', update: { ...current, handedInAt: at } }
}

/** Not marked any more, where its plan could not be handed in after all; `before` is the mark it had. */
export function unmark(current: Update | undefined, at: string, before: string): Marked {
  if (!current) return { outcome: 'late', why: 'gone' }
  if (current.handedInAt !== at) return { outcome: 'late', why: 'handed-in' }
  return { outcome: 'done', update: { ...current, handedInAt: before } }
}

/**
 * Thrown away. What was handed in stays until it is back, and so does what is being handed in at this moment: the
 * campaign, looked up before, tells of an older handing in than the update then.
 */
export function discard(current: Update | undefined, campaign: Campaign | undefined): Marked {
  if (!current) return { outcome: 'late', why: 'gone' }
  if (!isWithItsDrafter(current, campaign)) return { outcome: 'late', why: 'handed-in' }
  return { outcome: 'done', update: { ...current, status: 'discarded' } }
}

function isWithItsDrafter({ id, handedInAt }: Update, campaign: Campaign | undefined): boolean {
  // Another update took its place since, which none could while it was on its way.
  if (campaign?.update !== id) return handedInAt === '' || (campaign !== undefined && handedInAt < campaign.submittedAt)
  const isBack = !campaign.publishedAt && !isOpen(campaign)
  // An earlier version of this program did not mark what was handed in.
  return isBack && (handedInAt === '' || handedInAt === campaign.submittedAt)
}
