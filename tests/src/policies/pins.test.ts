import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { parsePins, pinProblems } from '../../../src/policies/pins.ts'
import { buildIndex } from '../../../src/policies/search.ts'
import { shelfOf } from '../../../src/policies/shelf.ts'
import { answerQuestion } from '../../../src/questions/answer.ts'

const markdown = `# Pinned answers

### Are drone videos of the town green all right?
cite: Policy 7, Procedure 1(c)
> Include information about Town operations
`
const knowledge = loadKnowledge('knowledge')
const town = knowledge.towns.find(({ key }) => key === 'glastonbury')
if (!town) throw new Error('glastonbury is missing')
const pins = parsePins(markdown, 'glastonbury', 'answers.md')
const shelf = shelfOf(town, knowledge.policies, knowledge.concepts, pins)
const index = buildIndex(shelf)

describe('a pinned answer', () => {
  test('is cited first, however the question is worded', () => {
    for (const question of ['Are drone videos of the town green all right?', 'drone videos of the town green?']) {
      expect(answerQuestion(question, shelf, index).citations[0]?.clause.citation).toBe('Policy 7, Procedure 1(c)')
    }
  })

  test('leaves other questions alone, and other towns', () => {
    expect(
      answerQuestion('Can I wear my uniform in a profile photo?', shelf, index).citations[0]?.clause.citation,
    ).not.toBe('Policy 7, Procedure 1(c)')
    const charlton = knowledge.towns.find(({ key }) => key === 'charlton')
    expect(charlton && shelfOf(charlton, knowledge.policies, knowledge.concepts, pins).pins).toEqual([])
  })

  test('whose clause changed or went is reported and no longer wins', () => {
    const reworded = shelf.clauses.map((clause) =>
      clause.citation.endsWith('1(c)') ? { ...clause, text: 'Other words;' } : clause,
    )
    expect(pinProblems(pins, reworded)).toEqual([expect.stringContaining('have changed')])
    expect(pinProblems(pins, [])).toEqual([expect.stringContaining('not there any more')])
    const policies = shelf.policies.map((policy) => ({
      ...policy,
      clauses: reworded.filter(({ policy: key }) => key === policy.key),
    }))
    expect(shelfOf(town, policies, [], pins).pins).toEqual([])
  })

  test('that cannot be read names its entry', () => {
    expect(() => parsePins('### Why?\ncite: 1(a)', 'x', 'x/answers.md')).toThrow(
      'x/answers.md: "### Why?" needs a line',
    )
  })
})
