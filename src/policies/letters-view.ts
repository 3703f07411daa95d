import type { Texts } from './texts.ts'
import type { View } from './view-of-texts.ts'

const AT_A_TIME = 4

/** The letters of texts, four at a time within words: what is left of a word that is misspelt, inflected or unknown. */
export function lettersView({ texts, words, holding }: Texts): View<string> {
  const places = new Map<string, number[]>()
  const counts = words.map((word, place) => {
    const letters = fourLetters(word)
    for (const four of letters) {
      const list = places.get(four)
      if (list) list.push(place)
      else places.set(four, [place])
    }
    return letters.length
  })
  return {
    sizes: Float64Array.from(texts, (text) => text.words.reduce((sum, word) => sum + (counts[word] ?? 0), 0)),
    features: ({ written }) => new Set(written.flatMap(fourLetters)),
    showing: (four) => (places.get(four) ?? []).flatMap((word) => holding[word] ?? []),
  }
}

function fourLetters(word: string): string[] {
  const padded = ` ${word} `
  return Array.from({ length: Math.max(0, padded.length - AT_A_TIME + 1) }, (_, at) => padded.slice(at, at + AT_A_TIME))
}
