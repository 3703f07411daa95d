import type { Clause, Policy } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { ApprovalKind } from '../requests.ts'
import { allRules } from './all-rules.ts'
import { allowsALittle, clausesFor } from './clauses-for.ts'
import type { Draft } from './draft.ts'
import { type Missing, missingContext } from './missing.ts'
import { type Reading, readDraft } from './reading.ts'
import { rewriteOf } from './rewrite.ts'
import { type Protection, protectionOf } from './rights.ts'
import { rightHints } from './rights-hints.ts'
import type { Effect, Excerpt, Rule } from './rule.ts'
import { sentencesSigned } from './word-signs.ts'

export type Verdict = 'revise' | 'needs-approval' | 'ask-hr' | 'protected' | 'clear'

/** One thing found in a draft, with the clause of this town that it touches. */
export type Finding = {
  rule: Rule
  /** The rule's id. */
  kind: string
  clause: Clause
  /** `closest`: the policy has no clause of its own for this. */
  basis: 'own' | 'closest'
  policy: Policy
  /** Offsets in the draft as written; null when it is not in its words. */
  span: { start: number; end: number } | null
  /** The words of the draft, or of the attachment or circumstance. */
  spanText: string
  place: Excerpt['place']
  why: string
  advice: string
  effect: Effect
}

export type Review = {
  verdict: Verdict
  /** The gravest first. */
  findings: Finding[]
  /** Permissions that are missing. */
  approvals: ApprovalKind[]
  protects: Protection
  /** The facts that decided it, in words. */
  reasons: string[]
  /** What changes nothing but is good to know. */
  notes: string[]
  /** The draft with what must change taken out; null when there is nothing to repair or nothing would be left. */
  rewrite: string | null
  /** Facts that would matter and are not known. */
  missing: Missing[]
}

/** Reviews a draft against one town's policies; pure, and the same for the same draft. */
export function reviewDraft(draft: Draft, shelf: Shelf): Review {
  const reading = readDraft(draft, shelf.town)
  const gate = protectionOf(reading, shelf)
  const applying = allRules.filter(
    (rule) =>
      (rule.use === 'both' || rule.use === draft.use) && (rule.narrow === 'narrow' || gate.clauses.length === 0),
  )
  const heeded = applying.filter(({ effect }) => effect !== 'notes')
  const finds = (rules: Rule[], look: (rule: Rule) => Excerpt[]) =>
    rules.flatMap((rule) => findingsOf(rule, look, reading, shelf)).filter(({ effect }) => effect !== 'notes')
  const worded = finds(heeded, (rule) => rule.find(reading))
  // Fainter signs are heard where nothing plainer stands in the words.
  const listening = worded.some(({ place, effect }) => place === 'text' && effect !== 'advises')
    ? []
    : heeded.filter(({ signs }) => signs !== undefined)
  const found = [...worded, ...finds(listening, ({ signs = [] }) => sentencesSigned(reading, signs))]
  const firm = found.filter(({ rule }) => rule.standing !== 'alone')
  const findings = withoutRepeats(firm.length > 0 ? firm : found).sort((a, b) => rank(a.effect) - rank(b.effect))
  const protects = gate.clauses.length === 0 && findings.length === 0 ? protectionOf(reading, shelf, rightHints) : gate
  const verdict = verdictOf(findings, protects)
  const approvals = findings.flatMap(({ rule, effect }) =>
    effect === 'needs-approval' && rule.approval ? [rule.approval] : [],
  )
  return {
    verdict,
    findings,
    approvals: [...new Set(approvals)],
    protects,
    reasons: reasonsFor(findings, protects, reading),
    notes: notesOf(applying, reading),
    rewrite: rewriteOf(draft.text, findings, shelf.town),
    missing: missingContext(draft, shelf),
  }
}

/** Code, not a rule, says what a draft's findings come to; the order is that of the policies' own weight. */
function verdictOf(findings: Finding[], protects: Protection): Verdict {
  const has = (effect: Effect) => findings.some((finding) => finding.effect === effect)
  if (has('forbids')) return 'revise'
  if (has('needs-approval')) return 'needs-approval'
  if (has('asks')) return 'ask-hr'
  return protects.clauses.length > 0 ? 'protected' : 'clear'
}

function findingsOf(rule: Rule, look: (rule: Rule) => Excerpt[], reading: Reading, shelf: Shelf): Finding[] {
  // Where no clause speaks of it there is nothing to look for.
  const cited = clausesFor(rule, shelf, reading.draft.use)
  if (!cited) return []
  const clauses = rule.cites === 'every' ? cited.clauses : cited.clauses.slice(0, 1)
  const excerpts = look(rule)
  return clauses.flatMap((clause) => {
    const policy = shelf.policies.find(({ key }) => key === clause.policy)
    if (!policy) return []
    return excerpts.map((excerpt) => ({
      rule,
      kind: rule.id,
      clause,
      basis: cited.basis,
      policy,
      ...placed(excerpt, reading),
      why: rule.why,
      advice: rule.advice,
      effect: excerpt.effect ?? softened(cited.effect, clause, rule, excerpt.place),
    }))
  })
}

/** Where the clause itself says "unless permitted", asking first is enough; where it allows a little, the hour alone is no breach. */
function softened(effect: Effect, clause: Clause, rule: Rule, place: Excerpt['place']): Effect {
  if (effect !== 'forbids') return effect
  if (rule.approval && modalityOf(clause) === 'needs-approval') return 'needs-approval'
  return place === 'context' && allowsALittle(clause) ? 'advises' : effect
}

/** Where an excerpt stands in the draft as it was written. */
export function placed(excerpt: Excerpt, reading: Reading): Pick<Finding, 'span' | 'spanText' | 'place'> {
  if (excerpt.place !== 'text') return { span: null, spanText: excerpt.words, place: excerpt.place }
  const start = reading.plain.origin[excerpt.start] ?? 0
  // The end of the last character, so that what hides behind it stays outside.
  const last = reading.plain.origin[excerpt.end - 1] ?? start
  const end = last + String.fromCodePoint(reading.draft.text.codePointAt(last) ?? 0).length
  return { span: { start, end }, spanText: reading.draft.text.slice(start, end), place: 'text' }
}

/** One finding for the same place in the draft under the same clause, the gravest. */
function withoutRepeats(findings: Finding[]): Finding[] {
  const gravest = new Map<string, Finding>()
  for (const finding of findings) {
    const { kind, clause, span, spanText, effect } = finding
    const key = JSON.stringify([kind, clause.id, span ?? spanText])
    const known = gravest.get(key)
    if (!known || rank(effect) < rank(known.effect)) gravest.set(key, finding)
  }
  return [...gravest.values()]
}

function rank(effect: Effect): number {
  return ['forbids', 'needs-approval', 'asks', 'advises', 'notes'].indexOf(effect)
}

function reasonsFor(findings: Finding[], protects: Protection, reading: Reading): string[] {
  return [
    ...protects.reasons.map((reason) => `Your draft ${reason}.`),
    ...[
      ...new Set(findings.filter(({ effect }) => effect !== 'advises').map(({ rule }) => `${rule.title}: ${rule.why}`)),
    ],
    ...(findings.some(({ place }) => place === 'context') ? [reading.duty.why] : []),
  ]
}

function notesOf(rules: Rule[], reading: Reading): string[] {
  const noted = rules.filter(({ effect }) => effect === 'notes').filter((rule) => rule.find(reading).length > 0)
  const disguise =
    reading.plain.disguised > 0
      ? ['The text holds hidden or look-alike characters; they were read as plain letters.']
      : []
  return [...noted.map(({ why, advice }) => `${why} ${advice}`), ...disguise]
}
