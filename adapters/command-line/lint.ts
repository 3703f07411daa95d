import type { Knowledge } from '../../src/knowledge.ts'
import { lintLibrary } from '../../src/questions/library-lint.ts'

/** What to look at in the library, by kind; nothing in it stops the product. */
export function lintCommand(knowledge: Knowledge, print: (line: string) => void): void {
  const { untagged, astray, pulling, pins } = lintLibrary(knowledge)
  const sections = [
    ['Clauses with no concept', untagged],
    ['Pinned answers to look at', pins],
    ['Words that pull in another concept', pulling],
    ['Example questions that find another clause', astray],
  ] as const
  for (const [title, lines] of sections) {
    print(`${title}: ${lines.length}`)
    for (const line of lines) print(`  ${line}`)
  }
}
