import type { Concept } from './concepts.ts'
import { cuesOf, readQuestion } from './reading.ts'
import { spellingOf } from './spelling.ts'
import { plainWords, type Spelling, topicWords } from './words.ts'

/**
 * The library made ready to be asked; built once, it does not change. Two views of a question are mixed: how likely each
 * concept's people are to use these words (a unigram model with Dirichlet smoothing), and the nearest example question.
 */
export type ConceptModel = {
  concepts: readonly Concept[]
  spelling: Spelling
  /** Per feature, how rare it is over all concepts. */
  idf: ReadonlyMap<string, number>
  /** Per feature, the concepts whose people use it and by how much it speaks for them. */
  likely: ReadonlyMap<string, Posting[]>
  /** Per concept, what every feature that it does not have costs. */
  unlikely: Float64Array
  /** Per feature, the example questions that hold it. */
  examples: ReadonlyMap<string, Posting[]>
  /** The concept each example stands for. */
  exampleOf: readonly number[]
}
type Posting = { at: number; weight: number }

export const weights = {
  smoothing: 25,
  temperature: 0.7,
  enough: 10,
  /** Share of the mean size that even the smallest concept counts for. */
  least: 1,
  whole: 0.6,
  cue: 0.7,
  pair: 0.4,
  kind: 0.7,
  words: 0.8,
  policyWords: 0.4,
  likely: 0.8,
  nearest: 0.4,
  second: 0.2,
}

/** Makes the library ready; `extra` are further words that are spelt right, such as the policies' own. */
export function buildConceptModel(concepts: readonly Concept[], extra: Iterable<string> = []): ConceptModel {
  const counts = new Map<string, Posting[]>()
  const totals = new Float64Array(concepts.length)
  const exampleOf: number[] = []
  const exampleFeatures: string[][] = []
  concepts.forEach((concept, at) => {
    // Without words of people a concept serves rules alone; questions do not meet it.
    if (concept.words.length + concept.questions.length === 0) return
    const learn = (features: Iterable<string>, weight: number) => {
      for (const feature of features) {
        const list = counts.get(feature)
        const last = list?.at(-1)
        // Concepts come one after the other, so what this one has said of the feature stands last.
        if (last?.at === at) last.weight += weight
        else if (list) list.push({ at, weight })
        else counts.set(feature, [{ at, weight }])
        totals[at] = (totals[at] ?? 0) + weight
      }
    }
    for (const phrase of [concept.title, ...concept.words]) learn(topicsOf(phrase), weights.words)
    for (const phrase of concept.policyWords) learn(topicsOf(phrase), weights.policyWords)
    for (const question of concept.questions) {
      const features = [...featuresOf(question)]
      learn(features, 1)
      exampleOf.push(at)
      exampleFeatures.push(features)
    }
  })
  const usual = weights.least * (totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length))
  const idf = new Map(
    [...counts].map(([feature, of]) => [
      feature,
      Math.log(1 + (concepts.length - of.length + 0.5) / (of.length + 0.5)),
    ]),
  )
  return {
    concepts,
    spelling: spellingOf(countsOf(concepts, extra)),
    idf,
    likely: likelyOf(counts, totals),
    // A concept with few words must not win by having little to miss: it counts as no smaller than most.
    unlikely: totals.map((total) =>
      total === 0
        ? Number.NEGATIVE_INFINITY
        : Math.log(weights.smoothing / (Math.max(total, usual) + weights.smoothing)),
    ),
    examples: examplesOf(exampleFeatures, idf),
    exampleOf,
  }
}

/** How much a question, its spelling put right, is about each concept, by its place in the library: 0 to about 1. */
export function scoreConcepts(model: ConceptModel, question: string, places?: ReadonlySet<string>): Float64Array {
  const whole = scoreText(model, question, places)
  const parts = partsOf(question)
  if (parts.length < 2) return whole
  const scores = parts.map((part) => scoreText(model, part, places))
  return whole.map((score, at) => {
    let best = 0
    for (const part of scores) best = Math.max(best, part[at] ?? 0)
    return weights.whole * score + (1 - weights.whole) * best
  })
}

/** A long story in pairs of neighbouring sentences; a short question is one part. */
function partsOf(question: string): string[] {
  if (question.length < LONG) return [question]
  const sentences = question.split(/(?<=[.!?])\s+/)
  return sentences.slice(1).map((sentence, at) => `${sentences[at]} ${sentence}`)
}
const LONG = 220

function scoreText(model: ConceptModel, question: string, places?: ReadonlySet<string>): Float64Array {
  const features = [...featuresOf(question, places)]
  const likely = likelihoods(model, features)
  const { first, second } = nearest(model, features)
  return likely.map(
    (share, at) => weights.likely * share + weights.nearest * (first[at] ?? 0) + weights.second * (second[at] ?? 0),
  )
}

/** Each concept's share of the likelihood; the temperature keeps a few strong words from settling everything. */
function likelihoods({ likely, unlikely }: ConceptModel, features: readonly string[]): Float64Array {
  const scores = new Float64Array(unlikely.length)
  let known = 0
  for (const feature of features) {
    const postings = likely.get(feature)
    if (!postings) continue
    const weight = featureWeight(feature)
    known += weight
    for (const posting of postings) scores[posting.at] = (scores[posting.at] ?? 0) + weight * posting.weight
  }
  if (known === 0) return scores
  let highest = Number.NEGATIVE_INFINITY
  // The words of a long story do not all bear on its question: past a few, more words add no more certainty.
  const certainty = weights.temperature * Math.min(1, weights.enough / known)
  unlikely.forEach((cost, at) => {
    const score = (scores[at] ?? 0) + known * cost
    scores[at] = score
    if (score > highest) highest = score
  })
  if (!Number.isFinite(highest)) return scores.fill(0)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp(certainty * ((scores[at] ?? 0) - highest))
    scores[at] = share
    sum += share
  }
  return scores.map((share) => share / sum)
}

/** Per concept, the cosine of its nearest and second nearest example. */
function nearest(model: ConceptModel, features: readonly string[]): { first: Float64Array; second: Float64Array } {
  const length = lengthOf(features, model.idf)
  const similar = new Float64Array(model.exampleOf.length)
  for (const feature of features) {
    const weight = rarity(feature, model.idf) / length
    for (const posting of model.examples.get(feature) ?? [])
      similar[posting.at] = (similar[posting.at] ?? 0) + weight * posting.weight
  }
  const first = new Float64Array(model.concepts.length)
  const second = new Float64Array(model.concepts.length)
  model.exampleOf.forEach((concept, at) => {
    const score = similar[at] ?? 0
    if (score > (first[concept] ?? 0)) {
      second[concept] = first[concept] ?? 0
      first[concept] = score
    } else if (score > (second[concept] ?? 0)) second[concept] = score
  })
  return { first, second }
}

/** Topic words, what they are kinds of, pairs of neighbours, and how the question reads, each once. */
export function featuresOf(text: string, places?: ReadonlySet<string>): Set<string> {
  return new Set([...topicsOf(text, places), ...cuesOf(readQuestion(text))])
}

function topicsOf(text: string, places?: ReadonlySet<string>): Set<string> {
  const words = topicWords(text, places)
  const features = new Set(words)
  const stems = words.filter((word) => !word.startsWith('#'))
  stems.forEach((word, at) => {
    const next = stems[at + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
  })
  return features
}

function likelyOf(counts: ReadonlyMap<string, readonly Posting[]>, totals: Float64Array): Map<string, Posting[]> {
  const all = totals.reduce((sum, total) => sum + total, 0)
  const likely = new Map<string, Posting[]>()
  for (const [feature, of] of counts) {
    let sum = 0
    for (const { weight } of of) sum += weight
    const expected = (weights.smoothing * sum) / all
    likely.set(
      feature,
      of.map(({ at, weight }) => ({ at, weight: Math.log(1 + weight / expected) })),
    )
  }
  return likely
}

function examplesOf(exampleFeatures: readonly string[][], idf: ReadonlyMap<string, number>): Map<string, Posting[]> {
  const examples = new Map<string, Posting[]>()
  exampleFeatures.forEach((features, at) => {
    const length = lengthOf(features, idf)
    for (const feature of features) {
      const posting = { at, weight: rarity(feature, idf) / length }
      const list = examples.get(feature)
      if (list) list.push(posting)
      else examples.set(feature, [posting])
    }
  })
  return examples
}

function featureWeight(feature: string): number {
  if (feature.startsWith('?')) return weights.cue
  if (feature.startsWith('#')) return weights.kind
  return feature.includes(' ') ? weights.pair : 1
}

/** A word that the library has never seen tells that the question is about something else, but not much. */
const UNSEEN = 2

function rarity(feature: string, idf: ReadonlyMap<string, number>): number {
  if (feature.includes(' ') && !idf.has(feature)) return 0
  return featureWeight(feature) * (idf.get(feature) ?? UNSEEN)
}

function lengthOf(features: readonly string[], idf: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const feature of features) sum += rarity(feature, idf) ** 2
  return Math.sqrt(sum) || 1
}

function countsOf(concepts: readonly Concept[], extra: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { title, words, policyWords, questions } of concepts)
    for (const text of [title, ...words, ...policyWords, ...questions]) for (const word of plainWords(text)) add(word)
  for (const word of extra) add(word)
  return counts
}
