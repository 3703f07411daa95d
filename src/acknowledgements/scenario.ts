import { z } from 'zod'
import type { Clause } from '../policies/clause.ts'
import { clauseCited } from '../policies/clause-cited.ts'
import type { Block } from '../view.ts'

/** One question that a reader answers before signing, with the clause that holds the answer. */
export const scenarioSchema = z.object({
  question: z.string().min(1).max(300),
  options: z.array(z.string().min(1).max(75)).min(2).max(4),
  /** Position of the right option, from 0. */
  right: z.number().int().min(0).max(3),
  /** Citation of the clause whose words a wrong choice shows. */
  clause: z.string(),
})
export type Scenario = z.infer<typeof scenarioSchema>

/** A scenario as HR types it; all three empty when there is to be none. */
export type TypedScenario = {
  scenario: string
  /** One option a line, an asterisk before the right one. */
  scenarioOptions: string
  scenarioClause: string
}

/** What HR typed as a scenario on these clauses; `problem` says in one line what to mend. */
export function readScenario(
  typed: TypedScenario,
  clauses: Clause[],
): { outcome: 'none' } | { outcome: 'scenario'; scenario: Scenario } | { outcome: 'problem'; problem: string } {
  const question = typed.scenario.trim()
  const lines = typed.scenarioOptions.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []))
  if (!question && lines.length === 0 && !typed.scenarioClause.trim()) return { outcome: 'none' }
  const problem = (problem: string) => ({ outcome: 'problem' as const, problem })
  if (!question) return problem('Write the question that readers answer before they sign, or empty its other fields.')
  if (question.length > 300) return problem('Keep the question to 300 characters.')
  const options = lines.map((line) => line.replace(/^\*\s*/, ''))
  if (options.length < 2 || options.length > 4) return problem('Give the question two to four answers, one a line.')
  if (options.some((option) => option.length < 1 || option.length > 75))
    return problem('Keep each answer to 75 characters.')
  if (new Set(options).size < options.length) return problem('Two answers are the same.')
  const right = lines.flatMap((line, at) => (line.startsWith('*') ? [at] : []))
  if (right[0] === undefined || right.length > 1) return problem('Put an asterisk (*) before the one right answer.')
  const clause = typed.scenarioClause.trim() ? clauseCited(clauses, typed.scenarioClause) : undefined
  if (!clause) return problem('Name the clause that holds the answer, as it is cited.')
  return { outcome: 'scenario', scenario: { question, options, right: right[0], clause: clause.citation } }
}

/** A scenario as it would be typed, for a form that opens filled. */
export function typedScenario(scenario: Scenario | null): TypedScenario {
  if (!scenario) return { scenario: '', scenarioOptions: '', scenarioClause: '' }
  const options = scenario.options.map((option, at) => (at === scenario.right ? `* ${option}` : option))
  return { scenario: scenario.question, scenarioOptions: options.join('\n'), scenarioClause: scenario.clause }
}

/** Where HR types the scenario; the names are those of `TypedScenario`. */
export function scenarioInputs(filled: Partial<TypedScenario>): Block[] {
  const value = (words: string | undefined) => (words ? { value: words } : {})
  return [
    {
      kind: 'input',
      name: 'scenario',
      label: 'A question to answer before signing',
      hint: 'Such as "A neighbor asks you online when the road opens. What do you do?" Leave empty to ask none.',
      required: 'optional',
      field: { kind: 'line', maxLength: 300, ...value(filled.scenario) },
    },
    {
      kind: 'input',
      name: 'scenarioOptions',
      label: 'Its answers',
      hint: 'Two to four, one a line; put an asterisk (*) before the right one.',
      required: 'optional',
      field: { kind: 'paragraph', maxLength: 400, ...value(filled.scenarioOptions) },
    },
    {
      kind: 'input',
      name: 'scenarioClause',
      label: 'The clause that holds the answer',
      hint: 'As it is cited. Whoever picks another answer reads it and tries again; what was picked is not kept.',
      required: 'optional',
      field: { kind: 'line', maxLength: 200, ...value(filled.scenarioClause) },
    },
  ]
}
