import { z } from 'zod'
import type { Clause } from '../policies/clause.ts'
import type { Change } from '../policies/compare.ts'
import type { ClauseIndex } from '../policies/search.ts'
import type { Shelf } from '../policies/shelf.ts'
import { type Answer, answerQuestion } from '../questions/answer.ts'

/** What one version says to a question: the verdict, and the clause it rests on; no clause where it is silent. */
const toldSchema = z.object({ line: z.string(), citation: z.string(), words: z.string() })
export type Told = z.infer<typeof toldSchema>

/** A question that two versions answer differently: another verdict, another clause, or other words of the same one. */
export const answerChangeSchema = z.object({
  question: z.string(),
  kind: z.enum(['verdict', 'clause', 'words']),
  /** HR has pinned an answer to it. */
  isPinned: z.boolean(),
  before: toldSchema,
  after: toldSchema,
})
export type AnswerChange = z.infer<typeof answerChangeSchema>

/** A version with what it takes to ask it. */
export type Asked = { shelf: Shelf; index: ClauseIndex }

/** Bounds the wait for a preview; what the changed clauses are most about comes first. */
const mostQuestions = 150
const perConcept = 8

/** What to ask both versions: every pinned question, then the library's questions on what the changed clauses are about. */
export function testQuestions(changes: readonly Change[], { pins, concepts }: Shelf): string[] {
  const about = [...new Set(changes.flatMap(clausesOf).flatMap((clause) => clause.concepts))]
  const examples = about.flatMap((id) => concepts.find((concept) => concept.id === id)?.questions.slice(0, perConcept))
  const questions = [...pins.map(({ question }) => question), ...examples]
  return [...new Set(questions.filter((question) => question !== undefined))].slice(0, mostQuestions)
}

/** How the two versions differ on a question; undefined when they say the same, under whatever number. */
export function answerChange(question: string, before: Asked, after: Asked): AnswerChange | undefined {
  const [old, fresh] = [before, after].map(({ shelf, index }) => answerQuestion(question, shelf, index))
  if (!old || !fresh) return undefined
  const kind = kindOf(old, fresh)
  const isPinned = before.shelf.pins.some((pin) => pin.question === question)
  return kind && { question, kind, isPinned, before: told(old), after: told(fresh) }
}

/** What matters most first: pinned questions, other verdicts, other clauses, other words. */
export function inOrder(changes: readonly AnswerChange[]): AnswerChange[] {
  const rank = ({ kind, isPinned }: AnswerChange) => (isPinned ? 0 : 3) + ['verdict', 'clause', 'words'].indexOf(kind)
  return [...changes].sort((a, b) => rank(a) - rank(b))
}

/** Questions whose answers change in the same way, with that change. */
export type SameChange = AnswerChange & { alike: string[] }

/** Changes that come to the same, told once, in the order given; a pinned question stands for itself. */
export function groupedChanges(changes: readonly AnswerChange[]): SameChange[] {
  const groups = new Map<string, SameChange>()
  for (const change of changes) {
    const { question, isPinned, before, after } = change
    const key = isPinned ? question : [before.line, before.citation, after.line, after.citation].join('|')
    const known = groups.get(key)
    if (known) known.alike.push(question)
    else groups.set(key, { ...change, alike: [] })
  }
  return [...groups.values()]
}

function kindOf(old: Answer, fresh: Answer): AnswerChange['kind'] | undefined {
  const [one, other] = [old, fresh].map(({ citations }) => citations[0]?.clause)
  if (old.outcome !== fresh.outcome) return 'verdict'
  if (plain(one) === plain(other)) return undefined
  return one?.citation === other?.citation ? 'words' : 'clause'
}

const plain = (clause: Clause | undefined) => clause?.text.replace(/\s+/g, ' ').trim()

function told({ line, citations }: Answer): Told {
  const clause = citations[0]?.clause
  return { line, citation: clause?.citation ?? '', words: clause?.text ?? '' }
}

function clausesOf(change: Change): Clause[] {
  return 'clause' in change ? [change.clause] : [change.before, change.after]
}
