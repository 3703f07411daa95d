import { diffWordsWithSpace } from 'diff'
import type { Mark } from '../view.ts'
import type { Clause, Policy } from './clause.ts'

/** What happened to one clause between two versions. */
export type Change =
  | { kind: 'added'; clause: Clause }
  | { kind: 'removed'; clause: Clause }
  | { kind: 'reworded'; before: Clause; after: Clause }
  /** Same words under another label. */
  | { kind: 'moved'; before: Clause; after: Clause }

/** Share of words two clauses must have in common to be the same clause reworded. */
const alike = 0.6

/** Every difference, in the order of the newer version; removed clauses come last. */
export function compare(before: Policy, after: Policy): Change[] {
  const old = new Set(before.clauses)
  const partners = new Map<Clause, Clause>()
  const pair = (matches: (one: Clause, other: Clause) => boolean) => {
    for (const clause of after.clauses) {
      if (partners.has(clause)) continue
      const partner = [...old].find((candidate) => matches(candidate, clause))
      if (!partner) continue
      partners.set(clause, partner)
      old.delete(partner)
    }
  }
  pair((one, other) => one.citation === other.citation && words(one) === words(other))
  pair((one, other) => words(one) === words(other))
  pair((one, other) => one.citation === other.citation)
  pair((one, other) => overlap(one, other) >= alike)

  const changes = after.clauses.flatMap((clause): Change[] => {
    const partner = partners.get(clause)
    if (!partner) return [{ kind: 'added', clause }]
    if (words(partner) !== words(clause)) return [{ kind: 'reworded', before: partner, after: clause }]
    return partner.citation === clause.citation ? [] : [{ kind: 'moved', before: partner, after: clause }]
  })
  return [...changes, ...[...old].map((clause): Change => ({ kind: 'removed', clause }))]
}

/** The stretches of the newer words that were not in the older ones. */
export function newWords(before: string, after: string): Mark[] {
  let at = 0
  return diffWordsWithSpace(before, after).flatMap((part): Mark[] => {
    if (part.removed) return []
    const start = at
    at += part.value.length
    return part.added && part.value.trim() ? [{ start, end: at, note: 'new' }] : []
  })
}

const words = (clause: Clause) => clause.text.replace(/\s+/g, ' ').trim()

function overlap(one: Clause, other: Clause): number {
  const [a, b] = [bag(one), bag(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.max(a.size, b.size))
}

const bag = (clause: Clause) =>
  new Set(
    words(clause)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
