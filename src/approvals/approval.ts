import { z } from 'zod'
import { hashOf } from '../hash.ts'
import { approvalKindSchema } from '../requests.ts'
import { cardHolders, keySchema, mayTurn, openKeys, turned } from './keys.ts'
import { windowEnd } from './window.ts'

/** One request for permission. Content is bound by hash: other words need another request. */
export const approvalSchema = z.object({
  id: z.string(),
  kind: approvalKindSchema,
  town: z.string(),
  /** Person id. */
  asker: z.string(),
  /** Who has to say yes. */
  keys: z.array(keySchema).min(1),
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
  /** ISO: until when the window returns every week; empty for once. */
  repeatUntil: z.string(),
  /** The zone on whose clock it returns. */
  zone: z.string(),
  /** How the window lies to the asker's schedule, in words; empty without a window. */
  duty: z.string(),
  /** ISO: end of the last window for which minutes worked were asked. */
  minutesAskedUntil: z.string(),
  status: z.enum(['pending', 'approved', 'declined', 'changes-asked', 'withdrawn', 'expired', 'revoked']),
  askedAt: z.string(),
  /** Who ended it or decided it, when and why; empty while pending. */
  decidedBy: z.string(),
  decidedAt: z.string(),
  reason: z.string(),
})
export type Approval = z.infer<typeof approvalSchema>

/** Why nothing was decided. */
export type Refusal =
  | 'gone'
  | 'not-yours'
  | 'moved-on'
  | 'own-request'
  | 'already-ended'
  | 'already-said'
  | 'not-your-turn'
  | 'too-late'
  | 'reason-missing'

/** The hash that binds an approval to its words and attachments; line ends and blanks around them do not count. */
export function contentHash(text: string, attachments: string): string {
  return hashOf(plain(text), plain(attachments))
}

const plain = (words: string) => words.normalize('NFC').replace(/\r\n?/g, '\n').trim()

/** What came of an attempt to decide, end or take back a request; `decided` also when another key is still to come. */
export type Settled =
  | { outcome: 'decided'; approval: Approval }
  | { outcome: 'refused'; why: Refusal; approval?: Approval }

/** A key holder's decision; the first one stands, a later one learns what was decided. */
export function decide(
  approval: Approval | undefined,
  by: string,
  decision: 'approve' | 'decline' | 'ask-changes',
  reason: string,
  at: string,
): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  const why = refusal(approval, by, at)
  if (why) return { outcome: 'refused', why, approval }
  if (decision !== 'approve') {
    if (reason.trim() === '') return { outcome: 'refused', why: 'reason-missing', approval }
    const status = decision === 'decline' ? 'declined' : 'changes-asked'
    return { outcome: 'decided', approval: ended(approval, status, by, at, reason) }
  }
  const keys = turned(approval.keys, by, at)
  const said = { ...approval, keys }
  const isComplete = keys.every((key) => key.by !== '')
  return { outcome: 'decided', approval: isComplete ? ended(said, 'approved', by, at, reason) : said }
}

function refusal(approval: Approval, by: string, at: string): Refusal | undefined {
  const own = approval.keys.filter((key) => mayTurn(key, by))
  if (by === approval.asker) return 'own-request'
  if (own.length === 0 && !cardHolders(approval.keys).includes(by)) return 'not-yours'
  if (approval.status !== 'pending') return 'already-ended'
  if (own.length === 0) return 'moved-on'
  if (expiresAt(approval) <= at) return 'too-late'
  if (openKeys(own).length === 0) return 'already-said'
  return openKeys(approval.keys).some((key) => own.includes(key)) ? undefined : 'not-your-turn'
}

/** The asker takes a pending request back. */
export function withdraw(approval: Approval | undefined, by: string, at: string): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (by !== approval.asker) return { outcome: 'refused', why: 'not-yours', approval }
  if (approval.status !== 'pending') return { outcome: 'refused', why: 'already-ended', approval }
  return { outcome: 'decided', approval: ended(approval, 'withdrawn', by, at, '') }
}

/** Anyone whose yes it took takes it back; it ends at once. */
export function revoke(approval: Approval | undefined, by: string, reason: string, at: string): Settled {
  if (!approval) return { outcome: 'refused', why: 'gone' }
  if (!mayRevoke(approval, by)) return { outcome: 'refused', why: 'not-yours', approval }
  if (approval.status !== 'approved') return { outcome: 'refused', why: 'already-ended', approval }
  if (reason.trim() === '') return { outcome: 'refused', why: 'reason-missing', approval }
  return { outcome: 'decided', approval: ended(approval, 'revoked', by, at, reason) }
}

/** Whether this person's yes carries it. */
export function mayRevoke({ asker, keys }: Approval, person: string): boolean {
  return person !== asker && keys.some((key) => key.by === person || mayTurn(key, person))
}

/** Longest that a request without a window waits for a decision, in days. */
const patienceInDays = 14

/** When a pending request stops waiting: at the end of its window, else after two weeks; ISO. */
export function expiresAt(approval: Approval): string {
  const fallback = new Date(Date.parse(approval.askedAt) + patienceInDays * 86_400_000).toISOString()
  return windowEnd(approval) || fallback
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
