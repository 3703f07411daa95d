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

/** Makes classes ready to be listened for; their parts too. */
export function listenFor(classes: Iterable<WordClass>): Listener {
  const all = new Set<WordClass>()
  const add = (one: WordClass) => {
    if (all.has(one)) return
    all.add(one)
    one.parts.forEach(add)
  }
  for (const one of classes) add(one)
  const tree = branch()
  for (const one of all)
    for (const expression of one.expressions) {
      let at = tree
      for (const { word, goesOn } of expression) at = grow(at, word, goesOn)
      at.ends.push(one)
    }
  return { classes: all, tree }
}

/** The sentences that hold an expression of each class; classes that none holds are left out. */
export function hear({ tree, classes }: Listener, sentences: readonly { text: string }[]): Map<WordClass, Set<number>> {
  const heard = new Map<WordClass, Set<number>>()
  sentences.forEach(({ text }, at) => {
    const words = wordsOf(text)
    const note = (one: WordClass) => {
      const held = heard.get(one)
      if (held) held.add(at)
      else heard.set(one, new Set([at]))
    }
    for (let from = 0; from < words.length; from += 1) follow(tree, words, from, note)
  })
  for (const whole of classes) {
    if (whole.parts.length > 0) heard.set(whole, new Set(whole.parts.flatMap((part) => sentencesHolding(part, heard))))
  }
  return heard
}

function sentencesHolding(one: WordClass, heard: ReadonlyMap<WordClass, ReadonlySet<number>>): number[] {
  return [...(heard.get(one) ?? []), ...one.parts.flatMap((part) => sentencesHolding(part, heard))]
}

function follow(branch: Branch, words: readonly string[], at: number, note: (one: WordClass) => void): void {
  for (const one of branch.ends) note(one)
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
