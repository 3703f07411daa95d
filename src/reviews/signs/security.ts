import type { Pattern } from '../reading.ts'
import { madeReport } from './work-stories.ts'

/** What those who work there complain of: it hurts them, not the lock. */
const hurtsUs =
  /\b(?:(?:get(?:s|ting)?|got|be) hurt|injur\w+|brakes?|seat ?belts?|air ?bags?|fumes|ventilat\w+|exhaust|heaters?|a\/?c|our crew|unsafe|not safe|work orders?|evacuat\w+|fire (?:exit|door|alarm|drill)s?|chained)\b/i

const place =
  '(?:gate|door|hatch|bay|shed|barn|garage|yard|fence|building|hall|library|station|plant|pump ?house|pump station|office|school|gym|pool|vault|safe|closet|locker|cabinet|padlock|lock|key ?pad|lock ?box|alarm|tower|roof|armory|evidence room|server room|transfer station|dome|depot|salt shed|well ?house|window|basement|annex|cruisers?|trucks?|plows?)'

/** Ways in, gaps in the watch, and money on the move. */
export const signsOfGaps: Pattern[] = [
  {
    all: [
      /\b(?:door|gate|shed|garage|hatch|vault|safe|locker|cabinet|closet|gun room|eoc|station|armory|server room|pump ?house)s?\b.{0,40}\b(?:opens?|unlocks?|lets? you in|gets? you in|works?|disarms?|pops?) (?:with|on|to|for|by) #?\*?\d{3,}[#*]?/i,
    ],
    none: [/\b(?:opens? (?:to|for|on) \d+ (?:people|residents|guests|visitors)|lottery|raffle|tickets?)\b/i],
  },
  {
    all: [
      new RegExp(`\\bkeys? (?:to|for) (?:the |our |that )?(?:\\w+ )?${place}\\b|\\b(?:spare|master) keys?\\b`, 'i'),
      /\b(?:hangs?|hanging|nail|hook|peg|under|above|behind|drawer|mat|visor|taped|magnet|coffee can|flower ?pot|in case (?:anyone|anybody|you))\b/i,
    ],
    none: [/\b(?:key to the city|lost|found|return|turn(?:ed)? in|your (?:home|house|car))\b/i],
  },
  {
    all: [
      /\b(?:both|all|every|none|neither|half|most) (?:of )?(?:our |the )?(?:\w+ ){0,3}(?:officers?|guards?|cops|deput(?:y|ies)|patrolmen|detectives|cruisers)\b/i,
      /\b(?:at a (?:conference|wedding|funeral|training)|out of town|away|on vacation|in training|off (?:duty|until|till|this)|gone (?:until|till|through))\b/i,
      /\b(?:until|till|through|this (?:week|weekend)|tonight|tomorrow|all (?:week|day|weekend)|monday|friday|saturday|sunday)\b/i,
    ],
    none: [/\b(?:covered by|mutual aid|state police will|hiring|retir\w*|congrat\w*)\b/i],
  },
  {
    all: [
      /\b(?:unencrypted|not encrypted|in the clear|listen(?:ing)? (?:in|to)|scanner|tune (?:in|to)|frequenc\w+|talk ?group|channel \d+)\b/i,
      /\b(?:task force|swat|drug (?:unit|squad|team)|detectives?|undercover|narcotics|tactical|police radio|patrol|dispatch(?:ers)?|medics?|ems)\b/i,
    ],
    none: [/\b(?:podcast|concert|public access|interview|meeting|class|ride[- ]along|story)\b/i],
  },
  {
    all: [
      new RegExp(
        `\\b${place}(?:'s)?\\b.{0,30}\\b(?:code|combo|combination|pin|password|passcode|key ?pad|log-?in)?(?:'s| is| are|:|=|\\.\\.\\.)? ?(?:still |just |now )?#?\\*?\\d[\\d-]{2,9}[#*]?(?!\\w|[-/:]\\d| ?(?:[ap]\\.?m|feet|miles|acres|square|sq|people|residents|years))|\\b(?:key ?pad|lock ?box|alarm|gate|door|safe|shed|garage|pad ?lock)(?:'s)? (?:code|combo|combination|pin|number)?(?:'s| is| are)\\b.{0,50}(?:\\d|\\b(?:year|birthday|backwards|address|same as|date|founded|1-2-3|zip code|phone)\\b)`,
        'i',
      ),
      /\b(?:code|combo|combination|pin|password|passcode|key ?pad|pad ?lock|lock ?box|punch in|dial|type in|hit|enter)\b/i,
    ],
    none: [
      /\b(?:building codes?|zip code (?:is|0)|area code|qr code|promo|code of conduct|dress code|code (?:enforcement|red)|never share|change your|conference|zoom|meeting id|call-?in|dial-?in|\(?\d{3}\)?[ -]\d{3}-\d{4})\b/i,
    ],
  },
  {
    all: [/\blog(?:s|ged|ging)? ?in(?:to \w+| to \w+)? with [\w!@#$]*[a-z][\w!@#$]*\d/i],
    none: [/\b(?:never|don'?t|please|2fa|your)\b/i],
  },
  {
    all: [
      /\b(?:default (?:log-?in|password|admin|code|pin|credentials|settings)|factory (?:password|default|pin)|admin\/\w+|(?:user|login|log-?in)(?: is|:)? ?\w+(?:,| and|\/) ?(?:pass|password|pw)|never (?:changed|reset|updated) (?:the|that|its|it'?s|our) (?:\w+ ){0,3}(?:log-?in|password|code|pin|lock|default)|same (?:password|code|pin|combo|log-?in) (?:as|for|since|on)|everybody (?:knows|uses|shares) the (?:password|code|log-?in|combo))\b/i,
      /\b(?:camera|server|system|tower|network|town|village|city|office|work|it|pump|plant|door|radio|website|account|computer|database|alarm|router|traffic|sign|login|log-?in)s?\b/i,
    ],
    none: [
      /\b(?:never share|change your|tips?|protect|phishing|don'?t use|class|home router|your (?:own )?(?:router|password|accounts?))\b/i,
    ],
  },
  {
    all: [
      new RegExp(
        `\\b${place}\\b.{0,40}\\b(?:(?:does|do|did|will|is|are|has|have)(?:n'?t| not| never)|won'?t|never|can'?t|no longer|broken) (?:\\w+ ){0,2}(?:latch(?:es|ed)?|lock|locks|locked|close|closed|closes|shut|alarmed|armed|guarded|watched|works?|catch|arm|been fixed)\\b|\\b(?:pops? (?:right |straight )?open|(?:lost|missing|without) (?:its|the|a) (?:pad)?lock|unlocked|propped (?:open|with)|wide open|left open|no lock|broken (?:lock|latch)|lock(?:'s| is)? (?:been )?broken|latch(?:'s| is)? (?:been )?broken)\\b`,
        'i',
      ),
      new RegExp(`\\b${place}\\b`, 'i'),
      /\b(?:self-?serve|help themselves|walk (?:right |straight )?in|help yourself|nobody'?s (?:there|around|watching)|after \d|at night|overnight|all (?:night|weekend)|anyone can|anybody can|come on in|free stuff|back (?:gate|door)|side (?:gate|door)|pops? (?:right |straight )?open|crawl (?:in|through)|climb(?:s|ing)?|pry|jimm(?:y|ies)|if you (?:ever )?need to get in|just (?:push|pull|lift|jiggle|slide)|lol|grab|sneak|tonight|weekend|weekends|since|still|copper|tools|salt|fuel|diesel)\b/i,
    ],
    none: [
      madeReport,
      hurtsUs,
      /\b(?:your (?:car|doors?|windows?|shed|garage|home|vehicle)|please|lock (?:your|up)|restrooms?|bathrooms?|open to the public|elevator|will be (?:closed|locked))\b/i,
    ],
  },
  {
    all: [
      /\b(?:alarms?|cameras?|cctv|surveillance|metal detectors?|panic buttons?|motion (?:sensor|light)s?|security (?:guard|system|desk|lights?)|dash ?cams?|scanner)\b/i,
      /\b(?:broken|off|down|out|disabled|dummy|dummies|fake|dead|unplugged|offline|(?:don'?t|doesn'?t|do not|aren'?t|isn'?t|not|never|haven'?t|hasn'?t) (?:\w+ ){0,2}(?:work\w*|record\w*|hooked|on|watch\w*|armed|monitored|plugged|pointed|connected|go off)|no (?:film|tape|storage|alarms?|cameras?)|can'?t see|blind spot)\b/i,
    ],
    none: [
      madeReport,
      hurtsUs,
      /\b(?:smoke (?:alarm|detector)|co alarm|carbon monoxide|false alarm|your (?:alarm|camera|home)|turn off|set off|photo|alarm clock|test(?:ing)? (?:the|of)|unsafe|not safe|crew|being watched|not a fan|chlorine)\b/i,
    ],
  },
  {
    all: [
      /\b(?:only|just|down to|no|zero|all|both|every|one|two|our last|the last|not a single)\b.{0,25}\b(?:cruisers?|officers?|cops?|patrol(?:s| cars?)?|deput(?:y|ies)|squad cars?|police|units?|guards?|security)\b/i,
      /\b(?:tonight|overnight|this weekend|till|until|on duty|on shift|covering|stuck|tied up|marching|in the parade|at court|out sick|in (?:the )?(?:whole )?town|on the road|honor system|on patrol|off|between \d|(?:from|after|past|until) (?:midnight|dusk|dark|sundown|ten|eleven|twelve|\d)|both nights)\b/i,
      /\b(?:on|off|only|just|stuck|tied|marching|nobody|no one|honor system|left|unguarded|unpatrolled|covering|available|away|parade|quiet|coast)\b/i,
    ],
    none: [
      /\b(?:exam|hiring|retire\w*|promot\w*|award|charity|fundraiser|no injuries|injured|arrested|thank|vs\.?|game|unsafe|dangerous|understaff\w*|union|mandat\w*|park only|parking|officers? will (?:be )?direct\w*)\b/i,
    ],
  },
  {
    all: [
      /\b(?:bank run|bank deposit|night deposit|deposits?|cash (?:box|bag|drawer|count)|petty cash|money bag|the till|vault|the safe|gate receipts|collection bag|armou?red|(?:concession|gate|ticket|raffle|parking|pool|bar|bake sale|tournament) (?:cash|money|takings|receipts))\b/i,
      /\b(?:every|each|always|at \d|\d ?[ap]m|around \d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|overnight|unlocked|nobody|no one|alone|by (?:him|her)self|in the (?:trunk|desk|drawer|car|office)|leaves?|(?:sits|stays|kept|left) (?:\w+ )?(?:in|under|at) the (?:shed|trailer|truck|booth|drawer|desk|closet|garage|stand|trunk|office)|drive[sn]?|closes? for|\$ ?\d)\b/i,
      /\b(?:we|our|office|clerk|town|village|city|library|pool|collector|treasurer|safe|cash|run|till|staff)\b/i,
    ],
    none: [
      madeReport,
      /\b(?:security deposit|pavilion deposit|deposit (?:is|of|required|due|refund\w*)|refundable|your deposit|\$ ?\d+ deposit|direct deposit|to be safe|safe deposit|playing it safe|bottle deposit|(?:came|comes|come) up short|(?:was|is) short|auditors?)\b/i,
    ],
  },
]
