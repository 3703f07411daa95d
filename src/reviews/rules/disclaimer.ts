import { job, ownViews } from '../jobs.ts'
import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { placesPattern } from '../town-words.ts'

const view =
  /\b(?:think|believe|should|best|worst|recommend|trust me|honestly|frankly|can tell you|know|opinion|going to|will|need|great|terrible|awful|don'?t|never|always|must|better|wrong|right|love|hate|wish|ought|favorite|everyone|you)\b/i

/** Saying that one works for the town, with a view and without saying whose view it is. */
function undisclaimed(reading: Reading): Excerpt[] {
  if (mentions(reading, ownViews)) return []
  const place = placesPattern(reading.town)
  // Few sentences name the town; the long patterns below are for those that do.
  const named = new RegExp(place, 'i')
  if (!mentions(reading, named)) return []
  const found = sentencesWith(
    reading,
    {
      all: [
        named,
        new RegExp(
          `\\b(?:I|I've|we) (?:\\w+ ){0,2}(?:work|worked|am employed|serve|drive|plow|patrol) (?:\\w+ ){0,2}(?:for|at|with|in) (?:the )?${place}\\b`,
          'i',
        ),
      ],
    },
    {
      all: [
        named,
        new RegExp(
          `\\b(?:as (?:an?|the|your)|I'?m an?|I am an?|I'?m the|your|from an?|a proud|speaking as an?|being an?) (?:\\w+ ){0,3}(?:${place}(?:'s)? (?:\\w+ ){0,2}${job}|${job} (?:for|with|at|of|in) (?:the )?${place})\\b`,
          'i',
        ),
      ],
    },
    {
      all: [
        named,
        new RegExp(
          `\\b(?:here at|my (?:job|boss|coworkers|employer|day job) (?:at|with|is)) (?:the )?${place}\\b`,
          'i',
        ),
      ],
    },
  )
  return mentions(reading, view) ? found : found.map((excerpt) => ({ ...excerpt, effect: 'advises' }))
}

export const disclaimer: Rule = {
  id: 'disclaimer',
  title: 'Whose views these are',
  why: 'Who says that they work here has to make it clear that they do not speak for their employer.',
  advice: 'Add a line that the views are your own.',
  effect: 'forbids',
  concepts: ['disclaimer'],
  use: 'personal',
  narrow: 'reputation',
  repair: 'disclaimer',
  find: undisclaimed,
  examples: {
    flags: [
      {
        text: 'As an Exampleton firefighter I can tell you sprinklers are the best.',
        use: 'personal',
        excerpt: 'Exampleton firefighter',
      },
      {
        text: 'I work for the town and honestly the new signs are awful',
        use: 'personal',
        excerpt: 'work for the town',
      },
    ],
    passes: [
      {
        text: 'I work for the town. Views are my own: the new signs are awful.',
        use: 'personal',
        because: 'it says whose views',
      },
      { text: 'Best tacos in Exampleton, honestly', use: 'personal', because: 'a place, not an employer' },
    ],
  },
}
