import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { employerPattern } from '../town-words.ts'

export const referenceToTown: Rule = {
  id: 'reference-to-town',
  title: 'Mentioning the town',
  why: 'Read word for word, the policy bars any mention of the town, which is wider than your right to express yourself allows; a person should judge.',
  advice: 'Ask HR, or say it without naming the town.',
  effect: 'asks',
  concepts: ['any-mention'],
  use: 'personal',
  narrow: 'reputation',
  standing: 'alone',
  find: (reading) =>
    sentencesWith(reading, {
      all: [employerPattern(reading.town)],
      none: [/\b(?:town|city) (?:over|fair|near)\b|\bin town\b|\bfestival in\b/i],
    }),
  examples: {
    flags: [
      { text: 'Loved the parade, thank you Town of Exampleton!', use: 'personal', excerpt: 'Town of Exampleton' },
      { text: "Can't wait for the Town's fireworks", use: 'personal', excerpt: "the Town's" },
    ],
    passes: [
      { text: 'Best pancakes in Exampleton', use: 'personal', because: 'a place name only' },
      { text: 'Back in town for the weekend', use: 'personal', because: 'no employer is meant' },
    ],
  },
}
