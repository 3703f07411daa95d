import type { Texts } from './texts.ts'
import type { View } from './view-of-texts.ts'
import { topicsOfWord } from './words.ts'

/** What texts are about: their topic words, stemmed, and what they are kinds of. */
export function topicsView({ texts, words, holding }: Texts): View<string> {
  const english = new Map<string, number[]>()
  const spanish = new Map<string, number[]>()
  const counts = words.map((word, place) => {
    const topics = topicsOfWord(word, 'en')
    for (const topic of topics) keep(english, topic, place)
    const inSpanish = holding[place]?.some((text) => texts[text]?.spanish)
    const translated = inSpanish ? topicsOfWord(word, 'es') : []
    for (const topic of translated) keep(spanish, topic, place)
    return { english: topics.length, spanish: translated.length }
  })
  return {
    sizes: Float64Array.from(texts, (text) =>
      text.words.reduce((sum, word) => sum + (counts[word]?.[text.spanish ? 'spanish' : 'english'] ?? 0), 0),
    ),
    features: (asked) => new Set(asked.topics),
    showing: (topic) => [
      ...(english.get(topic) ?? []).flatMap((word) => holding[word]?.filter((text) => !texts[text]?.spanish) ?? []),
      ...(spanish.get(topic) ?? []).flatMap((word) => holding[word]?.filter((text) => texts[text]?.spanish) ?? []),
    ],
  }
}

function keep(places: Map<string, number[]>, topic: string, place: number): void {
  const list = places.get(topic)
  if (list) list.push(place)
  else places.set(topic, [place])
}
