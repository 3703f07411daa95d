import { attachmentsWith, mentions, type Pattern, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { signsOfMenace } from '../signs/menace.ts'
import { criticism, jest, powerBeside, serious, signsOfRetaliation, signsOfThreat } from '../signs/threats.ts'
import { threatSigns } from '../words/threats.ts'

const target = `(?:him|her|them|you|yall|y'all|(?:that|this|the|my|your|his|their|our) (?:\\w+ ){0,2}(?:boss|chief|supervisor|manager|director|face|neck|legs?|knees|teeth|ass|kids|family|house|car|truck|tires|head|skull|guy|lady|clerk|inspector|mayor|neighbor|coward|rat|snitch)|(?:Trustee|Chief|Mr\\.?|Mrs\\.?|Ms\\.?|Selectman|Mayor|Officer|Director|Councilman|Councilwoman|Captain) [A-Z]\\w*)`
const harm = `(?:kill|hurt|shoot|stab|strangle|choke|smack|slap|punch|beat|beat up|knock out|run (?:\\w+ )?(?:over|down)|run over|put (?:\\w+ ){1,3}(?:in (?:the|a) (?:hospital|ground|grave|ditch)|through (?:a|the) (?:wall|window))|break|smash|burn|burn down|slash|key|torch|bury|drown|destroy|come (?:for|after)|wring|drag|throw (?:\\w+ ){1,3}(?:off|through|under))`
const intent = `(?:I'?ll|I will|I'?m (?:gonna|going to|about to|finna|ready to)|I am going to|Imma|[Gg]onna|[Gg]oing to|we'?ll|we will|we're gonna|I swear (?:to god )?(?:I'?ll|I will|I'?m)|I could|I'?d|I would|[Ss]omebody (?:should|ought to|needs to|oughta)|[Ss]omeone (?:should|ought to|needs to|oughta)|(?:he|she|they|you) (?:should|ought to|deserve to) be|I want to|I'?d love to|I hope (?:someone|somebody))`

const patterns: Pattern[] = [
  {
    all: [
      new RegExp(
        `\\b${intent}\\b.{0,12}?\\b(?:kill|hurt|shoot|stab|strangle|choke|slap|punch|beat|run over|fight|bury)\\b \\(?[A-Z][a-z]+\\b(?! (?:St|Ave|Rd|Street|Road|record))`,
      ),
    ],
    none: [/\bshoot (?:photos?|video|hoops|pics?)\b/i, /\b(?:game|match|tournament|league|series|playoffs?)\b/i],
  },
  {
    all: [
      /\b(?:gonna|going to|'ll|will|might|ready to|about to|want to|swear)\b.{0,20}\b(?:burn|blow|torch|shoot|light|bomb)\b.{0,30}\b(?:down|up|place|building|garage|hall|office|station|house)\b/i,
      /\b(?:if|not kidding|i mean it|swear|deny|denied|fire me|fired|one more|again|watch me|try me|them|they|him|her)\b/i,
    ],
    none: [
      /\b(?:blow up (?:balloons|my phone)|light up the (?:night|sky|green|hall|trees?)|burn (?:permit|calories|off)|the (?:sun|grill)|smoke alarms?|candles?|fireworks|burn building|training)\b/i,
    ],
  },
  {
    all: [new RegExp(`\\b${intent}\\b.{0,30}?\\b${harm}\\b.{0,25}?\\b${target}\\b`)],
    none: [
      /\b(?:kill|killing|crush|smash) (?:it|the (?:\w+ )?(?:audition|test|interview|race|exam))\b/i,
      /\b(?:get|find|come find|come for) (?:you|them|him|her) (?:a|an|the|some|in|to|out|home|back|there|more|your|their)\b/i,
      /\b(?:break|get|find) (?:the|a|our|your) (?:news|record|ice|answer|information)\b/i,
      /\b(?:get|find) (?:back to )?[A-Z]?\w*(?:you )?(?:an answer|updates?)\b/i,
      /\b(?:hug|kiss|love|lol jk)\b/i,
      /\bshoot (?:\w+ )?(?:photos?|videos?|hoops|pics?|an? (?:text|message|note|e-?mail|look|line)|me|us|for)\b/i,
    ],
  },
  {
    all: [
      /\b(?:put (?:\w+ ){1,3}(?:in (?:the|a) (?:hospital|ground|grave|ditch|wheelchair|body ?bag)|through (?:a|the|that) (?:wall|window|windshield))|(?:break|snap|wring) (?:his|her|their|your|that \w+'s|[A-Z]\w+'s) (?:neck|legs?|arms?|jaw|face|nose|knees|fingers|hands)|beat (?:the (?:\w+ )?(?:out of|crap)|him|her|them|you) (?:up|senseless|bloody|down|him|her|them|you)|knock (?:his|her|their|your) (?:teeth|head|block)|kick (?:his|her|their|your) (?:ass|teeth|face|head))\b/i,
      /\b(?:will|'ll|gonna|going to|swear|would|'d|wanna|want to|should|if|next time)\b/i,
    ],
    none: [/\b(?:if you (?:fall|break)|could break|don'?t|helmet|trivia|game|chess|match|tournament)\b/i],
  },
  {
    all: [/\b(?:run|running) (?:him|her|them|you|[A-Z][a-z]+) (?:over|down|off the road)\b/],
  },
  {
    all: [
      /\b(?:watch|better watch|need to watch|ought to watch|mind) (?:your|his|her|their|ur) (?:back|backs|step around me)\b|\bknow where (?:you|he|she|they|u) (?:live|lives|park|parks|sleep|sleeps)\b|\bsleep with one eye open\b|\b(?:you'?re|he'?s|she'?s|they'?re) (?:a )?dead(?: man| woman| meat)\b|\bsnitches get stitches\b|\b(?:get|gets|got|have|has) what(?:'s|s| is| was)? (?:coming to|they deserve|he deserves|she deserves)\b|\b(?:be|been) a (?:real )?shame if (?:something|anything|the|your|an?|somebody|someone|that)\b|\baccidents (?:do )?happen\b.{0,40}\b(?:you|he|she|they|him|her|them|snitch\w*|rat\w*)\b|\b(?:meet|see|catch|waiting for) (?:me|you|him|her|them) (?:outside|in (?:the|that) parking lot|after (?:work|the meeting))\b.{0,60}\b(?:regret|sorry|teach|see what|learn|hurt|bleed)\b/i,
    ],
    none: [/\b(?:ice|deer(?! rifle)|bears?|coyotes?|potholes?|flood|traffic) /i],
  },
  {
    all: [
      /\b(?:gun|rifle|shotgun|glock|ar-?15|bat|knife|machete|bullet|pistol|9 ?mm)\b/i,
      /\b(?:bring|bringing|brought|show up with|come to work with|carry|loaded|name on it|got one for|waiting for)\b/i,
      /\b(?:work|office|town hall|village hall|city hall|meeting|boss|chief|supervisor|him|her|them|you|hr)\b/i,
    ],
    none: [
      /\b(?:buyback|safety|lock|permit|license|class|training|range|baseball|softball|hunting|turn in|do not|don't|prohibited|not allowed)\b/i,
    ],
  },
  {
    all: [
      /\b(?:should|ought to|oughta|needs? to|deserves? to) (?:be|get) (?:shot|hanged|hung|lynched|beaten|beat up|jumped|strung up|put down|dragged out|run over|whipped|slapped)\b/i,
    ],
    none: [/\b(?:dog|cat|deer|horse|tree)s? should be put down\b/i],
  },
  {
    all: [
      /\b(?:regret (?:it|this|that|messing|crossing|reporting|complaining|calling)|be sorry (?:you|he|she|they)|make (?:you|him|her|them|their life|your life|his life|her life) (?:pay|hell|suffer|miserable|a living hell)|teach (?:you|him|her|them) a lesson|pay for (?:this|what (?:you|he|she|they) did)|you'?ll see what happens)\b/i,
      /\b(?:will|'ll|gonna|going to|better|about to|won't|swear|just wait|gon)\b/i,
    ],
    none: [/\b(?:you won't regret|won't be sorry|not regret|pay for this (?:program|class|project))\b/i],
  },
  {
    all: [
      /\b(?:inspectors?|code enforcement|assessors?|police|cops|officers?|plows?|plow|permits?|trash|tow truck|water|building department|auditors?)\b/i,
      /\b(?:at your (?:house|door|business|shop|place)|(?:visit|visiting|see|check) (?:you|your (?:house|property|deck|shed|business))|skip your (?:street|road|house)|forget (?:your|to (?:plow|pick up)) |last on (?:the|our) list|lose your|shut(?:ting)? (?:you|yours) off|remember (?:your|who|that|this))\b/i,
      /\b(?:keep (?:complaining|talking|it up|posting)|complain again|next time you|nice deck|careful|we (?:know|remember|saw)|wouldn'?t want|good luck|one more (?:comment|complaint|word)|since you|for everyone who (?:complained|voted|spoke|signed)|remember)\b/i,
    ],
  },
  {
    all: [
      /\b(?:te|lo|los|les|le) (?:voy a|vamos a) (?:matar|golpear|dar una|encontrar|(?:partir|romper|quemar|reventar) (?:la|el|los|las|tu|su) \w+)|\bvas? a ver lo que\b|\bvan a pagar\b|\bsé dónde vives?\b|\bcuídate la espalda\b|\blo voy a matar\b|\bte vas a arrepentir\b/i,
    ],
  },
]

/** Words of harm; among friends at play, and about nobody of the town, they are taken as play. */
function worded(reading: Reading): Excerpt[] {
  if (reading.draft.use === 'personal' && mentions(reading, jest) && !mentions(reading, serious)) return []
  const beside = mentions(reading, criticism) ? [powerBeside] : []
  return sentencesWith(reading, ...patterns, ...signsOfThreat, ...signsOfMenace, ...signsOfRetaliation, ...beside)
}

export const threats: Rule = {
  id: 'threats',
  title: 'A threat',
  why: 'Words that a person could take as a threat of harm or payback are not allowed, and no right to complain covers them.',
  advice: 'Take the sentence out. If someone has wronged you, HR or your union can help.',
  effect: 'forbids',
  concepts: ['threats', 'harassment', 'companion-policies', 'employees-standards', 'professional-conduct'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...worded(reading),
    ...attachmentsWith(reading, {
      all: [/\b(?:noose|crosshairs?|target on|gun (?:pointed|aimed)|bloody knife|bullet with)\b/i],
    }),
  ],
  signs: threatSigns,
  examples: {
    flags: [
      { text: 'Next time he goes home in an ambulance.', use: 'personal', excerpt: 'ambulance' },
      { text: 'Cute kids, trustee. They get off the bus at 3:10, right?', use: 'personal', excerpt: 'bus' },
      { text: 'If Rob touches my locker again I will break his legs.', use: 'personal', excerpt: 'break his legs' },
      { text: 'I know where you live, remember that.', use: 'personal', excerpt: 'where you live' },
      { text: 'Keep complaining and the inspector may visit your shed.', use: 'official', excerpt: 'inspector' },
      { text: 'Te voy a partir la cara, Beto', use: 'personal', excerpt: 'partir' },
      { text: 'Come to my window again and I will drag you out by the ears.', use: 'official', excerpt: 'drag you' },
      { text: 'My crowbar and your windshield, Mr. Boss. Soon.', use: 'personal', excerpt: 'crowbar' },
      { text: 'One night he finds out what a bat does, the rat', use: 'personal', excerpt: 'bat' },
      { text: 'My crossbow and my shift lead, one arrow, no witnesses', use: 'personal', excerpt: 'crossbow' },
      {
        text: 'The squealer in payroll is getting a visit in the dark lot. Nobody will find him.',
        use: 'personal',
        excerpt: 'squealer',
      },
      { text: 'Odd: whoever signed the petition might get their trash skipped', use: 'official', excerpt: 'skipped' },
    ],
    passes: [
      { text: 'Crossbow class for beginners, please bring your own arrows', use: 'official', because: 'a class' },
      {
        text: 'My foreman found my lost dog in the dark and drove him home, thanks boss',
        use: 'personal',
        because: 'thanks',
      },
      { text: 'Next time he goes home in a parade car.', use: 'personal', because: 'a parade' },
      { text: 'Slow down, please: kids get off the bus at 3:10.', use: 'official', because: 'a safety tip' },
      { text: 'I am gonna kill it at karaoke tonight', use: 'personal', because: 'a figure of speech' },
      { text: 'Come shoot photos of the parade', use: 'official', because: 'shooting pictures' },
      { text: 'This spray kills weeds. The storm will hit at noon.', use: 'official', because: 'nobody is threatened' },
      { text: 'Crews will attack the ice on the hills first', use: 'official', because: 'work, not people' },
      { text: 'Gonna bury you in the trivia final, Beth', use: 'personal', because: 'play among friends' },
      { text: 'La vamos a romper en la fiesta', use: 'personal', because: 'an idiom of joy' },
      {
        text: 'You may file a complaint if your fence permit is late',
        use: 'official',
        because: 'it helps to complain',
      },
      { text: 'Kids can see what a loader does at the open house', use: 'official', because: 'a machine shown' },
      { text: 'Watch your step, ice on the library stairs', use: 'official', because: 'a safety tip' },
    ],
  },
}
