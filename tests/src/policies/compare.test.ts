import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import type { Policy } from '../../../src/policies/clause.ts'
import { compare, newWords } from '../../../src/policies/compare.ts'
import { inForceOn, statusInWords } from '../../../src/policies/versions.ts'

const found = loadKnowledge('knowledge').policies.find(({ key }) => key === 'glastonbury-7')
if (!found) throw new Error('glastonbury-7 is missing')
const policy: Policy = found
const changed = (edit: (clauses: Policy['clauses']) => Policy['clauses']): Policy => ({
  ...policy,
  version: 2,
  clauses: edit(policy.clauses),
})

describe('compare', () => {
  test('a policy does not differ from itself', () => {
    expect(compare(policy, policy)).toEqual([])
  })

  test('a reworded clause is one change, found by its citation', () => {
    const after = changed((clauses) =>
      clauses.map((clause) => (clause.citation.endsWith('1(a)') ? { ...clause, text: 'Sell things;' } : clause)),
    )
    expect(compare(policy, after)).toMatchObject([{ kind: 'reworded', after: { text: 'Sell things;' } }])
  })

  test('renumbered clauses are moved, not removed and added', () => {
    const after = changed((clauses) =>
      clauses
        .filter(({ citation }) => !citation.endsWith('1(a)'))
        .map((clause) =>
          clause.citation.endsWith('1(b)') ? { ...clause, citation: 'Policy 7, Procedure 1(a)' } : clause,
        ),
    )
    expect(compare(policy, after).map(({ kind }) => kind)).toEqual(['moved', 'removed'])
  })

  test('an added clause is added', () => {
    const [first] = policy.clauses
    if (!first) throw new Error('no clauses')
    const extra = {
      ...first,
      id: 'x',
      citation: 'Policy 7, New',
      text: 'Something quite different about drones over parks.',
    }
    expect(
      compare(
        policy,
        changed((clauses) => [...clauses, extra]),
      ),
    ).toEqual([{ kind: 'added', clause: extra }])
  })
})

test('new words are marked where they stand in the newer text', () => {
  const after = 'Employees may never post photos.'
  const marks = newWords('Employees may post photos.', after)
  expect(marks.map(({ start, end }) => after.slice(start, end).trim())).toEqual(['never'])
  const longer = 'Employees may post photos, except of children;'
  const [mark] = newWords('Employees may post photos;', longer)
  expect(longer.slice(mark?.start, mark?.end)).toBe('except of children')
})

describe('which version counts', () => {
  const first = { ...policy, version: 1, effective: '2022-12-09' }
  const second = { ...policy, version: 2, effective: '2027-01-01' }
  test('the newest whose date has come', () => {
    expect(inForceOn([first, second], '2026-12-31')).toBe(first)
    expect(inForceOn([first, second], '2027-01-01')).toBe(second)
  })
  test('in words', () => {
    expect(statusInWords(first)).toBe('in force from December 9, 2022')
    expect(statusInWords({ ...first, status: 'draft' })).toBe('draft, not in force')
  })
})
