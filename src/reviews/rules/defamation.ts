import { accusation, gossip, reported } from '../accusations.ts'
import { namesPerson } from '../names.ts'
import { type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { defamationSigns } from '../words/defamation.ts'

const business =
  /\b[A-Z][\w'&]+(?: [A-Z][\w'&]+){0,2} (?:Pizza|Cafe|Café|Diner|Grill|Restaurant|Market|Auto|Motors|Plumbing|Electric|Construction|Contracting|Contractors|Paving|Landscaping|Towing|Farm|Inn|Hotel|Bank|Realty|Properties|LLC|Inc|Co|Company|Bros|Brothers|Bakery|Hardware|Garage|Roofing|Builders|Services|Hauling|Disposal|Development|Developers)\b/
const resident =
  /\b(?:(?:[Tt]he|[Oo]ur|[Tt]hat|[Tt]heir) (?:\w+ ){0,3}(?:vendor|contractor|landlord|developer|caterer|foreman|supplier|paver|hauler)\b|(?:[Tt]he|[Oo]ur|[Tt]hat) contractor's \w+|old man|old lady|(?:the )?(?:owner|landlord|manager|chef|cook|doctor|dentist|coach|pastor|priest) (?:of|at|from) (?:the )?[A-Z]|the (?:guy|man|woman|lady|couple|family|owner|tenant|landlord) (?:at|on|from|of|who)|the [A-Z][a-z]+s\b|[A-Z][a-z]+ (?:family|brothers|boys|kids))/

// "Never hire Brannick Paving. They're crooks": who is meant stands a sentence before.
const theSame =
  /^(?:and |but |so |because )?(?:he|she|they|that (?:man|woman|guy|outfit|place|company|crew|family)|those (?:people|guys|crooks)|these (?:people|guys)|the (?:owner|whole family))(?:'s|'re|'ve)?\b/i

/** Grave claims about a named person or business. */
function claims(reading: Reading): Excerpt[] {
  const named = reading.sentences.find(({ text }) => namesPerson(text) || business.test(text) || resident.test(text))
  return sentencesWith(reading, { all: [accusation], none: [reported] }, { all: [accusation, gossip] }).filter(
    (excerpt) => {
      const text = excerpt.place === 'text' ? reading.plain.text.slice(excerpt.start, excerpt.end) : ''
      if (namesPerson(text) || business.test(text) || resident.test(text)) return true
      return theSame.test(text) && excerpt.place === 'text' && named !== undefined && named.end <= excerpt.start
    },
  )
}

export const defamation: Rule = {
  id: 'defamation',
  title: 'A harmful claim about someone',
  why: 'A claim of crime, fraud or vice about a person or a business can be libel when it is not proven.',
  advice: 'Take the claim out, or say only what is proven and public.',
  effect: 'forbids',
  concepts: ['defamation', 'personal-liability', 'companion-policies', 'professional-conduct'],
  use: 'both',
  narrow: 'reputation',
  repair: 'sentence',
  find: claims,
  signs: defamationSigns,
  examples: {
    flags: [
      { text: 'The snack bar vendor was skimming from Little League.', use: 'official', excerpt: 'skimming' },
      { text: 'Mr. Hobbs on Pine is a thief who robs his tenants.', use: 'official', excerpt: 'thief' },
      { text: 'Never hire Granite Paving. They are crooks.', use: 'official', excerpt: 'crooks' },
      { text: 'Granite Paving is a scam, they rigged the bid', use: 'official', excerpt: 'scam' },
      { text: 'The florist launders money for the mob', use: 'personal', excerpt: 'launders' },
      { text: 'That chiropractor gropes patients', use: 'personal', excerpt: 'gropes' },
    ],
    passes: [
      { text: 'The snack bar vendor was skimming leaves from the pool.', use: 'official', because: 'leaves' },
      {
        text: 'Police: John Doe, 30, was charged with larceny after he allegedly stole a bike.',
        use: 'official',
        because: 'a report of a charge',
      },
      {
        text: 'Granite Paving starts Monday. Scammers may call you: report fraud.',
        use: 'official',
        because: 'a warning about others',
      },
      { text: 'Maria stole third base and the game!', use: 'personal', because: 'baseball' },
      { text: 'The florist does our laundry for the parade flags', use: 'personal', because: 'laundry' },
      { text: 'Police say the chiropractor was not the one who robbed the bank', use: 'official', because: 'a report' },
    ],
  },
}
