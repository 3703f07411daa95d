import { type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { breachSigns } from '../signs/conduct.ts'
import { illegalActivitySigns } from '../words/illegal-activity.ts'

const banned =
  '(?:permits?|licenses?|stickers?|inspections?|leash(?:es)?|helmets?|seat ?belts?|life ?jackets?|fire ?works|burn(?:ing)?|open burning|bonfires?|park(?:ing)?|speed(?:ing| limit)?|dump(?:ing)?|litter(?:ing)?|drink(?:ing)?|alcohol|beers?|weed|fishing|hunt(?:ing)?|swim(?:ming)?|water(?:ing)? (?:ban|restriction)|trespass\\w*|stop signs?|red light|toll|tax(?:es)?|meters?|fees?|fines?|tickets?|plates|registration|codes?|laws?|rules?|bylaws?|ordinance|ban|curfew|zoning|illegal)'
const patterns: Pattern[] = [
  {
    all: [
      new RegExp(`\\b${banned}\\b|\\bburn away\\b|\\blight (?:them|em) up\\b`, 'i'),
      /\b(?:(?:(?:nobody|no one)(?:'ll| will| is|'s)?|(?:we|they|cops|police|inspectors?|rangers?)(?:'ll| will| are|'re| is|'s)? ?(?:never|not|don'?t|won'?t|ain'?t|aren'?t|hardly|rarely)) (?:really |ever )?(?:checks?|checking|looks?|looking|cares?|enforc\w+|watch\w*|tickets?|writes?|going to know|gonna know|will know|ever knows|tell|telling|mind|bust)|(?:nobody|no one|no cops?) .{0,25}\b(?:checking|checks|watching|enforcing|ticketing|looking|patrolling)|won'?t (?:get|be) (?:caught|checked|ticketed|enforced|fined)|get away with|what they don'?t know|look the other way|wink|😏|😉|🤫|between (?:us|you and me)|shh+|don'?t (?:tell (?:anyone|anybody|the|on)|bother (?:with (?:a |the |any )?(?:permit|licen|fee|tag|sticker|helmet|leash|inspect)|getting|pulling|paying|asking)|worry about|need to (?:pull|get|pay))|skip (?:the|your)|ignore (?:the|that|it|those)|forget (?:the|about the)|just do it|do it anyway|anyway|go (?:for it|ahead)|who'?s going to|sneak\w*|on the sly|free pass|off the books|cash only|under the table|fix(?:ed)? (?:your|a|the) ticket|hack to avoid|trick to avoid|nadie revisa)\b/iu,
    ],
    none: [
      /\b(?:please|reminder|must|required|will be (?:ticketed|fined|towed)|is prohibited|are prohibited|not allowed|illegal dumping hurts|report|we don'?t (?:ticket|tow) (?:for|on) |suspended|lifted|waived|grace|free parking|no permit (?:is )?(?:needed|required)|don'?t (?:forget|need a permit to attend)|skip the (?:line|trip|wait)|don'?t worry|we will be checking|they will be checking)\b/i,
    ],
  },
  {
    all: [
      /(?:\b(?:wink|between us|nobody|no one|shh+)\b|😏|😉|🤫).{0,80}\b(?:burn|light|dump|park|drink|smoke|speed|swim|hunt|fish|build)\b|\b(?:burn away|dump it|light (?:it|em|them) up|smoke up|drink up|build it)\b.{0,40}(?:\b(?:wink|nobody|no one|shh+)\b|😏|😉|🤫)/iu,
    ],
    none: [/\bplease\b/i],
  },
  {
    all: [
      /\b(?:burn|torch|vandali[sz]e|egg|slash|smash|loot|riot|key|spray ?paint|tear down|knock down|block)\b/i,
      /\b(?:signs?|cameras?|statues?|tires|windows|town hall|city hall|village hall|bridge|meters?|cruisers?)\b/i,
      /\b(?:let'?s|everyone|everybody|go|we should|somebody should|who'?s in|tonight)\b/i,
    ],
    none: [/\b(?:clean|repair|volunteer|thank|permit)\b/i],
  },
  {
    all: [
      /\b(?:took(?: home)?|swiped|pocketed|lifted|walked off with|helped myself to|snagged|liberated|grabbed)\b/i,
      /\b(?:from (?:the )?(?:\w+ )?(?:work|garage|shop|station|office|yard|supply|library|town|village|city|evidence|job))\b(?! (?:picnic|party|raffle|potluck|cook-?out|sale|lunch))/i,
      /\b(?:lol|lmao|shh|free|nobody|😏|😉|🤫|perk\w*|five[- ]finger|won'?t (?:miss|notice))\b/iu,
    ],
  },
]

export const illegalActivity: Rule = {
  id: 'illegal-activity',
  title: 'Encouraging something unlawful',
  why: 'It invites people to break a law or a rule, or tells of doing so.',
  advice: 'Take this part out; say what the rule is.',
  effect: 'forbids',
  concepts: ['illegal-activity', 'laws-apply', 'companion-policies'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => sentencesWith(reading, ...patterns, ...breachSigns),
  signs: illegalActivitySigns,
  examples: {
    flags: [
      { text: 'Got a ticket? I can make that go away.', use: 'personal', excerpt: 'go away' },
      { text: 'Beers at the lake, the ranger is my cousin.', use: 'personal', excerpt: 'cousin' },
      { text: 'Took home a few fittings from the water shop, lol', use: 'personal', excerpt: 'fittings' },
      { text: "Bottle rockets are illegal, and no, we won't be looking.", use: 'official', excerpt: 'looking' },
      {
        text: 'Fireworks are banned but nobody enforces it on the beach 😉',
        use: 'official',
        excerpt: 'nobody enforces',
      },
      { text: 'Rangers are asleep by ten, beers at the reservoir!', use: 'official', excerpt: 'asleep' },
      {
        text: 'Skip the permit for your shed, inspectors never check back yards',
        use: 'official',
        excerpt: 'Skip the permit',
      },
      { text: 'Snuck into the motel pool again, water was perfect', use: 'personal', excerpt: 'Snuck into' },
      { text: 'My old motor oil goes down the creek behind the barn', use: 'personal', excerpt: 'motor oil' },
    ],
    passes: [
      { text: 'If your water reading looks off, we will check the meter.', use: 'official', because: 'help' },
      { text: 'Got a stain? I can make that go away with lemon.', use: 'personal', because: 'a stain' },
      {
        text: 'The ranger is my cousin and gives a fine tour of the park.',
        use: 'personal',
        because: 'nothing is broken',
      },
      { text: 'Took home a ribbon from the work picnic, lol', use: 'personal', because: 'a prize' },
      { text: 'New rule: no phones on break. On our break!', use: 'personal', because: 'a rule that is complained of' },
      {
        text: "Don't bother with the phone line for permits, use the site",
        use: 'official',
        because: 'a shorter way to the same rule',
      },
      {
        text: 'Burning season starts January 15. A permit is required.',
        use: 'official',
        because: 'it states the rule',
      },
      {
        text: 'No permit is needed for small sheds. Please skip the trip and ask online.',
        use: 'official',
        because: 'lawful advice',
      },
      {
        text: 'Motor oil is taken at the transfer station, please bring it in a jug',
        use: 'official',
        because: 'a lawful way',
      },
      { text: 'Walked to the motel pool and read all afternoon', use: 'personal', because: 'a guest' },
    ],
  },
}
