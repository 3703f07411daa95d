import type { Knowledge } from '../../src/knowledge.ts'
import { shelfOf } from '../../src/policies/shelf.ts'
import { allRules } from '../../src/reviews/all-rules.ts'
import { coverageOf } from '../../src/reviews/coverage.ts'

/** The table rule × town as Markdown, then the clauses of each town that no rule serves. */
export function coverageCommand(knowledge: Knowledge, print: (line: string) => void): void {
  for (const line of coverageTable(knowledge)) print(line)
}

/** The same, as lines. */
export function coverageTable(knowledge: Knowledge): string[] {
  const shelves = knowledge.towns.map((town) => shelfOf(town, knowledge.policies, knowledge.concepts))
  const towns = shelves.map(({ town }) => town.key)
  const { rules, unserved } = coverageOf(allRules, shelves)
  return [
    `| rule | ${towns.join(' | ')} |`,
    `|---|${towns.map(() => '---|').join('')}`,
    ...rules.map(({ rule, towns: cited }) => {
      const cells = towns.map((town) => {
        const citations = cited.filter((one) => one.town === town).flatMap((one) => one.citations)
        return [...new Set(citations)].map(short).join(', ') || '–'
      })
      return `| ${rule} | ${cells.join(' | ')} |`
    }),
    '',
    'Clauses that restrict something and that no rule serves:',
    '',
    ...unserved.map(({ town, citations }) => `- ${town}: ${citations.map(short).join(', ') || 'none'}`),
  ]
}

/** "Policy 7, Procedure 1(b)" as "7: 1(b)", so that the table stays readable. */
const short = (citation: string) =>
  citation
    .replace(/^Policy (\d+), (?:Procedure )?/, '$1: ')
    .replace(/§62-79(, )?/, '')
    .replace('§3, ', '')
