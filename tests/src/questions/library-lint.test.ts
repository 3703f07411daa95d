import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { lintLibrary } from '../../../src/questions/library-lint.ts'

const knowledge = loadKnowledge('knowledge')
/** One town and a few examples of each concept: the report is the same work for each example. */
const charlton = {
  ...knowledge,
  towns: knowledge.towns.filter(({ key }) => key === 'charlton'),
  concepts: knowledge.concepts.map((concept) => ({ ...concept, questions: concept.questions.slice(0, 15) })),
}

test('a clean pair of concepts and clauses is not reported; a clause with no tag, a stray word and a stray example are', () => {
  const [first] = charlton.policies.filter(({ town }) => town === 'charlton')
  if (!first) throw new Error('charlton has no policy')
  const spoilt = {
    ...charlton,
    policies: [
      {
        ...first,
        clauses: first.clauses.map((clause) => (clause.citation === '§1.6' ? { ...clause, concepts: [] } : clause)),
      },
    ],
    concepts: charlton.concepts.map((concept) =>
      concept.id === 'accessibility'
        ? {
            ...concept,
            words: [...concept.words, 'password'],
            questions: [...concept.questions, 'Who answers a public records request?'],
          }
        : { ...concept, questions: concept.questions.slice(0, 8) },
    ),
    pins: [{ town: 'charlton', question: 'Why?', citation: '§9.9', words: 'x' }],
  }
  const report = lintLibrary(spoilt)
  expect(report.untagged).toContain('charlton: §1.6 has no concept.')
  expect(report.pulling).toContainEqual(expect.stringContaining('accessibility: "password" pulls in'))
  expect(report.astray).toContainEqual(expect.stringContaining('"Who answers a public records request?" finds'))
  expect(report.pins).toEqual(['charlton: "Why?" cites §9.9, which is not there any more.'])
})
