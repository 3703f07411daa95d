import type { Clause, Use } from './clause.ts'
import { buildConceptModel, type ConceptModel, scoreConcepts } from './concept-model.ts'
import { plainWords } from './plain-words.ts'
import { type Reading, readQuestion } from './reading.ts'
import type { Shelf } from './shelf.ts'
import { createTopicReader, spelledRight, topicWords } from './words.ts'

/** One town's clauses made ready to be searched; built once per policy version, it does not change. */
export type ClauseIndex = {
  shelf: Shelf
  model: ConceptModel
  /** The town's own names, which say nothing about a topic. */
  places: ReadonlySet<string>
  /** Per word, the clauses that hold it and how much it weighs there. */
  postings: ReadonlyMap<string, { at: number; weight: number }[]>
  idf: ReadonlyMap<string, number>
  /** Per concept of the library, the places of the clauses that carry it. */
  carriers: readonly (readonly Carrier[])[]
}
type Carrier = { at: number; weight: number }

/** The words of a clause and how much each counts in it. */
export type ClauseWords = ReadonlyMap<string, number>

/** A clause and how well it fits; `concept` is the concept it was found by, if by one. */
export type Found = { clause: Clause; score: number; words: number; concept: string | undefined }

/** What a question found in one town's policies, best first, and how much it is about things these policies do not speak of. */
export type Search = {
  /** The question as it was read, misspelt words put right. */
  asked: string
  reading: Reading
  found: Found[]
  /** Concepts by score, best first, with whether any clause of the town carries them. */
  concepts: { id: string; score: number; carried: boolean }[]
}

export const weights = {
  text: 1,
  heading: 0.6,
  leadIn: 0.3,
  k1: 1.2,
  b: 0.6,
  wordShare: 0.35,
  otherUse: 0.55,
  laterTag: 0.97,
  secondConcept: 0.8,
  orElse: 0.85,
}

/** How rare a word that no clause holds counts as. */
const UNSEEN = 3
/** Share of the best clause's score below which another is not worth naming. */
const LEAST = 0.02

/** Makes a town's clauses ready; pass the same model for several towns to share its cost, and the clauses where they are read already. */
export function buildIndex(
  shelf: Shelf,
  model: ConceptModel = modelOf(shelf),
  documents: readonly ClauseWords[] = shelf.clauses.map(createClauseReader(shelf)),
): ClauseIndex {
  const counts = new Map<string, number>()
  for (const document of documents) for (const word of document.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const idf = new Map(
    [...counts].map(([word, n]) => [word, Math.log(1 + (documents.length - n + 0.5) / (n + 0.5))] as const),
  )
  const sizes = documents.map((document) => [...document.values()].reduce((sum, count) => sum + count, 0))
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
  const postings = new Map<string, { at: number; weight: number }[]>()
  documents.forEach((document, at) => {
    const scale = weights.k1 * (1 - weights.b + (weights.b * (sizes[at] ?? 0)) / (mean || 1))
    for (const [word, count] of document) {
      const list = postings.get(word) ?? []
      list.push({ at, weight: (count * (weights.k1 + 1)) / (count + scale) })
      postings.set(word, list)
    }
  })
  return { shelf, model, places: placesOf(shelf), postings, idf, carriers: carriersOf(shelf, model) }
}

/** Reads the clauses of a shelf for its index, one at a time, for a long policy while others wait. */
export function createClauseReader(shelf: Shelf): (clause: Clause) => ClauseWords {
  const topicsIn = createTopicReader(placesOf(shelf))
  return (clause) => {
    const counts = new Map<string, number>()
    const add = (text: string, weight: number) => {
      for (const word of topicsIn(text)) counts.set(word, (counts.get(word) ?? 0) + weight)
    }
    add(clause.text, weights.text)
    add(clause.headings.join(' / '), weights.heading)
    add(clause.leadIn, weights.leadIn)
    return counts
  }
}

/** The clauses that fit a question, best first, without those that hardly do; `use` is given where it is known from elsewhere than its words. */
export function search(index: ClauseIndex, question: string, use?: Use): Search {
  const asked = spelledRight(question, index.places, index.model.spelling)
  const read = readQuestion(asked)
  const reading = use === undefined ? read : { ...read, use }
  const concepts = scoreConcepts(index.model, asked, index.places, question)
  const met = conceptsMet(index, concepts)
  const words = scoreWords(index, asked)
  const scores = met.best.map((best, at) => {
    const evidence = best + weights.secondConcept * (met.second[at] ?? 0) + weights.wordShare * (words[at] ?? 0)
    return evidence * fitOf(index.shelf.clauses[at]?.use ?? 'both', reading.use)
  })
  const least = LEAST * scores.reduce((most, score) => Math.max(most, score), 0)
  const found = index.shelf.clauses.flatMap((clause, at): Found[] => {
    const score = scores[at] ?? 0
    if (score === 0 || score < least) return []
    return [{ clause, score, words: words[at] ?? 0, concept: index.model.concepts[met.by[at] ?? -1]?.id }]
  })
  return { asked, reading, found: found.sort((a, b) => b.score - a.score), concepts: named(index, concepts) }
}

/** Per clause, what its best two concepts are asked about, and which one is the best; -1 for none. */
function conceptsMet({ shelf, carriers }: ClauseIndex, concepts: Float64Array) {
  const best = new Float64Array(shelf.clauses.length)
  const second = new Float64Array(shelf.clauses.length)
  const by = new Int32Array(shelf.clauses.length).fill(-1)
  concepts.forEach((score, concept) => {
    if (score <= 0) return
    for (const { at, weight } of carriers[concept] ?? []) {
      const value = score * weight
      if (value > (best[at] ?? 0)) {
        second[at] = best[at] ?? 0
        best[at] = value
        by[at] = concept
      } else if (value > (second[at] ?? 0)) second[at] = value
    }
  })
  return { best, second, by }
}

/** The concepts that a question may be about, best first. */
function named({ model, carriers }: ClauseIndex, scores: Float64Array): Search['concepts'] {
  const named: Search['concepts'] = []
  scores.forEach((score, at) => {
    if (score > 0) named.push({ id: model.concepts[at]?.id ?? '', score, carried: (carriers[at] ?? []).length > 0 })
  })
  return named.sort((a, b) => b.score - a.score)
}

/** The library ready to be asked about this shelf, with its clauses' words spelt right. */
export function modelOf(shelf: Shelf): ConceptModel {
  return buildConceptModel(
    shelf.concepts,
    shelf.clauses.flatMap((clause) => plainWords(clause.text)),
  )
}

function fitOf(clause: Use, asked: Use): number {
  return clause === 'both' || asked === 'both' || clause === asked ? 1 : weights.otherUse
}

/** BM25 over own words, headings and lead-in, as a share of what the question's words could weigh. */
function scoreWords(index: ClauseIndex, question: string): Float64Array {
  const shares = new Float64Array(index.shelf.clauses.length)
  const words = [...new Set(topicWords(question, index.places))]
  const total = words.reduce((sum, word) => sum + (index.idf.get(word) ?? UNSEEN) * (weights.k1 + 1), 0)
  for (const word of words) {
    const share = (index.idf.get(word) ?? 0) / total
    for (const { at, weight } of index.postings.get(word) ?? []) shares[at] = (shares[at] ?? 0) + share * weight
  }
  return shares
}

function carriersOf(shelf: Shelf, model: ConceptModel): Carrier[][] {
  const carriers: Carrier[][] = model.concepts.map(() => [])
  const placeOf = new Map(model.concepts.map(({ id }, at) => [id, at]))
  shelf.clauses.forEach((clause, at) => {
    clause.concepts.forEach((id, place) => {
      const concept = placeOf.get(id)
      // What a clause is tagged with first is what it is mainly about.
      if (concept !== undefined) carriers[concept]?.push({ at, weight: weights.laterTag ** Math.min(place, 5) })
    })
  })
  return carriers.map((own, at) => {
    if (own.length > 0) return own
    const stand = model.concepts[at]?.orElse.map((id) => carriers[placeOf.get(id) ?? -1] ?? []) ?? []
    return (stand.find((list) => list.length > 0) ?? []).map((one) => ({ ...one, weight: one.weight * weights.orElse }))
  })
}

const GENERIC = new Set(['town', 'city', 'village', 'county', 'of', 'the', 'model', 'sample', 'ma', 'ct', 'il', 'al'])

function placesOf(shelf: Shelf): Set<string> {
  const names = [shelf.town.name, ...shelf.town.aliases].flatMap(plainWords)
  return new Set(names.filter((word) => !GENERIC.has(word)))
}
