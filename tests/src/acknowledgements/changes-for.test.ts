import { describe, expect, test } from 'vitest'
import { changesFor, shownLines } from '../../../src/acknowledgements/changes-for.ts'
import type { Clause, Policy } from '../../../src/policies/clause.ts'
import { samplePerson, samplePolicy } from '../../storage/sample-records.ts'

const [sample] = samplePolicy(1).clauses
if (!sample) throw new Error('A sample policy has a clause.')
const clause = (citation: string, text: string, use: Clause['use']): Clause => {
  return { ...sample, citation, text, use, concepts: [] }
}
const policy = (version: number, ...clauses: Clause[]): Policy => ({ ...samplePolicy(1), version, clauses })
const own = clause('1', 'Do not use work time for your own accounts.', 'personal')
const official = clause('2', 'Posts are checked by a colleague.', 'official')
const moved = clause('3', 'The seal belongs to the town alone.', 'official')
const before = policy(1, own, official, moved)
const luis = samplePerson('luis')
const priya = samplePerson('priya', { mayPost: true })

describe('what one reader reads of the changes', () => {
  const after = policy(
    2,
    { ...own, text: 'Do not use work time or work phones for your own accounts.' },
    { ...official, text: 'Posts are checked by two colleagues before they go out.' },
    { ...moved, citation: '4' },
  )

  test('is what concerns them; the rest is named', () => {
    const { concerns, read, named } = changesFor(luis, before, after)
    expect([concerns, read.length, named.length]).toEqual(['you', 1, 2])
    expect(shownLines(changesFor(luis, before, after))).toEqual(['Reworded: 1'])
    expect(shownLines(changesFor(priya, before, after))).toEqual(['Reworded: 1', 'Reworded: 2'])
  })

  test('is what concerns others where nothing else changed and they are asked all the same', () => {
    const forPosters = policy(2, own, { ...official, text: 'Posts are checked twice.' }, { ...moved, citation: '4' })
    const { concerns, read, named } = changesFor(luis, before, forPosters)
    expect([concerns, read.length, named.length]).toEqual(['others', 1, 1])
    expect(shownLines(changesFor(luis, before, forPosters))).toEqual(['Reworded: 2'])
  })

  test('is all of the policy where they know no version of it', () => {
    expect(shownLines(changesFor(luis, undefined, after))).toEqual(['The whole policy'])
  })
})
