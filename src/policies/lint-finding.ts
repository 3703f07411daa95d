import { z } from 'zod'

/** One thing that looks wrong in a policy, where, and what to do; only what blocks keeps it from being published. */
export const findingSchema = z.object({ severity: z.enum(['blocks', 'advice']), place: z.string(), text: z.string() })
export type Finding = z.infer<typeof findingSchema>
