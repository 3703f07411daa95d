import { mentions, type Pattern, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt } from '../rule.ts'

const regulated =
  /\b(?:permits?|licen[sc]es?|tags?|fireworks?|rockets?|firecrackers?|sparklers?|m-?80s?|burn\w*|bonfires?|byob|beers?|booze|liquor|drink\w*|weed|pot\b|joints?|smok\w+|fish\w*|clams?|hunt\w*|deer|venison|turkeys?|swim\w*|pond|reservoir|beach|after hours|park\w*|speed(?:ing|s)?|lawns?|water(?:ing)?|sprinklers?|odd days|dump\w*|tires|mattress\w*|trespass\w*|track|inspections?|helmets?|leash\w*|off[- ]leash|atvs?|dirt bikes?|drones?|guns?|poker|gambl\w+|raffle|taxes|cash|registration|stickers?|code|rules?|ban|law|curfew|minors?|underage|tailgat\w*|kegs?|camp(?:ing|fires?)?)\b/i
const unwatched =
  /\b(?:(?:nobody|no one)(?:'s| is|'ll| will| ever| has)? (?:\w+ ){0,3}(?:come by|comes by|coming by|drive by|show up|around after|writ(?:e|es|ing)|ticketing|check(?:s|ing|ed)?|stop(?:s|ping)?|enforc\w+|patrol\w*|care|cares|caught|bother\w*|count(?:s|ing)?|card(?:s|ing)?|look(?:s|ing)?|(?:on|off) (?:that|tonight|duty)|gone (?:by|after))|(?:cops?|police|officers?|rangers?|wardens?|inspectors?|enforcement|the (?:town|city|village|state|law|chief|game warden)|they|we)(?:'s| is| are|'re|'ll| will| do| does| have| has)? ?(?:don'?t|doesn'?t|won'?t|never|aren'?t|isn'?t|ain'?t|not|rarely|hardly|haven'?t|hasn'?t|n't) (?:\w+ ){0,3}(?:come by|comes by|coming by|drive by|show up|around after|writ(?:e|es|ing)|ticketing|check(?:s|ing|ed)?|stop(?:s|ping)?|enforc\w+|patrol\w*|care|cares|caught|bother\w*|count(?:s|ing)?|card(?:s|ing)?|look(?:s|ing)?|(?:on|off) (?:that|tonight|duty)|gone (?:by|after))|(?:cops?|police|officers?|rangers?|wardens?|inspectors?|enforcement|the (?:town|city|village|state|law|chief|game warden)|they|we)(?:'s| is| are|'re|'ll| will)? (?:\w+ ){0,3}(?:too busy|busy|off (?:that|tonight|duty)|asleep|gone (?:by|after))|(?:chief|warden|ranger|inspector|cops?|police|sheriff|officer)(?:'s| is| are)? (?:on vacation|out of town|away|out sick|at a (?:conference|wedding)|off)|never heard of (?:her|him|it|them|that|one)|(?:cop|ranger|chief|warden|inspector|officer|sheriff|judge)(?:'s| is) (?:my|a|our) (?:cousin|brother|buddy|friend|uncle|brother-in-law|neighbor|dad|pal)(?:,? so\b|,? and (?:he|she) (?:won'?t|never|doesn'?t)|(?=[.!😉 ]*$))|nobody(?:'s| is)? (?:getting|gonna get|going to get) (?:a |any )?(?:tickets?|fined|caught|busted|written)|who needs (?:a|an|one|them)|what (?:permit|license|law|rule|ban|sign)\b|rules? (?:are|were) made to|wink wink|nudge|don'?t get caught|won'?t (?:get )?caught|just don'?t (?:tell|get)|easier to ask forgiveness|(?:he|she|they|cops?|police|sheriff|officers?|rangers?|wardens?|inspectors?|chief|guards?)(?:'s|'re| is| are)? (?:(?:always|usually|all) )?(?:takes?|taking|on|at) (?:a |an |his |her |their )?(?:long |extra |early |extended )?(?:lunch|break|nap|coffee)|look(?:s|ing)? the other way|blind eye|off the books|no paper trail|no receipts?|(?:permit|license|licence|tag)s?\? (?:what|never)|without (?:a|the|any) (?:permit|license|tag|licence|inspection|sticker|id))\b|😉|🤫|😏/iu
const lawful =
  /\b(?:poker night|game night|please|reminder|required?|must|is (?:illegal|prohibited|against)|are (?:illegal|prohibited)|not allowed|do not|will be (?:ticketed|fined|towed)|we (?:will|do) (?:ticket|fine|tow|enforce)|report (?:it|them|illegal)|no (?:permit|license|ticket|sticker)s? (?:is |are )?(?:needed|required|necessary)|lifted|waived|suspended|free (?:fishing|parking|admission)|amnesty|lost your|tax(?:es)? (?:are|is) due|fee (?:is|was)|tickets? (?:are|at|on sale|\$))\b/i

/** Inviting a breach of a rule that nobody is said to watch, and favours done on the quiet. */
export const breachSigns: Pattern[] = [
  {
    all: [
      /\bI(?:'ll| can| could|'ve)? (?:\w+ )?ma(?:k|d)e (?:it|that|this|them|those|your \w+) (?:go away|disappear|vanish)\b/i,
    ],
    none: [
      /\b(?:stains?|pain|mess|weeds|snow|rust|wrinkles|headache|lemon|vinegar|bleach|polish|leftovers|cookies|pizza|dent|magic|stress)\b/i,
    ],
  },
  {
    // "Illegal, yes. Looking, no."
    all: [
      regulated,
      /\b(?:illegal|banned?|prohibited|against|not allowed|the law)\b/i,
      /\b(?:we|officers|cops|police|rangers|wardens|inspectors) ?(?:won'?t be|will not be|(?:are|'re) not(?: going to be)?|aren'?t) (?:really |exactly |even )?(?:looking|checking|watching|counting|ticketing|writing|carding)\b/i,
    ],
    none: [/\b(?:please|report|staff|understaffed|id required|lifeguards?|will not ask|never ask)\b/i],
  },
  { all: [regulated, unwatched], none: [lawful] },
  {
    all: [
      /\b(?:fixed|fix|made|make|voided?|tore up|ripped up|lost|deleted?|dismissed?|took care of|backdated?|stamped|approved|signed off on|passed|waived)\b.{0,30}\b(?:tickets?|fines?|citations?|violations?|inspections?|permits?|summons|bill|abatement|application)\b/i,
      /\b(?:for (?:my|a|his|her) (?:cousin|buddy|friend|brother|sister|uncle|nephew|pal|girlfriend|boyfriend|mom|dad)|my (?:cousin|buddy|friend|brother|sister|uncle|nephew|girlfriend|boyfriend|mom|dad|own)|disappear\w*|go(?:es)? away|who'?s next|hook you up|no questions|on the house|case of beer|for \$?\d+ ?(?:bucks)?|without (?:looking|going|reading)|never (?:looked|went)|from the office)\b/i,
    ],
    none: [/\b(?:council|court|judge|judge's|legally|amnesty|appeal\w*)\b/i],
  },
]

const service =
  /\b(?:permits?|licen[sc]es?|inspections?|regist\w+|applications?|tax(?:es)?|water|sewer|trash|bills?|deposit|pavilion|refunds?|abatements?|forms?|pot ?holes?|work orders?|tickets?|fees?|shut ?off|turned (?:back )?on|meter|hydrant|plow\w*|dump stickers?|sticker|reservations?|sign[- ]?ups?|complaints?|records?|library (?:card|fines?)|fines?|zoning|variance|(?:deck|site|building|house) plans|dog tags?|burn|beach (?:pass|tag)|camp|enroll\w*|closed|closure|clerk'?s office|records? request)\b/i
const throughMe =
  /\b(?:(?:inbox|dm|pm|message|text|call|e-?mail|ping|hit up|venmo|zelle|cash ?app|paypal|write|contact|reach|ask|send(?= me (?:your|the|any|it|them))|send (?:it|them|your \w+) to|comment(?: here| below)?|drop (?:it|them|your \w+))\b.{0,25}(?:\b(?:me|my (?:own|page|cell|inbox|personal|home|phone|profile|account|gmail)|here|below)|@[\w-]+)|(?:posting|post|announcing|answering|handling|running) (?:this |it |these |them )?(?:from|on|through|via|out of) my (?:own|personal|private)|my (?:own|personal|private) (?:page|account|profile|cell|phone|e-?mail|gmail|inbox|venmo|facebook|instagram)|(?:in|to) my (?:inbox|dms?)|locked out of the (?:city|town|village)|I'?ll (?:look (?:it|you|that) up|put (?:it|you|that) through|process|handle|take care of|push (?:it|yours) through|get (?:it|you|yours|them|that|those) (?:stamped|signed|filed|processed)|get (?:it|you|yours) (?:approved|in|done)|sign you up|waive|fix it|(?:approve|stamp|clear|schedule) (?:you|it|yours|them))|(?:faster|easier|quicker|better) (?:to (?:message|text|call|reach) me|than (?:calling )?(?:the )?(?:town|city|village)))\b/i
const ownThing =
  /\b(?:my (?:etsy|band|business|shop|lawn|yard sale|garage sale|kid'?s|daughter'?s|son'?s|church|couch|bike|boat|truck|tickets)|piano|guitar|tutoring|yoga|scouts?|book club|softball|fantasy|concert|game tickets?|face value|(?:any(?:body|one)|who'?s) (?:selling|giving away|got))\b/i

/** The sentences that move the town's counter to a private page or phone; the service may stand in another sentence. */
export function counterAtHome(reading: Reading): Excerpt[] {
  if (!mentions(reading, service) || mentions(reading, ownThing)) return []
  return sentencesWith(reading, { all: [throughMe, mine], none: [idle] })
}
const mine = /\b(?:I'?ll|my|me)\b|(?:venmo|zelle|cash ?app|paypal)\b.{0,40}@/i
const idle =
  /\b(?:remind me|follow me|bear with me|trust me|excuse me|call me crazy|ask my (?:wife|husband|kids?|mom|dad|boss|crew|neighbors?|dog)|tell me|join me|ask me (?:why|about)|my (?:dog|name)|anyone (?:know|else)|for sale)\b/i

/** Shameful deeds said as fact. */
export const viceSigns =
  /\b(?:(?:knocked|shaved|took|lopped|cut) (?:\$?\d|a third|half|a (?:few|couple|chunk|quarter|bunch)|thousands|the (?:value|assessment|fine|fee|bill)|\w+ (?:percent|grand|thousand)).{0,25}(?:off|from|for) (?:of )?(?:his|her|their|a|the) .{0,12}(?:buddy|buddies|friend|cousin|brother|golf \w+|pal|neighbor|girlfriend|boyfriend|nephew|donor)'?s?\b|chop shops?|gets? (?:his|her|their|a) cut\b|skimm(?:ing|ed|s) (?:from|off)\b(?! the (?:pool|pond|top of the))|drunk (?:again|as usual|on (?:the )?(?:job|site))|hit(?:s|ting)? (?:his|her) (?:wife|kids?|husband|girlfriend|mother|dog)|beat(?:s|ing)? (?:up )?(?:his|her) (?:wife|kids?|husband|girlfriend|mother|dog)|cook(?:s|ed|ing)? the books|on the take|(?:buys?|buying|bought|snort(?:s|ed|ing)?|shoot(?:s|ing)? up|sells?|deals?|dealing|does|using) (?:his |her |their )?(?:coke|cocaine|meth|heroin|crack|pills|drugs|oxy|fentanyl)|sleep(?:s|ing) with (?:the|his|her|a|half)|(?:got|gets|gave|getting) (?:\w+ ){0,4}(?:contract|job) (?:because|to (?:his|her) (?:son|cousin|brother|buddy|boyfriend|girlfriend))|(?:brother|son|cousin|boyfriend|girlfriend|husband|wife)(?:'s)? (?:\w+ )?(?:got|gets|landed|won) the (?:\w+ )?(?:contract|job|bid)|line(?:s|d|ing) (?:his|her|their) (?:own )?pockets?|pocketing|laundering|running a scam|ripping (?:off|people off)|rips (?:people|seniors|folks|us) off|poison(?:ed|s|ing) (?:his|her|their) (?:customers|wife|husband|dog)|burn(?:ed|t) (?:it |the place |his own \w+ )?(?:down )?for the insurance|insurance job|roll(?:s|ed|ing)? back odometers|bait[- ]and[- ]switch|buyer beware|roaches|tainted|counterfeit|short-?chang\w+|overcharg\w+ (?:widows|seniors|everyone|people)|jail ?bird|ex-?con|drinks? (?:his|her) lunch|drunk by noon|exposes? (?:himself|herself)|peep(?:s|ing) (?:tom|in)|grooming (?:kids|girls|boys)|hires? illegals|rats in (?:the|their) kitchen|spits? in (?:the|your) food|fake(?:d|s)? (?:his|her) (?:disability|injury|degree|license))\b/i
/** Admitting that a claim has no ground. */
export const groundless =
  /\b(?:(?:totally |completely |just |I )?ma(?:d|k)e? (?:it|that|this|the whole thing|all of it|that part) (?:all )?up|made up\b|no (?:proof|evidence) (?:but|whatsoever|yet|at all)|have no (?:proof|evidence)|can'?t prove (?:it|a thing)|probably not true|not true but|who cares if|don'?t care if it'?s true|spread it|pass it (?:on|around|along)|for (?:the )?(?:fun|laughs|lulz) of it|just for (?:fun|laughs))\b/i
