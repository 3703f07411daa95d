import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { isIn } from './reading.ts'
import type { Sentence } from './sentences.ts'

type Span = { start: number; end: number }

/** Where profane words stand in a text, plain, masked (f**k), spelt with digits (sh1t), abbreviated or in Spanish. */
export function profaneWordsIn(text: string, sentences: Sentence[]): Span[] {
  // One pass over the whole text: starting anew for each sentence costs more than the rest of a review.
  const fromList = listed
    .getAllMatches(text)
    .map(({ startIndex, endIndex }) => wholeWord(text, startIndex, endIndex + 1))
  const found = [...plainWords.flatMap((pattern) => spansOf(pattern, text)), ...maskedWords(text), ...fromList].sort(
    (a, b) => a.start - b.start,
  )
  let next = 0
  return sentences.flatMap((sentence) => {
    const inside: Span[] = []
    for (let span = found[next]; span && span.start < sentence.end; span = found[next]) {
      if (span.start >= sentence.start)
        inside.push({ start: span.start - sentence.start, end: Math.min(span.end, sentence.end) - sentence.start })
      next += 1
    }
    return guiltyWords(sentence.text, inside).map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    }))
  })
}

/** Without those that stand inside an innocent word or name, or inside one another. */
function guiltyWords(sentence: string, found: Span[]): Span[] {
  if (found.length === 0) return []
  const innocent = innocentWords.flatMap((pattern) => spansOf(pattern, sentence))
  const guilty = found
    .filter((span) => !innocent.some(({ start, end }) => start <= span.start && span.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  // Sorted by start, so a span lies inside an earlier one when it ends before the furthest end so far.
  let reach = -1
  return guilty.filter(({ end }) => {
    const isNew = end > reach
    reach = Math.max(reach, end)
    return isNew
  })
}

const plainWords = [
  /\b(?:bull|horse|dip|chicken|dumb|jack|ape)?shit(?!ake|take|suji|zu)\w*/gi,
  /\b(?:mother|cluster|un|ab\w{0,4})?fuck\w*/gi,
  /\b(?:fucc?|fck|fcuk|fuk|phuck|fugg?)(?:ing?|in|er|ed)?\b/gi,
  /\b(?:effing|effin'?|motherf\w*|mf'?er|mofo|mfs)\b/gi,
  /\b(?:son of a )?bit(?:ch|chin)\w*/gi,
  /\b(?:(?:dumb|jack|smart|bad|lazy-?|kick|hard|half|candy|lame|fat)[ -]?)?ass(?:es|hole|holes|hat|clown|wipe)?\b/gi,
  /\ba-?holes?\b/gi,
  /\b(?:bastards?|crap|crappy|pissed|piss off|pissing|prick|pricks|douche\w*|dickhead\w*|dipshits?|wankers?|twats?|cunts?|whores?|sluts?|tits|titties|arse|bollocks|bugger off|turd|turds)\b/gi,
  /\b(?:you|a|such a|total|being a|biggest|being|real) dick\b|\bdicks\b(?! sporting)/g,
  /\b(?:god)?dam(?:n|mit|nit|ned)\b/gi,
  /\b(?:what|who|why|where|how|when) the (?:hell|heck'?n|f)\b|\b(?:one|a) hell of\b|\bhell (?:yeah|yes|no|nah|of)\b|\b(?:go to|to|as|like|the|raise|give|giving|get the|mad as|hot as|cold as|sure as|tired as|bloody) hell\b|\bhell[!.]*$/gi,
  /\b(?:WTF|WTAF|GTFO|STFU|LMFAO|FFS|FML|BFD|AF|SOB|SOBs|PITA)\b/g,
  /\b(?:wtf|gtfo|stfu|lmfao|lmao+|ffs)\b/gi,
  /\b(?:a|total|absolute|straight(?: |-)up|such|utter|complete|real) POS\b/g,
  /\b(?:total|complete|utter|calling|call|pure|that's|is|such|what) (?:BS|B\.S\.)(?!\w)/gi,
  /🖕/gu,
  /(?<![\p{L}])(?:mierdas?|pendej[oa]s?|pendejadas?|cabr[oó]n(?:es|a)?|puñeta|put[oa]s?|carajo|ching(?:ad[oa]s?|ar|a|ue|uen)|no mames|coño|jod(?:er|an|as|e|ido|ida|idos|idas|iendo)|pinches?|hij[oa]s? de (?:puta|perra)|culer[oa]s?|gilipollas|maric[oó]n(?:es)?|huev[oó]n(?:es)?|güey de mierda)(?![\p{L}])/giu,
]

// Words that only look profane, names and places among them.
const innocentWords = [
  /\b(?:shih[- ]?tzus?|shiitakes?|shitakes?|shittim|mishits?)\b/gi,
  /\b(?:pussy[- ]?willows?|pussycats?|titmice|titmouse|tit[- ]for[- ]tat|great tits?|blue tits?)\b/gi,
  /\b(?:cock(?:pits?|tails?|atoos?|er|les?|roach\w*|burn)|woodcocks?|peacocks?|weathercocks?|hancocks?|hitchcock|babcock|alcock|stopcocks?|petcocks?|ballcocks?)\b/gi,
  /\b(?:fire[- ])?retardants?\b|\bretardation basins?\b/gi,
  /\b(?:moby|tricky|andy|private|uncle|mr\.?|chief|deputy) dick\b|\bDick(?:'s)? [A-Z]\w+|\bdick'?s sporting\b|\bdick and jane\b|\bDick\b/g,
  /\b(?:dyke|dike|dykes|dikes|vandyke)\b/gi,
  /\b(?:wild|pack|jenny|the ox and|donkey or) ass(?:es)?\b/gi,
  /\bass(?:ess|et|ign|ist|oc|ort|um|ur|emb|ail|ent|ert|imil)\w*/gi,
  /\bhell(?:'s|s)? (?:gate|kitchen|canyon|half|michigan|hole|bridge)\b|\bhell, (?:mi|michigan|norway)\b|\b(?:to|in|from|visit|near) Hell\b(?= (?:and back|michigan|week))/gi,
  /\b(?:hoover|beaver|earth|grand coulee|mill|pond|the|a|old|our|new|dirt|rock|flood) dam\b|\bdam(?:med|s)\b/gi,
  /\b(?:damnation|damning) (?:creek|evidence|report)\b/gi,
  /\bcrap(?:s table|pies?)\b/gi,
  /\b(?:bastard (?:file|toadflax|sword|title))\b/gi,
  /\b(?:the|new|our|a|square|clover|toast|register|payment) POS (?:system|terminal|machine|register|device)\b/gi,
  /\b(?:BS|B\.S\.) (?:in|degree|from)\b/g,
  /\b(?:scunthorpe|cummings?|fagan|essex|sussex|middlesex|wessex|arsenal|arsenic|cumulative|cumin|circumstances?|document\w*|cumbersome)\b/gi,
  /\b(?:gay|lesbian|queer|homosexual|nude|naked|sex(?:ual|ually|es)?|orgasm|hentai|porn\w*|cum laude|penis|vagina|breasts?|anal\w*|anus|semen|jap(?:an\w*)?|nip(?:s|ped|ping)?|rap(?:e|ed|ist|ists)|incest|tranny|dildo|jerk(?:s|ed|ing)?(?: off)?|suck\w*|retards?|retarded|negro|fag\w*|whit\w*|black\w*|kike|chink\w*|spic\w*|hussy|hooker|prostitut\w*|blowjob|buttplug|deepthroat|doggy\w*|fingers?|fingering|handjob|hardcore|masochist|pubic|pedo\w*|peg(?:ging|ged)?|boob\w*|bondage|bestial\w*|tit|abo|abeed|africoon|arabush|wank\w*|dink|cock|cocks|cum|lolicon|jizz|turbinate|twink\w*|scat|sodom\w*|rimjob|hotsex|ejaculat\w*|erect\w*|felch\w*|fellat\w*|creampie|arse\w*|busty|bang bus|bangbros|auto erotic|ball gag|ass to mouth|butthole)\b/gi,
]

// obscenity's own list, for the spellings that a pattern of ours does not foresee.
const listed = new RegExpMatcher({
  ...englishDataset.build(),
  ...englishRecommendedTransformers,
  whitelistedTerms: [
    ...(englishDataset.build().whitelistedTerms ?? []),
    'assess',
    'cockpit',
    'shiitake',
    'retardant',
    'pussy willow',
  ],
})

const stems = [
  'ass',
  'asses',
  'asshole',
  'badass',
  'dumbass',
  'jackass',
  'bastard',
  'bitch',
  'bullshit',
  'cock',
  'crap',
  'cunt',
  'damn',
  'dick',
  'fuck',
  'goddamn',
  'hell',
  'motherfuck',
  'piss',
  'shit',
  'slut',
  'tit',
  'tits',
  'twat',
  'prick',
  'boob',
  'whore',
  'mierda',
  'pendejo',
  'puta',
]
const digitsAsLetters: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'il',
  '+': 't',
  v: 'uv',
}
const token = /(?<![\w@.])[\w@$!*#%+.'-]{3,24}/g
const anyLetter = /[*#%_.-]/

/** Tokens with masks or digits that spell the start of a profane word. */
function maskedWords(sentence: string): Span[] {
  if (!/[*#%@$!+\d_.-]/.test(sentence)) return []
  return [...sentence.matchAll(token)].flatMap((match) => {
    const word = match[0].replace(/[.!'-]+$/, '')
    const masks = word.replace(/[A-Za-z'ñáéíóú]/g, '')
    // "a.m." and "e-mail" have marks but hide nothing; "p.m", "B-52" and prices are not words.
    if (masks === '' || /^[\d$.%#+-]+$/.test(word) || !/[a-z]/i.test(word)) return []
    return stems.some((stem) => spells(word.toLowerCase(), stem))
      ? [{ start: match.index, end: match.index + word.length }]
      : []
  })
}

function spells(word: string, stem: string): boolean {
  if (word.length < stem.length) return false
  let letters = 0
  let stars = 0
  for (let at = 0; at < stem.length; at += 1) {
    const [shown, wanted] = [word.charAt(at), stem.charAt(at)]
    if (shown === wanted) letters += 1
    else if (anyLetter.test(shown)) stars += 1
    else if (!digitsAsLetters[shown]?.includes(wanted)) return false
  }
  if (stars === 0 && letters === stem.length) return false
  const hasFixedLength = stem.length < 4 || letters < 2
  return letters >= 1 && word.charAt(0) === stem.charAt(0) && (!hasFixedLength || word.length === stem.length)
}

function spansOf(pattern: RegExp, sentence: string): Span[] {
  // Going through matches costs much more than seeing that there are none.
  if (!isIn(sentence, pattern)) return []
  return [...sentence.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function wholeWord(sentence: string, start: number, end: number): Span {
  while (start > 0 && /\w/.test(sentence.charAt(start - 1))) start -= 1
  while (end < sentence.length && /\w/.test(sentence.charAt(end))) end += 1
  return { start, end }
}
