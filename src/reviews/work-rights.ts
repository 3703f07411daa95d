import type { RightPattern } from './right-pattern.ts'
import { workStories } from './rights-stories.ts'
import { atWork, hours, meeting, notWork, organising, pay, safety, together, treatment } from './signs/rights.ts'
import { noGrievance, toCoworkers } from './signs/work-stories.ts'
import { paySigns } from './words/pay.ts'
import { safetySigns } from './words/safety.ts'
import { unionSigns } from './words/unions.ts'

/** Speech about work with and for co-workers: pay, hours, safety, treatment, organising. */
export const workRights: RightPattern[] = [
  {
    reason: 'talks with co-workers about pay or benefits',
    concepts: ['concerted-activity'],
    within: 'draft',
    signs: paySigns,
    all: [pay, together],
    none: [
      notWork,
      /(?<!\w)(?:pay (?:your|the|my) (?:bill|tax|fee|fine|rent|water|ticket)|paid (?:for|parking|\$\d+ for)|bidding|venmo|on sale|for sale|firm\b)/i,
    ],
    examples: {
      protects: [
        'Three years and still no raise for our crew.',
        'Same here, they shorted my overtime too.',
        'Meter readers, anybody else see the wrong differential on the stub? Compare yours.',
        'Custodians, the pension contribution doubled and nobody warned us. Your turn.',
      ],
      passes: [
        'Pay your water bill by Friday, all of us are waiting',
        'We opened an account at the credit union, great raise in rates',
      ],
    },
  },
  {
    reason: 'speaks about your own pay or benefits',
    concepts: ['concerted-activity'],
    within: 'sentence',
    all: [
      /\b(?:I (?:make|made|earn|get paid|got paid|take home|was paid|haven't been paid)|my (?:pay|paycheck|wages?|salary|raise|overtime|pension|health insurance|benefits|check)|(?:messed up|shorted|docked|cut) my)\b/i,
      /(?<!\w)(?:\$?\d|hour|short|less|late|missing|wrong|overtime|withholding|owe|cut|raise|nothing|joke|insult|check|pay)\b/i,
    ],
    none: [notWork, /\b(?:etsy|side (?:gig|hustle)|tax refund|lottery|scratch ticket)\b/i],
    examples: {
      protects: ['I make $17 an hour after nine years.', 'My paycheck is short again, no overtime on it'],
      passes: ['I make $5 candles, DM for colors (etsy)', 'I made the best chili'],
    },
  },
  {
    reason: 'talks with co-workers about hours, shifts or staffing',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      hours,
      together,
      /\b(?:mandator\w+|mandated|forced|short \w+ (?:people|guys|officers|bodies|medics|firefighters)|dangerous|no (?:notice|break|breaks|relief|one|extra|warning)|without (?:notice|asking|a break)|sin avisar|exhaust\w*|tired|dangerous|forc(?:ed|ing)|short \w+ (?:people|guys|officers|bodies|medics|firefighters|positions)|understaff\w*|short[- ]?(?:staff|hand)\w*|staffing|not enough|do more with less|built for|supposed to (?:have|be)|enough (?:people|staff|hands)|nobody|again|doubles|split shifts?|straight|in a row|days?' notice|cut\w*|laid off|layoffs?|furlough\w*|unfair|not ok|not right|can't keep|burn\w* ?out|overwork\w*|vacan\w+|on[- ]call|unpaid|worked? through|skipp?\w*|change\w*|cambian|despid\w*|schedule)\b/i,
      atWork,
    ],
    none: [
      notWork,
      /\b(?:so proud|best (?:crew|team|shift)|happy (?:birthday|retirement)|congrat\w+|road (?:work|closed)|paving|milling)\b/i,
    ],
    examples: {
      protects: [
        'Our shift is down to three people and they mandated us again.',
        'Nos cambian el turno sin avisar en el trabajo',
      ],
      passes: ['Best crew, best shift, work is fun with us', 'We switched to a schedule for piano practice'],
    },
  },
  {
    reason: 'talks with co-workers about hours, shifts or staffing',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      /\b(?:(?:running|run|working|covering|staffed (?:with|by)|down to|doing) (?:\w+ ){0,3}(?:people|guys|of us|dispatchers|medics|officers|nurses|bodies|firefighters|clerks|drivers|lifeguards|techs)\b.{0,40}\b(?:built for|meant for|instead of|should be|used to|where|for|on) (?:\w+ ){0,3}\w+|(?:two|three|four|five|six|half) (?:of us|people|guys|bodies) (?:doing|covering|for) (?:the )?\w+|(?:heat index|\d{2,3} degrees|no (?:shade|water|breaks?|a\/?c|relief)|water breaks?|bathroom breaks?|rest breaks?))\b/i,
      /\b(?:we(?:'re|'ve)?|us|our|co-?workers?|y'?all|crew|trucks? \d+|shift|everyone (?:on|in)|who(?:'s| is) (?:in|with)|anyone else|nights|days|your name)\b/i,
      /\b(?:foreman|boss|supervisor|chief|management|city|town|village|work|shift|nights|dispatch|crew|floor|trucks? \d+|council|letter|petition|union|steward|hr|station|depot|garage)\b/i,
      /\b(?:sign|name on|letter|with us|stand|join|text me|dm me|comment|call me|who(?:'s| is) (?:in|with)|walk|gate|tomorrow|meet\w*|speak|council|show up|together|sick of|enough|done|demand|petition|refuse|hearing|tell them)\b/i,
    ],
    none: [notWork, /\b(?:5k|marathon|softball|barbecue|bbq|potluck|parade|camp|tournament|game|hike)\b/i],
    examples: {
      protects: [
        'Two of us covering the whole desk at dispatch. Sign the letter with us.',
        'No shade, no water, and the foreman laughs. Our crew is done, meet at the gate.',
      ],
      passes: ['No shade at the 5k, bring your own water, meet us at the gate', 'Two of us covering dinner at camp'],
    },
  },
  {
    reason: 'complains about hours or staffing at work',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      /\b(?:mandatory (?:overtime|OT|doubles)|short[- ]?staffed|under ?staffed|no (?:lunch|meal) breaks?|split shifts?|forced (?:over|overtime)|unpaid overtime|\d+ (?:people|firefighters|officers|staff) (?:for|doing|short)|staffing)\b/i,
    ],
    none: [/\b(?:restaurant|walmart|target|starbucks|airline|hospital waiting)\b/i],
    examples: {
      protects: ['Mandatory overtime for the third weekend, unreal.', 'Understaffed and ignored'],
      passes: ['The restaurant was short-staffed so we waited an hour', 'The shelves are stocked'],
    },
  },
  {
    reason: 'raises safety at work',
    concepts: ['concerted-activity', 'free-speech'],
    within: 'draft',
    signs: safetySigns,
    all: [
      safety,
      /\b(?:we|us|our|crews?|trucks?|garage|station|shop|work|job|co-?workers?|boss|management|supervisor|chief|employees?|they (?:won't|refuse|keep|don't)|nosotros|compañeros)\b/i,
      /\b(?:no |not |isn't|won't|refus\w+|ignor\w+|broken|expired|again|years?|asked|told|complain\w*|report\w*|dangerous|unsafe|hurt|injur\w+|someone(?:'s| is) going to|before (?:somebody|someone)|waiting|enough|needs?|fix)/i,
    ],
    none: [
      /\b(?:fire safety week|safety (?:tip|fair|class|day)|gun|playground|smoke alarms?|public safety day|seat ?belts?)\b/i,
      /\b(?:hard hats? on|stay safe)\b/i,
    ],
    examples: {
      protects: [
        'Our trucks have bald tires and management ignored us. Not safe.',
        'Scaffold boards are cracked again, laborers, refuse it.',
        'Custodians scrape asbestos with no respirator.',
        'No respirators at the garage again, someone is going to get hurt on our crew',
      ],
      passes: ['Fire safety week at the station, our trucks on display', 'Stay safe out there everyone'],
    },
  },
  {
    reason: 'speaks about discipline or how people are treated at work',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    all: [treatment, together, atWork],
    none: [
      notWork,
      /\b(?:pulled over|speeding ticket|dinner|dog treats?|movie|book reviews?|treat yo|sale|congrat\w+ (?:on|to)|so proud|honou?red)\b/i,
    ],
    examples: {
      protects: [
        'They wrote up half our crew for asking about the schedule.',
        'Management treats us like furniture, who else is done?',
      ],
      passes: [
        'Congrats to our crew chief on the promotion at work',
        'We treat the dogs after work, dog treats for all',
      ],
    },
  },
  {
    reason: 'is about a union, a contract or organising',
    concepts: ['concerted-activity'],
    within: 'draft',
    signs: unionSigns,
    all: [
      organising,
      /\b(?:we|us|our|co-?workers?|everyone|everybody|who|all|join|meet\w*|card|cards|vote|contract|steward|local|siblings|brothers|sisters|management|raise|pay|nosotros|compañeros|nos|alguien|tenemos|hablar|turno|juntos|todos)\b/i,
    ],
    none: [
      /\b(?:credit union|western union|european union|student union|state of the union|civil union|reunion)\b/i,
      /\bunion (?:st|street|sq|square|station|ave|church|hall road)\b/i,
      /\b(?:organiz\w+) (?:my|the|your|our) (?:closet|garage|pantry|kitchen|house|desk|photos|5k|party)\b/i,
      /\b(?:bowling|lightning|strike (?:out|zone|three))\b/i,
    ],
    examples: {
      protects: [
        'Union meeting at six, bring a co-worker.',
        'Tentative agreement reached at 2 a.m.!',
        'The local voted, ratified 61 to 4.',
        'Contract has been expired for a year. Our steward needs names.',
      ],
      passes: [
        'The credit union is closed Monday, everyone',
        'Solidarity with the European Union of grandmothers',
        'Organizing my closet, who wants a coat?',
      ],
    },
  },
  {
    reason: 'is about a union, a contract or organising',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      /\b(?:picket(?: line)?s?|solidarity|union (?:hall|night|vote|meeting|reps?|cards?|drive|proud|siblings)|member of the union|(?:not seen|without|no) a? ?contract (?:in|for|since)|not seen a contract|on the line tomorrow)\b/i,
    ],
    none: [notWork, /\b(?:picket fences?|white picket|poland|polish|phone contract|lease)\b/i],
    examples: {
      protects: [
        'Bring soup to the picket, the nurses have been out since six.',
        'Proud member of the union, see you there',
      ],
      passes: ['Our white picket fence is done', 'The student union meeting has pizza'],
    },
  },
  {
    reason: 'calls co-workers together about work',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      /\b(?:co-?workers?|fellow employees|compañer[oa]s|crew|every one of us|anyone else (?:on|at)|who else (?:on|at)|staff)\b/i,
      meeting,
      /\b(?:pay|paid|raise|shift|schedule|hours|overtime|insurance|break|treat|fair|unsafe|tips?|benefits|boss|management|contract|aumento|turno|dispatch|office|library|sueldo)\w*/i,
    ],
    none: [notWork, /\b(?:potluck|softball|bowling|happy hour|5k|birthday|retirement party|blood drive)\b/i],
    examples: {
      protects: ['Co-workers: meet Thursday about the new schedule.', 'Crew, screenshot your hours and join me'],
      passes: ['Co-workers, come to the potluck on Thursday, fair food', 'Crew meets for softball'],
    },
  },
  {
    reason: 'calls co-workers together about work',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      toCoworkers,
      /\b(?:pay|paid|rates?|raise|steps?|hours?|overtime|shifts?|schedules?|breaks?|lunch|premiums?|health plan|boots|gloves|gear|staffing|letters?|evaluations?|stubs?|slips?|contract|vacation|comp time|holidays?|mandat\w+|bonus|pension|on-?call)\b/i,
      /\b(?:not alone|same here|let'?s ask|compare|write (?:it|them)? ?down|write down|keep (?:your|every)|drop (?:what|yours|your)|what (?:do|did) you|who else|add (?:yours|your)|message me|call me|text me|see me|meet|lay it (?:all )?(?:side|out)|side by side|bring (?:your|a stub|questions|the numbers)|check (?:your|the)|ask (?:why|about|them|for)|stick together|speak up|sign|still (?:paying|buying|waiting|without)|haven'?t had|anybody|anyone)\b/i,
    ],
    none: [
      notWork,
      noGrievance,
      /\b(?:softball|bowling|happy hour|5k|birthday|blood drive|pizza|donuts|bagels|raffle|fantasy|tailgate)\b/i,
    ],
    examples: {
      protects: [
        'If you work weekends at the pool and get no lunch, write it down. You are not alone.',
        'Mechanics: what do you get for on-call? Drop yours below, side by side.',
        'Y’all at the depot still buying boots? Same here.',
      ],
      passes: [
        'If you work late, bring gloves, it is cold',
        'Girls in the office, bring pizza for lunch, birthday at noon',
      ],
    },
  },
  {
    reason: 'compares pay with co-workers',
    concepts: ['concerted-activity'],
    within: 'draft',
    all: [
      /\b(?:I'?m at|I am at|I make|I get|I started at|mine is|mine:|here (?:is|are|'s) mine|here'?s mine)\W{0,3}\$?\d|(?:dollars|bucks|\d) an hour after\b/i,
      /\b(?:yours\??|what (?:step|rate|do (?:you|they)|are you)|(?:were|are) you (?:hired|at|making)|start(?:ed|s|ing)? (?:you )?at|hired at|years in|after \w+ years|message me|same job)\b/i,
    ],
    none: [notWork, /\b(?:pounds|miles?|lbs|degrees|mph|level|mortgage|steps a day)\b/i],
    examples: {
      protects: ['I make $19.20 after four years at the desk. What step are you on?', 'Mine is 22.75 an hour. Yours?'],
      passes: ["I'm at 12 miles this week, yours?", 'I get 30 miles to the gallon after six years'],
    },
  },
  ...workStories,
]
