import { everyWord } from './every-word.ts'
import type { Reading } from './reading.ts'
import type { Effect, Excerpt } from './rule.ts'
import type { WordClass } from './word-class.ts'
import { hear, listenFor, type Place } from './word-listener.ts'

/**
 * A sign that lies in which words meet, not in how they are put: words of every class in `all` stand close by, each its own, and none of
 * `none`. The sentence with a word of the first class is the one that is marked.
 */
export type WordSign = {
  all: [WordClass, ...WordClass[]]
  none?: WordClass[]
  /** How close: in one sentence, in it and the one before or after it (when left out), or anywhere in the draft. */
  within?: 'sentence' | 'draft'
  /** Weaker or stronger than the rule's own effect. */
  effect?: Effect
}

/** The sentences that one of the signs marks, each once, with the first sign's effect. */
export function sentencesSigned(reading: Reading, signs: readonly WordSign[]): Excerpt[] {
  const marked = new Map<number, WordSign>()
  for (const sign of signs) for (const at of sentencesOf(sign, reading)) if (!marked.has(at)) marked.set(at, sign)
  return [...marked].flatMap(([at, { effect }]) => {
    const sentence = reading.sentences[at]
    if (!sentence) return []
    const { start, end } = sentence
    return [{ place: 'text' as const, start, end, ...(effect && { effect }) }]
  })
}

/** Whether one of the signs stands anywhere in the draft. */
export function isSigned(reading: Reading, signs: readonly WordSign[]): boolean {
  return signs.some((sign) => sentencesOf(sign, reading).length > 0)
}

function sentencesOf(sign: WordSign, reading: Reading): number[] {
  const [first, ...others] = sign.all
  // Most drafts hold no word of one of the classes, and then nothing is put together.
  if (!sign.all.every((one) => holding(one, reading).size > 0)) return []
  return [...holding(first, reading)].flatMap(([at, places]) => {
    const isThere = places.some((place) => canMeet(others, [place], at, sign, reading))
    const isExplained = (sign.none ?? []).some((one) => !near(one, at, sign, reading).next().done)
    return isThere && !isExplained ? [at] : []
  })
}

/** Whether each class has words of its own close by: one word, or words of one expression, do not stand for two classes. */
function canMeet(classes: WordClass[], taken: Place[], at: number, sign: WordSign, reading: Reading): boolean {
  const [next, ...others] = classes
  if (!next) return true
  for (const place of near(next, at, sign, reading))
    if (!taken.some((other) => overlap(place, other)) && canMeet(others, [...taken, place], at, sign, reading))
      return true
  return false
}

function overlap(one: Place, other: Place): boolean {
  return one.sentence === other.sentence && one.start < other.end && other.start < one.end
}

function* near(word: WordClass, at: number, { within }: WordSign, reading: Reading): Generator<Place> {
  const places = holding(word, reading)
  if (within === 'draft') for (const here of places.values()) yield* here
  else for (const sentence of within === 'sentence' ? [at] : [at, at - 1, at + 1]) yield* places.get(sentence) ?? []
}

/** One look at the draft hears the words of every sign that a rule or a right has; any other class is looked up by itself. */
function holding(word: WordClass, reading: Reading): ReadonlyMap<number, Place[]> {
  reading.heard ??= hear(everyWord, reading.sentences)
  const known = reading.heard.get(word)
  if (known) return known
  const held = everyWord.classes.has(word) ? undefined : hear(listenFor([word]), reading.sentences).get(word)
  reading.heard.set(word, held ?? new Map())
  return held ?? nowhere
}

const nowhere: ReadonlyMap<number, Place[]> = new Map()
