import type { Clause } from '../policies/clause.ts'
import { type Modality, modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Effect, Rule } from './rule.ts'

/** The clauses a find of this rule cites in this town, closest first, and what it then does; undefined when the policy is silent. */
export function clausesFor(
  rule: Rule,
  shelf: Shelf,
  use: 'official' | 'personal',
): { clauses: Clause[]; effect: Effect; basis: 'own' | 'closest' } | undefined {
  const close = clausesCarrying(rule.concepts, shelf, use)
  if (close.length > 0) return { clauses: close, effect: rule.effect, basis: 'own' }
  const wide = (rule.wider?.concepts ?? []).flatMap((concept) => clausesCarrying([concept], shelf, use).slice(0, 1))
  return rule.wider && wide.length > 0 ? { clauses: wide, effect: rule.wider.effect, basis: 'closest' } : undefined
}

/** The clauses of the first of these concepts that the town has for this use, the plainest restriction first. */
export function clausesCarrying(concepts: string[], shelf: Shelf, use: 'official' | 'personal'): Clause[] {
  for (const concept of concepts) {
    const clauses = shelf.clauses.filter(
      (clause) => clause.concepts.includes(concept) && (clause.use === use || clause.use === 'both'),
    )
    if (clauses.length > 0) return [...clauses].sort((a, b) => weight(a, concepts) - weight(b, concepts))
  }
  return []
}

const order: Record<Modality, number> = {
  'must-not': 0,
  'should-not': 0,
  'needs-approval': 0,
  must: 1,
  should: 1,
  informs: 2,
  may: 3,
  protects: 4,
}

/** A clause that restricts comes before one that informs; among those, one that shares most concepts and is about little else. */
function weight(clause: Clause, concepts: string[]): number {
  const shared = clause.concepts.filter((concept) => concepts.includes(concept)).length
  return order[modalityOf(clause)] * 100 - shared * 10 + clause.concepts.length
}

/** Whether a clause leaves room for some personal use at work. */
export function allowsALittle({ text }: Clause): boolean {
  return /\bmay\b[^.]{0,80}\b(?:limited|occasional|incidental|brief|reasonable) (?:personal )?(?:use|communications?|access|posting)\b/i.test(
    text,
  )
}
