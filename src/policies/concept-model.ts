import type { Concept } from './concepts.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { lettersView } from './letters-view.ts'
import { plainWords } from './plain-words.ts'
import { isSpanishIn } from './spanish.ts'
import { spellingOf } from './spelling.ts'
import { type Texts, textsOf } from './texts.ts'
import { topicsView } from './topics-view.ts'
import { wordingView } from './wording-view.ts'
import { type Spelling, topicsOfWords } from './words.ts'

/** The library made ready to be asked: what each view of a question says of its concepts. */
export type ConceptModel = {
  concepts: readonly Concept[]
  spelling: Spelling
  /** Whether a word stands in the library, as written. */
  knows(word: string): boolean
  topics: Evidence
  wording: Evidence
  letters: Evidence
}

/** Found by leaving out one fifth of the example questions at a time and asking them. */
export const weights = {
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
  const texts = textsOf(concepts)
  const size = concepts.length
  return {
    concepts,
    spelling: spellingOf(countsOf(texts, extra)),
    knows: (word) => texts.placeOf.has(word),
    topics: evidenceOf(texts, size, topicsView(texts), weights.topics),
    wording: evidenceOf(texts, size, wordingView(texts), weights.wording),
    letters: evidenceOf(texts, size, lettersView(texts), weights.letters),
  }
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

function scoreText(model: ConceptModel, right: string, written: string, places: ReadonlySet<string>): Float64Array {
  const words = plainWords(right)
  const spanish = isSpanishIn(words, right)
  const topics = topicsOfWords(words, spanish ? 'es' : 'en', places)
  const asked = { words, topics, written: written === right ? words : plainWords(written) }
  const says = weights[spanish ? 'es' : 'en']
  const scores = new Float64Array(model.concepts.length)
  const known = model.topics.hear(asked, says.topics, scores)
  model.wording.hear(asked, says.wording, scores)
  model.letters.hear(asked, says.letters, scores)
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

function countsOf({ words, holding }: Texts, extra: Iterable<string>): Map<string, number> {
  const counts = new Map(words.map((word, place) => [word, holding[place]?.length ?? 0]))
  for (const word of extra) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
