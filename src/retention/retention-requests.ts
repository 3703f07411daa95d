import { z } from 'zod'

const id = z.string().min(1).max(200)

/** What HR, the records office and counsel ask about how long records are kept. */
export const retentionRequests = [
  /** What is due for disposal, and the disposals so far. */
  z.object({ kind: z.literal('records-due') }),
  z.object({ kind: z.literal('propose-disposal') }),
  z.object({ kind: z.literal('show-disposal'), disposalId: id }),
  z.object({ kind: z.literal('decide-disposal'), disposalId: id, decision: z.enum(['sign-off', 'decline']) }),
  z.object({ kind: z.literal('holds') }),
  z.object({ kind: z.literal('start-hold') }),
  z.object({
    kind: z.literal('place-hold'),
    /** Name or e-mail; empty for everybody. */
    person: z.string().max(200).default(''),
    /** `any` for all of them. */
    policy: z.string().max(200).default('any'),
    recordKind: z.string().max(200).default('any'),
    why: z.string().max(1_000).default(''),
  }),
  z.object({ kind: z.literal('release-hold'), holdId: id }),
  /** Who signed which version, when and with which receipt, as CSV; `any` policy, days `YYYY-MM-DD`, empty for all. */
  z.object({
    kind: z.literal('signatures'),
    policy: z.string().max(200).default(''),
    from: z.string().max(60).default(''),
    until: z.string().max(60).default(''),
  }),
] as const
