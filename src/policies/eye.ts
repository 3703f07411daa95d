import { isSpanish } from './spanish.ts'
import { plainWords, topicsOfWord } from './words.ts'

/** A text in three views, each feature once. */
export type Seen = {
  spanish: boolean
  /** What it is about: topic words, stemmed, and what they are kinds of. */
  topics: ReadonlySet<string>
  /** How it is worded: its words as written with the next and the next but one, its beginning and its end, as numbers. */
  wording: ReadonlySet<number>
  /** Its words four letters at a time: what is left of a word that is misspelt, inflected or unknown. */
  letters: ReadonlySet<string>
}

/** Sees texts, and remembers the words of those it learns by, so that a library of many thousand is seen in a moment. */
export type Eye = {
  /** A text to learn by. */
  study(text: string): Seen
  /** Any other text; `places` are a town's own names. */
  see(text: string, places: ReadonlySet<string>): Seen
}

type Word = { number: number; letters: string[]; english: string[]; spanish: string[] | undefined }

/** Stands before the first and after the last word. */
const EDGE = 0
const UNKNOWN = 1
/** More words than any library has; pairs of words are numbers below 2^53. */
const MOST_WORDS = 2 ** 24
const TOWN = ['town']
const none: ReadonlySet<string> = new Set()

export function createEye(): Eye {
  const known = new Map<string, Word>()
  const met = (written: string) => known.get(written) ?? wordAs(written, UNKNOWN)
  const studied = (written: string) => {
    const word = known.get(written) ?? wordAs(written, known.size + UNKNOWN + 1)
    known.set(written, word)
    return word
  }
  return {
    study: (text) => seen(text, studied, none),
    see: (text, places) => seen(text, met, places),
  }
}

function wordAs(written: string, number: number): Word {
  return { number, letters: fourLetters(written), english: topicsOfWord(written, 'en'), spanish: undefined }
}

function seen(text: string, wordOf: (written: string) => Word, places: ReadonlySet<string>): Seen {
  const spanish = isSpanish(text)
  const topics = new Set<string>()
  const wording = new Set<number>()
  const letters = new Set<string>()
  let before = EDGE
  let last = EDGE
  const follow = (number: number) => {
    wording.add(last * MOST_WORDS + number)
    wording.add(-before * MOST_WORDS - number)
    before = last
    last = number
  }
  for (const written of plainWords(text)) {
    const word = wordOf(written)
    if (spanish) word.spanish ??= topicsOfWord(written, 'es')
    for (const topic of places.has(written) ? TOWN : ((spanish ? word.spanish : undefined) ?? word.english))
      topics.add(topic)
    for (const letter of word.letters) letters.add(letter)
    wording.add(word.number)
    follow(word.number)
  }
  follow(EDGE)
  return { spanish, topics, wording, letters }
}

function fourLetters(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({ length: Math.max(0, padded.length - 3) }, (_, at) => padded.slice(at, at + 4))
}
