import { z } from 'zod'

/** What a bundle says of itself; everything in it is held to this, and this to the signature. */
export const manifestSchema = z.object({
  format: z.literal('countersign-bundle'),
  version: z.literal(1),
  town: z.string(),
  /** What was asked for; null where everything was. Days are `YYYY-MM-DD` on the town's clock, both included. */
  person: z.string().nullable(),
  policy: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  exportedBy: z.string(),
  /** ISO, UTC. */
  exportedAt: z.string(),
  /** The journal's length and last hash at that moment, and how many of its entries came along. */
  chain: z.object({ entries: z.number().int(), head: z.string(), included: z.number().int() }),
  /** Records of each kind. */
  records: z.record(z.string(), z.number().int()),
  /** SHA-256 of the public key (SPKI, DER), hex. */
  key: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>

/** A file of a bundle. */
export type BundleFile = { name: string; content: Buffer }
