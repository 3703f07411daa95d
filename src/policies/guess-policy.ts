import type { Policy } from './clause.ts'
import type { Imported } from './structure.ts'

/** Share of clauses in common from which a document is a version of a policy. */
const ALIKE = 0.3

/** The policy a document replaces: by its number, else its title, else because the clauses are mostly the same. */
export function guessPolicy({ properties, clauses }: Imported, policies: readonly Policy[]): Policy | undefined {
  const { number, title } = properties
  const numbered =
    number && policies.find((policy) => digits(policy.number) && digits(policy.number) === digits(number))
  if (numbered) return numbered
  const titled = title && policies.find((policy) => plain(policy.title) === plain(title))
  if (titled) return titled
  const words = new Set(clauses.map(({ text }) => plain(text)))
  const scored = policies
    .map((policy) => ({
      policy,
      share: policy.clauses.filter(({ text }) => words.has(plain(text))).length / Math.max(1, policy.clauses.length),
    }))
    .sort((a, b) => b.share - a.share)
  return scored[0] && scored[0].share >= ALIKE ? scored[0].policy : undefined
}

/** "Administrative Policy No. 7" and "Policy 7" are the same number. */
const digits = (number: string) => number.replace(/[^\d.-]/g, '').replace(/^[.-]+|[.-]+$/g, '')
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
