import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import type { Policy } from '../../../src/policies/clause.ts'
import { compare } from '../../../src/policies/compare.ts'
import { sharedModel } from '../../../src/policies/library.ts'
import { buildIndex } from '../../../src/policies/search.ts'
import { shelfOf } from '../../../src/policies/shelf.ts'
import { answerChange, groupedChanges, inOrder, testQuestions } from '../../../src/updates/answer-tests.ts'

const knowledge = loadKnowledge('knowledge')
const town = knowledge.towns.find(({ key }) => key === 'glastonbury') ?? expect.fail('no town')
const policy = knowledge.policies.find(({ key }) => key === 'glastonbury-7') ?? expect.fail('no policy')
const question = 'Can I use my personal account for Town-related business?'
const pins = [
  { town: 'glastonbury', question: 'Who signs?', citation: 'Policy 7, Procedure 1(a)', words: 'Town-related business' },
]

const asked = (version: Policy) => {
  const others = knowledge.policies.filter(({ key }) => key !== policy.key)
  const shelf = shelfOf(town, [...others, version], knowledge.concepts, pins)
  return { shelf, index: buildIndex(shelf, sharedModel(knowledge)) }
}
const edited = (text: string | undefined): Policy => ({
  ...policy,
  clauses: policy.clauses.flatMap((clause) =>
    !clause.citation.endsWith('1(a)') ? [clause] : text === undefined ? [] : [{ ...clause, text }],
  ),
})

describe('questions asked of both versions', () => {
  test('are the pinned ones, then those on what the changed clauses are about, each once', () => {
    const questions = testQuestions(compare(policy, edited('Be used for selling;')), asked(policy).shelf)
    expect(questions[0]).toBe('Who signs?')
    expect(questions.length).toBeGreaterThan(3)
    expect(new Set(questions).size).toBe(questions.length)
    const about = knowledge.concepts.find(({ id }) => id === 'town-business-personal')
    expect(questions.slice(1).every((one) => about?.questions.includes(one))).toBe(true)
  })

  test('an answer that says the same is no change, whatever its number', () => {
    const moved = {
      ...policy,
      clauses: policy.clauses.map((clause) => ({ ...clause, citation: `${clause.citation}*` })),
    }
    expect(answerChange(question, asked(policy), asked(policy))).toBeUndefined()
    expect(answerChange(question, asked(policy), asked(moved))).toBeUndefined()
  })

  test('other words of the same clause, and a clause that is gone', () => {
    const words = 'Be used for Town-related business, whether paid or not;'
    expect(answerChange(question, asked(policy), asked(edited(words)))).toMatchObject({
      kind: 'words',
      before: { words: 'Be used for Town-related business;' },
      after: { words, citation: 'Policy 7, Procedure 1(a)' },
    })
    const gone = answerChange(question, asked(policy), asked(edited(undefined)))
    expect(gone?.kind).not.toBe('words')
    expect(gone?.after.citation).not.toBe('Policy 7, Procedure 1(a)')
  })

  test('pinned questions come first, then other verdicts; what comes to the same is told once', () => {
    const told = { line: 'No.', citation: 'A', words: 'a' }
    const change = (asked: string, kind: 'verdict' | 'words', isPinned: boolean) => ({
      question: asked,
      kind,
      isPinned,
      before: told,
      after: { ...told, line: kind },
    })
    const ordered = inOrder([change('w', 'words', false), change('v', 'verdict', false), change('p', 'words', true)])
    expect(ordered.map((one) => one.question)).toEqual(['p', 'v', 'w'])
    expect(groupedChanges([...ordered, change('w2', 'words', false)])).toMatchObject([
      { question: 'p', alike: [] },
      { question: 'v', alike: [] },
      { question: 'w', alike: ['w2'] },
    ])
  })
})
