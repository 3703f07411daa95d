import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const group =
  /\b(?:chamber(?: of commerce)?|red cross|rotary|lions club|kiwanis|elks|vfw|american legion|knights of columbus|masons|boy scouts|girl scouts|cub scouts|pta|pto|goodwill|salvation army|habitat for humanity|ymca|united way|non-?profits?|charit(?:y|ies)|food pantry|animal rescue|humane society|historical society|garden club|boosters|little league|pop warner|foundation|toys for tots|restaurant week|small business saturday|farmers'? market vendors?|st\. jude|special olympics|march of dimes|relay for life)\b/i
const promotes =
  /\b(?:host\w*|hold\w*|fundrais\w+|donat\w+|support|join|sharing|from our friends|hosted by|sponsor\w*|raffle|tickets?|annual|benefit|drive|walk|is on|help|volunteer|selling|sale|% off|needs? you|give|breakfast|supper|cook-?out|car wash|good cause)\b/i
const business =
  "(?:Pizza|Pizzeria|Cafe|Café|Diner|Grill|Restaurant|Market|Auto|Motors|Plumbing|Electric|Construction|Paving|Landscaping|Towing|Farms?|Inn|Hotel|Bank|Realty|LLC|Inc|Co|Company|Bros|Bakery|Hardware|Roofing|Builders|Services|Hauling|Brewing|Brewery|Donuts|Dunkin\\w*|Nursery|Florist|Lumber|Supply|Credit Union|Savings|Insurance|Deli|Coffee|Tire|Stop & Shop|Walmart|Home Depot|Lowe's|Costco|Target|Starbucks|Subway|McDonald's|Panera|Kohl's|Whole Foods|Big Y|Hannaford|Jewel|Publix|Piggly Wiggly)(?! (?:St|Street|Ave|Rd|Road|Dr|Lane|Hill)\\b)"
const thanks = new RegExp(
  `(?:[Tt]hanks?(?: you)?|THANK YOU|[Ss]hout-?out|[Gg]rateful|[Kk]udos|[Hh]ats off|[Dd]onat(?:ed|ion)|[Cc]ourtesy|[Gg]enerous|[Ss]upplied|[Pp]rovided|[Oo]ur friends|[Ss]pecial thanks|[Gg]racias)\\b.{0,80}(?:\\b${business}\\b|\\b[A-Z]\\w+'s (?:on|in|for)\\b)|\\b${business}\\b.{0,60}\\b(?:donat\\w+|thank|generous|for (?:the|feeding|providing))`,
)

const thanksToShop =
  /\b(?:thanks?(?: you)?|shout-?out|grateful|kudos|hats off|courtesy|generous|gracias)\b.{0,50}\b(?:the|our|that) (?:\w+ ){0,2}(?:bakery|diner|pizzeria|restaurant|cafe|coffee shop|hardware store|grocery|supermarket|florist|nursery|garage on|shop on|deli|brewery|bank on|dealership|caterer)\b/i

export const communityPartners: Rule = {
  id: 'community-partners',
  title: 'A word for a group or a business',
  why: 'Thanks to a business or news of a charity can be town business or an endorsement; the policy leaves it open.',
  advice: 'Ask whether the town takes part; if so, say so in the post.',
  effect: 'asks',
  concepts: ['endorsement'],
  wider: { concepts: ['supplementary-protocols', 'content-approval', 'opinion-or-commitment'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  find: (reading) =>
    sentencesWith(
      reading,
      { all: [group, promotes] },
      { all: [thanksToShop], none: [/\b(?:food|cancell?ed|closed|survey)\b/i] },
      { all: [thanks], none: [/\b(?:Fire|Police|DPW|Public Works) (?:Co|Company)\b/] },
    ),
  examples: {
    flags: [
      { text: 'Join the Lions Club breakfast on Sunday.', excerpt: 'Lions Club' },
      { text: 'The Rotary is holding its pancake breakfast fundraiser', excerpt: 'Rotary' },
      { text: 'Thank you to the bakery on Elm for the rolls', excerpt: 'bakery' },
      { text: 'Thank you to Hilltop Bakery for the cookies!', excerpt: 'Hilltop Bakery' },
    ],
    passes: [
      { text: 'Join our coaches for a pancake breakfast at the station.', because: 'no outside group' },
      { text: 'Thank you to all our poll workers', because: 'no business or group' },
      { text: 'Thanks for coming to the bake sale at school', because: 'no business' },
      { text: 'Thanks for your patience on Market Street', because: 'a street' },
    ],
  },
}
