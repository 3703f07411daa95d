import type { Clause, Use } from '../policies/clause.ts'
import { pinnedClause } from '../policies/pins.ts'
import { readQuestion } from '../policies/reading.ts'
import { type ClauseIndex, type Search, search } from '../policies/search.ts'
import type { Shelf } from '../policies/shelf.ts'
import { isSpanish } from '../policies/spanish.ts'
import { type Citation, citationOf } from './citations.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { isSilent } from './silence.ts'
import { type Unclear, unclearFrom } from './unclear.ts'
import { type Unreadable, unreadable } from './unreadable.ts'
import { approvalKindFor, lookedIn, officeFor, unreadableLine, verdictLine } from './wording.ts'

/** What one town's policies say to a question; every citation is a clause of that town, whole and verbatim. */
export type Answer = {
  question: string
  outcome: Outcome
  /** The verdict in plain words and whom to ask, in the language of the question. */
  line: string
  /** Best first; empty exactly when the policy does not say or the text could not be read. */
  citations: Citation[]
  /** What the question is about, best first. */
  concepts: string[]
  /** The policies that were searched, named. */
  lookedIn: string
  /** The office to ask, as the town calls it. */
  ask: string
  language: 'en' | 'es' | 'other'
  /** Why the text was not read as a question; absent when it was. */
  unread?: Unreadable
  /** A close second reading: what to ask back, and the question each option stands for. */
  unclear?: Unclear
}

/** What was asked just before by the same person in the same place. */
export type Previous = { question: string }

/** A clause this far behind the best is no answer to the same question. */
const SHARE = 0.45
const MOST_CITATIONS = 6

/** Answers from the shelf alone; silent when the evidence is thin or the question is about what these policies leave out. */
export function answerQuestion(question: string, shelf: Shelf, index: ClauseIndex, previous?: Previous): Answer {
  const unread = unreadable(question, index.model)
  if (unread !== undefined) return notRead(question, unread, shelf)
  const { asked, use } = inContext(question, previous)
  const pinned = pinnedClause(asked, shelf.pins)
  const found = pinFirst(search(index, asked, use), pinned)
  const concepts = found.concepts.slice(0, 3).map(({ id }) => id)
  const best = found.found[0]
  if (best === undefined || (!pinned && isSilent(found))) return silent(question, found, concepts, shelf)

  const citations = found.found
    .filter(({ score }) => score >= SHARE * best.score)
    .slice(0, MOST_CITATIONS)
    .flatMap(({ clause }) => citationOf(clause, shelf, asked) ?? [])
  const outcome = outcomeOf(found.asked, found.reading, best.clause, best.concept)
  // A concept that another stands in for does not name what this clause is about.
  const carried = best.clause.concepts.filter((concept) => concept === best.concept)
  const about = [...carried, ...best.clause.concepts.filter((concept) => concept !== best.concept)]
  const kind = outcome === 'needs-approval' ? approvalKindFor(about, shelf.town) : undefined
  const ask = officeFor(about, kind, shelf.town)
  const { language } = found.reading
  return {
    question,
    outcome,
    line: verdictLine(outcome, titleOf(about[0], shelf), ask, language),
    citations,
    concepts: about.slice(0, 1).concat(concepts.filter((concept) => concept !== about[0])),
    lookedIn: lookedIn(shelf),
    ask,
    language,
    ...unclearFrom(found),
  }
}

/** What HR has pinned is cited first, whatever else was found. */
function pinFirst(found: Search, pinned: Clause | undefined): Search {
  if (!pinned) return found
  const known = found.found.find(({ clause }) => clause.id === pinned.id)
  const score = Math.max(found.found[0]?.score ?? 0, 1)
  const first = { clause: pinned, words: known?.words ?? 0, concept: known?.concept ?? pinned.concepts[0], score }
  return { ...found, found: [first, ...found.found.filter((one) => one !== known)] }
}

function silent(question: string, { reading }: Search, concepts: string[], shelf: Shelf): Answer {
  const ask = officeFor(concepts.slice(0, 1), undefined, shelf.town)
  return {
    question,
    outcome: 'not-covered',
    line: verdictLine('not-covered', '', ask, reading.language),
    citations: [],
    concepts,
    lookedIn: lookedIn(shelf),
    ask,
    language: reading.language,
  }
}

function notRead(question: string, unread: Unreadable, shelf: Shelf): Answer {
  const language = isSpanish(question) ? 'es' : 'en'
  const ask = officeFor(unread === 'secret' ? ['account-credentials'] : [], undefined, shelf.town)
  return {
    // A secret is not carried further than this.
    question: unread === 'secret' || unread === 'too-long' ? '' : question,
    outcome: 'not-covered',
    line: unreadableLine(unread, language, ask),
    citations: [],
    concepts: [],
    lookedIn: lookedIn(shelf),
    ask,
    language: unread === 'other-language' ? 'other' : language,
    unread,
  }
}

const FOLLOW_UP = /^\s*(¿\s*)?(and|but|what about|how about|what if|so|also|then|same|y|pero|qué tal|que tal)\b/i
const LONGEST_FOLLOW_UP = 60

/** A short "and on my own page?" is read together with the question before it; what it says of whose page wins. */
function inContext(question: string, previous: Previous | undefined): { asked: string; use: Use | undefined } {
  if (!previous || !FOLLOW_UP.test(question) || question.length > LONGEST_FOLLOW_UP)
    return { asked: question, use: undefined }
  const { use } = readQuestion(question)
  return { asked: `${question} (${previous.question})`, use: use === 'both' ? undefined : use }
}

function titleOf(concept: string | undefined, shelf: Shelf): string {
  return shelf.concepts.find(({ id }) => id === concept)?.title ?? 'what you asked about'
}
