import { namesPerson } from './names.ts'
import { type Reading, sentencesMentioning } from './reading.ts'
import type { Excerpt } from './rule.ts'
import { jibeHarmless, jibeSigns } from './signs/remarks.ts'

// Words that insult whoever they are said of.
const nouns =
  /\b(?:cry ?bab(?:y|ies)|whiners?|idiots?|morons?|imbeciles?|dumm(?:y|ies)|bozos?|buffoons?|losers?|jerks?|jackass(?:es)?|fools?|nitwits?|dimwits?|half-?wits?|airheads?|bird ?brains?|knuckleheads?|blockheads?|numb ?skulls?|dingbats?|ding-?dongs?|dip ?sticks?|snowflakes|karens|nut ?jobs?|nut ?cases?|wackos?|whack ?jobs?|lunatics?|psychos?|weirdos?|creeps?|crackpots?|old (?:bat|bats|hag|coot|goat|fart|geezer|witch|crow|biddy)|fat ?so|slobs?|pigs|scum ?bags?|scum|sleaze ?bags?|dirt ?bags?|low ?lifes?|freeloaders?|dead ?beats?|moochers?|busy ?bod(?:y|ies)|drama queens?|attention seekers?|haters|complainers|know-it-alls?|keyboard warriors?|trolls|liars?|cowards?|hypocrites?|clowns? (?:who|that|on|in|at|like|show|car)|pack of (?:\w+ )?clowns|(?:total|absolute|such a|what a|these|those|you|bunch of|complete) clowns?|simpletons?|ignoramus\w*|neanderthals?|cavem[ae]n|trash humans?|windbags?|blow ?hards?|sour ?puss|rats?(?: fink)? who|weasels?|snakes? (?:who|in)|total snake|worthless|pathetic|useless|clueless|brainless|incompetent|brain[- ]?dead|dim-?witted|half-?baked excuse|disgrace to|joke of an?|idiotas?|est[uú]pid[oa]s?|tont[oa]s?|burr[oa]s|payas[oa]s?|imb[eé]cil(?:es)?|lloron(?:a|es|as)|inútil(?:es)?|menso)\b|🤡/iu
const notPeople =
  /\b(?:balloons?|circus|rodeo|face painting|clownfish|guinea pigs|pigs? roast|petting|farm|4-?h|barn|winter craft|paper snowflakes|three little pigs|trolls (?:movie|band|world)|movie night|april fools?'?s?(?: day)?|gold|fool'?s|lab rats|sour cream|book|play|dummy (?:light|load)|smoking|cpr|crash test|useless (?:facts?|trivia)|cows|fat (?:so|tuesday))\b/i
// Jibes that need no noun.
const jibes =
  /\b(?:(?:skip|forgot|miss|need)(?:s|ped|ped|ed|ing)? (?:to take )?(?:her|his|your|their) (?:meds|medication|pills|nap)|learn (?:how )?to (?:read|drive|park|spell|count|add|listen|use)|get a (?:\w+ )?(?:life|hobby|job|clue|grip)|can'?t (?:even )?(?:do (?:basic )?math|read(?: a| the)?|count|spell|add|drive|park|tell time|figure|grasp|handle (?:the truth|facts))|cry (?:about it|harder|me a river|more)|boo ?-?hoo|waah+|touch grass|use (?:your|half (?:a|your)|what'?s left of your) brains?|half a brain|(?:wish|if) (?:you|people|he|she|they) had (?:a|any) (?:brain|sense)|shut (?:up|it|your)|pipe down|stop (?:whining|crying|complaining|bitching|moaning|being (?:so )?(?:lazy|stupid|dumb|entitled))|quit (?:whining|crying|complaining|bellyaching|your)|nobody asked\b(?! for)|nobody (?:cares what|likes) you|mind your (?:own )?business|what part of .{1,40} (?:don'?t|do) you (?:not )?(?:understand|get)|grow up|get over (?:it|yourself)|too (?:dumb|stupid|lazy|dense|slow|busy whining) to|not (?:the )?(?:sharpest|brightest)|(?:isn'?t|aren'?t|ain'?t) rocket science|dumber than|stupider than|sorry excuse for|suck(?:s)? it up|deal with it|go (?:away|home and cry|pound sand|fly a kite|jump in)|bite me|kiss (?:my|our)|up yours|whatever helps you sleep|some of you (?:people )?(?:are|can'?t|need)|(?:you|these|those|some) (?:people|folks) (?:are|who|can'?t|never|just|need to)|entitled (?:brats?|residents|people|taxpayers|whiners?)|read the (?:damn |whole |actual )?(?:sign|post|calendar|notice|manual)(?:,| next| before| people|!|$)|maybe (?:try|next time|learn)|aprendan a|ponte a trabajar|cállate|dejen de llorar)\b/i
const adjectives =
  /\b(?:stupid|dumb|ignorant|lazy|entitled|spoiled|selfish|nosy|cheap|ungrateful|whiny|bitter|miserable|nasty|ugly|fat|filthy|disgusting|delusional|crazy|insane|rude|annoying|obnoxious|smug|arrogant|incapable|corrupt|lousy|terrible|worst|a joke|an embarrassment|a disgrace|a waste|such a pain)\b/i
const people =
  /\b(?:you|your|people|folks|residents?|neighbors?|taxpayers?|homeowners?|parents|drivers|he|she|him|her|trustee|selectm[ae]n|councilor|council(?:man|woman|member)|mayor|boss|supervisor|manager|chief|director|co-?workers?|clerk|lady|guy|woman|man|intern|crew|management|neighborhood|those who|everyone (?:who|complaining)|whoever|nextdoor|commenters?|complainers|visitors|patrons|customers|vendor|contractor)\b/i
const objects =
  /\b(?:(?:rude|nasty|ugly|ignorant|stupid|annoying) (?:comments?|remarks?|posts?|language|words|behaviou?r)|pothole|storm|weather|traffic|snow|ice|rain|wind|mosquito(?:es)?|ticks?|couches?|leaf|leaves|ragweed|squirrels?|geese|raccoons?|rats|weeds|question|stupid hot|crazy (?:good|fun|busy|weather|deals)|insane(?:ly)? (?:good|fun)|ugly sweaters?|fat bikes?|lazy river|crazy hats?|crazy socks|nasty (?:weather|storm)|miserable (?:weather|day|night)|terrible (?:storm|accident)|worst (?:storm|of|flooding|roads|weather|time))\b/i

/** Sentences that put a person or a group of people down. */
export function insultsIn(reading: Reading): Excerpt[] {
  const suspect = new Set([nouns, jibes, jibeSigns, adjectives].flatMap((sign) => sentencesMentioning(reading, sign)))
  return reading.sentences
    .filter((sentence) => suspect.has(sentence))
    .filter(({ text }) => {
      if (nouns.test(text) && !notPeople.test(text)) return true
      if (jibes.test(text)) return true
      if (jibeSigns.test(text) && !jibeHarmless.test(text)) return true
      return (
        adjectives.test(text) && (people.test(text) || namesPerson(text)) && !objects.test(text) && pointed.test(text)
      )
    })
    .map(({ start, end }) => ({ place: 'text', start, end }))
}

// "You are lazy", "those selfish neighbors", "Trustee Hale is a joke": the adjective is said of the person.
const pointed =
  /\b(?:is|are|was|were|'s|'re|being|you|these|those|our|the|that|some|such|too|so|get|how) (?:\w+ ){0,3}(?:stupid|dumb|ignorant|lazy|entitled|spoiled|selfish|nosy|cheap|ungrateful|whiny|bitter|miserable|nasty|ugly|fat|filthy|disgusting|delusional|crazy|insane|rude|annoying|obnoxious|smug|arrogant|incapable|corrupt|lousy|terrible|worst|a joke|an embarrassment|a disgrace|a waste|a pain)\b/i
