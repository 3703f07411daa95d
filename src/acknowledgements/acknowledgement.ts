import { z } from 'zod'

/** One person's signature owed or given for one version of one policy. */
export const acknowledgementSchema = z.object({
  /** `<policy>/<version>/<person>`: a person owes a version once. */
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  version: z.number().int(),
  /** SHA-256 of the version's clauses, hex. */
  versionHash: z.string(),
  person: z.string(),
  status: z.enum(['owed', 'question-asked', 'acknowledged']),
  owedSince: z.string(),
  /** ISO; empty until it happened. Delivered, opened and acknowledged are three different facts. */
  openedAt: z.string(),
  acknowledgedAt: z.string(),
  /** The name as typed, the statement signed, the platform identity it was signed with. */
  typedName: z.string(),
  statement: z.string(),
  signedFrom: z.string(),
  /** Code that `countersign verify` finds; empty until acknowledged. */
  receipt: z.string(),
  question: z.string(),
})
export type Acknowledgement = z.infer<typeof acknowledgementSchema>
