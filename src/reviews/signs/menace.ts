import type { Pattern } from '../reading.ts'

const somebody =
  "(?:you|he|she|they|him|her|them|[Ss]omebody|[Ss]omeone|whoever|boss|chief|supervisor|foreman|manager|director|inspector|clerk|mayor|trustee|councilman|selectman|neighbor|[A-Z][a-z]+(?:'s)?)"

/** Harm foretold: what a tool will do, how somebody will walk, whose house may burn. */
export const signsOfMenace: Pattern[] = [
  {
    all: [
      /\b(?:find(?:s|ing)? out|learns?|show (?:you|him|her|them)|sees?|discovers?|know) what (?:an?|my|this|that|the|our) (?:\w+ )?(?:backhoe|loader|plow|truck|bat|crowbar|shovel|wrench|hammer|pipe|fist|boot|belt|chain ?saw|two by four|2x4|rifle|shotgun|gun|bullet|taser|nightstick|tire iron|knife|excavator|grader)s? (?:does|do|can do|will do|feels? like|looks? like (?:up close|coming)|is for|tastes? like)\b/i,
    ],
    none: [
      /\b(?:touch[- ]a[- ]truck|kids|class|camp|museum|demo(?:nstration)?|open house|at the (?:fair|expo)|career)\b/i,
    ],
  },
  {
    all: [
      /\b(?:waiting|wait|find|catch|see|meet|corner|run into|outside|after (?:shift|work|hours)|alone|next time|show up)\b/i,
      new RegExp(
        `\\b${somebody}(?: will|'ll)? (?:won'?t|will not|not|never|ain'?t gonna|isn'?t going to|aren'?t going to) (?:be )?(?:walk(?:ing)?|talk(?:ing)?|smil(?:e|ing)|laugh(?:ing)?|grin(?:ning)?|get(?:ting)? (?:back )?up|mak(?:e|ing) it (?:home|to|out)|leav(?:e|ing) (?:on|in one)|see(?:ing)? (?:straight|the|another|christmas)|chew(?:ing)?|need(?:ing)? (?:his|her|their|a) (?:retirement|pension|car))\\b|\\b(?:limp|crawl|hobble)(?:s|ing)? (?:home|out|away|to)\\b`,
      ),
    ],
    none: [/\b(?:game|team|league|dog|puppy|leg day|marathon|surgery|cast|therapy|referee|toddler|trivia)\b/i],
  },
  {
    all: [
      /\b(?:(?:somebody|someone|that \w+|the \w+|[A-Z][a-z]+)'s|his|her|their|your) (?:\w+ ){0,2}(?:house|home|truck|car|garage|office|boat|barn|shed|desk|porch|business|shop|place|tires|locker|trailer)\b.{0,14}\b(?:going to|gonna|will|might|may|'ll|could) (?:just )?(?:catch (?:on )?fire|burn|go up (?:in|like)|blow up|explode|end up (?:in|at) the (?:river|lake|pond|bottom|quarry)|get (?:burned|torched|keyed|slashed|flattened|shot|smashed|egged)|be (?:ashes|on fire|rubble))/i,
      /\b(?:if|next|one more|again|swear|wait|keep|when|until|unless|just|watch|one (?:day|night)|soon)\b/i,
    ],
    none: [
      /\b(?:smoke alarms?|detectors?|chimney|hay|wood ?stove|candles?|space heaters?|extension cords?|batter(?:y|ies)|lithium|fire (?:safety|prevention|department)|wildfire|training|please|escape plan|clean your)\b/i,
    ],
  },
  {
    // Who leaves how, who should hang, what comes next time.
    all: [
      /\b(?:leav(?:es?|ing)|goes? home|going home|rid(?:es?|ing)|com(?:es?|ing) out|carried out|exits?) (?:\w+ )?(?:in|on) (?:an? |the )?(?:back of (?:an? |the ))?(?:ambulance|stretcher|body ?bag|hearse|gurney|pieces|wheelchair)\b|\bhold(?:ing)? (?:his|her|their|your|(?:that|this|the) \w+'s) (?:head|face) (?:under|in|below)\b|\b(?:string(?:ing)? up|hang(?:ing)?|lynch\w*|tar and feather|horse ?whip) (?:up )?(?:that|this|him|her|them|those|the|every|[A-Z])\w*\b.{0,50}\b(?:from|by|off|in the (?:square|street))\b|\b(?:com(?:e|ing)|show(?:ing)? up|walk(?:ing)? in|be back) with (?:something|somebody|some friends|a little something|more) (?:\w+ )?(?:louder|heavier|bigger|sharper|stronger|loaded|than (?:a|my|words))/i,
      /\b(?:next time|if|again|ought to|oughta|should|somebody|someone|swear|when|until|one of these|whoever|anyone who)\b/i,
    ],
    none: [
      /\b(?:if you (?:fall|slip|text|drive|drink|swim)|helmets?|seat ?belts?|lights?|wreaths?|banners?|flags?|ornaments?|stockings|game|drill|training|megaphone|drums?|trumpets?|parade)\b/i,
    ],
  },
  {
    // Somebody's children and their hours, told to the parent.
    all: [
      /\b(?:cute|nice|sweet|pretty|lovely|saw|seen|know) (?:\w+ )?(?:kids?|girls?|boys?|daughters?|sons?|family|wife|grandkids?)\b|\b(?:your|his|her|their) (?:\w+ )?(?:kids?|girls?|boys?|daughters?|sons?|wife|grandkids?)\b|\bthey\b/i,
      /\b(?:gets?|getting) (?:on|off) the (?:school )?bus\b|\bwalks? (?:home|to school)\b|\bwaits? (?:alone|at the)\b|\bplays? (?:alone|out front|in the yard)\b/i,
      /(?:\bright\?|\bdon'?t (?:they|you|he|she)\?|\b(?:all )?alone\b|\bevery (?:day|afternoon|morning)\b.{0,20}\?|\bcouncilman|councilwoman|trustee|mayor|chief|boss)/i,
    ],
    none: [/\b(?:please|drivers?|stop for|slow down|camp|register|route|schedule|my|our|crossing|safety)\b/i],
  },
  {
    all: [
      /\b(?:bat|fists?|boot|shovel|wrench|crowbar|hammer|pipe|bumper|plow|truck|tire iron|knuckles|elbow|backhand)\b.{0,30}\b(?:meets?|meeting|introduc\w+ (?:to|itself)|acquainted with|kiss(?:es|ing)?|visit(?:s|ing)?) (?:his|her|your|their|that \w+'s|[A-Z]\w+'s) (?:\w+ )?(?:knee ?caps?|knees?|face|teeth|skull|ribs|jaw|nose|windshield|head|shins?|mailbox)\b/,
    ],
    none: [/\b(?:game|league|softball|baseball|pi[nñ]ata|costume)\b/i],
  },
  {
    // A weapon at hand and somebody who has it coming.
    all: [
      /\b(?:I (?:have|own|keep|got|still have)|I'?ve got|with|got|my|there'?s) (?:a |an |the |my |some )?(?:\w+ ){0,2}(?:rifle|shotgun|pistol|glock|revolver|handgun|nine|9 ?mm|\.?22|\.?38|\.?45|machete|bat|crowbar|tire iron|axe)\b/i,
      /\b(?:deserv\w+|deliver|settle|one of these (?:days|nights)|solves?|fix(?:es)? (?:this|that|him|her|them)|coming to|and a list|write-?up|send(?:s)? a message|(?:his|her|their|your) turn|pay for|payback|teach|shut (?:him|her|them|you) up|even the score|take care of (?:him|her|them|you|it))\b/i,
      new RegExp(`\\b${somebody}\\b`),
    ],
    none: [
      /\b(?:hunting|season|range|for sale|\$\d|permit class|deer (?:tag|camp|season)|turkey|raffle|softball|baseball|museum|raccoons?|coyotes?|rats?|mice)\b/i,
    ],
  },
  {
    all: [
      /\b(?:you|he|she|they|we all|whoever \w+)(?:'ll| will| would)? (?:is|are|be|best be|better be|had better be) (?:getting |looking )?(?:careful|checking (?:the|your|his|her|their) (?:brakes|mirrors?|back ?seat|locks)|next(?! (?:to|week|year|in line))|gone before)\b|\b(?:funerals?|graves?|coffins?|obituar\w+|body bags?|headstones?) (?:picked|ready|measured|dug|written|waiting|with (?:your|his|her) name)\b|\b(?:dig|digging|dug) (?:your|his|her|a|their|another) (?:\w+ )?(?:hole|grave)\b.{0,40}\b(?:for|fits?|deep enough|your size|his size|with (?:your|his|her))\b/i,
      /\b(?:if|when|keep|kept|next time|again|who|for (?:you|him|her|them)|your|his|her)\b/i,
    ],
    none: [
      /\b(?:cemetery|burial|lots?|history|tour|genealog\w+|halloween|props?|decorat\w+|ice|deer|bears?|driving|roads?|drivers?|post holes?|tree|garden|plant\w*|memorial)\b/i,
    ],
  },
]
