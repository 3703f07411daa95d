import { describe, expect, test } from 'vitest'
import { type Acknowledgement, owed, stillOpen } from '../../../src/acknowledgements/acknowledgement.ts'
import { owingFor } from '../../../src/acknowledgements/owing.ts'
import type { Clause, Policy } from '../../../src/policies/clause.ts'
import { samplePerson } from '../../storage/sample-records.ts'

const at = '2026-11-20T15:00:00.000Z'
const clause = (citation: string, text: string, use: Clause['use']): Clause => {
  return {
    id: citation,
    policy: 'p',
    path: [citation],
    label: '',
    citation,
    headings: [],
    leadIn: '',
    text,
    use,
    concepts: [],
  }
}
const version = (number: number, ...clauses: Clause[]): Policy => ({
  key: 'p',
  town: 'glastonbury',
  version: number,
  title: 'Social Media',
  number: '',
  adopted: null,
  effective: null,
  status: 'in-force',
  use: 'both',
  clauses,
})
const own = clause('1', 'Do not use work time for your own accounts.', 'personal')
const official = clause('2', 'Posts are checked by a colleague.', 'official')
const first = version(1, own, official)
const second = version(2, own, clause('2', 'Posts are checked by two colleagues before they go out.', 'official'))
const third = version(3, own, clause('2', 'Posts are checked by two colleagues before they go out.', 'official'), {
  ...clause('3', 'Nobody uses the seal on an account of their own.', 'personal'),
})
const versions = [first, second, third]

const luis = samplePerson('luis')
const priya = samplePerson('priya', { mayPost: true })
const signed = (policy: Policy, person = luis): Acknowledgement => ({
  ...owed(policy, person, at),
  status: 'acknowledged',
})
const ask = (policy: Policy, given: Acknowledgement[], whom: 'concerned' | 'everyone' = 'concerned') =>
  owingFor([luis, priya], { policy, versions }, given, { whom })

describe('who owes a new version', () => {
  test('whoever never signed, whatever changed', () => {
    expect(ask(second, []).owing.map(({ person, signedBefore }) => [person.id, signedBefore])).toEqual([
      ['luis', 0],
      ['priya', 0],
    ])
  })

  test('of those who signed, only whom a changed clause concerns; the signature of the others carries on', () => {
    const { owing, carried } = ask(second, [signed(first), signed(first, priya)])
    expect(owing).toEqual([{ person: priya, signedBefore: 1 }])
    expect(carried).toEqual([{ person: luis, version: 1 }])
  })

  test('the changes since their own last signature count, not only the newest', () => {
    const fourth = {
      ...third,
      version: 4,
      clauses: third.clauses.map((one) => ({ ...one, citation: `new ${one.citation}` })),
    }
    const { owing, carried } = owingFor(
      [luis, priya],
      { policy: fourth, versions: [...versions, fourth] },
      [signed(first), signed(third, priya)],
      { whom: 'concerned' },
    )
    expect(owing).toEqual([{ person: luis, signedBefore: 1 }])
    expect(carried).toEqual([{ person: priya, version: 3 }])
  })

  test('HR may widen it to everyone of the audience', () => {
    expect(ask(second, [signed(first), signed(first, priya)], 'everyone').owing.map(({ person }) => person.id)).toEqual(
      ['luis', 'priya'],
    )
  })

  test('who signed this version or is being asked for it, or for a newer one, is not asked again', () => {
    const { owing, settled } = ask(second, [signed(second), owed(third, priya, at)], 'everyone')
    expect(owing).toEqual([])
    expect(settled.map(({ id }) => id)).toEqual(['luis', 'priya'])
  })

  test('a version that was asked for and never signed does not count as a signature', () => {
    expect(ask(third, [owed(second, luis, at)]).owing).toContainEqual({ person: luis, signedBefore: 0 })
  })

  test('a signature under another policy does not count', () => {
    expect(ask(second, [{ ...signed(first), policy: 'q' }]).owing).toContainEqual({ person: luis, signedBefore: 0 })
  })

  test('a permission to post makes the clauses on official posts concern somebody', () => {
    const posting = new Set(['luis'])
    const result = owingFor([luis], { policy: second, versions }, [signed(first)], { whom: 'concerned', posting })
    expect(result.owing).toEqual([{ person: luis, signedBefore: 1 }])
  })

  test('a signed version that is gone cannot be compared with, so the new one is read', () => {
    const result = owingFor([luis], { policy: second, versions: [second] }, [signed(first)], { whom: 'concerned' })
    expect(result.owing).toEqual([{ person: luis, signedBefore: 1 }])
  })
})

test('what is still open leaves out the signed and what a newer version has overtaken', () => {
  const open = stillOpen([owed(first, luis, at), owed(second, luis, at), owed(first, priya, at), signed(second, priya)])
  expect(open.map(({ id }) => id)).toEqual(['p/2/luis'])
})
