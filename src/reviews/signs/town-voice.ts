import type { Pattern } from '../reading.ts'

const office =
  '(?:[Ss]electman|[Ss]electwoman|[Tt]rustee|[Mm]ayor|[Cc]ouncilman|[Cc]ouncilwoman|[Cc]ouncilor|[Cc]ouncilmember|[Ss]enator|[Rr]ep(?:resentative)?\\.?|[Gg]overnor|[Cc]ongressm[ae]n|[Cc]ommissioner|[Pp]resident|[Ss]heriff|[Cc]andidate|[Cc]ouncil majority|[Ii]ncumbent)'
const ballot =
  '(?:vote|votes|voting|ballots?|polls?|election|elected|primary|november|nov\\.?|term|re-?elect\\w*|office|campaign|you know what to do|the booth|on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|may|june|april|september|october|november|tuesday)|🗳️|this fall|this spring)'

/** Sides taken for a person, a party or a question, without the plain words of a campaign. */
export const sideTaking: Pattern[] = [
  {
    all: [
      /\b(?:keep|bear|remember|think of|hold on to) (?:that|this|it|him|her|them)(?: in mind)? (?:when|as|before|while) you (?:\w+ )?(?:fill|mark|cast|vote|walk into|step into|head to)\b.{0,30}(?:ballot|vote|booth|polls|oval)?|\ba (?:vote (?:for|against) .{1,50}|(?:no|yes|'no'|"no") vote) is a vote (?:for|against)\b|\b(?:keep|put|send|return) (?:him|her|[A-Z]\w+) (?:where|in office|on the|working|there|back|at it)\b.{0,20}\b(?:come (?:november|may|april|june|august|tuesday|election day|the election)|on election day)\b|\b(?:send|vote|run|ship) the (?:other side|whole lot|red team|blue team|reds|blues|incumbents?|bums) (?:home|packing|out|off)\b|\b(?:choose|vote|pick) wisely\b.{0,30}\b(?:november|ballot|polls|election)\b|\b\bthe only (?:adult|grown-?up|sane|honest|real|serious|qualified)\b.{0,20}\bin (?:this|the) (?:race|election|primary)|\bdo the right thing (?:on|at|for) (?:the )?(?:\d|polls?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|november|may|our (?:kids|children))/i,
    ],
  },
  {
    all: [
      /\b(?:(?:two|three|four|five|six|eight|\d) more years|another (?:two|four|six|full|\d) (?:years?|terms?)|(?:earned|deserves) (?:another|re-?election|your vote)|another term|one more term|you know (?:what|who) to (?:do|pick|choose)|(?:has|have|had|get|gets|earned?|deserves?) (?:our|my|your|this \w+'s) (?:full )?(?:support|vote|votes|backing)|keep (?:him|her|them|[A-Z]\w+) (?:in office|there|working|on the (?:board|council))|vote (?:it|this|that|them|him|her) (?:down|up|out|in)|(?:vote|send|throw|boot|kick) (?:\w+ ){1,3}(?:out of office|packing|to (?:congress|hartford|boston|springfield|montgomery|washington))|remember (?:that|this|it|who|them|him|her) (?:on|in|at|when|come) (?:the )?(?:\w+ )?(?:may|june|april|november|nov|election|polls|ballot|booth|tuesday|you vote)|sample ballots? with|straight (?:ticket|party)|party line|down[- ]ballot|team (?:red|blue)|go (?:red|blue) (?:in|on|this)|(?:fill|darken) (?:in )?the (?:oval|bubble)|the only (?:choice|candidate)|(?:better|worse) off (?:with|without) (?:those|the|these)|those (?:liberals|conservatives|democrats|republicans|dems|socialists|progressives))\b/i,
    ],
    none: [
      /\b(?:photo|costume|pumpkin|chili|cookie|mascot|pet|contest|scarecrow|float|name (?:the|our)|plow|ornament|pie|snow|recipe|all[- ]star|homecoming|years of (?:service|warranty)|book|library card|remembrance|veterans|memorial)\b/i,
    ],
  },
  {
    all: [
      new RegExp(`\\b${office}(?: [A-Z]\\w+)?\\b|\\b[A-Z]\\w+ for (?:[A-Z]|mayor|council)`),
      /\b(?:got (?:it|things|this|that) done|got (?:us|you)|gets? (?:it|things|results) done|got done|fought for|fights for|deliver(?:s|ed)|stood up for|stands up for|on our side|has our back|proud of|we(?:'re| are) (?:with|behind)|never lets? us down|best (?:\w+ )?we(?:'ve| have) ever|made it happen|kept (?:his|her|the) (?:word|promise)|works? (?:so )?hard for|saved (?:the|our|your)|failed (?:us|you)|sold us out|wants to (?:cut|close|raise|defund)|support|endorse\w*)\b/i,
      new RegExp(ballot, 'iu'),
    ],
    none: [/\b(?:supports? (?:local|families|groups)|proclam\w+|ribbon[- ]cutting|office hours)\b/i],
  },
  {
    all: [
      /\b(?:[Qq]uestion|[Pp]rop(?:osition)?|[Mm]easure|[Aa]rticle|[Oo]verride|[Rr]eferendum|[Bb]ond|[Ll]evy)\b/,
      /\b(?:would (?:gut|kill|ruin|wreck|save|destroy|fix|cripple|doom|bankrupt)|don'?t let it|we need it|is (?:a )?(?:bad|good|terrible|great|awful|dangerous) (?:deal|idea|for)|let'?s (?:pass|kill|beat|get) (?:it|this)|please (?:vote|pass|reject)|(?:say|saying) (?:yes|no)|get it passed)\b/i,
    ],
    none: [/\b(?:supporters (?:say|argue)|opponents (?:say|argue)|both sides|for and against|recommendations)\b/i],
  },
]

/** What shows that a party's name stands in a neutral notice. */
export const neutralParty =
  /\b(?:enrolled|enroll\w*|registrars?|registered|registration|unaffiliated|primar(?:y|ies) (?:day|is|election|will|ballots?|voters?)|(?:that|either|each|both|any|their) party'?s?|ballots? (?:for|are|will)|may vote in|party (?:caucus|affiliation|enrollment)|caucus(?:es)?|nominat\w+|absentee|polling|republican(?:s)? (?:or|and) democrat\w*|democrat\w* (?:or|and) republican\w*)\b/i
/** Faith, morals and opinions in the town's voice. */
export const creed =
  /\b(?:(?:give|gave|surrender|open|turn) (?:over )?(?:your|our) (?:life|lives|hearts?) (?:over )?to (?:him|god|jesus|the lord|christ)|(?:you|y'?all|we|folks|everyone) (?:all )?prayed\b|(?:your|our|answered|answer to) prayers? (?:worked|were (?:answered|heard)|brought|got)|answered (?:our|your) prayers|get right with|come (?:back |home )?to (?:the lord|jesus|the one true|his house)|find (?:jesus|the lord)|blessings? from (?:above|the lord)|(?:this|we(?:'re| are)) (?:is )?an? christian (?:town|city|village|nation|country|community)|give thanks to (?:jesus|the lord|god|him)|god (?:made|created) (?:\w+ ){0,3}(?:kinds?|sexes|genders|men|man and|adam|us)|(?:all |every )?life (?:is|as) (?:sacred|a gift from)|first heartbeat|from the womb|(?:two|only two) genders|god (?:put|sent|chose|gave|has (?:chosen|called|blessed|put)|is (?:watching|calling|good)|wants)|bow your heads?|let us pray|blood of (?:christ|jesus|the lamb)|in jesus'? (?:holy )?name|our (?:lord|savior|heavenly father)|heavenly father|god'?s (?:plan|will|law|wrath|grace|country|children)|almighty|covered? (?:us |them |our \w+ )?in prayer|marriage is (?:between|for|only)|(?:real|true|only) marriage|(?:one man|a man) and (?:one|a) woman|sanctity of|unborn|life begins|blasphem\w*|hell awaits|eternal (?:life|damnation)|saved by|(?:lost|wicked|fallen) souls?|ways? of the lord|pray (?:for|with|over|that|harder|together)|rapture|end times|chosen people|evolution is|there is no god|sky daddy|fairy ?tales? (?:in|from) the bible)\b/i
export const opinion =
  /\b(?:I don'?t care (?:what|who) (?:anybody|anyone|they|you|people)|(?:is|was|are) (?:\w+ ){0,2}(?:terrible|horrible|dumb|stupid|awful|lousy|ridiculous|brilliant|foolish|boneheaded|bad|rotten) (?:idea|decision|call|plan|design|move|policy|law|ruling|choice)|worst (?:idea|decision|plan|law|ruling|thing) (?:this|the|our|ever)|should never have (?:been )?(?:built|passed|approved|voted|hired|let)|what were they thinking|(?:the )?(?:council|board|state|supreme court|court|legislature|congress|governor|selectmen) (?:got it (?:wrong|right)|blew it|is (?:dead )?wrong|is out of (?:its|their) mind|should be ashamed)|about time (?:someone|somebody|they)|speaking as (?:a|someone)|my take|call me crazy,? but|not gonna lie|let'?s be (?:real|honest))\b/i
export const creedHarmless =
  /\b(?:concert|choir|chorale|handel|film|movie|book|play|pageant|supper|pray for (?:snow|sun|good weather)|interfaith|proclamation|museum|cemetery|bad idea to (?:park|leave|swim|walk|drive|flush|feed|burn)|terrible idea to)\b/i

/** Business praised or pushed by a public voice. */
export const pushing: Pattern[] = [
  {
    // "We only ever use Harmon Tree": a name that somebody vouches for.
    all: [
      /\b(?:[Ww]e|I|[Oo]ur (?:crew|staff|department|office|whole \w+)) (?:(?:all|always|only|ever|really|personally) ){0,2}(?:use|uses|trust|trusts|swear by|swears by|recommend|rely on|go to|vouch for) (?:the (?:folks|guys|team|people) at )?[A-Z][\w']+ [A-Z]?\w+/,
    ],
    none: [
      /\b(?:Code ?RED|Everbridge|Nixle|Facebook|Zoom|Google|NOAA|National|State|County|Town|City|Village|Department|Police|Fire|MassDOT|IDOT|CDC|ASL|Narcan)\b/,
    ],
  },
  {
    // "The only roofer we would let near our house", "pours a far better cup than".
    all: [
      /\b[A-Z][\w']+(?: (?:&|and) \w+| [A-Z][\w'&]+)*\b/,
      /\bthe only (?:\w+ ){0,2}(?:roofer|plumber|mechanic|electrician|contractor|realtor|lawyer|dentist|vet|barber|painter|landscaper|bakery|diner|shop|garage|company|crew|place|one) (?:that |who |which )?(?:we|I|you)(?:'d|'ll| would| will| should| can)?(?: ever)? (?:let|trust|use|call|hire|send|recommend|need|go)\b|\b(?:pours?|makes?|serves?|bakes?|brews?|grills?|cooks?) (?:a |an |the )?(?:(?:far|much|way|so much) )?(?:better|tastier|fresher|cheaper|finer|nicer|superior) (?:cup|coffee|pie|pizza|slice|burger|sandwich|beer|bread|bagel|donut|taco|steak|cone|meal|breakfast|lunch|dinner)\b|\b(?:is|are) (?:our|my|this town's) (?:\w+ )?crush\b/i,
    ],
    none: [
      /\b(?:library|program|class|our (?:crews?|team|staff|pool|camp|park)|town|city|village|compost|recycl\w*|habit|choice|decision|sense|road|contest|vote)\b/i,
    ],
  },
  {
    // An errand sent to a named shop.
    all: [
      /\b(?:[Ss]top|[Ss]wing|[Pp]op|[Dd]rop|[Hh]ead|[Rr]un)(?: (?:by|in|into|over|on|down))*(?: (?:at|to|by))? [A-Z][\w']+|\b(?:[Gg]rab|[Gg]et|[Pp]ick up|[Hh]ave|[Bb]uy|[Oo]rder|[Tt]ry) (?:\w+ ){1,4}(?:at|from) (?:the )?[A-Z][\w']+|\b(?:[Tt]reat yourself|[Ee]at|[Dd]ine|[Ss]hop|[Dd]rink) (?:\w+ )?(?:at|from) (?:the )?[A-Z][\w']+/,
      /\b(?:coffee|cocoa|latte|donuts?|doughnuts?|bagels?|sandwich(?:es)?|subs?|pizza|slice|burgers?|tacos?|ice cream|cones?|pastr(?:y|ies)|pie|beers?|pints?|cocktails?|lunch|dinner|breakfast|brunch|fries|wings|muffins?|cupcakes?|flowers|haircut|oil change|tires|mulch|deli|cafe|café|grill|pizzeria|bakery|brewery|roasters?|creamery|tavern|pub|diner)\b/i,
    ],
    none: [
      /\b(?:library|senior center|community center|town hall|city hall|village hall|civic center|park|pool|school|church|museum|beach|farmers'? market|festival|fair|food trucks?|vendors?|concession|booth|table|potluck|free|donat\w*|thank\w*|closed|detour|crash|(?:coffee|breakfast|lunch|pizza|donuts?) with|green|common|plaza|square)\b/i,
    ],
  },
  {
    all: [
      /\b[Ss]end (?:people|folks|everyone|everybody|residents|callers) (?:\w+ )?to [A-Z]|\b[A-Z][\w'&]+ (?:\w+ )?(?:Plumbing|Roofing|Realty|Dental|Motors|Pools|Paving|Insurance|Landscaping|Electric|Heating|Auto|Chiropractic|Mortgage|Builders|Contracting)\b/,
      /\b(?:only honest|honest|cell|free (?:quote|estimate|consultation|whitening|cleaning|checkup)|\d+ ?% off|off for|call|dm|ask for|bring this|mention|best|cheapest|downsizing|book (?:now|your))\b/i,
    ],
    none: [/\b(?:awarded|contract(?:or)? for|bid|permit|closed|detour|crash|donated|thank)\b/i],
  },
  {
    all: [
      /\b(?:(?:[Gg]rab|[Gg]et|[Pp]ick up|[Bb]uy|[Oo]rder|[Cc]all|[Vv]isit|[Hh]ead (?:over )?to|[Ss]wing by|[Tt]ry|[Cc]heck out|[Aa]sk for|[Hh]ire|[Uu]se|[Ss]ee|[Ss]top (?:in|by)|[Ss]hop|[Gg]o (?:to|see)|[Ee]at|[Dd]rink|[Bb]ook|[Tt]rust) (?:\w+ ){0,6}[A-Z][\w'&]+|[A-Z][\w'&]+(?: [A-Z][\w'&]+)? (?:has|have|makes?|serves?|sells?|does|beats)|\b(?:does|makes|beats|tops|touches) [A-Z]|\b(?:is|are|found|only) (?:\w+ )?(?:at|from) [A-Z])/,
      /\b(?:cheapest|best|lowest|finest|tastiest|only (?:real|decent|good|place|pizza|bakery|coffee)|skip the (?:chains?|big box)|freshest|unbeatable|can'?t (?:be beat|beat|go wrong)|hands down|(?:nobody|no one) (?:\w+ ){0,3}(?:does|makes|beats|tops|touches)|second to none|great (?:realtor|plumber|mechanic|lawyer|deals?|prices?|price|rates?|contractor|roofer)|good (?:deals?|prices?)|honest (?:price|mechanic)|to die for|you won'?t regret|worth every penny|a steal|five stars?|our (?:favorite|go-to)|my (?:favorite|go-to)|only honest|you(?:'ll| will) love (?:them|it|him|her)|[Tt]hank goodness for|(?:always|usually) (?:send|refer) (?:people|folks|everyone)|go-to|half (?:our|the) (?:staff|department)|tell (?:them|him|her|'em) .{1,25} sent you|better than (?:any|the other)|save \$?\d+|a great deal)\b/i,
    ],
    none: [
      /\b(?:best (?:time|way|to|practices|known|of luck|friend)|library|rec (?:center|department)|town (?:hall|pool)|city (?:hall|pool)|village hall|senior center|program|class(?:es)?|park(?:s)?|trail|permit|vote|contest|station|clerk|story ?time|camp|our pool|beach|museum|fire|police|police department|dpw|tap water)\b/i,
    ],
  },
  {
    all: [
      /\b(?:my|our|his|her|their|the (?:chief|mayor|director|clerk|boss)'s|[A-Z]\w+'s) (?:(?:wife|husband|son|daughter|mom|mother|dad|father|brother|sister|cousin|uncle|aunt|friend|buddy|family|partner|kid|nephew|niece|own|new)(?:'s)? )+(?:\w+ )?(?:bakery|shop|store|salon|restaurant|company|business|cafe|diner|farm|garage|boutique|truck|brewery|bar|gym|studio|firm|agency|candles?|cookies?|jewelry|soap|honey|eggs|landscaping|roofing|plumbing|painting|photography|crafts?|band|realty|catering|books?|novel|etsy|line)\b/i,
      /(?:\$ ?\d|\b(?:order|message|dm|buy|book|sale|call|visit|check out|stop by|shop|discount|deals?|best|support|hire|menu|grand opening|taking (?:orders|clients)|available|text)\b)/i,
    ],
    none: [/\b(?:library|class|program|exhibit)\b/i],
  },
]

/** Binding words: never, free, final, paid, whatever happens. */
export const binding: Pattern[] = [
  {
    all: [
      /\b(?:and )?(?:that'?s (?:final|a promise|a fact|settled)|period\b|end of story|you(?:'ve| have)? (?:got|have)? ?(?:our|my) word|(?:take|bank) (?:it|that) to the bank|no ifs,? ands|no exceptions|come hell or high water|paid or not|whatever it (?:takes|costs)|no questions asked|100 ?%|for certain|for sure|once and for all|ever again|on my watch|count on it|never(?: again| ever)?|forever)\b/i,
      /\b(?:will|won'?t|'ll|gets?|getting|going to|gonna|be|no (?:one|account|resident|house|home|family|more|fee|increase|cuts?)|nobody|every (?:\w+ ){1,3}|raise|close|cut|fix)\b/i,
      /\b(?:streets?|sidewalks?|roads?|pot ?holes?|fees?|rates?|tax(?:es)?|bills?|water|sewer|garbage|trash|accounts?|shut ?offs?|cut off|library|pool|park|schools?|branch|jobs?|lay ?offs?|crews?|plow\w*|flood\w*|basement|refund\w*|rebate|permits?|approved?|fines?|tickets?|traffic light|playground|station|service|paved|repair\w*|fixed)\b/i,
      /\b(?:we|us|our|the (?:city|town|village|council|board|mayor|department)|city|town|village|will|gets?)\b/i,
    ],
    none: [
      /\b(?:never (?:share|leave|drive|flush|feed|call|put|pour|dump|swim|mix|burn|too late|been)|forever (?:home|families|stamps?)|never miss|if you|please|must|required|no exceptions to|100 ?% (?:of|cotton|free))\b/i,
    ],
  },
  {
    all: [
      /\b(?:send us (?:the|your|any) (?:bill|invoice|receipt)s?|(?:the )?(?:city|town|village|we)(?:'s|'ve| has| have)? got (?:you|your bill|the bill|it covered)|(?:we|the city|the town|the village|city|town|village)(?:'ll| will|'re going to| is going to)? (?:wipe|waive|erase|forgive|eat|pick up|foot|cover|reimburse|write off|knock off|zero out|make (?:you|it) (?:whole|right)|pay (?:for|you|off|every)|buy (?:you|everyone)|replace your|fix your)\b.{0,40}|(?:every(?:body|one)|all|each) .{0,40}\b(?:gets?|receives?|will get|is getting) .{0,30}\b(?:driveways?|sod|lawns?|roofs?|sidewalks?|mailbox(?:es)?|fences?|carpets?|furnaces?|tires|refunds?|checks?)\b.{0,30}\b(?:on us|our treat|on the house)|your (?:\w+ )?(?:bill|fee|fine|ticket|tax|rent)s? (?:is|are|will be) (?:on us|forgiven|erased|wiped|covered|gone)|(?:is|are|it'?s) on the (?:city|town|village)(?=[.!?,]|$))/i,
    ],
    none: [
      /\b(?:apply|eligible|application|council (?:voted|approved)|board (?:voted|approved)|program|grant|replace your (?:meter|cart|hydrant)|cover (?:how|the basics|topics|the (?:topic|history))|waive (?:the )?reading|pick up (?:your|the) (?:trash|leaves|branches|brush|limbs|bags|books?|order)|pick up (?:branches|leaves|brush|trash|limbs|recycling|bulk\w*))\b/i,
    ],
  },
]
