import { z } from 'zod'

/** What a clause, a rule and a question can be about: where people's words meet the policy's words. */
export const conceptSchema = z.object({
  /** Kebab-case; clauses and rules name it. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** A few words a person would understand, e.g. "Opening an account for the town". */
  title: z.string(),
  /** A restriction so wide that it is never shown without the policy's rights clause. */
  broad: z.boolean().default(false),
  /** Concepts whose clauses answer where no clause of a town carries this one, nearest first. */
  orElse: z.array(z.string()).default([]),
  /** Words and phrases that policies use; clauses of a newly imported policy meet the concept by them. */
  policyWords: z.array(z.string()).default([]),
  /** Words and phrases that people use, English and Spanish. */
  words: z.array(z.string()).default([]),
  /** Example questions: plain, colloquial, indirect, misspelt, Spanish. */
  questions: z.array(z.string()).default([]),
})
export type Concept = z.infer<typeof conceptSchema>
