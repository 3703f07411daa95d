import type { Spelling } from './words.ts'

const SHORTEST = 4
/** A word as short as this is only ever taken for a common one with a letter left out. */
const SHORTEST_OF_COMMON = 3
const TWO_SLIPS_FROM = 7
/** A word that stands this seldom in the library may be a slip that an example question shows. */
const SELDOM = 5
const SELDOM_FROM = 6
const MUCH_COMMONER = 12

/** Words too short to be told by their letters. */
const SHORT_SLIPS = new Map(
  'teh=the hte=the adn=and nad=and cna=can wat=what wut=what wen=when wer=were wich=which wiht=with taht=that thier=their'
    .split(' ')
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
)

/** Spelling that knows `counts` (words and how often they stand): an unknown word becomes the commonest near one. */
export function spellingOf(counts: ReadonlyMap<string, number>): Spelling {
  // Made when the first unknown word comes: it costs more than all the rest, and many a start meets none.
  let near: Map<string, string[]> | undefined
  return (word) => {
    const short = SHORT_SLIPS.get(word)
    if (short !== undefined) return short
    if (word.length < SHORTEST_OF_COMMON || /\d/.test(word)) return word
    const often = counts.get(word) ?? 0
    if (often > SELDOM || (often > 0 && word.length < SELDOM_FROM)) return word
    near ??= nearWords(counts)
    let best = word
    let least = 10
    for (const part of shortened(word))
      for (const candidate of near.get(part) ?? []) {
        if ((often > 0 || word.length < SHORTEST) && !dropsLetter(word, candidate, Math.max(1, often))) continue
        const allowed = Math.min(word.length, candidate.length) >= TWO_SLIPS_FROM ? 2 : 1
        const slips = slipsBetween(word, candidate)
        if (slips > allowed) continue
        // The first letter is seldom wrong; a common word is likelier than a rare one.
        const cost = slips + (word[0] === candidate[0] ? 0 : 0.6) - Math.min(counts.get(candidate) ?? 0, 20) / 100
        if (cost < least) [best, least] = [candidate, cost]
      }
    return best
  }

  /** Whether a word that is known, but seldom, is a much commoner one with a letter left out. */
  function dropsLetter(word: string, candidate: string, often: number): boolean {
    if (candidate.length !== word.length + 1 || slipsBetween(word, candidate) > 1) return false
    return (counts.get(candidate) ?? 0) >= MUCH_COMMONER * often
  }
}

/** The known words by what is left of them without any one letter. */
function nearWords(counts: ReadonlyMap<string, number>): Map<string, string[]> {
  const near = new Map<string, string[]>()
  for (const word of counts.keys()) {
    if (word.length < SHORTEST || /\d/.test(word)) continue
    for (const part of shortened(word)) {
      const others = near.get(part)
      if (others) others.push(word)
      else near.set(part, [word])
    }
  }
  return near
}

/** The word and the word with any one letter left out: two words one or two slips apart share one of them. */
function shortened(word: string): string[] {
  const parts = [word]
  for (let at = 0; at < word.length; at += 1) parts.push(word.slice(0, at) + word.slice(at + 1))
  return parts
}

/** Letters to add, drop, change or swap. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 9) + 1 : 9
      row.push(Math.min(change, swap, (last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 9
}
