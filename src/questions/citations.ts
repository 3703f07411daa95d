import type { Clause, Policy } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import { stemOf, topicWords } from '../policies/words.ts'
import type { Mark } from '../view.ts'

/** A clause an answer rests on, whole and verbatim; `marks` are offsets into its text, `saving` is shown beside it. */
export type Citation = { clause: Clause; policy: Policy; marks: Mark[]; saving: Clause[] }

const DECISIVE =
  /\b((must|shall|may|can|will|should|do|does|is|are) not( \w+)?|cannot|nothing in this policy( is meant to)? \w+|prohibit\w*|only|unless|without|except\w*|prior|advance|(written |explicit |express |prior |advance )*(permission|approval|consent|authorization)|may be removed|up to and including|final (authority|determination)|overtime)\b/gi
const SAVING = ['free-speech', 'concerted-activity', 'political-activity', 'complaints', 'union-contract']
const MOST_MARKS = 5
const SHORTEST_WORD = 4

/** The clause as a citation of this shelf; undefined when its policy is not on it. */
export function citationOf(clause: Clause, shelf: Shelf, question: string): Citation | undefined {
  const policy = shelf.policies.find(({ key }) => key === clause.policy)
  return policy && { clause, policy, marks: marksOf(clause, question), saving: savingOf(clause, shelf) }
}

/** The policy's own words for the rights that a broad restriction leaves alone; empty when it is not broad. */
function savingOf(clause: Clause, shelf: Shelf): Clause[] {
  if (modalityOf(clause) === 'protects') return []
  const broad = shelf.concepts.some(({ id, broad }) => broad && clause.concepts.includes(id))
  if (!broad) return []
  return shelf.clauses
    .filter((other) => other.policy === clause.policy && other.id !== clause.id)
    .filter((other) => other.concepts.some((concept) => SAVING.includes(concept)) && modalityOf(other) === 'protects')
    .slice(0, 1)
}

/** The words that decide and the words that were asked about, at most five stretches. */
function marksOf(clause: Clause, question: string): Mark[] {
  const { text } = clause
  // Under a person's rights it is not the threat of discipline that decides.
  const aside = modalityOf(clause) === 'protects' ? /^up to/i : undefined
  const asked = new Set(topicWords(question))
  const decisive = [...text.matchAll(DECISIVE)]
    .filter(({ 0: found }) => !aside?.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const shared = [...text.matchAll(/[\p{L}'’-]+/gu)]
    .filter(({ 0: word }) => word.length >= SHORTEST_WORD && asked.has(stemOf(word.toLowerCase())))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const marks: Mark[] = []
  for (const mark of [...decisive.slice(0, 3), ...shared])
    if (marks.length < MOST_MARKS && marks.every(({ start, end }) => mark.end <= start || mark.start >= end))
      marks.push(mark)
  return marks.sort((a, b) => a.start - b.start)
}
