import { z } from 'zod'

/** Which use of social media a policy or clause speaks of. */
export const useSchema = z.enum(['official', 'personal', 'both'])
export type Use = z.infer<typeof useSchema>

/** The smallest citable piece of a policy, with its own words exactly as the town wrote them. */
export const clauseSchema = z.object({
  /** Unique over all policies: policy key, then the path, e.g. `glastonbury-7/procedure.1.b`. */
  id: z.string(),
  policy: z.string(),
  /** Where it stands, outermost first, as printed: `['Procedure', '1', 'b']`. */
  path: z.array(z.string()),
  /** The label as printed, e.g. `b.`; empty for an unlabelled paragraph. */
  label: z.string(),
  /** As a careful HR officer would cite it, unique in its policy: `Policy 7, Procedure 1(b)`. */
  citation: z.string(),
  /** Headings above it, outermost first. */
  headings: z.array(z.string()),
  /** The words that lead into it ("… must not:"), its parents' text, empty when it stands alone. */
  leadIn: z.string(),
  /** Its own words, verbatim, without label. */
  text: z.string(),
  use: useSchema,
  concepts: z.array(z.string()),
})
export type Clause = z.infer<typeof clauseSchema>

/** A policy that only proposes (draft) or waits to be filled in (template) is quoted, never acknowledged. */
export const policyStatusSchema = z.enum(['in-force', 'draft', 'template'])

/** One immutable version of a policy: front matter and clauses in printed order. */
export const policySchema = z.object({
  /** The file name without `.md`; the same for every version. */
  key: z.string(),
  town: z.string(),
  /** Counts from 1, the version that ships in `knowledge/`. */
  version: z.number().int().positive(),
  title: z.string(),
  /** How the town numbers it, e.g. `Administrative Policy No. 7`; empty when it has no number. */
  number: z.string(),
  /** ISO dates as printed, null where the document leaves them blank. */
  adopted: z.string().nullable(),
  effective: z.string().nullable(),
  status: policyStatusSchema,
  use: useSchema,
  clauses: z.array(clauseSchema),
})
export type Policy = z.infer<typeof policySchema>
