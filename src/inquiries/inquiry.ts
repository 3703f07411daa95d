import { z } from 'zod'
import type { Answerer } from './answerer.ts'
import { handedTo, passedSchema } from './passing.ts'

/** A question that somebody chose to send to a person, with their name, because the policy or the answer did not settle it. */
export const inquirySchema = z.object({
  id: z.string(),
  town: z.string(),
  /** Person ids. */
  asker: z.string(),
  owner: z.string(),
  /** The office by which its owner answers; empty in questions of an earlier version of this program. */
  office: z.string().default(''),
  question: z.string(),
  /** Words of a draft or comment that went along by the asker's choice; empty when none did. */
  draft: z.string().default(''),
  /** What it is about, in words, such as a policy and its version; empty when the question says it itself. */
  subject: z.string().default(''),
  /** Id of the acknowledgement that waits for the answer; empty when none does. */
  acknowledgement: z.string().default(''),
  askedAt: z.string(),
  passed: passedSchema,
  /** The day of the last reminder in the owner's zone, `YYYY-MM-DD`; empty before the first. */
  remindedOn: z.string().default(''),
  status: z.enum(['open', 'answered']),
  /** Empty until answered. */
  answer: z.string(),
  answeredBy: z.string(),
  answeredAt: z.string(),
})
export type Inquiry = z.infer<typeof inquirySchema>

export type Settled =
  | { outcome: 'answered'; inquiry: Inquiry }
  | { outcome: 'refused'; why: 'gone' | 'not-yours' | 'answered-before' | 'answer-missing'; inquiry?: Inquiry }

/** The question in other hands, where it begins to wait anew. */
export function passedOn(current: Inquiry, to: Answerer, why: 'left' | 'office', at: string): Inquiry {
  return { ...handedTo(current, to, why, at), remindedOn: '' }
}

/** Since when it waits for its owner (ISO). */
export function waitsSince({ askedAt, passed }: Inquiry): string {
  return passed.at(-1)?.at ?? askedAt
}

/** The owner's answer; the first one stands. */
export function answerInquiry(current: Inquiry | undefined, by: string, answer: string, at: string): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.owner !== by) return { outcome: 'refused', why: 'not-yours' }
  if (current.status === 'answered') return { outcome: 'refused', why: 'answered-before', inquiry: current }
  if (!answer.trim()) return { outcome: 'refused', why: 'answer-missing', inquiry: current }
  return {
    outcome: 'answered',
    inquiry: { ...current, status: 'answered', answer: answer.trim(), answeredBy: by, answeredAt: at },
  }
}
