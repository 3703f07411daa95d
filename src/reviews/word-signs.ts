import { everyWord } from './every-word.ts'
import type { Reading } from './reading.ts'
import type { Effect, Excerpt } from './rule.ts'
import type { WordClass } from './word-class.ts'
import { hear, listenFor } from './word-listener.ts'

/**
 * A sign that lies in which words meet, not in how they are put: words of every class in `all` stand close by, and none of
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

function sentencesOf({ all, none = [], within }: WordSign, reading: Reading): number[] {
  const [first, ...others] = all
  const isNear = (at: number) => (word: WordClass) => {
    const held = holding(word, reading)
    if (within === 'draft') return held.size > 0
    return held.has(at) || (within !== 'sentence' && (held.has(at - 1) || held.has(at + 1)))
  }
  // Most drafts hold no word of the first class, and then nothing else is looked up.
  return [...holding(first, reading)].filter((at) => others.every(isNear(at)) && !none.some(isNear(at)))
}

/** One look at the draft hears the words of every sign that a rule or a right has; any other class is looked up by itself. */
function holding(word: WordClass, reading: Reading): ReadonlySet<number> {
  reading.heard ??= hear(everyWord, reading.sentences)
  const known = reading.heard.get(word)
  if (known) return known
  const held =
    (everyWord.classes.has(word) ? undefined : hear(listenFor([word]), reading.sentences).get(word)) ?? new Set()
  reading.heard.set(word, held)
  return held
}
