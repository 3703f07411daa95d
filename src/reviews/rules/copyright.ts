import { attachmentsWith, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { copyrightSigns } from '../words/copyright.ts'

const allowed =
  /\b(?:public domain|creative commons|with permission|used with|by permission|licen[sc]ed (?:for|track|music)|royalty[- ]free|our own|own photos?|taken by (?:our|staff)|stock photo licen\w*|original (?:song|music)|fair use notice|link to the article|read (?:it|more) at|check out the book|live music|cover band|screening of)\b/i
const patterns: Pattern[] = [
  {
    all: [
      /\b(?:song|single|hit|track|soundtrack|album|music video|taylor swift|beyonc[eé]|drake|beatles|eminem|bad bunny|queen|metallica|springsteen|adele|coldplay|prince|ac\/dc)\b/i,
      /\b(?:full|whole|entire|blasting|playing|volume|sound on|over|behind|under)\b/i,
      /\b(?:our|the|this) (?:\w+ ){0,3}(?:video|reel|clip|montage|slideshow|footage|drone)\b/i,
    ],
    none: [allowed, /\b(?:running track|track meet|race track|concert|tribute band|performs?|music video night)\b/i],
  },
  {
    all: [
      /\b(?:grabbed|lifted|stole|stolen|snagged|ripped|borrowed|copied|pulled|swiped|nabbed|yoinked|found|took|downloaded|screenshot(?:ted)?|screen ?grab(?:bed)?|right[- ]click\w*|saved|poached|photo ?shopped)\b/i,
      /\b(?:google(?: images)?|pinterest|the (?:internet|web|globe|courant|times|herald|tribune|post|gazette|sun|newspaper|paper)|online|instagram|tiktok|getty|shutterstock|istock|ap photo|disney|netflix|flickr|somebody'?s|someone'?s|a photographer'?s|photographer|his (?:site|page)|her (?:site|page)|their (?:site|page|website)|website|youtube|a blog|another (?:town|page|department)'?s|reddit)\b/i,
    ],
    none: [
      allowed,
      /\b(?:found (?:online|on (?:our|the town)|at)|wallet|dog|keys|bike|phishing|scam|identity|downloaded from our|form|available)\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:copied|scanned|photographed|reprinted|pasted|typed (?:up|out)) the (?:whole|entire|full) (?:page|thing|recipe|spread|magazine|issue|article|chapter)|(?:whole|entire|full) (?:\w+ ){1,2}(?:article|story|column|chapter|episode|song)|full (?:lyrics|song|text|article|episode|movie|chapter|album|poem)|whole (?:song|article|thing|movie|chapter|album|poem|book|episode)|entire (?:song|article|movie|chapter|book|episode|album|poem)|all the lyrics|lyrics (?:below|here|to)|word for word|complete (?:lyrics|article|text)|copy(?:ing)? and pasted?|pasted (?:the|below)|paywall\w*|behind the paywall)\b/i,
      /\b(?:song|lyrics|single|track|album|article|story|movie|film|book|chapter|poem|music|video|paywall\w*|globe|times|courant|herald|newspaper|taylor swift|beatles|disney|episode|here|below|enjoy|magazine|recipe|living|y'?all|folks)\b/i,
    ],
    none: [
      allowed,
      /\b(?:book club|read the (?:whole|entire|full) (?:book|article|story) (?:at|in|on)|library|story ?time|twas|1[0-8]\d\d)\b/i,
    ],
  },
  {
    all: [
      /\b(?:grabbed|lifted|swiped|copied|pulled|snagged|screenshot(?:ted)?|screen-?grabbed|scanned|ripped|nabbed|poached|clipped|traced|borrowed|lifted)\b/i,
      /\b(?:cartoon|comic|photo|pic|picture|image|drawing|artwork|illustration|poem|article|recipe|video|meme|map|song|clip|scene|audio|soundtrack|footage)\b/i,
      /\b(?:from|off|out of) (?:the |a |an )?[A-Z]\w+/,
    ],
    none: [allowed, /\b(?:from (?:our|the (?:town|city|village|state|dpw|police))|residents?|sent in by|submitted)\b/i],
  },
  {
    all: [
      /\b(?:ripped|used|using|borrowed|threw|throwing|put|putting|added|adding|slapped|laid|layered|cut|set|stole|sampled|blast(?:ed|ing)|played|playing|cranked)\b.{0,40}\b(?:track|song|single|hit|music|theme|anthem|soundtrack|chorus|score|beat|remix)\b/i,
      /\b(?:for|on|over|behind|under|in|to|into) (?:our|the|this|a) (?:\w+[ -]){0,3}(?:video|reel|clip|montage|slideshow|footage|tiktok|story|post|promo|trailer)\b/i,
    ],
    none: [
      allowed,
      /\b(?:original|school band|our (?:band|choir|chorus)|royalty|live|marching band|track (?:team|meet|record))\b/i,
    ],
  },
  {
    all: [
      /\b(?:set|synced|dubbed|scored|edited|put|backed|added|background|soundtrack|over)\b.{0,40}\b(?:to|with|by|of|music|song|track|hit|under)\b/i,
      /\b(?:song|single|hit|track|soundtrack|taylor swift|beyonc[eé]|drake|beatles|eminem|bad bunny|kenny chesney|ac\/dc|queen|disney|john williams|metallica|springsteen|beach boys|billboard|radio hit|top 40|spotify)\b/i,
      /\b(?:video|reel|clip|montage|slideshow|tiktok|footage|parade|post)\b/i,
    ],
    none: [allowed, /\b(?:concert|tribute band|performs?|playlist at|dj will)\b/i],
  },
  {
    all: [
      /\b(?:(?:don'?t|didn'?t|do not|without) (?:have|need|get|ask(?:ing)?|getting|bother asking|any)? ?(?:for )?(?:permission|the rights|a licen[sc]e|rights|licen[sc]e)|(?:nobody|no one)(?:'s| is| will| ever)? (?:going to |gonna )?(?:sue|notice|sues|copyright)|watermarks?|cropped (?:out )?(?:the|his|her|their) (?:watermark|name|credit|logo)|pirated|bootleg\w*|torrent\w*|camcorder|copyright (?:schmopyright|who cares|be damned|lol)|probably copyrighted|no copyright intended|all rights reserved)\b/i,
      /\b(?:photo|pic|picture|image|song|music|video|movie|film|logo|clip|article|cartoon|character|art|artwork|poster|watermark|font|sue|copyright\w*|lyrics|recording)\b/i,
    ],
    none: [/\b(?:burn|fireworks|dog|hunting|fishing|business) licen[sc]e|permission slip\b/i],
  },
  {
    all: [
      /\b(?:mickey|minnie mouse|elsa|spider-?man|batman|superman|pikachu|pok[eé]mon|minions|bluey|baby yoda|star wars|harry potter|peppa pig|paw patrol|snoopy|charlie brown|grinch|simpsons|barbie|shrek|mario|nintendo|nfl|super bowl|olympic rings|patriots logo|red sox logo|nike|coca[- ]cola)\b/i,
      /\b(?:logo|artwork|drawing|image|on our (?:flyer|poster|banner|shirts?|truck|plow)|we (?:put|used|made|added)|new (?:mascot|logo|banner|header)|version of|character art|clip ?art|traced?|tracing|copied|gave (?:her|him|it))\b/i,
    ],
    none: [allowed],
  },
]

/** One's own subscription is for one's own sofa. */
const subscription: Pattern = {
  all: [
    /\b(?:my|own|personal|somebody'?s|someone'?s|his|her) (?:own |personal )?(?:disney ?\+|disney plus|netflix|hulu|hbo|max|peacock|paramount ?\+|amazon|prime|apple tv|spotify|youtube)(?: \w+)? ?(?:login|account|subscription|password|dvd)?/i,
    /\b(?:run(?:ning)?|show(?:ing)?|play(?:ing)?|screen(?:ing)?|stream(?:ing)?|project\w*|on the (?:big |back )?(?:screen|wall)|movie night|movies? in the park)\b/i,
  ],
  none: [/\b(?:licen[sc]ed?|permission|prime (?:time|location|rib)|public performance)\b/i],
}

export const copyright: Rule = {
  id: 'copyright',
  title: "Someone else's work",
  why: 'Pictures, songs and articles belong to whoever made them, also when they are easy to find.',
  advice: "Use the town's own picture or music, or a link, or get the owner's permission first.",
  effect: 'forbids',
  concepts: ['copyright'],
  wider: { concepts: ['laws-apply'], effect: 'forbids' },
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) => [
    ...sentencesWith(reading, ...patterns, subscription),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:commercial (?:recording|song|track|music)|hit song|pop song|copyrighted|recording as soundtrack|soundtrack of|watermark\w*|stock (?:photo|image) (?:with|without)|getty|screenshot of (?:a |an |the )?(?:newspaper|article|movie|film|tv|magazine|book)|newspaper (?:photo|article|page|cartoon)|scan of (?:a |an |the )?(?:\w+ )?(?:book|article|magazine|newspaper|comic|page)|disney|cartoon character|movie (?:still|clip|poster)|film still|album cover|sheet music|full article|photo (?:from|by) (?:a|an|the|another) (?:photographer|newspaper|website)|downloaded from|from google|google images|team logo)\b/i,
      ],
      none: [
        /\b(?:public domain|with (?:written )?permission|licen[sc]ed?|licen[sc]e|cleared|released|own(?:ed)? by the (?:town|village|city)|original)\b/i,
      ],
    }),
  ],
  signs: copyrightSigns,
  examples: {
    flags: [
      { text: 'We traced the wizard from the movie poster for our flyer.', excerpt: 'traced' },
      { text: 'Here is the entire cookbook chapter, scanned from the magazine.', excerpt: 'entire' },
      { text: 'We copied the whole page out of the magazine.', excerpt: 'whole page' },
      { text: 'We pulled this clip straight off the DVD.', excerpt: 'off the DVD' },
      { text: 'Nice skyline pic we grabbed off Google', excerpt: 'grabbed off Google' },
      { text: 'Here are the full lyrics to the number one song, enjoy', excerpt: 'full lyrics' },
    ],
    passes: [
      { text: 'We traced the leak to a valve on Elm Street.', because: 'no work is used' },
      { text: 'The cookbook club meets in the whole east wing.', because: 'a place' },
      { text: 'We posted the whole schedule on our page.', because: 'own words' },
      { text: 'We pulled the truck off the Green after the show.', because: 'no work is used' },
      { text: 'A poem in the public domain: the whole poem is below', because: 'it is free to use' },
      { text: 'Photos taken by our staff at the fair', because: 'own pictures' },
      { text: 'Found online? Report phishing to police', because: 'no work is used' },
    ],
  },
}
