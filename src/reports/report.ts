import { z } from 'zod'
import { passedSchema } from '../inquiries/passing.ts'
import type { Person } from '../people.ts'
import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import { type ReportSubject, reportSubjectSchema } from '../requests.ts'

/**
 * Something that somebody has to know of: a violation of a policy (Westmont V, Glastonbury 6 and 7) or an incident of
 * security (Charlton 3.8). Only who reported it and who has it read it.
 */
export const reportSchema = z.object({
  id: z.string(),
  town: z.string(),
  about: reportSubjectSchema,
  /** Person ids. */
  reporter: z.string(),
  owner: z.string(),
  /** The office by which its owner takes it; empty in reports of an earlier version of this program. */
  office: z.string().default(''),
  words: z.string(),
  /** Where and when, as the reporter put it. */
  circumstances: z.string(),
  /** Code that the reporter can name later. */
  receipt: z.string(),
  reportedAt: z.string(),
  passed: passedSchema,
  status: z.enum(['open', 'answered']),
  /** Empty until answered. */
  answer: z.string(),
  answeredAt: z.string(),
})
export type Report = z.infer<typeof reportSchema>

/** A report with the people in it; `before` had it last when it went on, undefined where nobody did. */
export type ReportStory = {
  report: Report
  reporter: Person
  owner: Person
  before: Person | undefined
  reader: Person
}

/** What a clause says of each: whom to tell, and that telling is protected. */
const concepts: Record<ReportSubject, string[]> = {
  violation: ['reporting-violations', 'retaliation'],
  incident: ['security-incidents', 'retaliation'],
}

/** What a clause asks people to report, if it does. */
export function subjectOf({ concepts: carried }: Pick<Clause, 'concepts'>): ReportSubject | undefined {
  return reportSubjectSchema.options.find((about) => concepts[about].slice(0, 1).some((one) => carried.includes(one)))
}

/** The clauses that stand over a report here, whom to tell first; empty where the policies are silent. */
export function clausesFor(about: ReportSubject, shelf: Shelf): Clause[] {
  const clauses = concepts[about].flatMap((concept) =>
    shelf.clauses.filter((clause) => clause.concepts.includes(concept)).slice(0, 1),
  )
  return [...new Set(clauses)]
}

export type Settled =
  | { outcome: 'answered'; report: Report }
  | { outcome: 'refused'; why: 'gone' | 'answered-before' | 'answer-missing'; report?: Report }

/** The owner's word to the reporter; the first one stands. Anybody else learns only that nothing is there. */
export function answerReport(current: Report | undefined, by: string, answer: string, at: string): Settled {
  if (!current || current.owner !== by) return { outcome: 'refused', why: 'gone' }
  if (current.status === 'answered') return { outcome: 'refused', why: 'answered-before', report: current }
  if (!answer.trim()) return { outcome: 'refused', why: 'answer-missing', report: current }
  return { outcome: 'answered', report: { ...current, status: 'answered', answer: answer.trim(), answeredAt: at } }
}
