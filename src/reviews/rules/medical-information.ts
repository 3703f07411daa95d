import { likelyNamesPerson, personIn, someone } from '../names.ts'
import { attachmentsWith, mentions, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import { familiar, healthNews } from '../signs/health.ts'
import { healthSigns } from '../signs/people.ts'
import { healthNewsSigns } from '../words/health-news.ts'

const condition =
  /\b(?:rehab|detox|relaps\w+|overdos\w+|OD'?d|OD-?ed|(?:an )?OD\b|narcanned|got narcan\w*|cancer|chemo\w*|tumou?r|leukemia|seizures?|epilep\w+|strokes?|heart attack|cardiac arrest|diabet\w+|HIV|AIDS|hepatitis|herpes|std|pregnan\w+|miscarr\w+|ivf|dementia|alzheimer\w*|parkinson'?s|depress(?:ed|ion)|suicid\w+|bipolar|schizo\w+|psych (?:ward|hold|eval)|section(?:ed)? (?:12|35)|mental (?:breakdown|health leave|health day|issues|hospital)|nervous breakdown|drug test|tested positive|failed (?:a|his|her|the) (?:drug|urine|pee)|pissed hot|medical leave|fmla|surgery|hysterectomy|vasectomy|transplant|transported (?:to|with)|(?:was|were|been|got) transported|hospitali[sz]ed|intubated|coma|bleeding (?:from|out)|broke (?:his|her|their)|miscarriage|disability claim|workers'? comp|diagnos\w+|blood (?:type|pressure|test)|meds|medication|insulin|alcoholic|alcoholism|AA meetings?|addict\w*|sober|covid positive|colonoscopy|sobredosis|cáncer|embarazada|rehabilitación|hospitalizad[oa])\b/i
const public_ =
  /\b(?:walk|awareness|screening|clinic|class(?:es)?|training|fundraiser|5k|survivors? (?:walk|dinner|day)|support group|(?:heart|health|cancer|recovery|diabetes|history) month|prevention|drive|workshop|hotline|lifeline|988|vaccin\w*|research|benefit|ribbon|relay|in memory|memorial|donat\w+|program|seminar|signs of|learn|how to|symptoms?|kits?|free)\b/i
const self =
  /\b(?:I|I'm|I've|my|me|mine|my (?:mom|dad|mother|father|wife|husband|son|daughter|kid|cousin|sister|brother|grand\w+))\b/i
const patientWords =
  /\b(?:\d{1,2}-year-old|patient|victim|driver|caller|resident|homeowner|tenant|occupant|male|female|man|woman|boy|girl|teen|elderly|person|guy|lady|employee|co-?worker|she|he|her|his|they)\b/i
const placed =
  /\b\d{1,5} [A-Z][a-z]+|\b\d{2,5} block of [A-Z]|\b(?:on|at|of) [A-Z][a-z]+ (?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Way|Hill)\b/

// One's own family; whose news it is to tell is not the town's affair.
const kin =
  /^(?:Mom|Dad|Mama|Papa|Grandma|Grandpa|Nana|Abuela|Abuelo)\b|\b(?:[Aa]unt(?:ie)?|[Uu]ncle|[Gg]rand(?:ma|pa|mother|father)|[Nn]ana|[Mm]om|[Dd]ad|[Mm]ama|[Pp]apa|[Cc]ousin|[Ss]is|[Bb]ro|[Aa]buel[oa]|[Tt][ií][oa]) [A-Z]|\bmy (?:mom|dad|mother|father|wife|husband|son|daughter|kid|cousin|sister|brother|aunt|uncle|grand\w+)\b/

/** A condition together with one identifiable person other than the writer. */
function details(reading: Reading): Excerpt[] {
  const searching = mentions(reading, /\b(?:missing|last seen|silver alert|amber alert|endangered|have you seen)\b/i)
  const found = sentencesWith(
    reading,
    { all: [condition], none: [public_] },
    { all: [healthSigns], none: [public_] },
    { all: [healthNews], none: [public_] },
  ).filter((excerpt) => {
    if (excerpt.place !== 'text') return false
    const text = reading.plain.text.slice(excerpt.start, excerpt.end)
    if (/\bminor injuries\b|\bno (?:injuries|one was)\b/i.test(text) && !likelyNamesPerson(text) && !placed.test(text))
      return false
    if (reading.draft.use === 'personal' && kin.test(text)) return false
    const identified =
      likelyNamesPerson(text) ||
      isFamiliar(text) ||
      (placed.test(text) &&
        (patientWords.test(text) || reading.sentences.some((sentence) => likelyNamesPerson(sentence.text))))
    if (identified) {
      const isOwn = self.test(text) && personIn(text) === undefined && !isFamiliar(text)
      return !(isOwn && reading.draft.use === 'personal')
    }
    // A role or a pronoun is enough on a personal account, where the writer's colleagues know who is meant.
    const earlierName = reading.sentences.some(
      (sentence) => sentence.end <= excerpt.start && likelyNamesPerson(sentence.text),
    )
    if (/\b(?:he|she|his|her|him)\b/i.test(text) && (earlierName || searching)) return true
    return someone.test(text) && !/\bmy (?:neighbor|doctor|patient)\b/i.test(text)
  })
  return searching ? found.map((excerpt) => ({ ...excerpt, effect: 'asks' })) : found
}

/** A colleague under a pet name or by the place they work, told of kindly. */
function isFamiliar(text: string): boolean {
  return familiar.some((each) => each.test(text))
}

export const medicalInformation: Rule = {
  id: 'medical-information',
  title: "Someone's health",
  why: "A person's health is theirs to tell; what you learn of it at work stays there.",
  advice: 'Take the health detail out. Only the person can share it: get their yes in writing first.',
  effect: 'forbids',
  concepts: ['medical-privacy', 'personal-data', 'confidential-information'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...details(reading),
    ...attachmentsWith(reading, {
      all: [
        /\b(?:patients?|stretcher|victims?|injured|wounded|medical (?:record|chart|form|bracelet)|ambulance interior|hospital (?:bed|bracelet)|body bag|unconscious|bleeding|bandage\w*|doctor'?s note|prescription|diagnos[ei]s|(?:driver|passenger|occupant|person|man|woman|body) (?:is )?(?:still |lying |trapped |pinned )*(?:inside|trapped|pinned|under a (?:sheet|blanket|tarp)|on the (?:ground|pavement|floor)))\b/i,
      ],
      none: [/\b(?:mannequin|manikin|dummy|training|drill|no (?:patient|victim|face)s?|empty)\b/i],
    }),
  ],
  signs: healthNewsSigns,
  examples: {
    flags: [
      { text: 'Coach Reyes is back in rehab, so the clinic match is off.', use: 'official', excerpt: 'rehab' },
      {
        text: 'The woman we pulled from the pond was hypothermic and not breathing.',
        use: 'personal',
        excerpt: 'hypothermic',
      },
      {
        text: 'A 23-year-old on the 200 block of Grant overdosed in the kitchen.',
        use: 'official',
        excerpt: 'overdosed',
      },
      { text: 'Little Tommy Brandt, sugar over 600 again', use: 'personal', excerpt: 'sugar' },
      { text: 'Dispatcher Rhonda has twins coming and needs bed rest.', use: 'official', excerpt: 'bed rest' },
      { text: 'Jolene at the shelter: her mammogram came back bad.', use: 'personal', excerpt: 'mammogram' },
      {
        text: 'Big save by the crew: Gloria Pratt overdosed on Elm and is fine now.',
        use: 'official',
        excerpt: 'overdosed',
      },
      {
        text: 'Ottilie Brandt was unresponsive on Cross Rd, she is in the ICU',
        use: 'personal',
        excerpt: 'unresponsive',
      },
      { text: 'Covering for Steve again, he failed his drug test', use: 'personal', excerpt: 'drug test' },
      { text: 'Our own Sparky is home after his bypass, welcome back', use: 'official', excerpt: 'bypass' },
      { text: 'Dolores in accounting lost the baby, be kind', use: 'personal', excerpt: 'lost the baby' },
      { text: 'Two hundred days sober for Big Al at the pump shop!', use: 'official', excerpt: 'days sober' },
      { text: 'A quiet cheer for Coach Bo, last round of radiation is done', use: 'official', excerpt: 'radiation' },
    ],
    passes: [
      { text: 'Free diabetes screening at the hall on Monday.', use: 'official', because: 'a service' },
      {
        text: 'I had surgery on my knee and can finally climb the stairs.',
        use: 'personal',
        because: 'your own health is yours to tell',
      },
      { text: 'Praise God, the biopsy was benign!', use: 'personal', because: 'your own health is yours to tell' },
      { text: 'A 23-year-old oak on Grant fell in the storm.', use: 'official', because: 'a tree' },
      { text: 'A bed rest stop for hikers opens on the trail.', use: 'official', because: 'a trail' },
      { text: 'Free mammogram van at the Senior Center on Friday.', use: 'official', because: 'a service' },
      {
        text: 'Narcan class Tuesday: how to help after an overdose',
        use: 'official',
        because: 'a class, nobody in particular',
      },
      {
        text: 'One driver had minor injuries. Route 9 is open again.',
        use: 'official',
        because: 'nobody can be identified',
      },
      { text: 'My surgery went well, thanks all', use: 'personal', because: 'your own health is yours to tell' },
      {
        text: 'A hundred days sober and I owe it to my sister',
        use: 'personal',
        because: 'your own health is yours to tell',
      },
      { text: 'Old Mill Road bypass opens Monday', use: 'official', because: 'a road' },
      {
        text: 'Radiation fog until nine, says Miss Penny from the weather desk',
        use: 'official',
        because: 'the weather',
      },
      {
        text: 'Dad is home after his bypass, love you old man',
        use: 'personal',
        because: 'a family tells its own news',
      },
    ],
  },
}
