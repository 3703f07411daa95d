import { load } from 'js-yaml'
import { z } from 'zod'
import { type Clause, clauseSchema, type Policy, policySchema } from './clause.ts'
import { clauseId } from './clause-id.ts'

/** What people changed in the importer's reading of a document: facts of the policy, and clauses by the importer's citation. */
export const reviewedEditsSchema = z.strictObject({
  policy: policySchema.omit({ key: true, clauses: true }).partial().strict(),
  clauses: z.record(z.string(), clauseSchema.omit({ id: true, policy: true }).partial().strict()),
})
export type ReviewedEdits = z.infer<typeof reviewedEditsSchema>

/** The edits in a file of YAML; throws one line that names the file and what is wrong. */
export function parseReviewedEdits(yaml: string, file: string): ReviewedEdits {
  const parsed = reviewedEditsSchema.safeParse(load(yaml))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Error(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

/** The policy as imported, with the edits; throws one line when an edit names a clause that the importer did not find. */
export function withReviewedEdits(imported: Policy, { policy, clauses }: ReviewedEdits): Policy {
  const lost = Object.keys(clauses).find((citation) => !imported.clauses.some((clause) => clause.citation === citation))
  if (lost !== undefined) throw new Error(`A reviewed edit is for "${lost}", but the importer finds no such clause.`)
  return { ...imported, ...defined(policy), clauses: imported.clauses.map((clause) => edited(clause, clauses)) }
}

function edited(clause: Clause, edits: ReviewedEdits['clauses']): Clause {
  const after = { ...clause, ...defined(edits[clause.citation] ?? {}) }
  return { ...after, id: clauseId(after.policy, after.path) }
}

/** Without the fields that say nothing. */
function defined<T extends object>(edits: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // A field that is left out must not take the place of one that is there.
  return Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
