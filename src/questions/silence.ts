import type { Search } from '../policies/search.ts'

/** Below this the best clause shares too little with the question. */
const FLOOR = 0.18
/** How much more a question must be about something the policies leave out than about what they say. */
const MARGIN = 1.5

/** Whether the evidence says that these policies do not speak of what was asked. */
export function isSilent({ reading, found, concepts }: Search): boolean {
  const best = found[0]
  if (best === undefined || best.score < FLOOR) return true
  // The nearest clause governs the other kind of page only: on the one asked about the policy says nothing.
  const { use } = best.clause
  if (reading.use !== 'both' && use !== 'both' && use !== reading.use) return true
  const absent = concepts.find(({ carried }) => !carried)
  return absent !== undefined && absent.score > best.score * MARGIN
}
