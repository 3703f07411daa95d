import { type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { creed, creedHarmless, opinion } from '../signs/town-voice.ts'
import { personalBeliefSigns } from '../words/personal-belief.ts'

const patterns: Pattern[] = [
  {
    all: [
      /\b(?:jesus|christ|the lord|our lord|god|allah|holy spirit|savior|saviour|the bible|scripture|the gospel|quran|satan|the devil|jehovah|jesús|dios|cristo)\b/i,
      /\b(?:saves?|saved|save|only|risen|is king|is lord|is great|loves? you|died for|truth|the way|answer|pray\w*|praise|thank|bless(?:es)?|plan|will|trust|turn (?:back )?to|return|accept|believe|faith|follow|worship|repent|needs?|judg\w+|wants|salva|bendiga|único)\b/i,
    ],
    none: [
      /\b(?:god bless (?:america|our (?:veterans|vets|troops|military|service ?m[ae]n|nurses|first responders)|the usa)|church of|christ church|st\.|saint|christ the king|church|supper|concert|choir|play|pageant|bethlehem|god ?father|god ?speed|oh my god|hymn|class|parish)\b/i,
    ],
  },
  {
    all: [
      /\b(?:praise (?:god|him|jesus|the lord)|amen\b|hallelujah|repent|sinners?|sinful|heathens?|godless|one true (?:god|faith|religion)|born again|as a (?:christian|catholic|muslim|jew|atheist|believer|person of faith)|my faith (?:tells|teaches|says)|keep christ in christmas|reason for the season|only (?:through|by) (?:faith|prayer)|pray that (?:you|they|we|he|she)|we need prayer in|religion is|there is no god|god isn'?t real|astrolog\w+ says|mercury is in)\b/i,
    ],
    none: [/\b(?:handel|concert|chorus|leonard cohen|theater|film|amen corner)\b/i],
  },
  {
    all: [
      /\b(?:abortion|pro-?life|pro-?choice|gun control|second amendment|2a|gun grabbers|gender ideology|climate (?:hoax|emergency)|vaccines?|masks?|immigrants|illegal aliens|border|israel|palestine|gaza|ukraine|black lives|blm|all lives|blue lives|defund|tax(?:es)? (?:is|are) theft|socialism|capitalism)\b/i,
      /\b(?:is murder|is a right|kill|don'?t work|hoax|lie|scam|poison|free|matter|must|should|wrong|right|never|ban|shall not|stand with|evil|theft|destroying|saves?|wake up|truth)\b/i,
    ],
    none: [
      /\b(?:clinic|appointment|available|free (?:flu|covid|rabies|vaccin)|rabies|pets?|schedule|dose|eligible|booster|require[sd]?|recommended|halloween|costume|border collie|kill (?:bugs|weeds))\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:personally|honestly|frankly),? (?:I|we)|I personally|in my (?:humble |honest |personal )?opinion|imho|imo\b|unpopular opinion|hot take|if you ask me|my (?:personal )?(?:view|belief|take) is|I (?:firmly |strongly |truly |really )?believe (?:that|in|the|we|our|this)|I for one|my two cents|just my opinion|en mi opinión|yo creo que)\b/i,
    ],
    none: [/\b(?:library staff picks?|book|read|favorite (?:book|trail|recipe)|staff pick|recipe|album)\b/i],
  },
]

export const personalBelief: Rule = {
  id: 'personal-belief',
  title: "The writer's own belief",
  why: "A post of the town carries the town's voice, not the faith or views of the person who writes it.",
  advice: 'Take the belief out; a greeting or a plain fact can stay.',
  effect: 'forbids',
  concepts: ['personal-belief'],
  wider: { concepts: ['opinion-or-commitment', 'professional-conduct'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) =>
    sentencesWith(
      reading,
      ...patterns,
      { all: [creed], none: [creedHarmless] },
      { all: [opinion], none: [creedHarmless] },
    ),
  signs: personalBeliefSigns,
  examples: {
    flags: [
      { text: 'The Almighty watches over our plows, trust in Him.', excerpt: 'Almighty' },
      { text: 'Hunting is murder. License sales at the counter.', excerpt: 'murder' },
      { text: 'The storm missed us because we are a Christian town.', excerpt: 'Christian town' },
      { text: 'Remember that all life is sacred.', excerpt: 'sacred' },
      { text: 'The rain came because you prayed, all of you.', excerpt: 'you prayed' },
      { text: 'Turn to God, our town needs it. Trash is a day late.', excerpt: 'Turn to God' },
      { text: 'That ruling was a stupid decision. Office closed Monday.', excerpt: 'stupid decision' },
      { text: 'Personally, I think the new park design is a mistake.', excerpt: 'Personally' },
    ],
    passes: [
      { text: 'The Trinity choir sings at the bandstand on Friday.', because: 'an event' },
      { text: 'Hunting licenses are sold at the counter.', because: 'a service' },
      { text: 'God bless our veterans: the parade is at 11.', because: 'a ceremonial phrase' },
      { text: 'The Christian school next to the fire station is closed.', because: 'a school' },
      { text: 'A talk on sacred harp singing, all welcome.', because: 'music' },
      { text: 'The blessing of the fleet is on Sunday at noon.', because: 'an event' },
      { text: 'Merry Christmas and Happy Hanukkah from all of us', because: 'a greeting' },
      { text: 'It is a terrible idea to park on the tracks.', because: 'advice' },
      { text: 'Christ Church hosts the supper on Friday', because: 'a place' },
      { text: 'Free rabies vaccines for pets, Saturday', because: 'a clinic' },
    ],
  },
}
