import type { Clause } from './clause.ts'
import { buildConceptModel, type ConceptModel, scoreConcepts } from './concept-model.ts'
import type { Concept } from './concepts.ts'
import { useOfClause } from './use-of-clause.ts'

/** Share of words in common from which two clauses are the same clause, wherever it moved. */
const SAME_WORDS = 0.8
/** From here on a clause is about what its words are like, though it names it in no policy's words. */
const LIKE = 0.25
/** How much less than the likest concept another may be. */
const NEARLY = 0.4
const MOST_LIKE = 3

const DEFINITIONS = /\b(definitions?|glossary)\b/i
const DEFINES = ['role-definitions', 'social-media-definition']

/** Share of words in common from which a clause under an unchanged citation is a rewording. */
const REWORDED = 0.4

/**
 * The clauses with the concepts whose policy words they use: in their own words or a heading of their own, and where these
 * name none, in the words that lead into them or the headings above. What a clause names in words of its own kind only is
 * found by likeness to the library (`model`, where it is at hand already). A clause that says nothing of whose page it governs is given the use its headings tell.
 */
export function tagClauses(
  clauses: readonly Clause[],
  concepts: readonly Concept[],
  model: ConceptModel = buildConceptModel(concepts),
): Clause[] {
  return clauses.map(createTagger(clauses, concepts, model))
}

/** What `tagClauses` does to each clause of a policy, one at a time, for a long policy while others wait. */
export function createTagger(
  clauses: readonly Clause[],
  concepts: readonly Concept[],
  model: ConceptModel,
): (clause: Clause) => Clause {
  const phrases = concepts.map(({ id, policyWords }) => ({ id, stems: policyWords.map(stemsOf) }))
  const named = (text: string) => {
    const stems = stemsOf(text)
    return phrases.filter(({ stems: wanted }) => wanted.some((phrase) => stems.includes(phrase))).map(({ id }) => id)
  }
  const under = new Map<string, number>()
  const headingOf = (clause: Clause) => clause.headings.join(' / ')
  for (const clause of clauses) under.set(headingOf(clause), (under.get(headingOf(clause)) ?? 0) + 1)
  return (clause) => {
    // A heading over many clauses ("Personal Use of Social Media") says too little about each.
    const ownHeading = under.get(headingOf(clause)) === 1 ? (clause.headings.at(-1) ?? '') : ''
    const own = named(`${ownHeading} / ${clause.text}`)
    const like = likest(model, `${clause.headings.at(-1) ?? ''}. ${clause.text}`)
    const found = [...new Set([...like.filter((id) => own.includes(id)), ...own, ...like])]
    const all = DEFINITIONS.test(clause.headings.at(-1) ?? '') ? definition(found) : found
    return {
      ...clause,
      use: clause.use === 'both' ? useOfClause(clause) : clause.use,
      concepts: all.length > 0 ? all : named(`${headingOf(clause)} / ${clause.leadIn}`),
    }
  }
}

/** A definition is about the word it defines, not about what that word is used for elsewhere. */
function definition(found: string[]): string[] {
  const defines = found.filter((id) => DEFINES.includes(id))
  return defines.length > 0 ? defines : found.slice(0, 1)
}

/** The concepts whose people speak most like this text, best first; none where nothing stands out. */
function likest(model: ConceptModel, text: string): string[] {
  const scored = [...scoreConcepts(model, text)]
    .map((score, at) => ({ id: model.concepts[at]?.id ?? '', score }))
    .sort((a, b) => b.score - a.score)
  const least = Math.max(LIKE, NEARLY * (scored[0]?.score ?? 0))
  return scored
    .slice(0, MOST_LIKE)
    .filter(({ score }) => score >= least)
    .map(({ id }) => id)
}

/**
 * The clauses of a new version with the tags and use that people gave to the same clause of the old one: the clause with
 * nearly the same words, or one reworded under the same citation; other clauses keep what they have. A clause that did
 * not move keeps its citation too, as people worded it.
 */
export function carryConcepts(fresh: readonly Clause[], old: readonly Clause[]): Clause[] {
  return fresh.map(createCarrier(old))
}

/** What `carryConcepts` does to each clause, one at a time, for a long policy while others wait. */
export function createCarrier(old: readonly Clause[]): (clause: Clause) => Clause {
  const known = old.map((clause) => ({ clause, words: wordsOf(clause) }))
  return (clause) => {
    const words = wordsOf(clause)
    const scored = known.map((candidate) => ({ ...candidate, share: inCommon(words, candidate.words) }))
    const same = scored.filter(({ share }) => share >= SAME_WORDS).sort((a, b) => b.share - a.share)[0]
    const cited = scored.find(({ clause: { citation }, share }) => citation === clause.citation && share >= REWORDED)
    const origin = (same ?? cited)?.clause
    if (!origin) return clause
    const citation = origin.id === clause.id ? origin.citation : clause.citation
    return { ...clause, citation, use: origin.use, concepts: origin.concepts }
  }
}

/** Words as ` word word / word `, so that a phrase is found at word borders and never across a slash. */
function stemsOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|\//gu) ?? []
  return ` ${words.map(singular).join(' ')} `
}

/** Without its plural or verb ending; a full stem would take "access" for "accessibility". */
function singular(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^aeious])s$/, '')
    .replace(/(ing|ed|e)$/, '')
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
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
