import { find } from 'linkifyjs'
import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

export const townEmail: Rule = {
  id: 'town-email',
  title: "The town's e-mail on a personal post",
  why: "A work e-mail address on a personal account makes the post look like the town's and brings replies into its records.",
  advice: 'Give your own address instead.',
  effect: 'forbids',
  concepts: ['town-email'],
  wider: { concepts: ['companion-policies'], effect: 'advises' },
  use: 'personal',
  narrow: 'reputation',
  repair: 'words',
  find: (reading) => [
    ...reading.sentences.flatMap(({ start, text }) =>
      text.includes('@')
        ? find(text, 'email')
            .filter(({ value }) =>
              reading.town.domains.some(
                (domain) => value.toLowerCase().endsWith(`@${domain}`) || value.toLowerCase().endsWith(`.${domain}`),
              ),
            )
            .map((link) => ({ place: 'text' as const, start: start + link.start, end: start + link.end }))
        : [],
    ),
    ...sentencesWith(reading, {
      all: [
        /\b(?:my|at my|from my|using my|with my|the) (?:work|town|village|city|office|official|job'?s) (?:e-?mail|address|inbox|outlook|credentials|login)\b/i,
        /\b(?:reach|e-?mail|contact|send|sign(?:ed)? up|registered|register|used|using|rsvp|write|order|dm|login|log in|logged|opened|made|created|account)\b/i,
      ],
      none: [/\b(?:too many|full|hate|never|don't|vacation|drowning)\b/i],
    }),
  ],
  examples: {
    flags: [
      { text: 'Order my candles: jo.hill@exampleton.gov', use: 'personal', excerpt: 'jo.hill@exampleton.gov' },
      { text: 'I signed up for the dating app with my work email', use: 'personal', excerpt: 'work email' },
    ],
    passes: [
      { text: 'Order my candles: jo.hill@mailbox.com', use: 'personal', because: 'a private address' },
      { text: 'My work email is full again', use: 'personal', because: 'the address is not used here' },
    ],
  },
}
