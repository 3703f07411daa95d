import type { Reading } from '../policies/reading.ts'
import type { Found, Search } from '../policies/search.ts'

/** Below this the best clause shares too little with the question. */
const FLOOR = 0.1

/**
 * What speaks for silence, fitted by leaving out one fifth of the library's example questions at a time and asking them:
 * how much of the question is about things these policies do not speak of, against how well the best clause fits.
 */
const EVIDENCE = { always: -0.16, best: -3.12, absent: 3.82 }
/** Here more than nine in ten left-out questions that the policies answer are still answered. */
const ENOUGH = 0.95

/** A time a clause could give: a number of days or years, or a word for soon. */
const TIME = /\b(years?|months?|weeks?|days?|hours?|minutes?|daily|weekly|monthly|annual(ly)?)\b/i
const SOON = /\b(prompt(ly)?|timely|immediate(ly)?|regular(ly)?|as soon as|routine(ly)?)\b/i
/** Asked for how often something is due. */
const PERIOD = /\b(every|each|once a|twice a) (year|quarter|month)\b|\b(annual(ly)?|yearly|monthly|renew\w*)\b/i
const KEEPING = /\b(how (many|long)|years?|keep|kept|hang on|retain|stor\w+|cuánto tiempo|cuántos)\b/i

/** Whether the evidence says that these policies do not speak of what was asked. */
export function isSilent({ asked, reading, found, concepts }: Search): boolean {
  const best = found[0]
  if (best === undefined || best.score < FLOOR) return true
  // The nearest clause governs the other kind of page only: on the one asked about the policy says nothing.
  const { use } = best.clause
  if (reading.use !== 'both' && use !== 'both' && use !== reading.use) return true
  if (lacksWhatIsAsked(best, reading, asked)) return true
  const absent = concepts.reduce((sum, { score, carried }) => (carried ? sum : sum + score), 0)
  return EVIDENCE.always + EVIDENCE.best * best.score + EVIDENCE.absent * absent > ENOUGH
}

/** A clause near the topic that cannot hold the fact: no time where a time is asked, no office in one that stands in for another. */
function lacksWhatIsAsked({ clause, concept }: Found, { shape }: Reading, question: string): boolean {
  if (PERIOD.test(question) && !TIME.test(clause.text)) return true
  if (shape === 'duration' && !TIME.test(clause.text)) return KEEPING.test(question) || !SOON.test(clause.text)
  return shape === 'who' && concept !== undefined && !clause.concepts.includes(concept)
}
