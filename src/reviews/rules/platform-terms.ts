import { mentions, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { platformTermsSigns } from '../words/platform-terms.ts'

const contest =
  /\b(?:giveaway|contest|raffle|sweepstakes|to win|win (?:a|an|two|free|the|tickets)|winner|prize|entered|enter (?:to|the)|chance (?:to|at|for)|shot at|drawing|wins (?:a|an|two|free|the|tickets)\b|sorteo|ganar|concurso)\b/i
const condition =
  /\b(?:(?:re-?)?share (?:this|our|the|it|to|on)\b.{0,60}|repost\b.{0,40}|(?:tag|@|mention) (?:a|an|\d+|two|three|four|five|your|some|friends)\b.{0,40}|comparte\b.{0,40}|etiqueta\b.{0,40})/i
const patterns: Pattern[] = [
  {
    all: [
      /\b(?:buy|bought|purchas\w+|paid for|get more|fake|dummy|second|burner|alt|sock ?puppet|bot|bots|(?:extra|more|couple of|couple|spare|several|few) (?:\w+ )?(?:profiles|accounts))\b/i,
      /\b(?:followers|likes|reviews?|accounts?|profiles?|bots?|votes|subscribers|comments)\b/i,
      /\b(?:we|I|us|our|everybody|staff|leave|make|made|create|use|using|boost)\b/i,
    ],
    none: [
      /\b(?:beware|scam|report|fake (?:page|account|profile)s? (?:is|are|pretending|claiming|using|has)|impersonat\w+|do not|don'?t|second accounts? payable|robot\w*)\b/i,
    ],
  },
  {
    all: [
      /\b(?:leave|write|post|give) (?:us )?(?:a |some )?(?:five|5)[- ]star|\breview[- ]bomb|\bmass[- ]report|\bscrap(?:e|ed|ing) (?:everyone|profiles|the group|emails|names)|\bget around (?:the )?(?:ban|block|algorithm|filter)|\bevad(?:e|ing) (?:the )?(?:ban|block)|\bstream(?:ing)? the (?:whole |entire )?(?:game|fight|movie|match|super bowl)\b/i,
    ],
  },
]

export const platformTerms: Rule = {
  id: 'platform-terms',
  title: "The platform's own terms",
  why: 'The platform forbids this, for example asking people to share on their timeline or tag friends to win.',
  advice: 'Ask for a like or a comment instead, or hold the drawing on your own site.',
  effect: 'forbids',
  concepts: ['platform-terms'],
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => [
    ...(mentions(reading, contest)
      ? sentencesWith(reading, {
          all: [condition],
          none: [
            /\b(?:no (?:need to )?(?:share|tag)|share (?:this|the) road|tag sale|share your (?:photo|story|idea)s?)\b/i,
          ],
        })
      : []),
    ...sentencesWith(reading, ...patterns),
  ],
  signs: platformTermsSigns,
  examples: {
    flags: [
      { text: 'Repost to your story and we draw a winner on Friday.', excerpt: 'Repost' },
      { text: 'Make a second account so that the page looks bigger.', excerpt: 'second account' },
      { text: 'Share to your story and @ five friends, the best wins a tote.', excerpt: 'five friends' },
      { text: 'Win a kayak! Tag two friends to enter.', excerpt: 'Tag two friends' },
      { text: 'Staff, please leave us a five-star review', excerpt: 'five-star' },
    ],
    passes: [
      { text: 'The winner of the raffle was drawn at the fair.', because: 'nothing is asked of a profile' },
      { text: 'Share your memories of the ferry at the library.', because: 'no prize' },
      { text: 'Share your story with five friends at our writing class.', because: 'no prize' },
      { text: 'Win a kayak! Like the photo to vote.', because: 'a like is allowed' },
      { text: 'Please share this boil-water notice with neighbors', because: 'there is nothing to win' },
    ],
  },
}
