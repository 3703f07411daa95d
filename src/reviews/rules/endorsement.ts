import { attachmentsWith, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { pushing } from '../signs/town-voice.ts'
import { endorsementSigns } from '../words/endorsement.ts'

const goods =
  '(?:pizza|burgers?|tacos?|coffee|ice cream|donuts?|wings|bbq|barbecue|sandwich\\w*|subs|bagels|brunch|breakfast|lunch|dinner|food|fries|beer|pie|bakery|restaurant|diner|cafe|prices?|deals?|rates?|service|selection|mechanic|plumber|electrician|contractor|realtor|dentist|doctor|lawyer|attorney|gym|salon|barber|haircuts?|florist|store|shop|hardware|garage|tires|insurance|agent|bank|mortgage|roofers?|landscap\\w+|towing|vet|groomer|daycare|market|farm stand|place (?:in town|to eat|to shop|for))'
const own =
  /\b(?:our (?:programs?|classes|pool|camp|library|senior center|golf course|transfer station|crew)|town(?:'s)? (?:programs?|pool)|rec (?:dept|department) (?:classes|programs?)|permit|library cards?|friends of the library)\b/i

const patterns: Pattern[] = [
  {
    all: [
      new RegExp(
        `\\b(?:the )?(?:best|greatest|finest|cheapest|lowest|tastiest|yummiest|hottest|top|#1|number one|fantastic|amazing|unbeatable|only decent)\\b[^.!?]{0,20}\\b${goods}\\b`,
        'i',
      ),
      /[A-Z]/,
    ],
    none: [
      own,
      /\b(?:vote|contest|cook-?off|best of|nominat\w+|rate your|chili|bake-?off|judg\w+|who has|what'?s the best|practices?|best (?:time|way|to))\b/i,
    ],
  },
  {
    all: [
      /\b(?:mention|tell (?:them|him|her|'em)|say|show) (?:us\b|this (?:post|ad)|(?:the|our|your) (?:\w+ ){0,3}(?:sent you|post|dept|department|dpw|town|village|city|library|page)|\w+ sent (?:you|ya|y'all|u)\b|the \w+)/i,
      /(?<!\w)(?:off|discount|free|deal|sent (?:you|ya|y'all|u)\b|special|%|\$)/i,
    ],
    none: [/\b(?:say hi|library card|fire safety)\b/i],
  },
  {
    all: [
      /(?<!\w)(?:\d+ ?% off|\$ ?\d+ off|half off|half[- ]price|buy one|bogo|promo(?: code)?|coupon|use code|discount(?:ed)? (?:at|from|with)|2[- ]for[- ]1|two[- ]for[- ]one|limited[- ]time|on sale (?:now )?at|sale at|happy hour (?:at|specials?)|gift cards? (?:at|from)|order (?:from|at|online at)|book (?:with|your stay at)|shop (?:at|local at)|stop (?:by|in) (?:at )?[A-Z]\w+'s|eat at|dine at|hire|highly recommend|we recommend|can'?t recommend|five stars|5 stars|go see [A-Z]\w+ at|(?:buy|order) (?:my|our) (?:\w+'s )?\w+|dm (?:me |us )?for (?:prices?|orders?|details and price)|use (?:my|our) (?:link|code)|affiliate|brought to you by|sponsored by|buy (?:from|at|your \w+ (?:at|from)))\b/i,
    ],
    none: [
      own,
      /\b(?:rain barrels?|compost bins?|resident (?:discount|rate)|senior (?:discount|rate)|early[- ]bird|registration|passes?|membership|admission|late fee|dog licen[sc]e|amnesty|fines?|restaurant week|chamber|we recommend (?:that|you|checking|arriving|calling|using|taking|wearing|bringing)|hiring|book sale|tag sale)\b/i,
    ],
  },
  {
    all: [
      /\b(?:my|I'?m|our|I) (?:\w+ ){0,3}(?:etsy|side (?:gig|hustle|business)|avon|mary kay|scentsy|pampered chef|herbalife|real estate (?:license|business)|photography business|landscaping business|shop|boutique|food truck|lularoe|tupperware)\b/i,
      /\b(?:dm|order|buy|message|check out|book|sale|selling|call|visit|shop|link)\b/i,
    ],
    none: [/\b(?:repair shop|wood ?shop|work ?shop|shop class)\b/i],
  },
  {
    all: [
      /\b(?:la mejor|el mejor|los mejores|las mejores) (?:pizza|comida|precios?|tacos|restaurante|café)\b|\bdescuento en [A-Z]/,
    ],
  },
]

export const endorsement: Rule = {
  id: 'endorsement',
  title: 'Promoting a business',
  why: 'A post of the town may not recommend or advertise a business or a product.',
  advice: 'Take the recommendation out; keep the news.',
  effect: 'forbids',
  concepts: ['endorsement', 'selling'],
  wider: { concepts: ['professional-conduct', 'supplementary-protocols'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => [
    ...sentencesWith(reading, ...patterns, ...pushing),
    ...attachmentsWith(reading, ...pushing, {
      all: [
        /\b(?:flyer|coupon|advert\w*|ad for|menu|business card|promo\w*|sponsor|banner|poster|sign|logo (?:of|for))\b/i,
        /\b(?:restaurant|store|shop|company|business|realtor|bar|brewery|dealership|private|discount|coupon|gym|salon)\b|% off|\b(?:cheapest|best (?:prices?|deals?|in town)|mention (?:us|the|this)|ask for|hire|call) /i,
      ],
      none: [
        /\b(?:no sponsor|logo removed|logo of the (?:town|village|city)|town'?s own|storm ?drain|do not|road sign|stop sign)\b/i,
      ],
    }),
  ],
  signs: endorsementSigns,
  examples: {
    flags: [
      { text: 'Skip the chains and head over to Pratt Roofing for honest prices.', excerpt: 'Roofing' },
      { text: 'Nobody in the county beats LaFleur Septic.', excerpt: 'LaFleur' },
      { text: 'Ames & Sons is the only roofer we would trust.', excerpt: 'only roofer' },
      { text: 'If you need a tree crew, we only ever use Harlow Tree.', excerpt: 'Harlow Tree' },
      { text: "Swing by Nutty's for a cocoa on your way.", excerpt: 'cocoa' },
      { text: 'Oak Diner has the best breakfast around, go!', excerpt: 'best breakfast' },
      { text: "My cousin's honey is available, message me", excerpt: 'honey' },
      {
        text: 'Doors open at six.',
        attachments: ["Poster with the logo of Ajax Pools and '15% off, mention us'"],
        excerpt: 'Ajax Pools',
      },
      { text: "Mention this post at Lou's Garage for $5 off", excerpt: '$5 off' },
    ],
    passes: [
      { text: 'The bakery fire on Mill Road is out.', because: 'news' },
      { text: 'Call at least three roofers and compare.', because: 'advice to choose' },
      { text: 'Stop by the Green for coffee with the Council.', because: 'a place and a meeting' },
      { text: 'Nobody in the county beats our recycling rate.', because: 'the town itself' },
      { text: 'The library is the only place you need for tax forms.', because: 'a place of the town' },
      { text: 'Stop by the Senior Center for coffee and cards.', because: 'a place of the town' },
      { text: 'We use CodeRED alerts and NOAA Weather Radio.', because: 'tools of the office' },
      { text: 'Visit Station Park for the best view of the trail', because: "the town's own park" },
      { text: 'The best time to water is the morning', because: 'advice' },
      { text: 'Early-bird discount on pool passes until May', because: "the town's own offer" },
      {
        text: 'Doors open at six.',
        attachments: ['Poster with the logo of the Town and the date'],
        because: "the town's own poster",
      },
      { text: 'Chili cook-off: who has the best chili?', because: 'a contest' },
    ],
  },
}
