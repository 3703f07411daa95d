import type { Reading } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const hashtag = /#([a-z]{16,60})\b/g
const alt = /\b(?:alt(?:ernative)?[ -]text|image description|captions?|subtitles?)\b/i
const pictured = /\b(?:photo|picture|image|video|poster|flyer|graphic|infographic|screenshot|gif|reel)\b/i

function barriers(reading: Reading): Excerpt[] {
  const { text } = reading.plain
  const tags = [...text.matchAll(hashtag)].map(
    (match): Excerpt => ({ place: 'text', start: match.index, end: match.index + match[0].length }),
  )
  const letters = text.replace(/[^A-Za-z]/g, '')
  const capitals = letters.replace(/[a-z]/g, '').length
  const shouting: Excerpt[] =
    letters.length > 60 && capitals > letters.length * 0.7
      ? [{ place: 'omission', words: 'Most of the text is in capitals.' }]
      : []
  const undescribed = reading.attachments.filter((words) => pictured.test(words) && !alt.test(words) && !alt.test(text))
  return [...tags, ...shouting, ...undescribed.map((words): Excerpt => ({ place: 'attachment', words }))]
}

export const accessibility: Rule = {
  id: 'accessibility',
  title: 'Easy to read for everyone',
  why: 'Screen readers stumble over long lower-case hashtags, whole lines in capitals and pictures without a description.',
  advice: 'Write #SummerConcert, use capitals sparingly, and give each picture a description.',
  effect: 'notes',
  concepts: ['accessibility'],
  use: 'official',
  narrow: 'reputation',
  find: barriers,
  examples: {
    flags: [
      { text: 'Join us! #exampletonsummerconcerts', excerpt: '#exampletonsummerconcerts' },
      { text: 'THE POOL IS CLOSED ON MONDAY BECAUSE THE PUMP IS BROKEN AND WE WAIT FOR A PART', excerpt: 'capitals' },
    ],
    passes: [
      { text: 'Join us! #ExampletonSummerConcerts', because: 'capital letters part the words' },
      { text: 'BOIL WATER NOTICE: boil for one minute before you drink it.', because: 'a short warning' },
    ],
  },
}
