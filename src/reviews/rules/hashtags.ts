import type { Rule } from '../rule.ts'

const hashtag = /#([a-z]{16,60})\b/g

export const hashtags: Rule = {
  id: 'hashtags',
  title: 'Hashtags that can be read aloud',
  why: 'A screen reader spells a long lower-case hashtag out as one word.',
  advice: 'Begin each word with a capital: #SummerConcert.',
  effect: 'notes',
  concepts: ['accessibility'],
  use: 'official',
  narrow: 'reputation',
  find: ({ plain }) =>
    [...plain.text.matchAll(hashtag)].map((match) => ({
      place: 'text',
      start: match.index,
      end: match.index + match[0].length,
    })),
  examples: {
    flags: [{ text: 'Join us! #exampletonsummerconcerts', excerpt: '#exampletonsummerconcerts' }],
    passes: [{ text: 'Join us! #ExampletonSummerConcerts', because: 'capital letters part the words' }],
  },
}
