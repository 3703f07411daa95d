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
  test('whom a changed clause concerns; the earlier signature of the others carries on', () => {
    const { owing, carried } = ask(second, [signed(first), signed(first, priya)])
    expect(owing).toEqual([priya])
    expect(carried).toEqual([{ person: luis, version: 1 }])
  })

  test('of those who never signed, whom the change concerns', () => {
    expect(ask(second, [])).toMatchObject({ owing: [priya], untouched: [luis] })
    expect(ask(third, []).owing).toEqual([luis, priya])
  })

  test('the first version is new to everyone', () => {
    expect(ask(first, []).owing).toEqual([luis, priya])
  })

  test('the changes since their own last signature count, not only the newest', () => {
    const fourth = {
      ...third,
      version: 4,
      clauses: third.clauses.map((one) => ({ ...one, citation: `A${one.citation}` })),
    }
    const { owing, carried } = owingFor(
      [luis, priya],
      { policy: fourth, versions: [...versions, fourth] },
      [signed(first), signed(third, priya)],
      { whom: 'concerned' },
    )
    expect(owing).toEqual([luis])
    expect(carried).toEqual([{ person: priya, version: 3 }])
  })

  test('a version that was asked for and never signed stays part of what is new to them', () => {
    const fourth = { ...third, version: 4, clauses: [...third.clauses, clause('4', 'Two keys.', 'official')] }
    const open = owingFor([luis], { policy: fourth, versions: [...versions, fourth] }, [owed(third, luis, at)], {
      whom: 'concerned',
    })
    expect(open.owing).toEqual([luis])
  })

  test('HR may widen it to everyone', () => {
    expect(ask(second, [signed(first), signed(first, priya)], 'everyone').owing).toEqual([luis, priya])
  })

  test('who signed this version or is being asked for it, or for a newer one, is not asked again', () => {
    const { owing, settled } = ask(second, [signed(second), owed(third, priya, at)], 'everyone')
    expect(owing).toEqual([])
    expect(settled).toEqual([luis, priya])
  })

  test('a signature under another policy does not count', () => {
    expect(ask(second, [{ ...signed(first), policy: 'q' }]).untouched).toEqual([luis])
  })

  test('a permission to post makes the clauses on official posts concern somebody', () => {
    const posting = new Set(['luis'])
    const result = owingFor([luis], { policy: second, versions }, [signed(first)], { whom: 'concerned', posting })
    expect(result.owing).toEqual([luis])
  })

  test('a signed version that is gone cannot be compared with, so the new one is read', () => {
    const result = owingFor([luis], { policy: second, versions: [second] }, [signed(first)], { whom: 'concerned' })
    expect(result.owing).toEqual([luis])
  })
})

test('what is still open leaves out the signed and what a newer version has overtaken', () => {
  const open = stillOpen([owed(first, luis, at), owed(second, luis, at), owed(first, priya, at), signed(second, priya)])
  expect(open.map(({ id }) => id)).toEqual(['p/2/luis'])
})
