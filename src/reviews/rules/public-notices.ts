import { namesPerson } from '../names.ts'
import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const arrest =
  /\b(?:arrest(?:ed|s)?|charged (?:with|sunday|monday|tuesday|wednesday|thursday|friday|saturday|on|by|in)|was charged|were charged|booked|mug ?shots?|dui|oui|dwi|arraigned|summonsed|in custody|wanted (?:for|person|on)|warrant|suspect|sex offender|level (?:2|3|ii|iii)|registered offender|overdose victim|deceased|victim(?:'s)? (?:was|name|identified)|identified as|fatal\w*)\b/i
const missing =
  /\b(?:missing (?:person|man|woman|child|teen|boy|girl|since|from)|(?:is|went|gone|reported|been|still) missing|last seen|silver alert|amber alert|endangered|have you seen|runaway)\b/i
/** The word in capitals opens a search notice. */
const alert = /\bMISSING\b/

function notices(reading: Reading): Excerpt[] {
  const named = (pattern: RegExp) =>
    sentencesWith(reading, { all: [pattern] }).filter(
      (found) =>
        found.place === 'text' &&
        (namesPerson(reading.plain.text.slice(found.start, found.end)) ||
          /\b[A-Z][a-z]+ [A-Z][a-z]+, \d{1,2}\b/.test(reading.plain.text.slice(found.start, found.end))),
    )
  const people = named(arrest)
  const lost = mentions(reading, /\b(?:dog|cat|parrot|turtle|pet)\b/i) ? [] : [...named(missing), ...named(alert)]
  return [...people, ...lost]
}

export const publicNotices: Rule = {
  id: 'public-notices',
  title: 'A notice that names a person',
  why: 'Naming someone who is arrested, missing or hurt can be lawful and needed, but someone in charge decides what is told.',
  advice: 'Ask the department head before the name goes out.',
  effect: 'asks',
  concepts: ['confidential-information', 'personal-data'],
  use: 'official',
  narrow: 'reputation',
  find: notices,
  examples: {
    flags: [
      { text: 'Robert Lane, 52, was arrested for larceny on Monday.', excerpt: 'arrested' },
      { text: 'MISSING: Dorothy Hale, 81, last seen at the green', excerpt: 'MISSING' },
    ],
    passes: [
      { text: 'Two people were arrested after the fair.', because: 'nobody is named' },
      { text: 'Missing dog: Dorothy, a beagle, last seen on Elm', because: 'a pet' },
    ],
  },
}
