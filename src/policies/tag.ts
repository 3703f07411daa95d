import { stemmer } from 'stemmer'
import type { Clause } from './clause.ts'
import type { Concept } from './concepts.ts'

/** Share of words in common from which two clauses are the same clause, wherever it moved. */
const SAME_WORDS = 0.8
/** Share of words in common from which a clause under an unchanged citation is a rewording. */
const REWORDED = 0.4

/**
 * The clauses with the concepts whose policy words they use: in their own words or nearest heading, and where these
 * name none, in the words that lead into them or the headings further up.
 */
export function tagClauses(clauses: readonly Clause[], concepts: readonly Concept[]): Clause[] {
  const phrases = concepts.map(({ id, policyWords }) => ({ id, stems: policyWords.map(stemsOf) }))
  const named = (text: string) => {
    const stems = stemsOf(text)
    return phrases.filter(({ stems: wanted }) => wanted.some((phrase) => stems.includes(phrase))).map(({ id }) => id)
  }
  return clauses.map((clause) => {
    const own = named(`${clause.headings.at(-1) ?? ''} / ${clause.text}`)
    return { ...clause, concepts: own.length > 0 ? own : named(`${clause.headings.join(' / ')} / ${clause.leadIn}`) }
  })
}

/**
 * The clauses of a new version with the tags and use that people gave to the same clause of the old one: the clause with
 * nearly the same words, or one reworded under the same citation; other clauses keep what they have.
 */
export function carryConcepts(fresh: readonly Clause[], old: readonly Clause[]): Clause[] {
  const known = old.map((clause) => ({ clause, words: wordsOf(clause) }))
  return fresh.map((clause) => {
    const words = wordsOf(clause)
    const scored = known.map((candidate) => ({ ...candidate, share: inCommon(words, candidate.words) }))
    const same = scored.filter(({ share }) => share >= SAME_WORDS).sort((a, b) => b.share - a.share)[0]
    const cited = scored.find(({ clause: { citation }, share }) => citation === clause.citation && share >= REWORDED)
    const origin = (same ?? cited)?.clause
    return origin ? { ...clause, use: origin.use, concepts: origin.concepts } : clause
  })
}

/** Words as ` stem stem / stem `, so that a phrase is found at word borders and never across a slash. */
function stemsOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|\//gu) ?? []
  return ` ${words.map((word) => stemmer(word)).join(' ')} `
}

/** A clause's words; an item of one or two words ("Town policy") is told apart by its lead-in. */
function wordsOf(clause: Clause): Set<string> {
  const all = `${clause.text} ${clause.text.length < 40 ? clause.leadIn : ''}`
  return new Set(
    all
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}

function inCommon(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
