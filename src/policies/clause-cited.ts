import type { Clause } from './clause.ts'

/** The clause that somebody means by a citation; "1(b)" is enough when only one citation ends so. Undefined when none fits. */
export function clauseCited(clauses: Clause[], citation: string): Clause | undefined {
  const wanted = plain(citation)
  return clauses.find((one) => plain(one.citation) === wanted) ?? onlyEndingIn(clauses, wanted)
}

function onlyEndingIn(clauses: Clause[], wanted: string): Clause | undefined {
  const matches = wanted ? clauses.filter((clause) => plain(clause.citation).endsWith(wanted)) : []
  return matches.length === 1 ? matches[0] : undefined
}

const plain = (citation: string) => citation.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
