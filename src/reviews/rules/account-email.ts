import { find } from 'linkifyjs'
import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { counterAtHome } from '../signs/conduct.ts'

const freeMail =
  /@(?:gmail|yahoo|hotmail|outlook|aol|icloud|comcast|verizon|charter|msn|live|proton(?:mail)?|mail)\.(?:com|net|me)$/i
const own =
  /\b(?:e-?mail|contact|write|rsvp|sign[- ]?ups?|register|send|reach|questions|forms?|applications?|photos|inquiries|info)\b/i
const privateContact =
  /\b(?:e-?mail|text|call|dm|message|venmo|contact|reach) (?:me|us)? ?(?:at|on|directly (?:at|on)) my (?:personal|own|cell|private|gmail|home)\b|\bmy personal (?:e-?mail|gmail|cell|page|account|venmo|facebook|instagram)\b/i

/** Private addresses given as the town's contact; those of other people and groups are their own affair. */
function addresses(reading: Reading): Excerpt[] {
  const asked = mentions(reading, own)
  return reading.sentences.flatMap(({ start, text }) =>
    asked && text.includes('@')
      ? find(text, 'email')
          .filter(({ value }) => freeMail.test(value))
          .map((link) => ({ place: 'text' as const, start: start + link.start, end: start + link.end }))
      : [],
  )
}

export const accountEmail: Rule = {
  id: 'account-email',
  title: 'A private address as official contact',
  why: 'Official contact runs through official addresses, so that it is secure and stays in the records.',
  advice: 'Give the official address instead.',
  effect: 'forbids',
  concepts: ['official-accounts-only', 'account-email', 'account-identification'],
  wider: { concepts: ['records-retention', 'public-records'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  repair: 'words',
  find: (reading) => [
    ...addresses(reading),
    ...sentencesWith(reading, { all: [privateContact] }),
    ...counterAtHome(reading),
    ...sentencesWith(reading, {
      all: [
        /\b(?:using|use|from|with|on|under) my (?:own|personal|private)\b/i,
        /\b(?:account|e-?mail|login|profile|page|phone)\b/i,
      ],
    }),
  ],
  examples: {
    flags: [
      { text: 'Trash sticker? Zelle @deb-the-clerk today', excerpt: 'Zelle' },
      { text: 'RSVP to exampleton.seniors@yahoo.com by Friday', excerpt: 'exampleton.seniors@yahoo.com' },
      { text: 'Questions? Message me on my personal Facebook.', excerpt: 'my personal Facebook' },
    ],
    passes: [
      { text: 'Let me remind you: permits expire Friday', because: 'nobody is sent elsewhere' },
      { text: 'RSVP to seniors@exampleton.gov by Friday', because: 'an official address' },
      { text: 'Phishing alert: do not open mail from fake gmail senders', because: 'no address is given as contact' },
    ],
  },
}
