import { job, ownViews } from '../jobs.ts'
import { mentions, type Reading, sentencesWith, wordsWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { placesPattern } from '../town-words.ts'

function titles(reading: Reading): Excerpt[] {
  const place = placesPattern(reading.town)
  // Few sentences name the town; the long patterns below are for those that do.
  const named = new RegExp(place, 'i')
  if (!mentions(reading, named)) return []
  const mine = `(?:[Aa]s(?: an?| the| your)?|I'?m (?:an?|the|your)|I am (?:an?|the|your)|your (?:friendly |local |neighborhood )?|this is your|signed,?|--?|from your|[Hh]ire an?|trust an?|~)`
  const excerpts = [
    ...sentencesWith(reading, {
      all: [
        named,
        new RegExp(
          `(?:^|\\W)${mine} ?(?:\\w+ ){0,3}(?:${place}(?:[’']s)? (?:\\w+ ){0,2}${job}|${job} (?:for|with|at|of|,) ?(?:the )?${place})\\b`,
          'i',
        ),
      ],
    }),
    ...wordsWith(reading, [
      new RegExp(
        `(?:^|[\\n.!?-] ?)(?:[A-Z][a-z]+ [A-Z][a-z]+, )(?:\\w+ ){0,3}${job}(?:,| of| for| at)? (?:the )?${place}\\b`,
        'gi',
      ),
    ]),
  ]
  return mentions(reading, ownViews) ? excerpts.map((excerpt) => ({ ...excerpt, effect: 'asks' })) : excerpts
}

export const jobTitle: Rule = {
  id: 'job-title',
  title: 'Your job title with the name of the town',
  why: 'A title together with the name makes a private post look like one of the town.',
  advice: 'Leave the title or the name out.',
  effect: 'forbids',
  concepts: ['job-title'],
  use: 'personal',
  narrow: 'reputation',
  repair: 'sentence',
  find: titles,
  examples: {
    flags: [
      {
        text: "As Exampleton's building inspector I only use Acme nails.",
        use: 'personal',
        excerpt: 'building inspector',
      },
      { text: 'Call me for gutters. Your friendly city of Exampleton clerk', use: 'personal', excerpt: 'clerk' },
    ],
    passes: [
      {
        text: 'Thank you to the Exampleton librarian who found my hat',
        use: 'personal',
        because: 'it is not the writer',
      },
      { text: 'I work with my hands', use: 'personal', because: 'no title' },
    ],
  },
}
