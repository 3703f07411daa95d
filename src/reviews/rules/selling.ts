import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { sellingSigns } from '../words/selling.ts'

const owned =
  /\b(?:(?:village|town|city|dpw|department|school|library|county)[- ](?:owned|surplus|issued|property|issue)|(?:village|town|city|dpw|highway|department|station|library|work|village'?s|town'?s|city'?s)(?:'s)? (?:\w+ ){0,2}(?:surplus|salt|mulch|compost|wood ?chips|firewood|signs?|hydrants?|benches|bench|tools?|mower|generator|radios?|vests?|jackets?|hats?|shirts?|laptops?|computers?|bikes?|chairs?|desks?|tires|scrap|copper|barrels?|trucks?|plow|pallets|pavers|street ?lights?|books|permits?|passes|stickers?|fuel|gas|gravel|asphalt)|surplus from (?:work|the (?:town|village|city|garage|yard))|from (?:the|our) (?:village|town|city|dpw|public works|highway) (?:yard|garage|shop|shed|pile)|left ?over from (?:work|the job|a job)|extra (?:from|at) work|(?:street|stop|parking|no parking) signs? from)\b/i
const sale =
  /(?<!\w)(?:\$ ?\d+|for sale|selling|sell|sale|obo|best offer|make (?:me )?an offer|dm (?:me )?(?:to|if|for)|cash|venmo|asking|price[ds]?|first come|message me|pick ?up|bucks|each|hook you up|cheap)\b/i

const cause =
  /\b(?:fund-?raiser|charity|donat\w+|benefit|proceeds|for the (?:kids|team|department|food pantry|shelter)|nonprofit)\b/i

/** A private sale never fits; one for a cause may, with a yes. */
function offers(reading: Reading): Excerpt[] {
  const effect = mentions(reading, cause) ? 'needs-approval' : 'forbids'
  return sentencesWith(reading, {
    all: [owned, sale],
    none: [
      /\b(?:auction|town(?:'s)? (?:surplus )?auction|book sale|budget|tax|taxpayer|should (?:sell|charge)|why (?:is|does|are)|library book sale|town-wide|townwide)\b/i,
    ],
  }).map((offer) => ({ ...offer, effect }))
}

export const selling: Rule = {
  id: 'selling',
  title: "Selling what is the town's",
  why: "Goods and services of the town may be offered only with the town's explicit permission.",
  advice: 'Take the offer down, or ask for permission first.',
  effect: 'forbids',
  concepts: ['selling'],
  wider: { concepts: ['companion-policies'], effect: 'forbids' },
  use: 'personal',
  narrow: 'narrow',
  approval: 'logo-or-photo',
  repair: 'sentence',
  find: offers,
  signs: sellingSigns,
  examples: {
    flags: [
      { text: 'Village-owned bike racks, $40 each, message me', use: 'personal', excerpt: 'Village-owned' },
      { text: 'Free firewood? No, $20 a load, left over from work', use: 'personal', excerpt: '$20' },
    ],
    passes: [
      { text: 'The hydrant cap on my street was stolen again', use: 'personal', because: 'no offer' },
      { text: 'Selling my own key rings at the church fair', use: 'personal', because: 'your own thing' },
      { text: 'Selling my own bike, $90', use: 'personal', because: 'your own thing' },
      { text: 'Town surplus auction is Saturday, prices start at $5', use: 'personal', because: 'a public auction' },
    ],
  },
}
