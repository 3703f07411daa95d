import type { Concept } from './concepts.ts'
import { type Evidence, learn } from './evidence.ts'
import { createEye, type Eye } from './eye.ts'
import { spellingOf } from './spelling.ts'
import { plainWords, type Spelling } from './words.ts'

/** The library made ready to be asked: what each view of a question says of its concepts. Built once, it does not change. */
export type ConceptModel = {
  concepts: readonly Concept[]
  spelling: Spelling
  eye: Eye
  topics: Evidence<string>
  wording: Evidence<number>
  letters: Evidence<string>
}

/** Found by leaving out one fifth of the example questions at a time and asking them. */
export const weights = {
  words: 4,
  policyWords: 0.4,
  topics: { smoothing: 12, sharpness: 0 },
  wording: { smoothing: 30, sharpness: 0.5 },
  letters: { smoothing: 100, sharpness: 1 },
  /** How much each view says in English and in Spanish, whose topics are translated and whose words are few. */
  en: { topics: 0.7, wording: 0.5, letters: 0.42 },
  es: { topics: 0.8, wording: 0.25, letters: 0.35 },
  temperature: 0.2,
  enough: 15,
  whole: 0.25,
}

/** Makes the library ready; `extra` are further words that are spelt right, such as the policies' own. */
export function buildConceptModel(concepts: readonly Concept[], extra: Iterable<string> = []): ConceptModel {
  const eye = createEye()
  const lessons = concepts.flatMap((concept, at) =>
    textsOf(concept).map(({ text, weight }) => ({ at, weight, ...eye.study(text) })),
  )
  const size = concepts.length
  return {
    concepts,
    spelling: spellingOf(countsOf(concepts, extra)),
    eye,
    topics: learn(
      lessons.map(({ topics, ...lesson }) => ({ ...lesson, features: topics })),
      size,
      weights.topics,
    ),
    wording: learn(
      lessons.map(({ wording, ...lesson }) => ({ ...lesson, features: wording })),
      size,
      weights.wording,
    ),
    letters: learn(
      lessons.map(({ letters, ...lesson }) => ({ ...lesson, features: letters })),
      size,
      weights.letters,
    ),
  }
}

/** What stands for a concept. Without words of people it serves rules alone; questions do not meet it. */
function textsOf({ title, words, policyWords, questions }: Concept): { text: string; weight: number }[] {
  if (words.length + questions.length === 0) return []
  return [
    ...[title, ...words].map((text) => ({ text, weight: weights.words })),
    ...policyWords.map((text) => ({ text, weight: weights.policyWords })),
    ...questions.map((text) => ({ text, weight: 1 })),
  ]
}

/**
 * How likely a question is about each concept, by its place in the library; the shares of one question sum to at most 1. `asked` is
 * the question with its spelling put right, `written` as it came.
 */
export function scoreConcepts(
  model: ConceptModel,
  asked: string,
  places: ReadonlySet<string> = none,
  written = asked,
): Float64Array {
  const whole = scoreText(model, asked, written, places)
  const parts = partsOf(asked)
  if (parts.length < 2) return whole
  const scores = parts.map((part) => scoreText(model, part, part, places))
  const told = whole.map((_, at) => Math.max(...parts.map((_, part) => scores[part]?.[at] ?? 0)))
  const all = told.reduce((sum, share) => sum + share, 0) || 1
  return whole.map((share, at) => weights.whole * share + ((1 - weights.whole) * (told[at] ?? 0)) / all)
}

/** A long story in pairs of neighbouring sentences; a short question is one part. */
function partsOf(question: string): string[] {
  if (question.length < LONG) return [question]
  const sentences = question.split(/(?<=[.!?])\s+/)
  return sentences.slice(1).map((sentence, at) => `${sentences[at]} ${sentence}`)
}
const LONG = 220
const none: ReadonlySet<string> = new Set()

function scoreText(model: ConceptModel, asked: string, written: string, places: ReadonlySet<string>): Float64Array {
  const seen = model.eye.see(asked, places)
  const { letters } = written === asked ? seen : model.eye.see(written, places)
  const says = weights[seen.spanish ? 'es' : 'en']
  const scores = new Float64Array(model.concepts.length)
  const known = model.topics.hear(seen.topics, says.topics, scores)
  model.wording.hear(seen.wording, says.wording, scores)
  model.letters.hear(letters, says.letters, scores)
  // The words of a long story do not all bear on its question: past a few, more words add no more certainty.
  return shares(scores, weights.temperature * Math.min(1, weights.enough / Math.max(1, known)))
}

/** Each concept's share of the likelihood; below 1 the certainty keeps a few strong words from settling everything. */
function shares(scores: Float64Array, certainty: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  if (!Number.isFinite(highest) || highest === 0) return scores.fill(0)
  let sum = 0
  scores.forEach((score, at) => {
    const share = Math.exp(certainty * (score - highest))
    scores[at] = share
    sum += share
  })
  // What is shared out evenly says nothing.
  return scores.map((share) => Math.max(0, share / sum - 1 / scores.length))
}

function countsOf(concepts: readonly Concept[], extra: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { title, words, policyWords, questions } of concepts)
    for (const text of [title, ...words, ...policyWords, ...questions]) for (const word of plainWords(text)) add(word)
  for (const word of extra) add(word)
  return counts
}
