import type { Text, Texts } from './texts.ts'
import type { View } from './view-of-texts.ts'

/** Stands before the first and after the last word. */
const EDGE = -1
/** More words than any library has; pairs of words are numbers below 2^53. */
const MOST_WORDS = 2 ** 24

/** How texts are worded: their words, small ones too, each with the next and the next but one; the edges of a text count as words. */
export function wordingView({ texts, placeOf, holding }: Texts): View<number> {
  return {
    sizes: Float64Array.from(texts, ({ words }) => 3 * words.length),
    features({ words }) {
      const places = words.map((word) => placeOf.get(word))
      const features = new Set<number>()
      for (let at = -1; at < places.length; at += 1) {
        const first = at < 0 ? EDGE : places[at]
        if (first === undefined) continue
        if (first !== EDGE) features.add(first)
        for (const gap of [1, 2]) {
          const second = at + gap < places.length ? places[at + gap] : EDGE
          if (second !== undefined && at + gap <= places.length) features.add(pairOf(first, second, gap))
        }
      }
      return features
    },
    showing(feature) {
      if (feature < MOST_WORDS) return holding[feature] ?? []
      const { first, second, gap } = readPair(feature)
      const [a, b] = [holding[first], holding[second]]
      const fewer = a && b ? (a.length < b.length ? a : b) : (a ?? b ?? [])
      return fewer.filter((text) => texts[text] && holds(texts[text], first, second, gap))
    },
  }
}

function holds({ words }: Text, first: number, second: number, gap: number): boolean {
  for (let at = -1; at + gap <= words.length; at += 1)
    if ((words[at] ?? EDGE) === first && (words[at + gap] ?? EDGE) === second) return true
  return false
}

function pairOf(first: number, second: number, gap: number): number {
  return ((first - EDGE + 1) * MOST_WORDS + (second - EDGE)) * 2 + (gap - 1)
}

function readPair(pair: number): { first: number; second: number; gap: number } {
  const words = Math.floor(pair / 2)
  return { first: Math.floor(words / MOST_WORDS) + EDGE - 1, second: (words % MOST_WORDS) + EDGE, gap: (pair % 2) + 1 }
}
