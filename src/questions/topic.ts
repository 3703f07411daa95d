import { z } from 'zod'

/** How often a topic was left open in a town, for HR: counts only, no names and no words of anybody's question. */
export const topicSchema = z.object({
  /** `<town>/<concept>`. */
  id: z.string(),
  town: z.string(),
  concept: z.string(),
  /** Questions about it on which the policy is silent. */
  silent: z.number().int(),
  /** Answers about it that somebody said did not help. */
  notHelpful: z.number().int(),
})
export type Topic = z.infer<typeof topicSchema>

/** The topic with one more of these. */
export function counted(topic: Topic | undefined, town: string, concept: string, what: 'silent' | 'notHelpful'): Topic {
  const current = topic ?? { id: topicId(town, concept), town, concept, silent: 0, notHelpful: 0 }
  return { ...current, [what]: current[what] + 1 }
}

/** Record id of a topic. */
export function topicId(town: string, concept: string): string {
  return `${town}/${concept || 'other'}`
}
