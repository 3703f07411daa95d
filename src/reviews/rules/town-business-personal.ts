import { mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { counterAtHome } from '../signs/conduct.ts'
import { townBusinessSigns } from '../words/town-business.ts'

const business =
  /\b(?:permits?|licen[sc]es?|inspections?|registrations?|regist(?:er|ering)|sign[- ]?ups?|applications?|appointments?|tax bills?|water bills?|abatements?|dog tags?|programs?|trash stickers?|stickers|forms?|work orders?|potholes?|complaints?|records?|zoning|variance|hearing|reservations?|park (?:rental|pavilion)|pavilion|camp|lessons|rec(?:reation)?|library cards?|building plans?|site plans?|code|violations?|tickets?|citations?|benefits|questions about (?:your|town|village|city))\b/i
// What people come to the town's counter for; a call to write to oneself may stand in the next sentence.
const counter =
  /\b(?:permits?|building inspections?|inspections?|dog (?:tags?|licen[sc]es?)|tax bills?|water bills?|abatements?|trash stickers?|work orders?|potholes?|zoning|variance|town clerk|rec (?:programs?|registration))\b/i
const toMe =
  /\b(?:dm|pm|message|text|call|e-?mail|inbox|hit|ping|contact|reach|send|venmo|zelle|ask|comment) (?:me|it to me|them to me|your \w+ to me|us|here|below|this page|my (?:page|cell|inbox|phone|personal))\b|\b(?:dm|pm|message)s? (?:are )?open\b|\b(?:post|leave|drop|put) (?:it|them|your \w+|any) (?:here|below|on (?:my|this) page|in (?:the|my) comments)\b|\b(?:escríbanme|mándenme|envíenme)\b/i
const running =
  /\b(?:I(?:'ll| will| can|'m going to)|from now on|until the (?:town|village|city) page|instead of the (?:town|village|city|official)) .{0,50}\b(?:post(?:ing)?|updates?|handle|process|approve|schedule|take (?:care of|your|registrations?)|answer|accept|sign you up|register you|waive|issue)\b.{0,60}\b(?:here|on (?:this|my)|page|profile|account|for you|from (?:here|home|my)|town|village|city|permits?|registrations?|closures?)\b|\b(?:follow (?:me|my (?:page|account))|this (?:page|account) (?:is|for)|my personal (?:page|account)) .{0,40}\b(?:for|is) .{0,30}\b(?:town|village|city|official|dpw|road|rec|library|police|fire|closures?)\b.{0,20}\b(?:news|updates?|info\w*|business|alerts?|closures?)?/i
const ownBusiness =
  /\b(?:my (?:etsy|band|business|side|lawn|shop|own)|piano|guitar|swim lessons at my|tutoring|yoga|wedding|soccer team|scouts?|church|girl scout|garage sale|recipes?|driver'?s? license|marriage license|fishing license|camp ?ground|camping|fan page)\b/i

function official(reading: Reading): Excerpt[] {
  return sentencesWith(
    reading,
    { all: [business, toMe], none: [ownBusiness] },
    ...(mentions(reading, counter) && !mentions(reading, ownBusiness) ? [{ all: [toMe] }] : []),
    { all: [running], none: [ownBusiness] },
    {
      all: [
        /\b(?:town|village|city)[- ](?:business|work|news|updates?)\b/i,
        /\b(?:on|from|through|using|via) (?:my|this) (?:own |personal )?(?:page|account|profile|facebook|instagram|phone|cell)\b/i,
      ],
    },
  )
}

export const townBusinessPersonal: Rule = {
  id: 'town-business-personal',
  title: "The town's business on your own account",
  why: "Business of the town runs through the town's accounts, so that it is kept and answered.",
  advice: 'Post it from the official account, or point people there.',
  effect: 'forbids',
  concepts: ['town-business-personal', 'official-accounts-only'],
  wider: { concepts: ['posting-authorisation', 'content-approval', 'employees-standards'], effect: 'forbids' },
  use: 'personal',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => [...official(reading), ...counterAtHome(reading)],
  signs: townBusinessSigns,
  examples: {
    flags: [
      { text: 'Need a deck permit? DM me and I will start it.', use: 'personal', excerpt: 'DM me' },
      { text: 'From now on I will post road closures here on my page', use: 'personal', excerpt: 'road closures' },
      {
        text: 'Mooring applicants, find me at home with your forms, registration closes at six',
        use: 'personal',
        excerpt: 'Mooring',
      },
      {
        text: 'WhatsApp me your meter reading, no need for the water office',
        use: 'personal',
        excerpt: 'meter reading',
      },
    ],
    passes: [
      { text: 'Piano lessons: message me for sign-ups', use: 'personal', because: 'your own business' },
      { text: 'Deck permits are online at the town site', use: 'personal', because: 'it points to the town' },
      { text: 'My meter reading was late, so I called the water office', use: 'personal', because: 'your own bill' },
      { text: 'WhatsApp me if you want to come to the beach', use: 'personal', because: 'no business of the town' },
    ],
  },
}
