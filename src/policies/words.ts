import { stemmer } from 'stemmer'
import { kindsOfThings } from './kinds-of-things.ts'
import { plainWords } from './plain-words.ts'
import { emptyWords, platforms, sameWords } from './same-words.ts'
import { fromSpanish, isSpanish, isSpanishIn } from './spanish.ts'

/** Puts a word that was not recognised right, or gives it back as it is. */
export type Spelling = (word: string) => string

/** The topic words of a text, stemmed, with people's words replaced by the library's; `places` are the town's own names. */
export function topicWords(text: string, places: ReadonlySet<string> = none): string[] {
  const words = plainWords(text)
  return topicsOfWords(words, isSpanishIn(words, text) ? 'es' : 'en', places)
}

/** The same of a text's words. */
export function topicsOfWords(words: readonly string[], language: 'en' | 'es', places: ReadonlySet<string>): string[] {
  return words.flatMap((word) => (places.has(word) ? ['town'] : topicsOfWord(word, language)))
}

/** `topicWords` of one text after another: what a word says is worked out once for all of them. */
export function createTopicReader(places: ReadonlySet<string>): (text: string) => string[] {
  const known = { en: new Map<string, string[]>(), es: new Map<string, string[]>() }
  return (text) => {
    const words = plainWords(text)
    const language = isSpanishIn(words, text) ? 'es' : 'en'
    return words.flatMap((word) => {
      const topics = known[language].get(word) ?? topicsOfWords([word], language, places)
      known[language].set(word, topics)
      return topics
    })
  }
}

/** What one lower-case word says of a topic; nothing for words without topic. */
export function topicsOfWord(word: string, language: 'en' | 'es'): string[] {
  return language === 'es' ? fromSpanish(word).flatMap(canonical) : canonical(word)
}

/** An English text with its misspelt words put right, so that expressions and turns of speech are seen in it too. */
export function spelledRight(text: string, places: ReadonlySet<string>, spelling: Spelling): string {
  if (isSpanish(text)) return text
  return text.replace(/\p{L}{3,}/gu, (word) => {
    const lower = word.toLowerCase()
    return emptyWords.has(lower) || places.has(lower) || isKnown(lower) ? word : matchCase(spelling(lower), word)
  })
}

/** A word that was right stays as it was written. */
function matchCase(right: string, written: string): string {
  return right === written.toLowerCase() ? written : right
}

const none: ReadonlySet<string> = new Set()

function canonical(word: string): string[] {
  if (emptyWords.has(word)) return []
  if (word.includes('-') && !isKnown(word)) return word.split('-').flatMap(canonical)
  return withKind(word)
}

function isKnown(word: string): boolean {
  return sameWords[word] !== undefined || kindsOfThings.has(word)
}

/** The library's word for it, and what it is a kind of. */
function withKind(word: string): string[] {
  const same = (sameWords[word] ?? sameWords[word.replace(/s$/, '')])?.[0] ?? word
  if (platforms.has(same)) return ['platform', same]
  const kind = kindsOfThings.get(word) ?? kindsOfThings.get(same)
  return kind === undefined ? [stemOf(same)] : [stemOf(same), kind]
}

/** A word's stem. */
export function stemOf(word: string): string {
  return stemmer(word)
}
