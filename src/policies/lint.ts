import type { Clause } from './clause.ts'
import type { Concept } from './concepts.ts'
import type { Finding } from './lint-finding.ts'
import { labelFindings } from './lint-labels.ts'
import { deadReferences } from './lint-references.ts'
import { contradictions, unsavedRestrictions, untagged } from './lint-sense.ts'
import { blanks, draftMarks, undefinedTerms } from './lint-words.ts'
import { modalityOf } from './modality.ts'

/** What is looked at: the clauses with their concepts, and the lines that no clause took. */
export type Linted = {
  clauses: readonly Clause[]
  /** The policy's own lines outside its clauses: title block, closing lines, headings over nothing. */
  outside: readonly string[]
  /** What the reader took for page furniture, menus, contents or hidden text. */
  furniture: readonly string[]
}

/** Words that make a line a rule rather than a title, a date or a signature. */
const RULES = /\b(must|shall|should|may not|must not|never|do not|is prohibited|are prohibited|debe|deben|no puede)\b/i
const FEWEST_WORDS = 6

/** The report on a policy, what blocks first, each kind in printed order. */
export function lint(linted: Linted, concepts: readonly Concept[]): Finding[] {
  return blockingFirst(looksAt(linted, concepts).flatMap((look) => look()))
}

/** What `lint` looks at, one look at a time in the order of the report, for a long policy while others wait. */
export function looksAt({ clauses, outside, furniture }: Linted, concepts: readonly Concept[]): (() => Finding[])[] {
  const ruled = clauses.map((clause) => ({ clause, modality: modalityOf(clause) }))
  return [
    () => fallen(clauses, outside, 'blocks'),
    () => blanks(clauses),
    () => fallen(clauses, furniture, 'advice'),
    () => draftMarks(clauses, [...outside, ...furniture]),
    () => labelFindings(clauses),
    () => deadReferences(clauses),
    () => contradictions(ruled),
    () => unsavedRestrictions(ruled, concepts),
    () => undefinedTerms(clauses),
    () => untagged(ruled),
  ]
}

/** The findings in the order of the report, those first that keep the policy from being published. */
export function blockingFirst(findings: readonly Finding[]): Finding[] {
  return [
    ...findings.filter(({ severity }) => severity === 'blocks'),
    ...findings.filter(({ severity }) => severity !== 'blocks'),
  ]
}

/** Text that reads like a rule and stands in no clause: nobody could be shown it. */
function fallen(clauses: readonly Clause[], lines: readonly string[], severity: Finding['severity']): Finding[] {
  const headings = new Set(clauses.flatMap((clause) => clause.headings))
  return [...new Set(lines)]
    .filter((line) => RULES.test(line) && line.split(' ').length >= FEWEST_WORDS && !headings.has(line))
    .map((line) => ({
      severity,
      place: severity === 'blocks' ? 'outside every clause' : 'left out as not part of the policy',
      text: `"${short(line)}" stands in no clause, so nobody would be shown it. ${
        severity === 'blocks'
          ? 'Give it a number or a heading, or take it out.'
          : 'If it is a rule, move it into the text.'
      }`,
    }))
}

/** A few words to recognise a line by. */
export function short(line: string): string {
  const words = line.split(' ')
  return words.length <= 14 ? line : `${words.slice(0, 12).join(' ')} …`
}
