import { describe, expect, test } from 'vitest'
import { readScenario, type TypedScenario, typedScenario } from '../../../src/acknowledgements/scenario.ts'
import { samplePolicy } from '../../storage/sample-records.ts'

const { clauses } = samplePolicy(3)
const typed: TypedScenario = {
  scenario: ' May you share a snow alert? ',
  scenarioOptions: 'Never\n\n* Only one that the town has posted\nAlways',
  scenarioClause: 'procedure 1',
}
const read = (changes: Partial<TypedScenario> = {}) => readScenario({ ...typed, ...changes }, clauses)

describe('a scenario as HR types it', () => {
  test('is a question, its answers, the right one and the clause as it is cited', () => {
    expect(read()).toEqual({
      outcome: 'scenario',
      scenario: {
        question: 'May you share a snow alert?',
        options: ['Never', 'Only one that the town has posted', 'Always'],
        right: 1,
        clause: 'Policy 7, Procedure 1',
      },
    })
  })

  test('is none where nothing is typed', () => {
    expect(read({ scenario: '', scenarioOptions: ' \n', scenarioClause: '' })).toEqual({ outcome: 'none' })
  })

  test('comes back as it was typed', () => {
    const first = read()
    if (first.outcome !== 'scenario') throw new Error(first.outcome)
    expect(readScenario(typedScenario(first.scenario), clauses)).toEqual(first)
  })

  test.each([
    [{ scenario: '' }, 'Write the question'],
    [{ scenario: 'x'.repeat(301) }, '300 characters'],
    [{ scenarioOptions: '* One' }, 'two to four'],
    [{ scenarioOptions: '*a\nb\nc\nd\ne' }, 'two to four'],
    [{ scenarioOptions: '*a\n*b' }, 'one right answer'],
    [{ scenarioOptions: 'a\nb' }, 'one right answer'],
    [{ scenarioOptions: '*a\na' }, 'the same'],
    [{ scenarioOptions: `*a\n${'x'.repeat(76)}` }, '75 characters'],
    [{ scenarioClause: 'Procedure 99' }, 'Name the clause'],
    [{ scenarioClause: '' }, 'Name the clause'],
  ])('%o is sent back with what to mend', (changes, words) => {
    expect(read(changes)).toEqual({ outcome: 'problem', problem: expect.stringContaining(words) })
  })
})
