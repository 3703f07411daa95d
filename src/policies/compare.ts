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
  // A long policy is compared clause by clause with another: what each says is looked at once.
  const { words, bag } = readings()
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
  pair((one, other) => one.citation === other.citation && overlap(bag(one), bag(other)) >= alike)
  // Words tell better than a number which clause this was: a list that lost an item counts anew.
  for (const clause of after.clauses) {
    if (partners.has(clause)) continue
    const [likest] = [...old]
      .map((candidate) => ({ candidate, share: overlap(bag(candidate), bag(clause)) }))
      .filter(({ share }) => share >= alike)
      .sort((a, b) => b.share - a.share)
    if (!likest) continue
    partners.set(clause, likest.candidate)
    old.delete(likest.candidate)
  }
  pair((one, other) => one.citation === other.citation)

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
  return onlyIn(after, before, 'new')
}

/** The stretches of the older words that are not in the newer ones any more. */
export function droppedWords(before: string, after: string): Mark[] {
  return onlyIn(before, after, undefined)
}

/** Stretches with only a space or a mark between them are one; where hardly a word was kept, none is marked. */
function onlyIn(words: string, others: string, note: string | undefined): Mark[] {
  let at = 0
  let kept = 0
  const marks: Mark[] = []
  for (const { removed, added, value } of diffWordsWithSpace(others, words)) {
    if (removed) continue
    const start = at + (value.length - value.trimStart().length)
    const end = at + value.trimEnd().length
    at += value.length
    if (!added) kept += value.length
    if (!added || start >= end) continue
    const last = marks.at(-1)
    if (last && !/[\p{L}\p{N}]/u.test(words.slice(last.end, start))) last.end = end
    else marks.push({ start, end, ...(note ? { note } : {}) })
  }
  return kept < leastKept * Math.min(words.length, others.length)
    ? []
    : marks.map((mark) => fromItsFirstWord(mark, words))
}

/** A comma in front is not what changed, unless nothing else did. */
function fromItsFirstWord(mark: Mark, words: string): Mark {
  const led = /^[\s,;:.]+(?=.)/.exec(words.slice(mark.start, mark.end))?.[0] ?? ''
  return { ...mark, start: mark.start + led.length }
}

const leastKept = 0.2

function readings() {
  const known = new Map<Clause, { words: string; bag: Set<string> }>()
  const read = (clause: Clause) => {
    const words = clause.text.replace(/\s+/g, ' ').trim()
    const fresh = { words, bag: new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) }
    known.set(clause, fresh)
    return fresh
  }
  const of = (clause: Clause) => known.get(clause) ?? read(clause)
  return { words: (clause: Clause) => of(clause).words, bag: (clause: Clause) => of(clause).bag }
}

/** Share of words in common; a clause that lost or gained whole sentences is still the same one. */
function overlap(a: Set<string>, b: Set<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared += 1
  const isPart = fewer.size >= fewestWords && shared / fewer.size >= contained
  return Math.max(shared / Math.max(1, more.size), isPart ? alike : 0)
}

/** So many words, and such a share of them in the other clause, make one clause a part of the other. */
const fewestWords = 12
const contained = 0.95
