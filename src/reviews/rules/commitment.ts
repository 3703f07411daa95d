import { type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { binding } from '../signs/town-voice.ts'
import { commitmentSigns } from '../words/commitment.ts'

const patterns: Pattern[] = [
  {
    all: [
      /\b(?:we|I|our word|town|village|city|council|board|department|mayor|dpw)\b/i,
      /\b(?:promis(?:e|es|ed|ing)|guarantee[sd]?|you have (?:our|my) word|(?:our|my) word|swear|pledge (?:to|that)|vow(?:s|ed)? (?:to|that)|commit(?:s|ted)? to|count on (?:it|us|that)|bank on (?:it|that)|mark (?:my|our) words|no matter what|without fail)\b/i,
    ],
    none: [
      // A promise tacked on after a joke binds nobody.
      /, (?:we|I) (?:promise|swear)\b[ .!]*(?:😄|😂|😉|🤣|😜|😅|lol)/iu,
      /\b(?:pledge of allegiance|pledge drive|compromis\w+|promising|satisfaction guaranteed|not guaranteed|no guarantee|cannot guarantee|can'?t (?:guarantee|promise)|promise kept|as promised|here (?:it is|they are)|promised land|committed to (?:safety|serving|service|excellence|transparency|accessib\w+|divers\w+|keeping you))\b/i,
    ],
  },
  {
    all: [
      /\b(?:will|'ll|going to) (?:\w+ ){0,3}(?:be )?(?:completely |totally |fully |all )?(?:repaved|fixed|done|finished|completed?|repaired|replaced|paved|built|rebuilt|removed|gone|resolved|hired|installed)\b.{0,40}\b(?:by|before|no later than|within) (?:\w+ ){0,2}(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|christmas|thanksgiving|labor day|memorial day|the end of|next|\d+ (?:days|weeks|hours)|spring|summer|fall|winter|tomorrow|noon)\b/i,
    ],
    none: [
      /\b(?:expected|estimate\w*|scheduled|weather permitting|hope|plan(?:s|ned)? to|anticipat\w+|should|aim\w*|target\w*|approximately)\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:everyone|everybody|you|residents?|each|all)\b.{0,40}\b(?:gets?|receives?|will (?:get|receive)|'ll get|is getting|are getting) (?:a |your |their |full |one )?(?:\w+ )?(?:refund|rebate|reimburse\w*|check|credit|money back|free)|(?:refund|reimburse|compensate|pay) (?:you|everyone|everybody|all of you|for (?:your|the) (?:damage|tires?|car|flood\w*|basement))|(?:waiv(?:e|ing)|forgiv(?:e|ing)|cancel(?:l?ing)?|tear up) (?:your|all|everyone'?s|the) (?:\w+ )?(?:fees?|fines?|bills?|tickets?|taxes|penalt\w+)|(?:city|town|village|we)(?:'ll| will) (?:cover|pay|foot|buy|reimburse|take responsibility|fix it for free)|taxes (?:will|won'?t) (?:not )?(?:go up|increase|rise|drop)|no (?:tax|rate|fee) (?:increase|hike)s? (?:next|this|ever|for)|never (?:raise|close|cut|sell|lay)|our fault|we(?:'re| are) (?:liable|responsible for (?:the|your) damage))\b/i,
    ],
    none: [
      /\b(?:council (?:voted|approved)|board (?:voted|approved)|approved by|free (?:event|admission|parking|class|oak|tree|hot dogs|workshop)|gets? a free (?:tree|book|oak|hot|t-?shirt|sticker)|if (?:eligible|approved)|apply)\b/i,
    ],
  },
  {
    all: [
      /\b(?:legally,? you|you (?:can|could|should) (?:legally )?(?:sue|deduct|write (?:it|that) off)|you don'?t (?:legally )?have to pay|(?:take|stop taking|skip|double) (?:your|the|an) (?:aspirin|ibuprofen|meds|medication|insulin|dose|antibiotics)|it'?s not a crime|you'?ll win (?:in court|the case|that)|the (?:water|air|soil) is (?:perfectly|totally|completely|100%) safe|trust me,? the)\b/i,
    ],
  },
]

export const commitment: Rule = {
  id: 'commitment',
  title: "A promise or an opinion in the town's name",
  why: 'A post can bind the town to a date, to money or to a view that nobody has decided.',
  advice: 'Say what is planned ("scheduled", "expected") and who decides; take the promise out.',
  effect: 'forbids',
  concepts: ['opinion-or-commitment'],
  wider: { concepts: ['professional-conduct', 'supplementary-protocols'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => sentencesWith(reading, ...patterns, ...binding),
  signs: commitmentSigns,
  examples: {
    flags: [
      { text: 'Rest assured, the trash fee will never go up.', excerpt: 'trash fee' },
      { text: "Your landlord can't evict you over a dog, so ignore the notice.", excerpt: 'ignore the notice' },
      { text: 'Everybody on Palm Street gets a new driveway, our treat.', excerpt: 'our treat' },
      { text: 'Nobody loses a home over the drains. You have our word.', excerpt: 'our word' },
      { text: 'We guarantee the pool will never close again!', excerpt: 'guarantee' },
      { text: 'The library branch will stay, end of story', excerpt: 'end of story' },
      { text: 'The city will pay for your tires, send the bill', excerpt: 'will pay' },
    ],
    passes: [
      { text: 'The trash fee is expected to stay the same next year.', because: 'only expected' },
      { text: 'Ask a lawyer before you answer an eviction notice.', because: 'no counsel of the town' },
      { text: 'We promised a report on the floods, and here it is.', because: 'it is done' },
      { text: 'Everybody on Palm Street gets a letter with the dates.', because: 'news, no gift' },
      { text: 'The minutes are on the town page.', because: 'a place to read' },
      { text: 'Paving is scheduled to be done by Friday, weather permitting', because: 'a plan' },
      { text: 'No ghosts at the hayride, we promise 😄', because: 'a joke' },
      { text: 'The first 50 residents get a free tree', because: 'an event of the town' },
    ],
  },
}
