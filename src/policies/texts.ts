import type { Concept } from './concepts.ts'
import { plainWords } from './plain-words.ts'
import { isSpanishIn } from './spanish.ts'

/** How many of its example questions a concept's title or one of its people's words is worth, and one of the policies' words. */
export const worth = { words: 4, policyWords: 0.4, questions: 1 }

/** One text of the library that stands for a concept. */
export type Text = {
  /** The concept's place in the library. */
  concept: number
  /** How many example questions it is worth. */
  worth: number
  spanish: boolean
  /** Its words in order, as their places in `words`. */
  words: readonly number[]
}

/** All texts of the library by their words, so that what they say of a word is found when it is asked for. */
export type Texts = {
  texts: readonly Text[]
  /** Every word as written. */
  words: readonly string[]
  placeOf: ReadonlyMap<string, number>
  /** Per word, the texts that hold it, each once, in order. */
  holding: readonly (readonly number[])[]
}

/** The texts of a library. Concepts without words of people serve rules alone; questions do not meet them. */
export function textsOf(concepts: readonly Concept[]): Texts {
  const texts: Text[] = []
  const words: string[] = []
  const placeOf = new Map<string, number>()
  const holding: number[][] = []
  const add = (concept: number, weight: number) => (text: string) => {
    const written = plainWords(text)
    const places = written.map((word) => {
      const known = placeOf.get(word)
      const place = known ?? words.length
      if (known === undefined) {
        placeOf.set(word, place)
        words.push(word)
        holding.push([])
      }
      const held = holding[place]
      if (held && held.at(-1) !== texts.length) held.push(texts.length)
      return place
    })
    texts.push({ concept, worth: weight, spanish: isSpanishIn(written, text), words: places })
  }
  concepts.forEach(({ title, words: said, policyWords, questions }, at) => {
    if (said.length + questions.length === 0) return
    for (const text of [title, ...said]) add(at, worth.words)(text)
    policyWords.forEach(add(at, worth.policyWords))
    questions.forEach(add(at, worth.questions))
  })
  return { texts, words, placeOf, holding }
}
