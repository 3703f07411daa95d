import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

export const identifyAsEmployee: Rule = {
  id: 'identify-as-employee',
  title: 'Hiding that the town speaks',
  why: 'Whoever posts for the town says so; a post that poses as a resident misleads people.',
  advice: 'Say that you work for the town, or post it from the official account.',
  effect: 'forbids',
  concepts: ['identify-as-employee', 'account-identification'],
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) =>
    sentencesWith(reading, {
      all: [
        /\b(?:just (?:a|another|your) (?:\w+ )?(?:resident|citizen|neighbor|taxpayer|homeowner|local|mom|dad|parent|voter|concerned)|(?:regular|ordinary|average|random|fellow|long-?time|lifelong|concerned|happy|satisfied) (?:old )?(?:resident|citizen|neighbor|taxpayer|homeowner|local|guy|person|customer)(?: here| of|,| speaking| and|$)|(?:not|no way|in no way|isn'?t|never been) (?:connected|affiliated|associated|related) (?:to|with)|(?:don'?t|do not|doesn'?t|never) work for (?:the )?(?:town|village|city|them|anyone)|no (?:connection|ties|affiliation) (?:to|with)|(?:nobody|no one) (?:needs to|has to|will) know (?:I|we|who|this is)|posing as|pretend(?:ing)? to be|anonymous(?:ly)?|fake name|as a resident who|speaking as a (?:resident|neighbor|taxpayer)|unbiased (?:resident|neighbor|citizen))\b/i,
      ],
      none: [
        /\b(?:tips?|tip line|survey|report|call|hotline|donor|scam\w*|beware|fake page|if you are a|are you a|for residents)\b/i,
      ],
    }),
  examples: {
    flags: [
      { text: 'Just a taxpayer saying that the new garage is gorgeous', excerpt: 'Just a taxpayer' },
      { text: "I don't work for the village but the budget is great", excerpt: "don't work for" },
    ],
    passes: [
      { text: 'Are you a lifelong resident, and over 65? Apply for the discount.', because: 'it speaks to residents' },
      { text: 'Send anonymous tips to police', because: "a caller's anonymity" },
    ],
  },
}
