import cardValidator from 'card-validator'
import { findPhoneNumbersInText } from 'libphonenumber-js'
import { likelyNamesPerson, namesPerson, someone } from '../names.ts'
import {
  attachmentsWith,
  type Pattern,
  type Reading,
  sentencesMentioning,
  sentencesWith,
  wordsWith,
} from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'
import type { Sentence } from '../sentences.ts'
import { whereaboutsSigns } from '../words/whereabouts.ts'

const socialSecurity = /\b(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}\b/g
const labelledNumber =
  /\b(?:SSN|social(?: security)?(?: number| no\.?| #)?|soc sec|acct|account(?: number| no\.?| #)|routing(?: number| #)?|driver'?s license(?: number| no\.?| #)?|license (?:number|no\.?|#)|passport(?: number| no\.?)?|tax id|employee id|medicare(?: number)?)\b[^\d\n]{0,15}[A-Z]?\d[\d -]{4,15}\d\b/gi
const threeDigits = /\d{3}/
const cardLike = /\b\d(?:[ -]?\d){12,18}\b/g
const plate =
  /\b(?:license |number |CT |MA |IL |AL )?plates?(?: (?:number|no\.?|#|is|was|reads))?:? #?(?=[A-Z0-9]{0,4}[ -]?[A-Z0-9]{0,4}\d)[A-Z0-9]{2,4}(?:[ -][A-Z0-9]{1,4}){0,2}\b/g
const birthDate =
  /\b(?:DOB|date of birth|born(?: on)?)[: ]{1,3}(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})/gi
const house =
  /\b\d{1,5} (?:[A-Z][A-Za-z'.]+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Ct|Court|Way|Pl|Place|Cir|Circle|Ter|Terrace|Trail|Hwy)\b/g
const livesAt =
  /\b(?:lives?|living|resides?|home (?:address|is)|his house|her house|their house|stays|staying|address is|house (?:is )?at|find (?:him|her|them) at|over at|apartment|apt|knock on|swing by|door)\b/i
const privatePhone =
  /\b(?:cell|home (?:phone|number)|personal (?:phone|number|cell)|(?:his|her|their) (?:phone|number|cell|digits)|call (?:him|her|them)|text (?:him|her|them)|blow up|give (?:him|her|them) a (?:call|ring)|reach (?:him|her|them))\b/i
const childNamed =
  /\b[A-Z][a-z]+(?: [A-Z](?:[a-z'-]+|\.))?,? (?:who is |is |age |aged |\()?(?:[3-9]|1[0-7])(?:\)|,|[- ]years?[- ]old|[- ]?y\/?o\b)/
const childAbout =
  /\b(?:camper|student|child|kid|daughter|son|grader|kindergart\w+|swimmer|player|runaway|juvenile|teen|foster|class|grade|custody|dcf|dss|little|(?:wet|peed|soiled) (?:himself|herself|the)|on the bus|at camp)\b/i

function numbers(reading: Reading): Excerpt[] {
  const cards = wordsWith(reading, [cardLike]).filter((found) => {
    if (found.place !== 'text') return false
    const checked = cardValidator.number(reading.plain.text.slice(found.start, found.end))
    return checked.isValid && checked.card !== null
  })
  return [
    ...wordsWith(
      reading,
      [socialSecurity, labelledNumber, plate, birthDate],
      [
        /\b(?:RFP|RFQ|bid|case|file|permit|invoice|PIN|parcel|project|docket|order|contract|item|model|serial|lot|map)(?: (?:number|no\.?|#))?[ :#]{1,3}\d[\d-]{5,20}/gi,
      ],
    ),
    ...cards,
  ]
}

/** Numbers of people, not of the town: home, mobile, or given out together with a person. */
function phones(reading: Reading): Excerpt[] {
  return sentencesMentioning(reading, threeDigits).flatMap(({ start, text }) => {
    if (
      !(
        privatePhone.test(text) &&
        (namesPerson(text) || someone.test(text) || /\b(?:cell|home|personal)\b/i.test(text))
      )
    )
      return []
    if (
      reading.draft.use === 'personal' &&
      /\b(?:my|me) (?:cell|number|phone)?\b/i.test(text) &&
      !/\b(?:his|her|their)\b/i.test(text)
    )
      return []
    return findPhoneNumbersInText(text, 'US')
      .filter(({ startsAt, endsAt }) => !isOwnPhone(reading, text.slice(startsAt, endsAt)))
      .map(({ startsAt, endsAt }) => ({ place: 'text' as const, start: start + startsAt, end: start + endsAt }))
  })
}

function isOwnPhone(reading: Reading, phone: string): boolean {
  const digits = phone.replace(/\D/g, '')
  return reading.town.phones.some((own) => digits.includes(own.replace(/\D/g, '')))
}

const addressOf = ({ text }: Sentence) =>
  livesAt.test(text) &&
  (namesPerson(text) || someone.test(text) || /\b(?:he|she|they|him|her|them|his|their)\b/i.test(text))

function addresses(reading: Reading): Excerpt[] {
  return sentencesMentioning(reading, house)
    .filter(addressOf)
    .flatMap(({ start, text }) =>
      [...text.matchAll(house)].map((match) => ({
        place: 'text' as const,
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    )
}

const home =
  /\b(?:(?:usually |always |never |not )?(?:home|in) by \d|home (?:after|all day|alone|most|every|around|by)|side door|front door|back door|doorbell|ring the bell|knock|honk|(?:his|her|their|the \w+'s) (?:\w+ )?(?:house|home|apartment|condo|place|porch|driveway|lawn|mailbox|front yard|trailer)|lives|living|moved (?:in|to|into)|apartment \d|apt\.? \d|unit \d|(?:go )?say hi|at home|dinner|drop (?:by|it|a card|in)|pay (?:him|her|them) a visit|let (?:him|her|them) (?:hear|know)|swing by|go see (?:him|her)|egg|stand outside|protest outside|picket)\b/i
const houseNumber =
  /(?<![$#\d.-])\b\d{1,5} (?:[NSEW]\.? )?[A-Z][a-z]+\b(?! (?:Day|Night|Anniversary))|\bnumber \d{1,5}\b|\b(?:house|bungalow|colonial|ranch|cape|duplex|trailer|apartment|condo|farmhouse) at \d{1,5} [A-Z]|\bthe \w+ (?:house|one|colonial|ranch|cape|duplex|trailer) (?:with|on|at|next|across)\b/
const venue =
  /\b(?:hall|library|station|school|church|center|(?<!\d (?:[NSEW]\.? )?)park|office|meeting|hearing|open house|yard sale|tag sale|garage sale|for (?:sale|rent)|fundraiser|class|clinic|vigil|service|restaurant|cafe|RSVP|register|my (?:house|home|place|porch|driveway|yard)|our (?:house|home|place))\b/i

/** Where somebody other than the writer is at home, told in a loose way; the person may stand in another sentence. */
function homes(reading: Reading): Excerpt[] {
  const told = sentencesWith(reading, { all: [houseNumber, home], none: [venue] })
  if (told.length === 0) return []
  const isAboutSomebody = reading.sentences.some(
    ({ text }) => namesPerson(text) || someone.test(text) || likelyNamesPerson(text),
  )
  return isAboutSomebody ? told : []
}

/** A phone number that is given out so that people go after someone. */
function exposedPhones(reading: Reading): Excerpt[] {
  const goad =
    /\b(?:give (?:him|her|them) (?:a )?(?:ring|call|buzz|piece|what|hell|an earful)|(?:tell|ask|remind|call|text|phone|ring|prank|spam|bother|thank|wake) (?:him|her|them)\b|let (?:him|her|them) (?:know|have it|hear)|yelled|screamed|complained|hung up|deadbeat|owes|(?:his|her|their) (?:number|phone|cell|digits)|blow up)\b/i
  return sentencesMentioning(reading, threeDigits).flatMap(({ start, text }) =>
    goad.test(text) && likelyNamesPerson(text)
      ? findPhoneNumbersInText(text, 'US')
          .filter(({ startsAt, endsAt }) => !isOwnPhone(reading, text.slice(startsAt, endsAt)))
          .map(({ startsAt, endsAt }) => ({ place: 'text' as const, start: start + startsAt, end: start + endsAt }))
      : [],
  )
}

/** Several people each with a number of their own: a list made for one purpose and shown to all. */
const phoneList: Pattern = {
  all: [
    /\b[A-Z][a-z]+ [A-Z][a-z]+[,:]? {0,2}\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}.{1,60}\b[A-Z][a-z]+ [A-Z][a-z]+[,:]? {0,2}\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}/,
  ],
  none: [
    /\b(?:office|department|dept|station|library|hall|clerk|desk|line|extension|ext|emergency|hotline|main|pool|center)\b/i,
  ],
}

/** A child with name, age and where it lives. */
const childAtHome: Pattern = {
  all: [
    childNamed,
    new RegExp(
      `${house.source}|\\b(?:her|his|their) (?:house|home|apartment)\\b|\\b(?:lives|goes to|attends|from) (?:\\w+ ){1,2}(?:School|Elementary|Middle)\\b`,
    ),
  ],
  none: [
    /\b(?:missing|amber alert|last seen|obituary|my|our)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d/i,
  ],
}

function children(reading: Reading): Excerpt[] {
  const own = /\b(?:my|our) (?:\w+ )?(?:son|daughter|kid|nephew|niece|grandson|granddaughter|boy|girl|child)\b/i
  return sentencesWith(reading, {
    all: [childNamed, childAbout],
    none: [own, /\b(?:missing|amber alert|last seen|obituary)\b/i],
  })
}

/** A screen, a form or a list in the picture that somebody can read. */
const readable: Pattern = {
  all: [
    /\b(?:screens?|monitors?|white ?boards?|forms?|papers?|files?|folders?|lists?|clip ?boards?|computer|laptop|badge|ledger|envelope|printout)\b/i,
    /\b(?:names?|address(?:es)?|phone|card number|account|birth|social security|ssn|diagnos\w+|balance|tax record|record)\b/i,
    /\b(?:can be read|readable|legible|visible|in view|shows?|showing|in plain sight|open|displayed|clearly)\b/i,
  ],
  none: [
    /\b(?:blurred|redacted|covered|cropped|blank|no names?|not (?:readable|legible|visible)|list of events|name of the (?:town|library|event|department)|screening|movie screen|file photo)\b/i,
  ],
}

export const personalData: Rule = {
  id: 'personal-data',
  title: "Someone's personal data",
  why: 'Numbers, home details and plates let strangers find, harass or impersonate a person.',
  advice: 'Take the number or address out; say it without the person.',
  effect: 'forbids',
  concepts: ['personal-data', 'confidential-information', 'laws-apply'],
  use: 'both',
  narrow: 'narrow',
  repair: 'sentence',
  find: (reading) => [
    ...numbers(reading),
    ...phones(reading),
    ...addresses(reading),
    ...homes(reading),
    ...exposedPhones(reading),
    ...sentencesWith(reading, childAtHome, phoneList),
    ...children(reading),
    ...attachmentsWith(reading, readable, {
      all: [
        /\b(?:social security|ssn|license plate|plates?\b|driver'?s license|passport|credit card|check with|account number|home address|date of birth|birth ?date|tax (?:form|file|return|bill)|application form|sign-?in sheet|medical form|w-?[249]|pay ?stub|id card|personnel|list of (?:names|residents|students|employees)|spreadsheet (?:of|with)|roster|addresses|phone numbers)\b/i,
      ],
      none: [
        /\b(?:no (?:faces|plates?|names)|blurred|redacted|covered|cropped out|blacked out|dinner plates?|paper plates?|home plate|commemorative plate|plate compactor|blank)\b/i,
      ],
    }),
  ],
  signs: whereaboutsSigns,
  examples: {
    flags: [
      { text: 'Her routing number is on the check in the picture.', use: 'official', excerpt: 'routing number' },
      { text: 'That reporter lives in the yellow bungalow at 315 Park.', use: 'personal', excerpt: '315 Park' },
      { text: 'Dana moved to 41 Sycamore, apartment 2, go say hi.', use: 'personal', excerpt: '41 Sycamore' },
      { text: 'His social is 512-34-8899, have fun', use: 'personal', excerpt: '512-34-8899' },
      { text: 'Refund went to card 4111 1111 1111 1111 today', use: 'official', excerpt: '4111' },
      { text: 'Mrs. Alvarez lives at 12 Orchard Hill Rd, go tell her', use: 'personal', excerpt: '12 Orchard Hill' },
      {
        text: 'Ask Mayor Brill yourself. 88 W. Grove, front door, home by 7.',
        use: 'personal',
        excerpt: '88 W. Grove',
      },
      { text: 'Call Linda at her cell, (203) 445-1190', use: 'personal', excerpt: '445-1190' },
    ],
    passes: [
      { text: 'Never share your account number with a caller.', use: 'official', because: 'advice' },
      { text: 'My daughter walks to school with me every day at eight.', use: 'personal', because: "one's own child" },
      { text: 'The bungalow at 315 Park is for sale.', use: 'personal', because: 'nobody lives in it by name' },
      { text: 'Dana says hi from the library, 41 Sycamore.', use: 'official', because: 'a venue' },
      { text: 'Parcel 09-22-410-018, bid 2026-0115, ZIP 06033-2101', use: 'official', because: 'numbers of things' },
      { text: 'Mr. Brill speaks at the library, 88 Grove, front door opens at 7', use: 'official', because: 'a venue' },
      { text: 'Hearing at 40 Oak Street, 7 PM', use: 'official', because: "a venue, nobody's home" },
      { text: 'Call the clerk at 555-010-1234', use: 'official', because: "an office's number" },
      {
        text: 'My cell is 203-445-1190, text me about the couch',
        use: 'personal',
        because: 'your own number is yours to give',
      },
    ],
  },
}
