import { findPhoneNumbersInText } from 'libphonenumber-js'
import { namesPerson, personIn } from './names.ts'
import type { Reading } from './reading.ts'
import { personalData } from './rules/personal-data.ts'

/** The draft's plain text without what points at a person, for a reader outside; what is masked stands in brackets. */
export function masked(reading: Reading): string {
  const { plain } = reading
  const stretches = [
    ...personalData
      .find(reading)
      .flatMap((find) => (find.place === 'text' ? [{ ...find, as: '[personal data]' }] : [])),
    ...patterns.flatMap(({ pattern, as }) => matchesOf(pattern, plain.text).map((at) => ({ ...at, as }))),
    ...phones(plain.text),
    ...(medical.test(plain.text) ? names(reading) : []),
  ]
  return without(plain.text, stretches)
}

type Stretch = { start: number; end: number; as: string }

const street =
  'St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Ct|Court|Way|Pl|Place|Cir|Circle|Ter|Terrace|Trail|Hwy|Highway|Pike|Row'

/** Wider than the rules: a number too many masked costs a hint, one too few costs somebody's privacy. */
const patterns: { pattern: RegExp; as: string }[] = [
  { pattern: /[\w.+-]{1,64}(?:@| ?[[(]at[)\]] ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi, as: '[e-mail]' },
  // Five digits and more, however they are grouped: cards, accounts, Social Security and telephone numbers, dates of birth.
  { pattern: /\+?\(?\d(?:[ ./()_-]{0,3}\d){4,30}/g, as: '[number]' },
  {
    pattern: new RegExp(`\\b\\d{1,6}[A-Za-z]? (?:[\\p{L}'.0-9-]{1,30} ){1,4}?(?:${street})\\b\\.?`, 'giu'),
    as: '[address]',
  },
  { pattern: /\b(?:p\.? ?o\.? ?box|apt\.?|apartment|unit) ?#? ?\d{1,6}\w?\b/gi, as: '[address]' },
]

/** Words of health: where one stands, every name in the draft is masked. */
const medical =
  /\b(?:rehab\w*|detox|relaps\w*|overdos\w*|od'?d|narcan\w*|cancer|chemo\w*|tumou?r\w*|leukemia|seizures?|epilep\w*|strokes?|heart|cardiac|diabet\w*|hiv|aids|hepatitis|std|pregnan\w*|miscarr\w*|ivf|dementia|alzheimer\w*|parkinson\w*|depress\w*|anxiety|suicid\w*|bipolar|schizo\w*|psych\w*|mental\w*|therap\w*|drugs?|tested positive|medical\w*|fmla|surgery|operation|transplant|transported|hospital\w*|ambulance|clinic|doctor|nurse|patients?|coma|injur\w*|disab\w*|workers'? comp\w*|diagnos\w*|medications?|meds|insulin|alcohol\w*|sober|addict\w*|covid\w*|vaccin\w*|sick\w*|ill|illness|disease|symptom\w*|health\w*|enferm\w*|cáncer|embarazad\w*|sobredosis)\b/iu

function matchesOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function phones(text: string): Stretch[] {
  return findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
    as: '[number]',
  }))
}

/** Capitalised words but for those that open a sentence or a calendar, and known first names however they are written. */
function names({ sentences }: Reading): Stretch[] {
  return sentences.flatMap(({ start, text }) => {
    const person = personIn(text)
    const at = person === undefined ? -1 : text.indexOf(person)
    const whole = person === undefined ? [] : [{ start: start + at, end: start + at + person.length, as: '[name]' }]
    const words = [...text.matchAll(/[\p{L}'-]+/gu)].filter(([word]) => isNameLike(word))
    return [
      ...whole,
      ...words.map((word) => ({ start: start + word.index, end: start + word.index + word[0].length, as: '[name]' })),
    ]
  })
}

function isNameLike(word: string): boolean {
  if (ordinary.has(word.toLowerCase().replace(/'.*$/, ''))) return false
  return /^\p{Lu}/u.test(word) || namesPerson(word.charAt(0).toUpperCase() + word.slice(1))
}

/** Words that open sentences, and the calendar: capital letters there name nobody. */
const ordinary = new Set(
  `a an the this that these those i we you he she it they my our your his her its their me us him them is are was were be been
  if when where why how what who which while because since although but and or so nor yet for of in on at by to from with without
  about after before until as not no yes please do does did don can could may might must shall should will would have has had get got
  let come join call see read learn thank thanks hello hi dear here there today tomorrow tonight yesterday now then all any every each some
  many most monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december town city village county council board department police fire library`.split(/\s+/),
)

function without(text: string, stretches: Stretch[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, as } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue
    if (start >= at) pieces.push(text.slice(at, start), as)
    at = end
  }
  return [...pieces, text.slice(at)].join('')
}
