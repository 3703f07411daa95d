import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

export const businessPurpose: Rule = {
  id: 'business-purpose',
  title: "A private post on the town's account",
  why: "The town's accounts are for its business.",
  advice: 'Post it from your own account instead.',
  effect: 'forbids',
  concepts: ['business-purpose', 'separate-apps', 'professional-conduct'],
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) =>
    sentencesWith(reading, {
      all: [
        /\b(?:date night|girls'? (?:night|weekend|trip)|boys'? night|(?:night|weekend|drinks|brunch|out) with the (?:girls|boys|fam|squad|crew)|with the (?:girls|boys|squad) tonight|beach day|treat ?yo(?:ur)? ?self|margs|margaritas|mimosas|hung ?over|hangover|netflix and|my (?:own )?(?:vacation|garage sale|yard sale|tag sale|etsy|fantasy (?:team|league)|ex\b|honeymoon|engagement|wedding|birthday|band|gig|gym|workout|new (?:truck|car|house|puppy|boat|tattoo)|fianc[eé]e?)|(?:selling|sell) my|for sale by me|wrong account|off to (?:cancun|aruba|disney|vegas)|i'?m engaged|we'?re engaged|we bought a house|my (?:husband|wife|boyfriend|girlfriend|kids?|son|daughter|baby) (?:and i|just|is|turned|turns|got|made|won)|happy birthday to my|anniversary to my|proud of my (?:son|daughter|kid))\b/i,
      ],
      none: [/\b(?:chief|officer|retire\w*|oath|sworn|guest post|story from a resident|quote|says|said)\b/i],
    }),
  examples: {
    flags: [
      { text: 'Selling my jet ski, make an offer', excerpt: 'Selling my' },
      { text: 'Happy birthday to my little guy!!', excerpt: 'birthday to my' },
    ],
    passes: [
      { text: 'Date your census form before you mail it', because: 'another kind of date' },
      { text: 'Beach passes go on sale Monday', because: 'business of the town' },
    ],
  },
}
