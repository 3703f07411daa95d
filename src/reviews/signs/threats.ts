import type { Pattern } from '../reading.ts'

const who =
  "(?:you|ya|y'?all|him|her|them|YOU|HIM|HER|THEM|(?:Mr|Mrs|Ms)\\.? [A-Z]\\w+|(?:[Tt]rustee|[Cc]hief|[Cc]aptain|[Cc]ouncilman|[Cc]ouncilwoman|[Mm]ayor|[Dd]irector|[Oo]fficer) [A-Z]\\w+)"
const shall =
  "(?:[Ii]'?ll|[Ii] will|[Ii]'?m (?:gonna|going to|about to|fixing to|fixin' to|finna)|[Ww]e'?ll|[Ww]e will|[Ww]e'?re (?:gonna|going to)|[Gg]onna|[Ii]mma)"

/** Threats that name a deed, a place or a weakness instead of a word of violence. */
export const signsOfThreat: Pattern[] = [
  {
    all: [
      /\b(?:surprises?|present|package|something|gift|dead \w+) (?:waiting )?(?:in|on|under|for) (?:his|her|their|your|that \w+'s) (?:mailbox|locker|car|truck|desk|lunch|chair|windshield|porch)\b/i,
      /\b(?:if|when|next time|wait|until|unless|keep)\b/i,
    ],
    none: [/\b(?:birthday|santa|secret santa|christmas|valentine|retire\w*|welcome|cupcake|treats?)\b/i],
  },
  {
    all: [
      /\b(?:keep|keeping|kept|have|made|making|got) a (?:little |long )?list (?:of|with) (?:who|whoever|everyone who|everybody who|people who|those who|the ones who|names)\b/i,
      /\b(?:calls?|called|complain\w*|vot\w+|sign\w*|spoke|speaks?|report\w*|talks?|talked|join\w*|walk\w*|testif\w+|against|union|osha)\b/i,
    ],
    none: [
      /\b(?:petition to|sign ?up|waiting list|guest list|thank|volunteer|voters? list|we keep a list of (?:residents|people) who need)\b/i,
    ],
  },
  {
    all: [
      /\b(?:he|she|they|you|ya|[A-Z][a-z]+|somebody|someone)(?:'ll| will|'s (?:gonna|going to)|'re (?:gonna|going to)| is (?:gonna|going to)| might) (?:soon )?(?:need|want|be needing|be (?:looking|shopping) for|wish (?:he|she|they|you) had) (?:a |an |some |new )*(?:set of )?(?:new )?(?:teeth|dentist|doctor|ambulance|stitches|surgeon|wheelchair|crutches|cast|sling|face|jaw|nose|body ?guard|coffin|undertaker|ice pack|hospital|lawyer and a doctor)\b/i,
    ],
    none: [
      /\b(?:if (?:you|he|she) (?:fall|slip)s?|braces|costume|marathon|workout|leg day|spicy|hockey|candy|my (?:kid|son|daughter|dog))\b/i,
    ],
  },
  {
    all: [
      /\b(?:his|her|their|your|that \w+'s|[A-Z][a-z]+'s) (?:\w+ )?(?:tires?|windows?|windshield|car|truck|locker|house|mailbox|dog|teeth|knees?|legs?)\b.{0,20}\b(?:aren'?t|isn'?t|won'?t|ain'?t|not) (?:\w+ ){0,2}(?:make it|survive|last|be (?:there|fine|ok|safe|around|pretty)|look the same|see)\b/i,
    ],
    none: [/\b(?:mechanic|warranty|inspection|winter|pot ?holes?|my (?:wife|husband|son|daughter)'?s)\b/i],
  },
  {
    all: [
      /\b(?:I'?ll|I will|we'?ll|me and \w+ will|I'?m (?:gonna|going to)) (?:be )?(?:wait(?:ing)?|stand(?:ing)?|sit(?:ting)?|there|outside|meet\w*)\b.{0,40}\b(?:car|truck|door|house|driveway|locker|lot|gate|desk)\b/i,
      /\b(?:with (?:a|my) (?:\w+ )?(?:bat|crowbar|wrench|hammer|pipe|shovel|gun|knife|belt|tire iron)|not (?:kidding|joking)|I'?m serious|I mean it|alone|in the dark)\b/i,
    ],
    none: [/\b(?:softball|baseball|cookies|sign|camera|balloons?|flowers)\b/i],
  },
  {
    all: [
      new RegExp(
        `\\b${shall} (?:\\w+ ){0,3}(?:throw|toss|push|shove|kick|chuck|stuff|drop|dump|drag|haul|yank|hang|tie|chain|lock|nail|feed|leave|shut|string|gut|skin|flatten|snap|crush|bash|whack|clobber|pound|thump|hunt|end|deck|belt|cut|knife|gas|blow|hit|poison) (?:up )?${who}\\b.{0,40}(?:\\b(?:down|off|out|through|into|in|inside|under|up|over|from|to|with|by|back|behind)\\b|[.!]?$)`,
      ),
    ],
    none: [
      /\b(?:a (?:party|line|rope|bone|note|bill|hug|spot|key)|in the loop|off at|out of (?:trouble|the weather|jail)|to (?:sleep|the curb)|over to|a text|up with (?:a|the)|an? (?:e-?mail|call|reminder)|if you need|at trivia|back (?:later|soon|up)|hit you (?:up|back|with (?:the|a|more|some|details))|leave (?:you|them|it) (?:to|with|alone|a|the)|drop (?:you|them|him|her) (?:off|a))\b/i,
    ],
  },
  {
    all: [
      /\b(?:coming|showing up|driving over|stopping by|swinging by|paying .{1,20} a visit|be at|waiting (?:at|outside|by)|see you at|outside)\b.{0,25}\b(?:your|his|her|their) (?:\w+ )?(?:door|house|place|home|driveway|porch|street|car|window|shop|yard)\b/i,
      /\b(?:tonight|after dark|when you(?:'re| are) asleep|(?:two|three|four|some|my|a few) (?:\w+ ){0,2}(?:friends|guys|boys|brothers|buddies|cousins)|with (?:a|my) (?:\w+ )?(?:bat|gun|shovel|crowbar|hammer|friends?)|alone|(?:you|he|she|they)(?:'ll| will) (?:see|learn|be sorry|wish)|settle (?:this|it)|don'?t (?:bother|think)|face to face)\b/i,
    ],
    none: [/\b(?:carol\w*|santa|trick[- ]or[- ]treat\w*|cookies|dinner|party|pizza|crews? (?:are|will)|deliver\w*)\b/i],
  },
  {
    all: [
      /\bbetter (?:hope|pray) .{0,30}\b(?:don'?t|doesn'?t|never|not|isn'?t|nobody|no one)\b.{0,30}\b(?:see|find|run into|catch|meet|cross|bump|learn|end up|home|around|waiting|there|alone)\b|\b(?:you|he|she|they|[A-Z][a-z]+) (?:had |'d )?better (?:run|hide|pray|start running|sleep (?:light|with)|lock (?:your|his|her|their|the) doors?|check (?:your|his|her|their) (?:brakes|mirrors?|locks|back ?seat)|not (?:walk|park|be alone|turn (?:your|his|her) back))\b|\bsleep (?:light(?:ly)?|with the lights? on)\b/i,
    ],
    none: [/\b(?:weather|storm|umbrella|score|team|coach|referee|refs?|kicker|movie|season|cake|cookies)\b/i],
  },
  {
    all: [
      /\b(?:your|his|her|their|you(?:'ve| have)? got) (?:\w+ ){0,2}(?:kids?|daughters?|sons?|little (?:girl|boy|one)s?|wife|husband|mother|mom|family|dog|baby|grandkids?)\b/i,
      /\b(?:just (?:checking|saying|asking|sayin)|right(?=\?)|would(?:n'?t)? (?:be a shame|want anything)|a shame if|how nice|be careful|stay safe out there|accidents|I(?:'ve)? (?:see|seen|saw|watch\w*) (?:them|him|her)|we(?:'ve)? seen|know (?:where|which|what) .{0,20}(?:school|bus|walks?|goes?|plays?|stop))\b/i,
      /\b(?:at|on|walks?|gets? (?:on|off)|plays?|rides?|waits?|goes?|home|elementary|school|bus|practice|park|stop|still|where)\b/i,
    ],
    none: [/\b(?:sign ?up|register|camp|happy|congrat\w*|birthday|welcome)\b/i],
  },
  {
    all: [
      /\b(?:[Ss]ome(?:body|one)|he|she|they|you|a certain \w+|[A-Z][a-z]+)(?:'s|'re| is| are| will|'ll)? (?:about to |going to |gonna |will |'ll )?(?:get|be|end up|wind up|wake up|leave|find (?:himself|herself|themselves|yourself)) (?:with )?(?:(?:his|her|their|your) (?:\w+ )?(?:teeth|jaw|nose|face|head|clock|legs?|knees?|arms?|neck|windows?|tires)\b|in (?:a|the) (?:ditch|hospital|river|trunk|morgue|cemetery|ground|er|emergency room|body ?bag|box|coffin|wheelchair|back of an ambulance)|under (?:the|a|my) (?:plow|truck|bus|wheels?|tires)|knocked (?:out|flat|into)|jumped|stabbed|buried|carried out|stomped|clocked|decked)\b/,
    ],
    none: [
      /\b(?:if you (?:fall|slip|text|drive|don'?t wear)|helmets?|seat ?belts?|dentist|haircut|window washing|don'?t)\b/i,
    ],
  },
  {
    all: [
      /\b(?:my|a|this) (?:\w+ )?(?:right hook|left hook|fists?|knuckles|boot|elbow|bat|tire iron|crowbar|shovel|shotgun|rifle|gun|hammer|belt|backhand)\b/i,
      /\b(?:feels? like|tastes? like|introduc\w+|met by|meet (?:me|my)|greeted (?:by|with)|answer to|say hello to|acquainted|find out what|get to know)\b/i,
    ],
    none: [/\b(?:class|lesson|league|softball|baseball|game|museum)\b/i],
  },
  {
    all: [
      /\b(?:pull(?:ing)?|fish(?:ing)?|scrap(?:e|ing)|drag(?:ging)?|pick(?:ing)?|peel(?:ing)?|dig(?:ging)?|hos(?:e|ing)|find(?:ing)?|mop(?:ping)? up|carry(?:ing)?|wip(?:e|ing)) (?:you|him|her|them|what'?s left|pieces|his \w+|your \w+|her \w+)\b.{0,12}\b(?:out of|off(?: of)?|from|up|in|under|at the bottom of) (?:the|a|my) (?:\w+ )?(?:river|lake|pond|quarry|woods|ditch|wall|pavement|sidewalk|road|floor|windshield|plow|ceiling|landfill|reservoir|ground|swamp|trunk|dumpster)\b/i,
      /\b(?:they'?ll|you'?ll|somebody|someone|gonna|going to|will|will be|'ll be|until|if)\b/i,
    ],
    none: [/\b(?:rescue|drill|training|lost|ducks?|turtle|dog|trout|if you (?:fall|see))\b/i],
  },
  {
    all: [
      /\b(?:nice|cute|love|like|pretty|sweet|saw|noticed) (?:\w+ ){0,3}(?:car|truck|subaru|jeep|house|place|porch|dog|kids?|bike|garden|boat|window|bedroom|drive home|walk home|commute|routine)\b/i,
      /\b(?:easy to (?:spot|find|follow|reach)|(?:in the (?:lot|dark|garage)|alone|unlocked|after work|walk(?:ing)? (?:to|home)|on your way) .{0,20}\b(?:night|dark|alone|late)|at night|all alone|when you(?:'re| are) (?:out|away|asleep|alone)|hope nothing happens|shame|watch(?:ing|ed)? you|know your (?:car|route|schedule))\b/i,
      /\b(?:you|your|hey|to the|[A-Z]\w+ from)\b/,
    ],
    none: [/\b(?:movie|lights|fireworks|tour|patrol|crime watch|thank)\b/i],
  },
  {
    all: [
      /\bI (?:already |still )?(?:know|found out|looked up|drove past|drove by|remember) (?:exactly )?(?:where|which|what (?:time|car|bus|kind)|when|you|your|his|her)\b.{0,40}\b(?:live|lives|park|parks|sleep|sleeps|window|house|home|address|yours|his|hers|car|street|driveway|gym|leave|leaves|get home|gets home|get off|gets off|walk|walks|kids|school)\b/i,
      /\b(?:you|your|yours|ya|he|she|his|her|hers|they|their)\b/i,
    ],
    none: [/\b(?:trivia|playlist|santa|lost|can help|found your (?:dog|cat|wallet|keys|package)|directions)\b/i],
  },
  {
    all: [
      /\b(?:I(?:'ve| have)(?: still)? got|I(?: still)? (?:have|own|keep|carry)|there'?s (?:a|still a)|my|got (?:a|my)|brought (?:a|my)|bringing (?:a|my))\b.{0,20}\b(?:bat|crowbar|tire iron|hammer|sledge\w*|gun|pistol|rifle|shotgun|glock|shovel|machete|hatchet|axe|knife|brick|gas can|matches|lighter|chain ?saw|pipe|rope|slingshot|bleach|rat poison)\b/i,
      /\b(?:your|his|her|their) (?:\w+ ){0,2}(?:porch|car|truck|house|windows?|windshield|door|head|face|skull|tires|back|driveway|garage|yard|shed|knees?|teeth|light|lights|name|fence|dog|lawn|deck|boat|mailbox)\b|\b(?:with|for) (?:you|him|her|your name|his name)\b/i,
    ],
    none: [
      /\b(?:borrow|fix|repair|lend|help (?:you|him|her)|clear|snow|birthday|gift|for sale|\$\d|permit|trim|build|drill)\b/i,
    ],
  },
  {
    all: [
      /\b(?:I have|I'?ve got|I wrote down|I ran|we have|got|found) (?:your|his|her|their) (?:\w+ )?(?:plates?|address|number|license|mail|schedule|home)\b/i,
      /\b(?:think (?:it over|about it|twice|hard)|see (?:you|what happens)|watch|sleep|door|come|coming|visit|soon|tonight|careful|just saying|remember|regret|sorry|next)\b/i,
    ],
    none: [
      /\b(?:lost|found your (?:wallet|dog|cat|keys|package)|claim|pick (?:it|them) up|please call|application|request|mailed)\b/i,
    ],
  },
  {
    all: [
      /\b(?:next (?:one|guy|person|owner|driver|kid|time|idiot|clown|resident|caller)|any(?:one|body) who|whoever|one more (?:complaint|word|time|call|crack)|if (?:you|he|she|they|anybody|anyone) \w+)\b/i,
      /\b(?:gets?|getting|catch(?:es)?|earns?|eats?|meets?|be eating|be wearing|be picking|taste|tastes) (?:a |an |the |my |our |some |his |her |their |your )?(?:\w+ )?(?:fist|knuckles|boot|bat|bullet|lead|beating|black eye|teeth|slap|smack|right hook|shovel|hospital|whooping|pounding|punch|buckshot|pavement|stitches)\b/i,
    ],
    none: [/\b(?:punch card|fruit punch|hole punch|rain boot|ski boot|game|tournament)\b/i],
  },
]

const grievance =
  /\b(?:complain(?:s|ed|ers?|ing|ts?)?|loud-?mouths?|big mouths?|calls? (?:osha|the state|hr|the union|the hotline)|bad-?mouth\w*|trash(?:ing|es)? us|post(?:s|ing|ed)? about us|loud(?:est|er)?|lot to say|talk(?:s|ing)? (?:big|tough|trash|about us)|runs? (?:your|her|his|their) mouths?|running (?:your|her|his|their) mouths?|critic\w*|whin\w*|gripe\w*|kvetch\w*|crank\w*|(?:call(?:s|ed|ing)?|went|ran|run|running|goes|going) to the (?:paper|news|council|board|press|mayor|trustees|selectmen)|vot(?:e|ed|es|ing) (?:no|against)|sign(?:ed|s) (?:the|that|a) petition|one[- ]star|bad review|nasty (?:comment|letter|e-?mail)s?|spoke (?:up|against|out)|sued?|suing|reported (?:us|our (?:crew|driver|guys|office|men))|wrote (?:to|in) (?:the )?(?:paper|news|editor)|sign(?:ed|s) (?:that|the|a) (?:complaint|letter)|(?:told|talk(?:s|ed|ing)? to|went to|ran to) (?:hr|the union|the (?:union )?rep|the press|a reporter)|filed (?:a|that|the) (?:grievance|complaint|charge)|one-?starring|people who (?:spoke|talk\w*|sp[eo]ak)|(?:keep|stop) calling|spoke at the (?:hearing|meeting)|testif\w+|(?:who|you) signed|signed the)\b/i
const lever =
  /\b(?:inspect(?:s|or|ors|ion|ions)?|plow(?:s|ed|ing)?|unpermitted|permits?|permitted|fence|deck|shed|pool|property line|violations?|code enforcement|re-?assess\w*|assess\w*|audit\w*|towed|ticket(?:s|ed)?|fines?|shut ?offs?|meters?|(?:look|looking|peek) (?:at|into|through)|drive (?:by|down|past)|(?:last|bottom) (?:on|of) (?:the|our) (?:list|route)|skip\w*|back of the line|lose\w*|pot ?holes?|hydrants?|trash|pick ?up|licen[sc]e|street ?lights?|weeds|septic|culvert|driveway|dumpster|vacation|night shift|schedule|flat tires?|lockers?|(?:deck|fence|shed|pool|patio|addition) (?:application|plans?)|your (?:street|road|block|house|claim)|bottom of)\b/i
const nudge =
  /\b(?:funny (?:how|that)|strange how|interesting how|amazing how|always (?:turn|seem|end)\w*|turns? out|someone whose|somebody whose|for (?:a|someone|somebody) (?:guy|man|woman|lady|person|house|with|who|whose)|just saying|just sayin|wonder (?:how|if|what|whether)|(?:got|has|have|find|found|make) (?:the |some |plenty of )?time|(?:get|gets|got) (?:plowed|picked up|paved|fixed|served|inspected|towed|reassessed|ticketed|skipped) (?:last|first|next|never)|might (?:just |have to |want to |get |need )|may (?:just |have to |get |need )|would be a shame|be a shame|we(?:'ll| will)? (?:remember|notice|noticed|never forget|keep (?:a )?(?:list|track)|know)|hope (?:your|everything|all your)|coincidence|good luck (?:with|getting)|keep (?:it up|complaining|posting|talking|going)|remember|interesting that|code enforcement likes|likes interesting|see how (?:fast|soon|long|quick\w*)|better get used to|get used to the|do not be surprised|don'?t be surprised|(?:should|might want to|had better|better|ought to) check (?:whether|if|that)|long memory|(?:drops?|slides?|falls?|sinks?|moves?) to the (?:bottom|end|back)|tends? to (?:find|get|end|lose)|just an observation|in perfect order|hope (?:that|their|his|her)|(?:at|to) the (?:very )?(?:bottom|end|back) of|will find out (?:how|what|why)|hope you (?:all )?enjoy|have a (?:funny )?way of|hope you (?:all )?(?:enjoy|like)|just moved to|moved to (?:next year|the (?:bottom|end|back))|all need an?)\b|😉|😏|😈|👀/iu

const dark =
  /\b(?:hope (?:your|the|that)|good luck (?:with|getting)|funny how|would be a shame|be a shame|coincidence|small world|have a (?:funny )?way of|enjoy (?:your|the) (?:audit|inspection|ticket|pot ?hole))\b|😏|😈|👀/iu
const addressed = /\b(?:(?:find out|know) who|lockers?|tires|you|your|ma'am|sir)\b|\b(?:Mr|Mrs|Ms)\.? [A-Z]/

/** What points at a critic in one sentence and at the office's power in another. */
export const criticism = new RegExp(
  `${grievance.source}|\\b(?:every|your|that|those|nice|saw the) (?:\\w+ )?(?:comments?|posts?|letters?|reviews?|remarks?|e-?mails?)\\b`,
  'i',
)
export const powerBeside: Pattern = {
  all: [lever, dark, addressed],
  none: [/\b(?:thank|thanks|please|appeal|submit)\b/i],
}

/** The power of an office turned on someone for what they said. */
export const signsOfRetaliation: Pattern[] = [
  {
    all: [grievance, lever, nudge],
    none: [
      /\b(?:thank|thanks|please|file a complaint|submit|how to (?:complain|report)|to complain about|report (?:a|it|them|code|pot ?holes?)|appeal|complaint (?:form|line|number|process)|we appreciate|our fault|sorry)\b/i,
    ],
  },
]

/** Play and boasting among friends, in which big words mean no harm. */
export const jest =
  /\b(?:game|games|gaming|team|league|fantasy|score|scores|series|match|playoffs?|bracket|spoilers?|xbox|playstation|zombies?|raid|guild|sniper|respawn|karaoke|trivia|tacos?|wings|pizza|besos|abrazos|risa|pista|fiesta|baile|thermostat|leftovers|monopoly|uno|mario kart|chess|poker|bowling|softball|golf|chili|cook-?off|marathon|gym|squat|haunt|joke|joking|lol|lmao|rofl|haha\w*|jk|bachelor(?:ette)?|season (?:finale|\d)|netflix|snacks?|cookies?|dibs)\b|😂|🤣|😅|🏈|🏀|⚾|⚽|🎮|🏒|💃|💜/iu
/** Ties to the writer's work or to public office, with which a threat is taken at its word. */
export const serious =
  /\b(?:boss|supervisor|manager|director|chief|captain|foreman|co-?workers?|colleague|trustees?|councilman|councilwoman|council|selectm[ae]n|mayor|commissioner|inspector|clerk|town hall|village hall|city hall|at work|office|complain\w*|reported|complaint|hr|hearing|raise|overtime|shift|fired?|write-?up|union|resident|neighbou?rs?|my hours|lawsuit|court|snitch\w*|rat(?:ted)?|gun|pistol|rifle|shotgun|bullets?)\b/i
