import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import { clausesCarrying } from './clauses-for.ts'
import { holds, mentions, type Reading } from './reading.ts'
import type { RightPattern } from './right-pattern.ts'
import { rightPatterns } from './rights-patterns.ts'
import { isSigned } from './word-signs.ts'

/** Why a policy leaves a draft alone, and the policy's own words for it; `clauses` is empty when nothing is protected. */
export type Protection = {
  /** Each completes "Your draft …". */
  reasons: string[]
  clauses: Clause[]
}

/** Whether the policy's rights clauses cover a personal draft; runs before every rule about tone or reputation. */
export function protectionOf(reading: Reading, shelf: Shelf, patterns = rightPatterns): Protection {
  const none = { reasons: [], clauses: [] }
  if (reading.draft.use === 'official') return none
  const met = patterns.filter((pattern) => isMet(pattern, reading))
  const clauses = met.flatMap((pattern) => clausesCarrying(pattern.concepts, shelf, 'personal'))
  if (clauses.length === 0) return none
  const close = met.filter(({ standing }) => standing !== 'alone')
  const said = close.length > 0 ? close : met
  return {
    reasons: [...new Set(said.map(({ reason }) => reason))],
    clauses: [...new Set(clauses)].sort((a, b) => Number(warns(a.text)) - Number(warns(b.text))),
  }
}

/** Whether words of a policy speak of discipline: they come after those that only protect, and are not marked as a right. */
export function warns(text: string): boolean {
  return /\bdisciplin|\bterminat/i.test(text)
}

/** Whether a draft is speech of this kind. */
export function isMet(pattern: RightPattern, reading: Reading): boolean {
  return (pattern.signs !== undefined && isSigned(reading, pattern.signs)) || isWorded(pattern, reading)
}

function isWorded(pattern: RightPattern, reading: Reading): boolean {
  if (!(pattern.counts ?? []).every(({ of, least }) => different(of, reading) >= least)) return false

  if (pattern.within === 'sentence') return reading.sentences.some(({ text }) => holds(pattern, text))
  return (
    pattern.all.every((each) => mentions(reading, each)) &&
    !(pattern.none ?? []).some((each) => mentions(reading, each))
  )
}

/** Words count once, whatever their ending. */
function different(words: RegExp, { whole }: Reading): number {
  return new Set([...whole.matchAll(words)].map(([word]) => word.toLowerCase().slice(0, 6))).size
}

/** The rights clause to show beside a broad restriction; empty when none of the clauses is broad or the town has none. */
export function rightsBeside(clauses: Clause[], use: 'official' | 'personal', shelf: Shelf): Clause[] {
  const broad = new Set(shelf.concepts.filter((concept) => concept.broad).map(({ id }) => id))
  if (!clauses.some(({ concepts }) => concepts.some((concept) => broad.has(concept)))) return []
  return clausesCarrying(['free-speech', 'concerted-activity'], shelf, use).slice(0, 1)
}
