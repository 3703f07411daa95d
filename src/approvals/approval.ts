import { z } from 'zod'
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
