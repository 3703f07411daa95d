import type { Clause } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import { clausesFor } from './clauses-for.ts'
import type { Rule } from './rule.ts'

/** Which clauses each rule would cite in each town, and which restrictions no rule serves. */
export type Coverage = {
  rules: { rule: string; towns: { town: string; use: 'official' | 'personal'; citations: string[] }[] }[]
  unserved: { town: string; citations: string[] }[]
}

/** The table rule × town; a rule without citations in a town is silent there. */
export function coverageOf(rules: Rule[], shelves: Shelf[]): Coverage {
  return {
    rules: rules.map((rule) => ({
      rule: rule.id,
      towns: shelves.flatMap((shelf) =>
        usesOf(rule).map((use) => ({
          town: shelf.town.key,
          use,
          citations: citedBy(rule, shelf, use).map(({ citation }) => citation),
        })),
      ),
    })),
    unserved: shelves.map((shelf) => ({ town: shelf.town.key, citations: unservedBy(rules, shelf) })),
  }
}

function usesOf(rule: Rule): ('official' | 'personal')[] {
  return rule.use === 'both' ? ['official', 'personal'] : [rule.use]
}

/** The clauses that a find would put before the reader, as `review.ts` picks them. */
function citedBy(rule: Rule, shelf: Shelf, use: 'official' | 'personal'): Clause[] {
  const clauses = clausesFor(rule, shelf, use)?.clauses ?? []
  return rule.cites === 'every' ? clauses : clauses.slice(0, 1)
}

/** Clauses that restrict or demand a yes and whose concepts no rule of their use names. */
function unservedBy(rules: Rule[], shelf: Shelf): string[] {
  return shelf.clauses
    .filter((clause) => ['must-not', 'should-not', 'needs-approval'].includes(modalityOf(clause)))
    .filter((clause) => !rules.some((rule) => serves(rule, clause)))
    .map(({ citation }) => citation)
}

function serves(rule: Rule, clause: Clause): boolean {
  const fits = rule.use === 'both' || clause.use === 'both' || rule.use === clause.use
  return (
    fits && [...rule.concepts, ...(rule.wider?.concepts ?? [])].some((concept) => clause.concepts.includes(concept))
  )
}
