import { find } from 'linkifyjs'
import { type Reading, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { townEmailSigns } from '../words/town-email.ts'

/** Addresses under the town's domains, or under an official ending with the town's name in it, which older or twin domains have. */
function isTowns(address: string, { town }: Reading): boolean {
  const host = address.toLowerCase().replace(/^.*@/, '')
  const names = town.aliases.map((alias) =>
    alias
      .toLowerCase()
      .replace(/^(?:town|village|city|county) of /, '')
      .replace(/,.*$/, '')
      .replace(/[^a-z]/g, ''),
  )
  return (
    town.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
    (/\.(?:gov|us)$/.test(host) && names.some((name) => name.length > 3 && host.replace(/[^a-z]/g, '').includes(name)))
  )
}

export const townEmail: Rule = {
  id: 'town-email',
  title: "The town's e-mail on a personal post",
  why: "A work e-mail address on a personal account makes the post look like the town's and brings replies into its records.",
  advice: 'Give your own address instead.',
  effect: 'forbids',
  concepts: ['town-email'],
  wider: { concepts: ['companion-policies'], effect: 'advises' },
  use: 'personal',
  narrow: 'narrow',
  repair: 'words',
  find: (reading) => [
    ...reading.sentences.flatMap(({ start, text }) =>
      text.includes('@')
        ? find(text, 'email')
            .filter(({ value }) => isTowns(value, reading))
            .map((link) => ({ place: 'text' as const, start: start + link.start, end: start + link.end }))
        : [],
    ),
    ...sentencesWith(reading, {
      all: [
        /\b(?:my|at my|from my|using my|with my|the) (?:work|town|village|city|office|official|job'?s) (?:e-?mail|address|inbox|outlook|credentials|login)\b/i,
        /\b(?:reach|e-?mail|contact|send|sign(?:ed)? up|registered|register|used|using|rsvp|write|order|dm|login|log in|logged|opened|made|created|account)\b/i,
      ],
      none: [/\b(?:too many|full|hate|never|don't|vacation|drowning|keep my \w+ e-?mail|off my)\b/i],
    }),
  ],
  signs: townEmailSigns,
  examples: {
    flags: [
      { text: 'Order my candles: jo.hill@exampleton.gov', use: 'personal', excerpt: 'jo.hill@exampleton.gov' },
      { text: 'I signed up for the dating app with my work email', use: 'personal', excerpt: 'work email' },
      { text: 'Wedding guests, reply to my office inbox by May', use: 'personal', excerpt: 'office inbox' },
      { text: 'Quilt raffle! Send your entries to my city mail', use: 'personal', excerpt: 'city mail' },
    ],
    passes: [
      { text: 'Order my candles: jo.hill@mailbox.com', use: 'personal', because: 'a private address' },
      { text: 'My work email is full again', use: 'personal', because: 'the address is not used here' },
      { text: 'Never use your work email for a raffle', use: 'personal', because: 'it advises against it' },
      {
        text: 'Email the clerk of the course about the race',
        use: 'personal',
        because: 'no work address is given out',
      },
    ],
  },
}
