import type { Concept } from './concepts.ts'
import { cuesOf, readQuestion } from './reading.ts'
import { spellingOf } from './spelling.ts'
import { plainWords, type Spelling, topicWords } from './words.ts'

/** The library made ready to be asked; built once, it does not change. */
export type ConceptModel = {
  concepts: readonly Concept[]
  spelling: Spelling
  /** Per feature, how much it tells. */
  idf: ReadonlyMap<string, number>
  /** Per feature, the concepts whose words and examples hold it, with their weight there. */
  postings: ReadonlyMap<string, Posting[]>
  /** Per feature, the example questions that hold it. */
  examples: ReadonlyMap<string, Posting[]>
  /** The concept each example stands for. */
  exampleOf: readonly number[]
}
type Posting = { at: number; weight: number }

export const weights = { nearest: 1, second: 0.4, document: 1, cue: 0.5, pair: 0.7, phrase: 1, k1: 0.6, b: 0.5 }

/** Makes the library ready; `extra` are further words that are spelt right, such as the policies' own. */
export function buildConceptModel(concepts: readonly Concept[], extra: Iterable<string> = []): ConceptModel {
  const spelling = spellingOf(countsOf(concepts, extra))
  const documents = concepts.map((concept) => documentOf(concept))
  const idf = idfOf(documents)
  const postings = new Map<string, Posting[]>()
  const mean = documents.reduce((sum, document) => sum + sizeOf(document), 0) / Math.max(1, documents.length)
  documents.forEach((document, at) => {
    const scale = weights.k1 * (1 - weights.b + (weights.b * sizeOf(document)) / mean)
    for (const [feature, count] of document) push(postings, feature, { at, weight: count / (count + scale) })
  })
  const exampleOf: number[] = []
  const examples = new Map<string, Posting[]>()
  concepts.forEach((concept, at) => {
    for (const question of [...concept.questions, ...concept.words.filter((words) => words.includes(' '))]) {
      const features = featuresOf(question)
      const length = lengthOf(features, idf)
      for (const feature of features)
        push(examples, feature, { at: exampleOf.length, weight: weightOf(feature, idf) / length })
      exampleOf.push(at)
    }
  })
  return { concepts, spelling, idf, postings, examples, exampleOf }
}

/** How much a question is about each concept, by the concept's place in the library; about 0 to 1, comparable between questions. */
export function scoreConcepts(
  model: ConceptModel,
  question: string,
  places?: ReadonlySet<string>,
  skip = -1,
): Float64Array {
  const features = featuresOf(question, places, model.spelling)
  const documents = new Float64Array(model.concepts.length)
  let total = 0
  for (const feature of features) {
    const idf = weightOf(feature, model.idf)
    total += idf
    for (const { at, weight } of model.postings.get(feature) ?? []) documents[at] = (documents[at] ?? 0) + idf * weight
  }
  const length = lengthOf(features, model.idf)
  const similar = new Float64Array(model.exampleOf.length)
  for (const feature of features) {
    const weight = weightOf(feature, model.idf) / length
    for (const posting of model.examples.get(feature) ?? [])
      similar[posting.at] = (similar[posting.at] ?? 0) + weight * posting.weight
  }
  const first = new Float64Array(model.concepts.length)
  const second = new Float64Array(model.concepts.length)
  model.exampleOf.forEach((concept, at) => {
    const score = at === skip ? 0 : (similar[at] ?? 0)
    if (score > (first[concept] ?? 0)) {
      second[concept] = first[concept] ?? 0
      first[concept] = score
    } else if (score > (second[concept] ?? 0)) second[concept] = score
  })
  return documents.map(
    (score, at) =>
      (weights.document * score) / (total || 1) +
      weights.nearest * (first[at] ?? 0) +
      weights.second * (second[at] ?? 0),
  )
}

/** Topic words, pairs of neighbours, and how the question reads, each once. */
function featuresOf(text: string, places?: ReadonlySet<string>, spelling?: Spelling): Set<string> {
  const words = topicWords(text, places, spelling)
  const features = new Set(words)
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (next !== undefined) features.add(`${word} ${next}`)
  })
  for (const cue of cuesOf(readQuestion(text))) features.add(cue)
  return features
}

function documentOf(concept: Concept): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (texts: readonly string[], weight: number, cues: 'with cues' | 'without') => {
    for (const text of texts)
      for (const feature of featuresOf(text))
        if (cues === 'with cues' || !feature.startsWith('?')) counts.set(feature, (counts.get(feature) ?? 0) + weight)
  }
  add([concept.title], 1, 'without')
  add(concept.policyWords, 0.5, 'without')
  add(concept.words, 1.5, 'without')
  add(concept.questions, 1, 'with cues')
  return counts
}

function idfOf(documents: readonly Map<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const feature of document.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].map(([feature, n]) => [feature, Math.log(1 + (documents.length - n + 0.5) / (n + 0.5))]))
}

function weightOf(feature: string, idf: ReadonlyMap<string, number>): number {
  if (feature.startsWith('?')) return weights.cue * Math.max(0.5, idf.get(feature) ?? 0)
  if (feature.includes(' ')) return idf.has(feature) ? weights.pair * (idf.get(feature) ?? 0) : 0
  // A word the library has never seen tells that the question is about something else, but not much.
  return idf.get(feature) ?? 3
}

function lengthOf(features: Iterable<string>, idf: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const feature of features) sum += weightOf(feature, idf) ** 2
  return Math.sqrt(sum) || 1
}

function sizeOf(document: Map<string, number>): number {
  let size = 0
  for (const count of document.values()) size += count
  return size
}

function countsOf(concepts: readonly Concept[], extra: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { title, words, policyWords, questions } of concepts)
    for (const text of [title, ...words, ...policyWords, ...questions]) for (const word of plainWords(text)) add(word)
  for (const word of extra) add(word)
  return counts
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
