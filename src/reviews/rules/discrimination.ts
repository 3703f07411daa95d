import { attachmentsWith, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { demeaningSigns } from '../signs/remarks.ts'
import { stereotypeSigns } from '../signs/stereotypes.ts'
import { discriminationSigns } from '../words/discrimination.ts'

const group =
  '(?:women|females|girls|moms|gays|lesbians|trans(?:gender)?s?|immigrants|foreigners|migrants|mexicans|hispanics|latinos|blacks|whites|asians|chinese|indians|arabs|muslims|jews|christians|catholics|hindus|boomers|old people|elderly|seniors|millennials|disabled|cripples|section 8|portuguese|brazilians|haitians|puerto ricans|dominicans|guatemalans|polish|italians|irish|africans|somalis)'

const patterns: Pattern[] = [
  {
    all: [
      /\b(?:you|those|these) people (?:always|never|just|are|can't|don't|need|want|keep|come|live|breed)|\bwhat do you expect from (?:you|those|these) people\b/i,
    ],
    none: [/\b(?:those|these) people (?:are|need) (?:\w+ )?(?:heroes|help|amazing|great|volunteers|thanks)/i],
  },
  {
    all: [
      /\bthis is (?:America|the U\.?S\.?A?)\b|\b(?:speak|learn|try) (?:some )?English\b|\bgo back (?:to|where) (?:\w+ ){0,3}(?:country|came|come from|mexico|africa|china|india)\b|\b(?:no|don't) (?:speak|habla)s? (?:English|inglés) no\b|\bin this country we speak\b/i,
    ],
    none: [
      /\b(?:language line|interpreters?|translat\w+|help)\b/i,
      /\blearn English (?:at|with|free|classes?|together|in our|for free)|\bEnglish (?:class|classes|learners?|lessons?|conversation)|\b(?:American|celebrat\w+)\b.{0,20}\bfree class/i,
    ],
  },
  {
    all: [
      /\bone of (?:THOSE|them)\b/,
      /\b(?:wheelchair|ramp|accent|pronoun|hijab|turban|gay|trans|disab|old|pregnan|diversity|color|immigrant|church|mosque|deaf|blind|woman|female)\w*/i,
    ],
  },
  {
    all: [/\b(?:diversity|DEI|affirmative[- ]action|quota|token) (?:hires?|hiring|pick|picks|promotion|case)\b/i],
    none: [/\b(?:program|policy|plan|training|report|committee|officer)\b/i],
  },
  {
    all: [
      /\b(?:wheelchair|cane|walker|disab\w+|handicapped|deaf|blind|autis\w+|adhd|stutter\w*|limp|hearing aids?|pregnan\w+|on her period|hormon\w+|accent|hijab|turban|burqa|head ?scarf)\b/i,
      /\b(?:what a joke|can't (?:even )?(?:do|hear|see|keep up|understand|handle|walk)|bet (?:he|she|they)|no business|useless|waste|slow(?:s|ing)? (?:us|everyone|everybody|the)|lol|lmao|😂|🤣|🙄|faking|milking|excuse|get a (?:real|normal)|burden|half a|special treatment|ridiculous)/iu,
    ],
    none: [/\b(?:my|I'm|I am)\b.{0,12}\b(?:wheelchair|cane|disab|accent|deaf|adhd|autis|pregnan)/i],
  },
  {
    all: [
      /\b(?:retards?|retarded|tard|spaz|cripples?|gimp|midget|tranny|trannies|fagg?ots?|fags?|dykes?\b(?! (?:rd|road|st))|queers\b|homos?|chinks?|gooks?|spics?|wetbacks?|beaners?|kikes?|ragheads?|towel ?heads?|camel jockey|nigg\w+|coons?\b(?! (?:hound|cat|hunting))|illegals|anchor bab\w+|thugs from)\b/i,
    ],
    none: [/\bmaine coons?\b/i, /\bfire[- ]retardant\b/i],
  },
  {
    all: [
      /\b(?:act|sound|talk|smell|drive|look|dress|cook|work|breed|live)s? like (?:a |an |some )?(?:girl|woman|old lady|gypsy|immigrant|foreigner|mexican|indian|terrorist|retard|savage|thug|illegal|animals?)\b/i,
      /\b(?:he|she|they|you|them|these|those|people)\b/i,
    ],
  },
  {
    all: [
      new RegExp(`\\b${group}\\b`, 'i'),
      /\b(?:can't (?:drive|do|handle|lift|be trusted|read|park)|shouldn't (?:be|vote|work|drive|have)|are (?:all )?(?:lazy|dirty|filthy|stupid|dumb|criminals|animals|thieves|cheap|crazy|ruining|taking over|the problem|terrorists|leeches|freeloaders|useless|gross|weird|an? abomination)|don't belong|belong in (?:the|a) (?:kitchen|home|zoo|jail)|ruin(?:ed|ing) (?:this|the|our)|not welcome|stay (?:home|away|out)|keep (?:them|\w+) out|go home|too (?:emotional|old|weak|slow) (?:to|for)|smell|(?:go|went|would go|should go) (?:\w+ )?(?:somewhere|someplace|anywhere) else|elsewhere|(?:car|bus|boat|truck)loads? of|hordes? of|(?:good )?(?:whipping|beating|thrashing)|(?:need|should) to be (?:deported|locked|cured|put down)|(?:should be )?(?:deported|exterminated|rounded up)|get (?:them )?out of)/i,
    ],
    none: [
      /\b(?:discount|program|parade|fun|welcome|came to|joined|thank\w*|center|seniors? (?:can't|stay) (?:cool|home when|safe|drive (?:yourself|to)))\b/i,
      /\b(?:black ice|white oak|indian hill|asian (?:elm|beetle|longhorned))\b/i,
    ],
  },
  {
    all: [
      /\b(?:accent|lunch|food|curry|fish sauce|kimchi|perfume|cooking|clothes|hair|dreads|braids)\b/i,
      /\b(?:stinks?|stank|reeks?|smells?|smelly|gross|nasty|disgusting|can't understand|nobody (?:can )?understands?|unprofessional|ghetto|weird)\b/i,
      /\b(?:her|his|their|that|she|he|new (?:guy|girl|clerk|hire|planner|lady))\b/i,
    ],
    none: [/\b(?:compost|trash|dumpster|sewer|drain|pond|water|oil|cafeteria trash)\b/i],
  },
  {
    all: [
      /\b(?:too old|too young|geezer|fossil|senile|past (?:his|her|their) (?:prime|expiration)|dinosaur|nursing home|one foot in the grave|geriatric)\b/i,
      /\b(?:job|work|retire|desk|computer|he|she|him|her|keep up|fired|hire|office|crew)\b/i,
    ],
    none: [
      /\b(?:exhibit|museum|tracks|bones|park|storytime|story|kids|never too (?:old|young)|not too (?:old|young)|fossil fuels?|nursing home (?:visit|residents|staff))\b/i,
    ],
  },
  {
    all: [
      /\b(?:no (?:gays|muslims|jews|blacks|immigrants|foreigners|section 8|dogs or)|(?:whites?|christians?|men|americans|english speakers) only|only (?:hire|want|need) (?:whites?|men|guys|christians|americans|young|real americans)|the gay agenda|groomers?|abomination|against god's (?:plan|law)|perverts? in (?:the )?bathroom|men in (?:dresses|women's))\b/i,
    ],
    none: [/\b(?:dog|pet) groomers?\b/i],
  },
  {
    all: [
      /(?:no hablan inglés|esa gente|esos (?:inmigrantes|negros|gays|maricones|viejos)|pinches? (?:indios?|viejas?|gringos?))/i,
    ],
  },
]

export const discrimination: Rule = {
  id: 'discrimination',
  title: 'Demeaning people for who they are',
  why: 'It puts people down for their origin, language, sex, age, disability, faith or the like.',
  advice: 'Take the sentence out. Criticise what was decided or done, not who someone is.',
  effect: 'forbids',
  concepts: ['discrimination', 'harassment', 'companion-policies', 'professional-conduct'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...sentencesWith(reading, ...patterns, ...demeaningSigns, ...stereotypeSigns),
    ...attachmentsWith(reading, ...patterns),
  ],
  signs: discriminationSigns,
  examples: {
    flags: [
      { text: 'The whole bay stinks like his country.', use: 'personal', excerpt: 'his country' },
      { text: 'They put a guy who stutters on the radio.', use: 'personal', excerpt: 'stutters' },
      { text: 'Lifeguard jobs open, no one over 40 need bother.', use: 'official', excerpt: 'over 40' },
      { text: 'Learn English before you call our counter.', use: 'official', excerpt: 'Learn English' },
      { text: "Women can't handle a snow plow, change my mind", use: 'personal', excerpt: 'Women' },
      {
        text: 'New driver forgets his dentures, can we hire someone under 90, old man needs a nap',
        use: 'personal',
        excerpt: 'dentures',
      },
      { text: 'Another diversity hire at the front desk.', use: 'personal', excerpt: 'diversity hire' },
      { text: 'We call the new planner Jackie Chan, he hates it', use: 'personal', excerpt: 'Jackie Chan' },
      { text: 'Late as ever, like all of their kind.', use: 'personal', excerpt: 'their kind' },
      { text: 'Half the clerks are on the rag, come back Friday', use: 'official', excerpt: 'on the rag' },
      { text: 'Zoning is run by fossils, somebody check them for a pulse', use: 'personal', excerpt: 'pulse' },
      { text: 'The blind guy does the mail now, guess eyesight is extra', use: 'personal', excerpt: 'blind guy' },
      { text: 'Is this Tijuana? Our counter sure sounds like it these days', use: 'official', excerpt: 'Tijuana' },
      { text: 'If you came over here, fill the form in our language', use: 'official', excerpt: 'our language' },
      { text: 'Lock your bikes, three Somali families got the corner lots', use: 'personal', excerpt: 'Somali' },
      { text: 'The deaf kid runs the radio room now. What could go wrong', use: 'official', excerpt: 'deaf kid' },
      { text: 'Otro ecuatoriano sin papeles en la cuadrilla, que se vaya', use: 'personal', excerpt: 'sin papeles' },
    ],
    passes: [
      { text: 'The whole bay stinks like low tide.', use: 'personal', because: 'the sea' },
      { text: 'A guy who is blind won the chess cup, congrats.', use: 'personal', because: 'praise' },
      {
        text: 'League for the young at heart, no one over 90 plays goal.',
        use: 'official',
        because: 'a joke about a game',
      },
      { text: 'Learn English with us: free classes on Tuesdays.', use: 'official', because: 'an offer, not a jibe' },
      { text: 'If you do not speak English, our language line can help.', use: 'official', because: 'help' },
      { text: 'Happy Pride! The parade starts at noon.', use: 'official', because: 'a community event' },
      {
        text: 'Busloads of kids and seniors came to the parade!',
        use: 'official',
        because: 'a crowd, nobody put down',
      },
      { text: 'Women in Trades night at the library', use: 'official', because: 'names a group without demeaning it' },
      { text: 'The new wheelchair ramp at Town Hall opens Monday', use: 'official', because: 'access news' },
      { text: 'We are on island time until Monday, hammock and all', use: 'personal', because: 'a holiday' },
      {
        text: 'Bring a towel, ladies night at the pool is at 7 for laps and laundry is free',
        use: 'official',
        because: 'a towel',
      },
      { text: 'We call our puppy Taco, he answers to nobody', use: 'personal', because: 'a pet' },
      { text: 'Dinosaurs live! See the fossils at the museum', use: 'official', because: 'an exhibit' },
      { text: 'My dad is in a wheelchair and danced at my wedding', use: 'personal', because: 'pride in a parent' },
      { text: 'Served in Baghdad twice, happy to be home with these people', use: 'personal', because: 'a veteran' },
      { text: 'Menopause workshop for women and staff, Tuesday at noon', use: 'official', because: 'a health talk' },
      { text: 'All eleven grandkids, one couch, our Thanksgiving', use: 'personal', because: 'a family' },
      { text: 'Three Somali families open their bakery on Main, go say hi', use: 'personal', because: 'a welcome' },
      { text: 'Deaf callers can text the radio room now', use: 'official', because: 'a service' },
      { text: 'My wheelchair got stuck in the snow again, lol', use: 'personal', because: 'their own life' },
    ],
  },
}
