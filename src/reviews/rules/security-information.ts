import { attachmentsWith, type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { signsOfGaps } from '../signs/security.ts'
import { madeReport } from '../signs/work-stories.ts'
import { unlessReported } from '../words/reporting.ts'
import { wayInSigns } from '../words/ways-in.ts'

const tip =
  /\b(?:never|don'?t|do not|avoid|change (?:your|all)|reset|protect|choose|strong|stronger|unique|manager|phishing|scam\w*|tips?|forgot|forgotten|guest|public|patrons?|visitors?|library wi-?fi|training|class|workshop|stolen passwords?)\b/i

const patterns: Pattern[] = [
  {
    all: [
      /\b(?:passwords?|passcode|password's|log-?ins?|pin (?:is|code|number)|credentials|contraseña|clave)\b/i,
      /\b(?:is|are|was|still|=|:|use|uses|using|try|it's|called|set to|changed to|default|es|sigue)\b|🔑/iu,
    ],
    none: [tip, /\b(?:will not|won'?t|(?:would|do) not|never) ask\b|\bhang up\b/i],
  },
  {
    all: [
      /\b(?:gate|door|alarm|garage|lock ?box|key ?pad|entry|access|back ?door|safe|vault|building|supply|shed|key ?box|knox|front door|disarm\w*|security|elevator|combination|combo) (?:code|combo|combination|pin|number|key)s?\b/i,
      /\b(?:is|are|=|:|#|\d{3,}|under|still|same|never)\b/i,
    ],
    none: [
      /\b(?:building codes?|code enforcement|safe exchange|zip codes?|qr codes?|area codes?|social security|promo|code red|code of conduct|dress code|building code (?:is|are)|state building)\b/i,
    ],
  },
  {
    all: [
      /\b(?:spare |master )?keys? (?:is|are|'s|hidden|under|in|behind|above|on)\b/i,
      /\b(?:under|mat|hidden|behind|above|rock|hook|box|planter|visor|ignition)\b/i,
      /\b(?:station|hall|garage|shed|library|office|plant|truck|building|pump|school|pool|barn|gate|cruiser|plow)\b/i,
    ],
  },
  {
    all: [
      /\b(?:unstaffed|unguarded|unlocked|no(?:body| one)(?:'s| is| will be)? (?:on|watching|there|guarding|patrolling|monitoring|at the (?:station|plant))|only (?:one|two|three|1|2|3|\w+) (?:officers?|cops?|cars?|cruisers?|patrols?|guards?|firefighters?|units?|posts?|people)|(?:one|two|three|\d) (?:officers?|cops?|cars?|cruisers?|posts?|guards?) (?:on|for|tonight|this|at|covering)|short on patrol|no (?:patrols?|officers|cops|cameras?|alarms?|security|police)|cameras? (?:are|is|don'?t|doesn'?t|aren'?t|isn'?t|went|have been|has been|at|in) (?:\w+ ){0,4}(?:down|broken|off|fake|dead|work|working|out|dummy|point)|alarms? (?:is|are|doesn'?t|don'?t|hasn'?t|isn'?t) (?:\w+ ){0,2}(?:off|broken|work|down|disabled)|doors? (?:is|are|doesn'?t|don'?t|never) (?:\w+ )?(?:lock\w*|open|latch))\b/i,
      /\b(?:tonight|night|nights|overnight|until|after|weekend|shift|station|plant|tower|pump|town|village|city|hall|office|garage|stage|lot|event|race|parade|school|midnight|between|this|budget|patrol|works?|vault|evidence|armory|treasurer)\b/i,
    ],
    none: [
      /\b(?:unlocked (?:cars?|vehicles?|doors? of)|(?:cars?|vehicles?|trucks?|bikes?|homes?|houses?|sheds?|porch\w*)\b.{0,80}\bunlocked|lock (?:your|up|it|the car)|your (?:car|vehicle|home|house|doors?|keys)|station is open|pool|bathrooms?|restrooms?|park is unstaffed|no lifeguards?|swim at|ice|sled\w*|beach|crossing guards?|short[- ]staffed|mandatory|overtime|exhaust\w*)\b/i,
    ],
  },
  {
    all: [
      /\b(?:radios?|dispatch|channel|frequenc\w+|talkgroup|tac)\b/i,
      /\b(?:channel \d+|ch\.? ?\d+|\d{3}\.\d{2,5}|tac ?\d|mhz|frequency|encryption|stay on|switch to|listen)\b/i,
      /\b(?:police|pd|officers?|radios?|tactical|swat|patrol|dispatch|event|units?)\b/i,
    ],
    none: [
      /\b(?:fm|am radio|cable channel|channel \d+ news|youtube channel|listen to us|tune in|local access|emergency (?:broadcast|alert))\b/i,
    ],
  },
  {
    all: [
      /\b(?:scada|control system|vpn|firewall|server room|server|admin panel|backdoor|ip address|network diagram|remote access|database|plc|mainframe|domain admin|two[- ]factor|mfa|unpatched|windows (?:7|xp|2003|2008))\b/i,
      /\b(?:password|login|is|still|open|default|no|never|without|behind|address|runs?|running|hack\w*|breach\w*|exposed|unpatched|port|turned off|disabled)\b/i,
    ],
    none: [
      /\b(?:we are (?:upgrading|updating)|maintenance|will be (?:down|offline)|upgrade (?:this|on)|new (?:library )?database|free|outage|restaurant|food server|research|genealogy|tip)\b/i,
    ],
  },
  {
    all: [
      /\b(?:patrol (?:schedule|routes?|times|strength|plan)|shift change|response (?:plan|procedure)s?|evacuation plan|lockdown (?:procedure|plan|code)|floor ?plan|blueprints?|vulnerab\w+|emergency plan|escort|cash (?:drop|deposit|box|drawer|pickup)|armou?red (?:car|truck)|deposit run|swat|officers? will (?:stage|be posted|stand)|security (?:plan|procedures?|detail|sweep|posts?))\b/i,
      /\b(?:at|is|are|will|between|from|only|\d|every|when|leaves?|goes|right after)\b/i,
    ],
    none: [
      /\b(?:training|drill|meeting|hearing|public|fair|open house|hiring|apply|job|learn|practice your|make a|home escape|family|your)\b/i,
      madeReport,
    ],
  },
]

export const securityInformation: Rule = {
  id: 'security-information',
  title: 'Security of people or systems',
  why: 'Codes, passwords, gaps and plans help whoever wants to do harm.',
  advice: 'Take this part out, and tell IT or your supervisor so that a leaked code is changed.',
  effect: 'forbids',
  concepts: ['security-information', 'confidential-information', 'public-safety'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...sentencesWith(reading, ...patterns, ...signsOfGaps),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:passwords?|log-?ins?|credentials|scada|ip address|sticky note|key ?pad|access (?:code|card)|key card|alarm (?:panel|code)|door code|gate code|legible|legibly|readable|control (?:room|panel)|server (?:room|rack)|network diagram|floor ?plan|patrol|camera (?:layout|positions|feed)|security (?:plan|monitor\w*)|dispatch screen|monitor showing|keys? (?:visible|on)|whiteboard)\b/i,
      ],
      none: [
        /\b(?:blurred|blank|no (?:screens|legible|readable)|not legible|cleaned|empty|keys to the city|cropped)\b/i,
      ],
    }),
  ],
  signs: unlessReported(wayInSigns),
  examples: {
    flags: [
      { text: 'The side door of the annex never latches, just push hard.', use: 'personal', excerpt: 'never latches' },
      { text: 'Half the office still logs in with Welcome1.', use: 'personal', excerpt: 'Welcome1' },
      { text: 'The concession cash sits in the shed overnight.', use: 'official', excerpt: 'cash' },
      { text: 'From midnight to six only one cruiser is on the east side.', use: 'official', excerpt: 'one cruiser' },
      { text: 'The garage door code is 4471 if you need salt', use: 'official', excerpt: 'door code' },
      { text: 'Only two cruisers on overnight this weekend, wild times', use: 'personal', excerpt: 'two cruisers' },
      { text: 'The pool fence never locks, walk right in at night', use: 'personal', excerpt: 'never locks' },
      { text: 'The library safe combo is still 1-2-3-4 lol', use: 'personal', excerpt: 'combo' },
    ],
    passes: [
      { text: 'Lost: a set of keys on a frog ring, ask at the library.', use: 'official', because: 'lost property' },
      {
        text: 'We are short staffed, one dispatcher for the whole night is not safe.',
        use: 'personal',
        because: 'a complaint about staffing',
      },
      {
        text: 'Log in with your library card number, 14 digits.',
        use: 'official',
        because: 'an account of the reader',
      },
      {
        text: 'The concession cash goes to the scholarship, we are happy to say.',
        use: 'official',
        because: 'where it goes',
      },
      { text: 'From midnight to six only one lane is open on the east side.', use: 'official', because: 'traffic' },
      {
        text: 'Four cars were rummaged through overnight, all left unlocked. Lock yours tonight.',
        use: 'official',
        because: 'advice about their own cars',
      },
      { text: 'Never share your password. The IT team will not ask.', use: 'official', because: 'a safety tip' },
      {
        text: 'Public Wi-Fi at the library: the password is at the desk',
        use: 'official',
        because: 'a network for guests',
      },
      { text: 'Lock your shed: thieves walk right in at night', use: 'official', because: 'advice to residents' },
      { text: 'The building code changes are posted online', use: 'official', because: 'another kind of code' },
    ],
  },
}
