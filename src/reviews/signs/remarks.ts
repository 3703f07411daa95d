import type { Pattern } from '../reading.ts'

/** The body, the clothes, the availability of someone, said with appetite. */
export const bodySigns =
  /\b(?:(?:abs|muscles|biceps|curves) are (?:real|out|free|included)|(?:a |the )?size too (?:small|tight)|that body in (?:blue|uniform|turnouts?)|(?:is|are|looks?) (?:smoking|smokin'?|seriously|insanely|crazy) hot\b(?! (?:day|dog|sauce|out|today))|(?:dream|dreamed|dreamt|dreaming|fantasi\w+) (?:\w+ )?about (?:our|the|my|her|him)|(?:look(?:s|ed|ing)?|they look) (?:\w+ )?(?:fine|good|hot|great|amazing) (?:walking|bending|climbing|coming|going|leaving|from behind|bent|in (?:or|and) out of)|(?:not|n'?t|never) kick \w+ (?:\w+ ){0,2}out of (?:my |the )?bed|(?:can|could|may) (?:cuff|frisk|inspect|rescue|arrest|tow|stamp|ticket|audit|read|pat|drive|train) me (?:down )?(?:any ?(?:time|day)|all (?:day|night))|things I'?d do|what I'?d (?:do to|give to see)|(?:undo|pop) (?:\w+ )?(?:that|another|one more) button|mouth[- ]to[- ]mouth (?:from|with|please|any)|filling out|fills out|filled out|bent over|bend(?:s|ing)? over|backside|rear view|rear end|behind in those|view from (?:my|the) (?:desk|chair|cubicle|back)|is a (?:solid |perfect |total |hard )?(?:(?:ten|10|nine|9)\b(?![ -](?:pound|year|foot|month|week|day|hour|minute|inch|mile|letter|point|acre|percent)|%)|smoke show|dime|knockout|stunner|fox|snack|babe|catch)\b|private (?:lessons?|tutoring|tour)|built like a (?:dream|god|goddess|model|greek)|job perk|perk of the job|perks? of (?:this|the) job|(?:looks|looking) (?:\w+ )?(?:great|good|fine|amazing|delicious|tasty|hot|incredible) in (?:a |an |the |those |that |her |his |them )?(?:\w+ )?(?:shorts|suit|swimsuit|bikini|skirt|dress|leggings|tights|jeans|uniform|heels|tank top|yoga pants|speedo|trunks)|baywatch|eye candy|legs (?:for days|up to|that)|(?:those|them|dem) (?:curves|legs|hips|lips|abs|biceps|pecs|thighs|glutes)|easy on the eyes|undress\w*|strip(?:s|ped|tease)?\b(?! of| down the)|spank\w*|make(?:s)? my (?:heart|knees)|drool\w*|feast (?:your|my) eyes|what(?:'s| is) under (?:that|those|her|his)|under that uniform|bedroom eyes|(?:dat|that|dem|the way (?:she|he)) walks?\b|(?:bikinis?|short shorts|tight (?:shirts?|pants)|heels|cleavage|topless|shirts?) (?:is |are )?(?:required|optional|mandatory|encouraged)|hired the new (?:girl|guy|chick|blonde?|brunette|redhead|boy)|cold shower|wet t-?shirt|centerfold|pin-?up|smash or pass|rate (?:her|him|the (?:interns?|lifeguards?|girls|new))|single (?:and|,)|her (?:chest|bust|cup size|bra|thong|panties)|his (?:package|bulge)|sugar (?:daddy|baby)|cougar|hubba|va-va-voom|woof woof|sit on my (?:lap|face)|come to papa|come to daddy|call me daddy)\b|🍑|🍆|🥵|🤤|😏|👅|💦/iu
/** Someone at work or before the counter. */
export const workPerson =
  /\b(?:(?:our|the|that|this|my|new|every) (?:\w+ ){0,2}(?:instructor|reader|operator|mechanic|custodian|guard|medic|trooper|laborer|ranger|engineer|assessor|painter|interns?|lifeguard|coach|maid|meter maid|clerk|secretary|receptionist|coworker|co-worker|boss|supervisor|planner|inspector|nurse|officer|cop|dispatcher|librarian|teacher|trainer|trainee|counsel?or|hire|girl|guy|lady|ladies|woman|women|gal|chick|assistant|cashier|bartender|firefighter|paramedic|emt|driver|mail ?man|rep|vendor|temp|yoga teacher|councilwoman|trustee|mayor)s?|(?:in|from|at) (?:the )?(?:tax office|payroll|hr|accounting|finance|records|dispatch|permits|planning|clerk'?s office|front desk|front counter|copier|town hall|village hall|city hall|office|rec|pool)|co-?workers?|fellas|ladies|gentlemen)\b/i
/** Sweets, fruit and sport to which the same pictures belong. */
export const bodyHarmless =
  /\b(?:peach(?:es)?|pie|cobbler|orchard|farmers'? market|eggplant|garden|recipe|bbq|hot day|heat (?:wave|index)|truck|fire engine|engine|building|park|painting|my (?:wife|husband|girlfriend|boyfriend|fianc\w+|own)|dog|cat|horse|k-?9|view from (?:my|the) (?:desk|office) (?:this|of|today)|sunset|sunrise|lake|snow|splash pad|sprinklers?|water (?:balloon|slide)|cougar (?:sighting|spotted|seen)|sighting|wildlife|training|prevention)\b/i

/** Digs at origin, language, sex, age, faith, body or ability. */
export const demeaningSigns: Pattern[] = [
  {
    all: [
      /\b(?:you people|(?:certain|some|those|these|a particular|the wrong) (?:\w+ )?(?:people|families|folks|elements?|kind of people|crowd|neighborhoods?|types?))\b/i,
      /\b(?:you know (?:who|what|which)|(?:don'?t|doesn'?t|never|can'?t|won'?t) (?:know how to |learn to |bother to )?(?:raise|teach|control|wash|feed|bathe) (?:your|their)(?: own)? (?:kids|children|families|boys|girls|selves)\b|(?:don'?t|doesn'?t|never) know how to (?:behave|act|swim|drive|raise)|from the other side|across the (?:tracks|river)|bused in|not from (?:here|around here)|if you catch my drift|read between the lines|urban)\b/i,
    ],
    none: [/\b(?:volunteers|thank|donat\w*|certain people qualify)\b/i],
  },
  {
    all: [
      /\b(?:can'?t|don'?t|doesn'?t|won'?t|barely|hardly|didn'?t|never) (?:\w+ ){0,3}(?:read|speak|understand|say|talk|learn(?:ed)?|write)\b.{0,30}\b(?:English|American)\b|\bif (?:you|folks|people|they|more of you|some of you|everyone)(?:'d| would| could)? (?:just )?(?:called?|wr(?:ote|ite)|spoke|speak|asked?|talk(?:ed)?|read) (?:\w+ )?in English\b|\b(?:speak|learn|try|talk) (?:\w+ ){0,2}(?:English|American)\b.{0,30}\b(?:or|before|first|if you|already|please\?|for once|here)\b|\b(?:go|goes|going|get|send|sent|ship|shipped|take \w+) (?:them |him |her |'em )?(?:back )?(?:home|back) (?:to|where|on)? ?(?:wherever|whatever|where|their|his|her|your|the) ?(?:\w+ ){0,2}(?:came|come|country|crawled|belong|border|boat|from)|\b(?:over here|in this country|in America),? we\b|\bpress 1 for\b|\b(?:build|finish) (?:the|a|that) wall\b/i,
    ],
    none: [
      /\b(?:interpreter|translat\w+|free (?:class|lessons)|ESL|ESOL|class(?:es)?|tutor\w*|if you (?:don'?t|do not) speak English,? (?:we|our|call|ask|help)|help is available|language line)\b/i,
    ],
  },
  {
    all: [
      /\b(?:girls?|woman|women|female|lady|ladies|chicks?|gals?|broads?|mommy|moms|wife|wives)\b/i,
      /\b(?:(?:get|park\w*|back|stay|keep \w+) (?:\w+ ){0,3}(?:in|to|into) the kitchen|hide the keys|belongs? (?:in|at) (?:the|a) (?:kitchen|home|desk)|what could (?:possibly )?go wrong|make (?:me|us) a sandwich|sandwich|man'?s (?:job|work)|too (?:emotional|weak|small|pretty|delicate)|cry(?:ing)? in the|break a nail|broke a nail|that time of the month|on (?:her|the) rag|wears the pants|real man|hire a man|let the men|couldn'?t lift|can'?t (?:lift|drive|back up|park|run|handle|do)|slept|diversity|quota|can you believe)\b/i,
    ],
    none: [
      /\b(?:still a lady|free sandwich|sandwich(?:es)? (?:provided|lunch)|historic|history month|we can do it|proud)\b/i,
    ],
  },
  {
    all: [
      /\b(?:grand(?:pa|ma|pas|mas|mother|father)|granny|gramps|old(?: man| timer|ster|ie|ies| guy| lady| ladies| people| folks)?|senior citizen|boomers?|geezers?|dinosaurs?|methuselah|fossils?|elderly|mummy|relic|crypt ?keeper)\b/i,
      /\b(?:nap(?:s)?\b|dentures?|walker|diapers?|depends|nursing home|pasture|glue factory|one foot|hearing aid|can'?t (?:work|use|find|figure|hear|see|remember)|needs? (?:a|an|his|her) (?:\w+ )?(?:nap|walker|nurse|grandkid)|too old|die already|expire|expiration|retire already|senile|forgets?|falls? asleep|tying (?:his|her) (?:shoes|boots)|alzheimer\w*|cobwebs|museum)\b/i,
      /\b(?:boss|hired?|work\w*|crew|shift|job|office|desk|computer|co-?worker|manager|supervisor|guy|clerk|department|counter|driver|truck|he|she|our|town|board|council|trustee|in charge)\b/i,
    ],
    none: [
      /\b(?:my (?:grand\w+|mom|dad|own)|I'?m (?:getting|too)|(?:ladder|fire|dump|plow|old) trucks?|engine|horses?|mare|pony|cows?|tractor|story ?time|exhibit|bones|nap time|kids|playground|program|discount|luncheon|class|welcome)\b/i,
    ],
  },
  {
    all: [
      /\b(?:pray(?:s|ing)?|mosque|muslims?|islam\w*|hijab|turban|burka|burqa|headscarf|ramadan|allah|koran|quran|jew(?:s|ish)?|yarmulke|kippah|synagogue|hindu\w*|sikh\w*|buddh\w*|atheists?|catholics?|mormons?|jehovah'?s|middle[- ]eastern|arabs?)\b/i,
      /\b(?:check what (?:he|she|they)|in (?:that|his|her) bag|on our (?:dime|time)|(?:check|search) (?:his|her|their|the) (?:bag|back ?pack|car|desk|trunk|shoes)|bomb\w*|terror\w*|take (?:that|it) off|not in my|isis|taliban|jihad|weird|creep(?:y|s)|cheap|money|control\w*|own(?:s)? the|goat|camel|convert|cult|rag|towel|diaper|sharia|go home|real god|hell|nobody (?:wants|needs)|sick of|enough with|ridiculous)\b/i,
    ],
    none: [
      /\b(?:interfaith|welcome|all faiths|museum|service|services|cemetery|supper|concert|vigil|remembrance|holocaust)\b/i,
    ],
  },
  {
    all: [
      /\b(?:real (?:men|man|women|woman|americans?|families|marriage)|normal (?:people|families|men|women)|(?:men|man|guys?|dudes?) (?:in|wearing) (?:a )?(?:dress(?:es)?|skirts?|wigs?|heels|makeup)|pronouns?|he\/she|it\/its|shim|which(?:ever)? (?:bathroom|one you are)|what(?:ever)? (?:it|he|she) is|the gays|the trans|gay agenda|rainbow (?:crap|nonsense|junk|mafia)|drag (?:queens?|show)|fruits?y|sissy|sissies|pansy|pansies|fairy|fairies|tomboy|butch|light in the loafers|pride (?:crap|nonsense|junk|flag))\b/i,
      /\b(?:figure out|which you are|only|no such thing|confus\w*|sick|sin\w*|gross|shove|shoved|down our throats|throats|enough|grow up|pick one|nonsense|crap|junk|made[- ]up|mental\w*|freaks?|pervert\w*|protect (?:our|the) (?:kids|children)|not (?:on|in) (?:my|our)|man up|biology|stay out|keep (?:it|that) (?:away|out|to)|need not|hire|on our crew|at work|bathrooms?|restrooms?)\b/i,
    ],
    none: [
      /\b(?:story ?time|gardens?|fruit trees|fairy (?:house|garden|tale|door)s?|parade|celebrat\w*|welcome|flowers?|inclusive|accessible|all[- ]gender)\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:this|that|these|those|the|your|our) (?:\w+ )?(?:wheelchair|walker|cane|disab\w+|handicapped?|special[- ]needs|autis\w+|deaf|blind|gay|trans|immigrant|foreign|muslim|jewish|mexican|latino|black|asian|brazilian|section 8|welfare|food stamp|senior|elderly|old|retiree|female|woman|church|immigrants?)[- ](?:crowd|people|folks|types?|bunch|lobby|set|brigade|gang|mob|crew)|accents?)\b/i,
      /\b(?:needs? to|should|ought|learn|complain\w*|expect\w*|whin\w*|always|want (?:everything|special)|slow\w*|hold(?:s|ing) (?:us|everyone)|so thick|too thick|outsourced|subtitles?|translator|call cent(?:er|re)|can'?t understand|nobody understands|talks? like us|speaks? like us|sounds? like us|press (?:zero|0|one|1)|bangalore|tijuana|7-?11|ruin\w*|taking over|plan ahead|stay home|enough)\b/i,
    ],
    none: [
      /\b(?:we should|town should|ramp|class|program|welcome|discount|lunch|thank|proud|support|love (?:the|your|her|his) accent|deserves?|accent (?:wall|light|color|table))\b/i,
    ],
  },
  {
    all: [
      /\b(?:people|folks|somebody|someone|kids|families|women|men) like (?:him|her|that|them|those|you)\b|\b(?:his|her|their|your) (?:kind|type|sort)\b|\b(?:those|these) (?:foreigners?|immigrants|illegals|refugees|migrants|types|kind)\b|\bfresh off the boat\b|\boff the boat\b|\bthird[- ]world\b|\bcan'?t pronounce (?:his|her|their|your)\b|\b(?:green card|deport\w*|la migra|call(?:ing)? ice|asking for ice|ice on (?:him|her|them|you)|(?:any of them|they|he|she|them|you) (?:have|got|has) (?:any |their |his |her |your )?papers)\b/i,
      /\b(?:don'?t|never|can'?t|won'?t|shouldn'?t|always|belong|welcome|trash|ruin\w*|dirty|smell\w*|lazy|crime|steal\w*|drag\w*|around here|in this town|neighborhood|our (?:town|country|jobs|streets|block)|taking|asking|papers|hire|hired|work|crew|co-?worker|new (?:guy|girl|hire)|lunch|call|calling|deport\w*|back|joke|lol)\b|😂|🤣/iu,
    ],
    none: [
      /\b(?:thank|heroes|grateful|help|citizenship|class(?:es)?|clinic|legal aid|rights|oppose|protest|stop (?:the )?(?:raids|deport\w*)|welcome here|of all kinds|one of a kind|rally)\b/i,
    ],
  },
]

/** Jibes, sarcasm and dismissals said to or about people. */
export const jibeSigns =
  /\b(?:(?:maybe )?if you(?:'d| had| would)? (?:ever |just |actually |only )?(?:paid attention|read|listen(?:ed)?|show(?:ed)? up|attended|bothered|came)\b.{0,50}\byou(?:'d| would| might) (?:know|have|see|understand)|do you even (?:live here|read|pay|work)\b|go (?:cry|whine|moan) to|(?:still|always|quit|stop) (?:whining|crying|moaning|griping|bellyaching)|(?:ask|get|find|have) (?:a |an |your )(?:grown-?up|adult|mommy|mom|parent|third grader|child|kid|grandson) to (?:explain|read (?:it|this|the)|teach you|do the math|look it up)\b|your (?:math|logic|spelling|grasp of \w+|understanding) (?:is|are) (?:\w+ )?(?:laughable|a joke|embarrassing|pathetic|adorable)|you(?:'re| are) (?:not|no) an? (?:engineer|expert|lawyer|doctor|scientist|planner|accountant|cop)\b(?!\?)|we(?:'ve| have) been (?:through|over) this|(?:what|how much) (?:do|did|would|can) you expect from (?:amateurs|those|that \w+|people (?:like|who))|can'?t be bothered to|mouth-?breathers?|knuckle-?draggers?|(?:some|somebody'?s|someone'?s|whose|what|real|you|these|our|the|local|an?) (?:\w+ )?(?:einsteins?|geniuses|genius|rocket scientists?|brain surgeons?|mensa\w*|sherlock|rhodes scholars?)\b(?! grant| bar)|couldn'?t (?:find|pour|organize|run|manage|lead|tell|spell|empty|fight) (?:\w+ ){0,4}(?:with (?:both|two) hands|out of|own|if (?:he|she|they|it)|a (?:lemonade stand|map|boot|bake sale|paper bag)|(?:his|her|their) way)|with both hands|brain cells?|raised (?:by wolves|in a barn)|born in a barn|cool story|keep (?:typing|digging|crying|barking)|(?:maybe|perhaps) (?:one day|some ?day) you(?:'ll)?\b|(?:brains?|reading|literacy|manners) optional|congratulations, you|(?:maybe )?(?:less|more) (?:typing|talking|whining|posting|complaining|yapping|tweeting|commenting|scrolling)|must be nice to (?:have|be|sit)|too much (?:free )?time (?:on (?:your|their|his|her) hands)?|that much (?:free )?time|oh look,? .{1,30}\b(?:is|are|'s) back|here (?:comes|we go again)|look who(?:'s| is)|expert opinions?|self-?(?:appointed|proclaimed|styled) \w+|so-called (?:watchdogs?|experts?|journalists?|activists?|leaders?|residents?|taxpayers?|neighbors?|concerned)|(?:ran|run|running|runs|shut|flap\w*) (?:your|their|his|her) (?:mouth|mouths|yap|trap|gums)|that'?s on you|(?:that'?s|sounds like) a you problem|not our problem|(?:still )?(?:not|none of) your (?:business|concern)|you(?:'re| are) still wrong|get a (?:real )?(?:job|life|grip|hobby|clue)\b(?! (?:at|with|fair))|before you judge|we(?:'ve| have)? (?:already )?(?:explained|told|said|covered|answered|been over) (?:\w+ ){0,3}(?:to you|you) |explained (?:this|it|that) (?:to you )?(?:\w+ )?(?:times|ways)|if you can'?t (?:follow|read|understand|handle|keep up|figure)|(?:didn'?t|don'?t|never) (?:even )?bother(?:ed)? (?:to|reading|read)|nobody forced you|no one forced you|then move|feel free to move|door(?:'s| is) that way|cry ?me|cry-?bab\w+|tiny violin|world'?s smallest violin|thoughts and prayers for your|poor baby|poor babies|tell it to (?:someone|somebody) who cares|who(?:'s| is) counting on you|whiney?|drama llama|peanut gallery|couch potato\w*|basement dwell\w*|tin[- ]?foil|conspiracy (?:nuts?|theorists?)|crybull\w*|another (?:brilliant|genius|stellar|masterful|award-winning) (?:\w+ )?(?:job|move|idea|comment|post|performance|decision)|(?:soccer|wine|helicopter|pta|latte|karen)[- ]?(?:mom|dad|parent)?s?[- ](?:brigade|mafia|squad|patrol)|(?:keyboard|complaint|outrage|nimby|grievance) (?:brigade|mafia|mob|squad|warriors?)|sheeple|bless your (?:little )?heart|sweetie,|hun,|did your mommy|use your words|adults? (?:are )?(?:talking|in the room)|ok boomer|reading is (?:hard|fundamental)|hooked on phonics|need a (?:map|picture|crayon)s?|in crayon|draw you a picture|clown (?:show|shoes|car))\b/i
export const jibeHarmless =
  /\b(?:job (?:fair|openings?)|get a (?:job|life) (?:jacket|vest|at)|life jacket|museum|camp|storytime|story ?time|science (?:fair|night)|einstein (?:exhibit|robot|bagels?)|genius (?:hour|bar|grant)|escape room|trivia|circus|potato|sack race|recipe|nobody'?s problem|maybe (?:less|more) (?:snow|rain)|honey)\b/i
