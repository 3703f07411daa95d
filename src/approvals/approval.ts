import { z } from 'zod'
import { hashOf } from '../hash.ts'
import { approvalKindSchema } from '../requests.ts'

/** One request for permission. Content is bound by hash: other words need another request. */
export const approvalSchema = z.object({
  id: z.string(),
  kind: approvalKindSchema,
  town: z.string(),
  /** Person ids. */
  asker: z.string(),
  approver: z.string(),
  /** Ids of the clauses that demand the yes, as they stood when it was asked for. */
  clauses: z.array(z.string()),
  text: z.string(),
  attachments: z.string(),
  /** SHA-256 of text and attachments, hex. */
  contentHash: z.string(),
  account: z.string(),
  purpose: z.string(),
  /** ISO with offset, the window asked for; empty when none. */
  from: z.string(),
  until: z.string(),
  status: z.enum(['pending', 'approved', 'declined', 'changes-asked', 'withdrawn', 'expired', 'revoked']),
  askedAt: z.string(),
  /** Who ended it or decided it, when and why; empty while pending. */
  decidedBy: z.string(),
  decidedAt: z.string(),
  reason: z.string(),
})
export type Approval = z.infer<typeof approvalSchema>

/** Why nothing was decided. */
export type Refusal = 'gone' | 'not-yours' | 'own-request' | 'already-ended' | 'reason-missing'

/** The hash that binds an approval to its words and attachments. */
export function contentHash(text: string, attachments: string): string {
  return hashOf(text, attachments)
}

/** What came of an attempt to decide, end or take back a request. */
export type Settled =
  | { outcome: 'decided'; approval: Approval }
  | { outcome: 'refused'; why: Refusal; approval?: Approval }

/** The approver's decision; the first one stands, a later one learns what was decided. */
export function decide(
  approval: Approval | undefined,
  by: string,
  decision: 'approve' | 'decline' | 'ask-changes',
  reason: string,
  at: string,
): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (by === approval.asker) return { outcome: 'refused', why: 'own-request', approval }
  if (by !== approval.approver) return { outcome: 'refused', why: 'not-yours', approval }
  if (approval.status !== 'pending') return { outcome: 'refused', why: 'already-ended', approval }
  if (decision !== 'approve' && reason.trim() === '') return { outcome: 'refused', why: 'reason-missing', approval }
  const status = { approve: 'approved', decline: 'declined', 'ask-changes': 'changes-asked' } as const
  return { outcome: 'decided', approval: ended(approval, status[decision], by, at, reason) }
}

/** The asker takes a pending request back. */
export function withdraw(approval: Approval | undefined, by: string, at: string): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (by !== approval.asker) return { outcome: 'refused', why: 'not-yours', approval }
  if (approval.status !== 'pending') return { outcome: 'refused', why: 'already-ended', approval }
  return { outcome: 'decided', approval: ended(approval, 'withdrawn', by, at, '') }
}

/** The approver takes a given yes back; it ends at once. */
export function revoke(approval: Approval | undefined, by: string, reason: string, at: string): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (by !== approval.approver) return { outcome: 'refused', why: 'not-yours', approval }
  if (approval.status !== 'approved') return { outcome: 'refused', why: 'already-ended', approval }
  if (reason.trim() === '') return { outcome: 'refused', why: 'reason-missing', approval }
  return { outcome: 'decided', approval: ended(approval, 'revoked', by, at, reason) }
}

/** Longest that a request without a window waits for a decision, in days. */
const patienceInDays = 14

/** When a pending request stops waiting: at the end of its window, else at its start, else after two weeks; ISO. */
export function expiresAt(approval: Approval): string {
  const fallback = new Date(Date.parse(approval.askedAt) + patienceInDays * 86_400_000).toISOString()
  const end = approval.until || approval.from
  return end ? new Date(Date.parse(end)).toISOString() : fallback
}

/** A pending request whose time has passed; nobody decided it. */
export function expire(approval: Approval | undefined, at: string): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (approval.status !== 'pending' || expiresAt(approval) > at) {
    return { outcome: 'refused', why: 'already-ended', approval }
  }
  return { outcome: 'decided', approval: ended(approval, 'expired', 'clock', at, '') }
}

function ended(
  approval: Approval,
  status: Exclude<Approval['status'], 'pending'>,
  by: string,
  at: string,
  reason: string,
): Approval {
  return { ...approval, status, decidedBy: by, decidedAt: at, reason: reason.trim() }
}
