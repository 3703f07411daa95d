import { z } from 'zod'
import { scenarioSchema } from '../acknowledgements/scenario.ts'
import { type Clause, type Policy, policySchema } from '../policies/clause.ts'
import { clauseCited } from '../policies/clause-cited.ts'
import { type Change, compare } from '../policies/compare.ts'
import { type Finding, findingSchema } from '../policies/lint-finding.ts'
import { answerChangeSchema } from './answer-tests.ts'

/** A new version of a policy that HR prepares; it counts as published once the store holds that version with this id. */
export const updateSchema = z.object({
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  proposed: policySchema,
  draftedBy: z.string(),
  draftedAt: z.string(),
  status: z.enum(['draft', 'discarded']),
  /** When it was handed in last (ISO), as its campaign says too; empty while it never was. */
  handedInAt: z.string().default(''),
  /** The name of the file it was read from; empty where the words were typed or pasted. */
  source: z.string().default(''),
  /** What looked wrong in it when it was read. */
  findings: z.array(findingSchema).default([]),
  /** Questions that the new version answers otherwise, what matters most first. */
  answers: z.array(answerChangeSchema).default([]),
  /** What readers are asked before they sign; null when HR set none. */
  scenario: scenarioSchema.nullable().default(null),
})
export type Update = z.infer<typeof updateSchema>

/** The next version of a policy with these clauses; a date makes it count from then, and puts a draft in force. */
export function nextVersion(current: Policy, clauses: Clause[], effective: string): Policy {
  return {
    ...current,
    version: current.version + 1,
    clauses,
    // The day of the version before is not this one's; without a day of its own it counts once it is published.
    effective: effective || (current.status === 'in-force' ? null : current.effective),
    status: effective ? 'in-force' : current.status,
  }
}

/** The version as it is published on a local day, from which it counts where it names no other. */
export function asPublished(proposed: Policy, day: string): Policy {
  return proposed.status === 'in-force' && !proposed.effective ? { ...proposed, effective: day } : proposed
}

/** The clauses with one clause's words replaced; empty words take the clause out; undefined when there is no such clause. */
export function withClause(current: Policy, citation: string, words: string): Clause[] | undefined {
  const clause = clauseCited(current.clauses, citation)
  if (!clause) return undefined
  const text = words.trim()
  return current.clauses.flatMap((one) => (one !== clause ? [one] : text ? [{ ...one, text }] : []))
}

/** Why the proposed version cannot be published, one line each; of what looks wrong in it only what blocks. */
export function obstacles(current: Policy, proposed: Policy, findings: readonly Finding[]): string[] {
  const changes: Change[] = compare(current, proposed)
  const doubled = proposed.clauses
    .map(({ citation }) => citation)
    .filter((citation, at, all) => all.indexOf(citation) !== at)
  return [
    ...(proposed.clauses.length === 0 ? ['The text holds no clause. Paste the policy with its numbers.'] : []),
    ...(changes.length === 0 &&
    proposed.status === current.status &&
    [null, current.effective].includes(proposed.effective)
      ? ['Nothing differs from the version that counts now.']
      : []),
    ...findings.filter(({ severity }) => severity === 'blocks').map(({ place, text }) => `${capital(place)}: ${text}`),
    ...(doubled.length ? [`Two clauses are cited alike: ${[...new Set(doubled)].join(', ')}.`] : []),
  ]
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
