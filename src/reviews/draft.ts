import { z } from 'zod'

/** What a person means to post, where and when, as far as they or the directory know it. */
export const draftSchema = z.object({
  text: z.string(),
  use: z.enum(['official', 'personal']),
  platform: z.string(),
  author: z.object({
    role: z.string(),
    pay: z.enum(['hourly', 'salaried']),
    /** Whether the town has let this person post in its name. */
    mayPost: z.boolean(),
  }),
  /** Local time, `YYYY-MM-DDTHH:mm`; null when not known. */
  postingAt: z.string().nullable(),
  /** E.g. `Mon-Fri 08:00-16:30 (lunch 12:00-12:30)`; null when not known. */
  schedule: z.string().nullable(),
  /** What each picture, video or file shows, in words. */
  attachments: z.array(z.string()),
  /** Kinds of permission already held; undefined when nobody has said. */
  approvals: z.array(z.string()).optional(),
})
export type Draft = z.infer<typeof draftSchema>

/** How the command line and the labelled drafts describe a draft's surroundings. */
export const contextSchema = z.object({
  use: z.enum(['official', 'personal']),
  platform: z.string().default(''),
  author: z
    .object({
      role: z.string().default(''),
      hourly: z.boolean().default(false),
      authorised: z.boolean().default(false),
    })
    .default({ role: '', hourly: false, authorised: false }),
  postingAt: z.string().nullable().default(null),
  schedule: z.string().nullable().default(null),
  attachments: z.array(z.string()).default([]),
  approvals: z.array(z.string()).optional(),
})
export type DraftContext = z.infer<typeof contextSchema>

/** The draft that a line of `review --jsonl` describes. */
export function draftFromContext(text: string, context: DraftContext): Draft {
  const { author, approvals, ...rest } = context
  return {
    ...rest,
    text,
    author: { role: author.role, pay: author.hourly ? 'hourly' : 'salaried', mayPost: author.authorised },
    ...(approvals === undefined ? {} : { approvals }),
  }
}
