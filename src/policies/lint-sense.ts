import type { Clause } from './clause.ts'
import type { Concept } from './concepts.ts'
import type { Finding } from './lint-finding.ts'
import type { Modality } from './modality.ts'

/** A clause with what it does to the act it speaks of. */
export type Ruled = { clause: Clause; modality: Modality }

/** Words that say what is done to an act, not which act it is. */
const SMALL = new Set(
  'a an and any are as at be been but by can cannot do does employee employees for from has have in is it its may must never no not of on or person shall should staff such that the their them they this to who will with you your'.split(
    ' ',
  ),
)
const FEWEST_WORDS = 3
/** Share of words in common from which two clauses speak of the same act. */
const SAME_ACT = 0.8
const MOST_PLACES = 4

/** Two clauses of which one allows the very act that the other forbids. */
export function contradictions(ruled: readonly Ruled[]): Finding[] {
  const read = ruled
    .filter(({ modality }) => modality === 'may' || modality === 'must-not')
    .map((one) => ({ ...one, words: wordsOf(one.clause) }))
    .filter(({ words }) => words.size >= FEWEST_WORDS)
  const allowing = read.filter(({ modality }) => modality === 'may')
  const forbidding = read.filter(({ modality }) => modality === 'must-not')
  return allowing.flatMap((one): Finding[] => {
    const other = forbidding.find((candidate) => inCommon(one.words, candidate.words) >= SAME_ACT)
    if (!other) return []
    const text = `It allows what ${other.clause.citation} forbids. Say in one of them when the other does not hold.`
    return [{ severity: 'advice', place: one.clause.citation, text }]
  })
}

/** Broad restrictions in a policy that nowhere says which speech it leaves alone. */
export function unsavedRestrictions(ruled: readonly Ruled[], concepts: readonly Concept[]): Finding[] {
  const broad = new Set(concepts.filter((concept) => concept.broad).map(({ id }) => id))
  const restricting = ruled.filter(
    ({ clause, modality }) =>
      (modality === 'must-not' || modality === 'should-not') && clause.concepts.some((id) => broad.has(id)),
  )
  const [first] = restricting
  if (!first || ruled.some(({ modality }) => modality === 'protects')) return []
  return [
    {
      severity: 'advice',
      place: placesOf(restricting),
      text: 'It restricts speech broadly, and no clause says that lawful talk about pay, work and public matters stays free. Ask counsel for a saving clause.',
    },
  ]
}

/** Rules that carry no concept, so that questions meet them by their words alone. */
export function untagged(ruled: readonly Ruled[]): Finding[] {
  const without = ruled.filter(({ clause, modality }) => clause.concepts.length === 0 && modality !== 'informs')
  if (without.length === 0) return []
  const [subject, object] = without.length === 1 ? ['It is', 'it only by its'] : ['They are', 'them only by their']
  const text = `${subject} about no topic that I know, so questions find ${object} own words.`
  return [{ severity: 'advice', place: placesOf(without), text }]
}

function placesOf(ruled: readonly Ruled[]): string {
  const named = ruled.slice(0, MOST_PLACES).map(({ clause }) => clause.citation)
  const more = ruled.length - named.length
  return more > 0 ? `${named.join('; ')} and ${more} more` : named.join('; ')
}

function wordsOf({ leadIn, text }: Clause): Set<string> {
  const words = `${leadIn} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !SMALL.has(word)))
}

function inCommon(one: Set<string>, other: Set<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / Math.max(one.size, other.size)
}
