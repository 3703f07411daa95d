import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

export const sickOut: Rule = {
  id: 'sick-out',
  title: 'A hint at a job action',
  why: 'Talking about work together is protected; a strike or sick-out of public employees can be unlawful, and the policy does not settle where this falls.',
  advice: 'Ask your union or HR before you post this part.',
  effect: 'asks',
  concepts: ['illegal-activity', 'laws-apply', 'companion-policies'],
  use: 'personal',
  narrow: 'narrow',
  find: (reading) =>
    sentencesWith(reading, {
      all: [
        /\b(?:everybody|everyone|all of us|we|whole (?:shift|crew|department)|nobody|the entire|y'?all|us)\b/i,
        /\b(?:(?:wake up|come down|call(?:s|ing)?|calls? in|called|be|get|got|catch) (?:in |out |with )?(?:the )?(?:sick|flu|a cold|blue flu|food poisoning|bug)|sick ?-?out|blue flu|call(?:ing)? out|walk ?-?outs?|walk off the job|work[- ]to[- ]rule|slow ?-?downs?|go(?:ing)? on strike|strike (?:on|this|next|monday|friday)|(?:not|nobody|no one) (?:is |will |to )?(?:show(?:s|ing)? up|answer(?:s|ing)? (?:the )?(?:phone|calls|radio)))\b/i,
      ],
      none: [/\b(?:bowling|kids|my family|got sick|flu (?:clinic|shot)s?|traffic)\b/i],
    }),
  examples: {
    flags: [
      { text: 'What if the whole shift calls in sick Monday, just saying', use: 'personal', excerpt: 'calls in sick' },
    ],
    passes: [
      { text: 'Flu shots for everyone on Friday', use: 'personal', because: 'health' },
      { text: 'We all got sick at the buffet', use: 'personal', because: 'nothing is planned' },
    ],
  },
}
