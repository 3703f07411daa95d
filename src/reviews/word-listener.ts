import type { WordClass } from './word-class.ts'

/** What can follow: words as they are, words that begin so, and the classes of which an expression ends here. */
type Branch = {
  words: Map<string, Branch>
  beginnings: Map<string, Branch>
  /** Lengths of the shortest and the longest of `beginnings`. */
  shortest: number
  longest: number
  ends: WordClass[]
}

/** Classes of words as one tree, so that a draft is gone through once, however many there are. */
export type Listener = { classes: ReadonlySet<WordClass>; tree: Branch }

/** Makes classes ready to be listened for. */
export function listenFor(classes: Iterable<WordClass>): Listener {
  const all = new Set(classes)
  const tree = branch()
  for (const one of all)
    for (const expression of expressionsOf(one)) {
      let at = tree
      for (const { word, goesOn } of expression) at = grow(at, word, goesOn)
      if (!at.ends.includes(one)) at.ends.push(one)
    }
  return { classes: all, tree }
}

function expressionsOf({ expressions, parts }: WordClass): WordClass['expressions'] {
  return [...expressions, ...parts.flatMap(expressionsOf)]
}

/** Where words of a class stand: the sentence, and which of its words they are, `end` exclusive. */
export type Place = { sentence: number; start: number; end: number }

/** The places of each class by sentence. */
export type Heard = Map<WordClass, Map<number, Place[]>>

/** Where the sentences hold expressions of the classes; classes that none holds are left out. */
export function hear({ tree }: Listener, sentences: readonly { text: string }[]): Heard {
  const heard: Heard = new Map()
  sentences.forEach(({ text }, sentence) => {
    const words = wordsOf(text)
    for (let start = 0; start < words.length; start += 1)
      follow(tree, words, start, (one, end) => note(heard, one, { sentence, start, end }))
  })
  return heard
}

function note(heard: Heard, one: WordClass, place: Place): void {
  const places = heard.get(one) ?? new Map<number, Place[]>()
  const here = places.get(place.sentence)
  if (here) here.push(place)
  else places.set(place.sentence, [place])
  heard.set(one, places)
}

function follow(
  branch: Branch,
  words: readonly string[],
  at: number,
  note: (one: WordClass, end: number) => void,
): void {
  for (const one of branch.ends) note(one, at)
  const word = words[at]
  if (word === undefined) return
  const exact = branch.words.get(word)
  if (exact) follow(exact, words, at + 1, note)
  for (let length = branch.shortest; length <= branch.longest && length <= word.length; length += 1) {
    const begun = branch.beginnings.get(word.slice(0, length))
    if (begun) follow(begun, words, at + 1, note)
  }
}

function branch(): Branch {
  return { words: new Map(), beginnings: new Map(), shortest: Number.POSITIVE_INFINITY, longest: 0, ends: [] }
}

function grow(from: Branch, word: string, goesOn: boolean): Branch {
  const next = goesOn ? from.beginnings : from.words
  const known = next.get(word) ?? branch()
  next.set(word, known)
  if (goesOn) {
    from.shortest = Math.min(from.shortest, word.length)
    from.longest = Math.max(from.longest, word.length)
  }
  return known
}

/** Latin words; signs too are words where they tell something: money, a question, an emoji. */
const word = /[a-z0-9\u00df-\u024f]+|[$%?@#]|\p{Extended_Pictographic}/gu

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll("'", '').match(word) ?? []
}
