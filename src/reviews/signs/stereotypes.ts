import type { Pattern } from '../reading.ts'

/** Stereotypes said by hint, nickname or joke, without a slur and often without naming the group. */
export const stereotypeSigns: Pattern[] = [
  {
    // Faith worn on the head, as a household thing.
    all: [
      /\b(?:towels?|bed ?sheets?|curtains?|rags?|table ?cloths?|diapers?|pillow ?cases?|costume)\b/i,
      /\b(?:on (?:his|her|their) heads?|wears? (?:the|a|that)|yes,? ladies|ladies,?|over (?:his|her|their) (?:head|hair|face)|around (?:his|her|their) heads?)\b/i,
    ],
    none: [
      /\b(?:locker|laundry|wash|lost and found|heat|cool(?:ing)?|sun|hospital|donat\w*|babies|baby|ghost|halloween|toga)\b/i,
    ],
  },
  {
    // A colleague renamed after a shop, a cartoon or a villain of "their" country.
    all: [
      /\b(?:call(?:s|ed|ing)?|nick-?named?|answers to|goes by)\b.{0,30}\b(?:7-?11|7-?eleven|seven[- ]eleven|apu|chopsticks|kung ?fu|jackie chan|bruce lee|speedy gonzales|taco|burrito|pancho|osama|bin laden|saddam|aladdin|jasmine|pocahontas|tonto|sitting bull|kim jong\w*|borat|dora|chiquita|aunt jemima|uncle ben|rain ?man|forrest gump|hop-?along|tiny tim|stephen hawking|tito|miss daisy)\b/i,
    ],
    none: [
      /\b(?:(?:my|our|the) (?:new )?(?:dog|cat|puppy|kitten|horse|fish|parrot|hamster)|called .{0,15}(?:taco|burrito) (?:tuesday|night|truck))\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:on|by|runs on|works on|lives on) island time|(?:mexican|indian|colored|cp|arab) (?:standard )?time|like (?:all|most|the rest) of (?:his|her|their|your) (?:kind|type|people|sort)|(?:typical|true to) (?:of )?(?:his|her|their|your) (?:kind|people|type)|people of that (?:kind|sort|persuasion)|(?:stinks?|smells?|reeks?|tastes?) like (?:his|her|their|that) (?:country|homeland|people|kind|village)|(?:his|her|their|your) people (?:always|never|are all|invented|don'?t|love|can'?t))\b/i,
    ],
    none: [/\b(?:vacation|cruise|resort|hammock|we(?:'re| are) on island time)\b/i],
  },
  {
    // Help and language as something undeserved.
    all: [
      /\b(?:(?:some of )?(?:you|those|these) people|people like you|your kind|if you (?:moved|came|come|live|want to live) (?:to|in|here|over)|wherever you(?:'re| are) from|where you(?:'re| are) from|back where)\b/i,
      /\b(?:hand-?outs?|free ?loading|raised to expect|on our dime|(?:in|speak|learn|use|read) (?:our|the) language|our language|order (?:a|your) \w+ in|welfare|ebt|food stamps|like the rest of us|act like it)\b/i,
    ],
    none: [
      /\b(?:translat\w+ (?:is|are) (?:free|available)|interpreters? (?:is|are)|we (?:can|will) help|free class|welcome)\b/i,
    ],
  },
  {
    all: [
      /\b(?:your|his|her|their|his whole|her whole|all) (?:\w+ )?(?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|dozen|fifty|\d{2}) (?:\w+ )?(?:cousins|kids|children|uncles|relatives|baby mamas|wives)\b|\b(?:eleven|twelve|fifteen|twenty|thirty) (?:people|of them) (?:to|in) (?:a|one|that) (?:house|apartment|room|trailer)\b/i,
    ],
    none: [/\b(?:my|our|grandkids|grandchildren|reunion|congrat\w*|class of|camp)\b/i],
  },
  {
    // A woman at a man's work.
    all: [
      /\b(?:another|a|that|this|the new|first) (?:girl|woman|female|lady|chick|gal)\b|\bshe\b/i,
      /\b(?:without (?:a|her) (?:husband|man|daddy|boyfriend)|a (?:husband|man|boyfriend) in the (?:seat|cab|truck|room)|with a man'?s help|(?:on|off) her knees|on her back|slept (?:with|her)|batt(?:ed|ing) her (?:eyes|lashes)|short skirt|who(?:m)? she (?:slept|sleeps|went home) with|because (?:she'?s|she is) (?:cute|pretty|blonde|hot)|parallel park)\b/i,
    ],
    none: [/\b(?:praying|gardening|scrubb\w*|proposal|physical therapy|surgery|yoga|backpack)\b/i],
  },
  {
    all: [
      /\b(?:on the rag|that time of the month|pms(?:ing)?\b|hot flash(?:es)?|hormonal|menopaus\w+)\b/i,
      /\b(?:office|staff|half|crew|department|boss|supervisor|clerks?|ladies|girls|women|council|board|she|her|closed|team)\b/i,
    ],
    none: [/\b(?:workshop|class|support|health|talk|seminar|study|awareness|I'?m|my)\b/i],
  },
  {
    // Age as a joke.
    all: [
      /\b(?:fossils?|golden girls|dinosaurs?|geezers?|relics?|mumm(?:y|ies)|antiques?|old (?:crow|bird|fool|timer)s?|grandpas?|grandmas?|grannies|granny|boomers?|senior moments?)\b/i,
      /\b(?:put (?:\w+ )?out to pasture|out to pasture|break(?:s|ing)? a hip|check (?:\w+ ){0,3}pulse|still breathing(?! fire)|dig(?:ging)? (?:up|their)|coffin|carbon dat\w*|wheel (?:him|her|them) (?:out|in)|(?:speaks?|talks?) (?:only )?(?:slow|loud)|slow and loud|(?:sorry|ok|okay|listen up|relax),? boomers?|can learn|grandchild(?:ren)? to do|even you|meeting run by|turn (?:up|on) (?:your|their|his|her) hearing)\b/i,
    ],
    none: [
      /\b(?:exhibit|museum|bones|kids|children|camp|dig|tracks|story ?time|roadshow|sale|fair|my (?:grand\w+|mom|dad|own))\b|^(?:grandpa|grandma|granny|gramps|nana|dad|mom)\b/i,
    ],
  },
  {
    all: [
      /\b(?:sorry|ok|okay|listen up|relax|attention|calm down),? (?:boomers?|grand(?:pas?|mas?|dads?)|grann(?:y|ies)|geezers?|old[- ]timers?|ladies and gents of a certain age)\b/i,
    ],
    none: [/\b(?:storm|hugs?|love you|birthday|my)\b/i],
  },
  {
    all: [/\b(?:put|time to put|send) (?:him|her) out to pasture\b/i],
    none: [/\b(?:horse|mare|gelding|pony|cow|bull|truck|engine|k-?9)\b/i],
  },
  {
    // A job for the young, the strong, the native.
    all: [
      /\b(?:no(?:body| ?one)?|none) (?:over|past|above|older than) (?:3\d|4\d|5\d|6\d|7\d|thirty|forty|fifty|sixty|seventy)\b|\b(?:if you(?:'re| are)|anyone|anybody) (?:over|past) (?:3\d|4\d|5\d|6\d|thirty|forty|fifty|sixty),? (?:need not|don'?t|do not|forget|save|stay)|\b(?:under (?:2\d|3\d|4\d|thirty|forty)|young (?:guys|men|people|blood|backs)|strong (?:young )?men|native speakers?|men) only\b/i,
      /\b(?:jobs?|hir(?:e|ing)|appl(?:y|ies|ication)|crew|work|lifeguards?|position|bother|staff|help wanted|need|openings?|team)\b/i,
    ],
    none: [/\b(?:league|tournament|division|race|heat|swim meet|relay|clinic|vaccin\w*|screening|restroom|locker)\b/i],
  },
  {
    // "There are countries where ...": leave, if you cannot keep up.
    all: [
      /\b(?:there are|plenty of|other|find (?:a|another)|go to a|try a) (?:other )?countr(?:y|ies)\b/i,
      /\b(?:English|language|sign|form|read|rules?|flag|like it|problem|speak|here)\b/i,
    ],
    none: [/\b(?:visit|travel\w*|tour|exhibit|students from|countries (?:represented|took part))\b/i],
  },
  {
    all: [
      /\b(?:one|no|half an?) (?:arm|leg|hand|eye|ear)s?\b/i,
      /\b(?:what (?:is|'s|was) (?:he|she) (?:going to|gonna) do|wave|clap|hop|juggle|wink|hug|give us a hand|short-?handed)\b/i,
    ],
    none: [/\b(?:bandit|push-?ups?|slot|catch|tied behind|my)\b/i],
  },
  {
    // A disability as the punch line.
    all: [
      /\b(?:wheelchair|blind|deaf|one-?armed|one-?legged|stutter(?:ing|er)?|lame|crippled|limping|bipolar|autistic|dwarf|midget|mute) (?:guy|girl|kid|lady|dude|woman|man|fella|one|clerk|hire)\b|\b(?:guy|girl|kid|lady|dude|woman|man|fella|one|clerk|hire) who (?:stutters|limps|is (?:deaf|blind|lame|autistic|bipolar)|can'?t (?:hear|see|walk))|\b(?:in|with) (?:a|his|her|the) (?:wheelchair|cane|walker|hearing aids?|stutter|crutch(?:es)?|prosthetic|limp)\b/i,
      /\b(?:stairs|comedian|comedy|joke|punch ?line|marathon|dance|race|jump|roll (?:on|out|with)|keep up|see you later|eye ?sight|listen|hear|guess (?:the|they|we|he|she)|bless|perks?|speed bump|by lunch|finish (?:a|the) sentence|on the radio|by the time|answer(?:s|ing)? the phone|lol|lmao|call(?:s|ing)? bingo)\b/i,
    ],
    none: [
      /\b(?:accessible|accessibility|basketball|division|ramp|welcome|won|winner|congrat\w*|proud|sign language|asl|special olympics|paralympic\w*|I'?m|my (?:own|mom|dad|son|daughter|brother|sister|wife|husband|grand\w+|aunt|uncle))\b/i,
    ],
  },
  {
    all: [
      /\b(?:(?:moved?|live|living|drive|driving|work|working) (?:\w+ )?(?:to|in|through)|feels? like|smells? like|sounds? like|looks? like|is this|turn(?:ed|ing)? into|welcome to) (?:little )?(?:baghdad|tehran|kabul|fallujah|tijuana|juarez|calcutta|bombay|mumbai|new delhi|beijing|wuhan|lagos|mogadishu|haiti|beirut|gaza|the third world|a third[- ]world country|the jungle|the hood|the ghetto)\b/i,
      /\b(?:pray\w*|next to|neighbors?|counter|office|street|our|this|town|village|city|library|pool|them|these|those|him|her|people)\b/i,
    ],
    none: [
      /\b(?:I (?:was|served|flew|visited|grew up)|deployed|deployment|veterans?|trip|relief|donat\w*|earthquake|restaurant|exhibit|film|book club)\b/i,
    ],
  },
]
