import { type Scenario, scenarioInputs, type TypedScenario } from '../acknowledgements/scenario.ts'
import { buttons, lead, small, type View } from '../view.ts'
import type { Update } from './update.ts'

/** Where HR writes the question that readers answer before they sign. */
export function scenarioFormView({ id, proposed }: Update, filled: TypedScenario, problem: string): View {
  return {
    title: 'A question before signing',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      small(`${proposed.title}, version ${proposed.version}`),
      ...scenarioInputs(filled),
      buttons(
        { label: 'Keep the question', style: 'primary', request: { kind: 'set-scenario', updateId: id } },
        { label: 'Back to the preview', style: 'plain', request: { kind: 'show-preview', updateId: id } },
      ),
    ],
  }
}

/** A question with its right answer and clause, in one line each, for those who publish it. */
export function scenarioFacts(scenario: Scenario | null): { name: string; value: string }[] {
  if (!scenario) return []
  const { question, options, right, clause } = scenario
  return [
    { name: 'Question before signing', value: question },
    { name: 'Right answer', value: `${options[right]} (one of ${options.length}; ${clause})` },
  ]
}
