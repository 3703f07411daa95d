/** Expressions whose words mislead one by one, and the library's words for them. Tried in order on lower-case text. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(work|working|trabajar) (from|at|desde|en) (home|casa)\b/g, 'telework'],
  [/\bhome address(es)?\b/g, 'homeaddress address'],
  [
    /\bwhere (he|she|they|someone|somebody|an? [a-z]+|officer [a-z]+|[a-z]+) lives?\b|\bwhat (street|house) [a-z ]{2,25} (lives? (on|at|in)?|stays)\b/g,
    'homeaddress address lives',
  ],
  [/\b(from|at) (home|my couch|my sofa)\b|\ben (mi )?casa\b/g, ''],
  [
    /\b(off the clock|after hours|after[- ]hours|off[- ]duty|off work|outside (of )?(work|working) hours|on my own time|in my free time|fuera de(l)? (horario|trabajo)|after work|punched out|clocked out)\b/g,
    'offduty',
  ],
  [
    /\b(on the clock|on company time|on (the )?town('s)? time|on duty|during (my |the |our )?(shift|workday|work day|work hours|working hours)|while (working|at work|on shift))\b/g,
    'worktime',
  ],
  [
    /\bget(ting)? rid of\b|\b(take|took|taken|taking|pull|pulling|yank|bring|brought) (it |that |this |them |those |\w+ post |the \w+ )?down\b|\bcome(s)? down\b/g,
    'remove',
  ],
  [
    /\b(shut|lock|keep|throw|toss|kick|boot|bar|push) (him|her|them|someone|somebody|people|a \w+|this \w+|the \w+) (out|off|away)\b|\bblock(ed|ing)? (him|her|them|someone|somebody|a \w+|people|users?)\b|\bban(ned|ning)?\b/g,
    'banuser',
  ],
  [/\b(make|making|made|poke|poking) fun (of|at)\b|\blaugh(ing)? at\b|\bpick(ing)? on\b|\bburl\w+\b/g, 'mock'],
  [
    /\b(clap|fire|hit|snap|bite|talk|shoot) back\b|\bgo (a few |some )?rounds\b|\bin (his|her|their) place\b|\btell (him|her|them|somebody|someone) off\b|\bset (him|her|them) straight\b|\bpiece of my mind\b|\btoe to toe\b|\bduke it out\b|\bgo at it\b|\blet (him|her|them) have it\b|\bget into it with\b/g,
    'argue',
  ],
  [
    /\brun(s|ning)? for (office|council|mayor|selectman|sheriff|school board|congress|senate|trustee|the board|\w+)\b/g,
    'election candidate',
  ],
  [/\bon the side\b|\bside (gig|job|hustle|business)\b/g, 'ownbusiness'],
  [
    /\b(last|final) (word|say|call|decision|judge|authority)\b|\búltima palabra\b|\bwhose call\b|\bhave the say\b/g,
    'finalsay',
  ],
  [
    /\bfriend(s)? request(s)?\b|\bfrend re\w+st\b|\bsolicitud de amistad\b|\badd(ed)? me\b|\bfollow request\b/g,
    'friendrequest friend request',
  ],
  [
    /\b(that )?(i|we|they) (work|am employed) (here|there|for|at)\b|\bwhere i(m| am|'m)? (work|employed)\b|\bwho i work for\b|\bmy employer\b|\bdónde trabajo\b|\bque trabajo (para|en|aquí)\b/g,
    'workshere',
  ],
  [/\bword for word\b|\bas (it )?is\b|\bpalabra por palabra\b/g, 'verbatim'],
  [/\bface book\b/g, 'facebook'],
  [/\bopen(ed)? up\b/g, 'open'],
  [
    /\b(leave|leaves|leaving|left) (it|them|that|this|those|comments?|\w+ comments?) (up|there|standing|alone)\b|\bstill (up|there)\b/g,
    'leaveup',
  ],
  [/\b(records?|foia?|foi) request(s)?\b|\bcopies of\b/g, 'recordsrequest record request'],
  [/\bpublic records?\b|\bregistros? públicos?\b/g, 'publicrecord record'],
  [/\bpublic concern\b/g, 'publicconcern'],
  [/\bwork(ing)? conditions?\b|\bcondiciones de trabajo\b/g, 'workingcondition'],
  [
    /\bshort[- ]?(staffed|handed)\b|\bunder ?staffed\b|\bnot enough (people|staff|guys|hands|nurses|officers)\b|\bdown to (one|two|three) (guys?|people)\b/g,
    'understaffed',
  ],
  [
    /\b(ordered|called|forced|made to come|dragged|mandated) (in|back|over)\b|\bcall[- ]ins?\b|\bdouble shifts?\b|\bmandatory (ot|overtime)\b|\bback[- ]to[- ]back shifts?\b/g,
    'forcedshift schedule',
  ],
  [/\bcomp(ensatory)? time\b|\bget(ting)? paid (extra|more)\b|\bextra pay\b/g, 'comptime'],
  [/\bsign(ed|s|ing)?[- ]off\b|\bgo[- ]ahead\b|\bgreen[- ]?light\b|\bthe (ok|okay|nod)\b/g, 'permission'],
  [
    /\bviews? (are|is|r) (my|mine|their) ?(own)?\b|\bopinions? (are|is|r) (my|mine) ?(own)?\b|\bopiniones (son )?(mías|personales|propias)\b/g,
    'disclaimer',
  ],
  [/\bon behalf of\b|\bin the name of\b|\ben nombre de\b/g, 'onbehalf'],
  [
    /\b(get|got|getting|go|going) back at\b|\b(hold|held|holding) it against\b|\bpay(ing)? (me|her|him) back\b/g,
    'retaliation',
  ],
  [
    /\b(right|first) amendment\b|\bfree(dom of)? speech\b|\blibertad de expresión\b|\bspeak my mind\b|\bshut me up\b/g,
    'freespeech',
  ],
  [/\bhow long\b|\bcuánto tiempo\b|\bhow many (years|months|days)\b/g, 'howlong'],
  [
    /\b(two|one|five|ten|\d+) (years|months) ago\b|\blast year('s)?\b|\bfrom (20\d\d|last year|years ago)\b/g,
    'oldpost',
  ],
  [/\bcopy and paste\b|\blift(ed|ing)? (a|the|an)\b|\bgrab(bed)? (a|the|an|it)( \w+)? (off|from)\b/g, 'copyright'],
  [/\bsocial security\b/g, 'socialsecurity'],
  [/\bcrime scenes?\b|\baccident scenes?\b/g, 'accident scene'],
  [/\b(got|get|was|been) (hacked|phished|broken into|taken over)\b|\btook over (our|the) (page|account)\b/g, 'hack'],
]

/** The text with its expressions replaced; lower case in, lower case out. */
export function withPhrases(text: string): string {
  let changed = text
  for (const [expression, words] of phrases) changed = changed.replace(expression, words)
  return changed
}
