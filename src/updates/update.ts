import { z } from 'zod'
import { policySchema } from '../policies/clause.ts'

/** A new version of a policy that HR prepares; publishing makes it the truth. */
export const updateSchema = z.object({
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  proposed: policySchema,
  draftedBy: z.string(),
  draftedAt: z.string(),
  status: z.enum(['draft', 'published', 'discarded']),
  endedBy: z.string(),
  endedAt: z.string(),
})
export type Update = z.infer<typeof updateSchema>
