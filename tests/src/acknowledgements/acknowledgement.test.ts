import { describe, expect, test } from 'vitest'
import { askFirst, open, owed, sign } from '../../../src/acknowledgements/acknowledgement.ts'
import type { Person } from '../../../src/people.ts'
import type { Policy } from '../../../src/policies/clause.ts'

const at = '2026-11-20T15:00:00.000Z'
const policy: Policy = {
  key: 'glastonbury-7',
  town: 'glastonbury',
  version: 2,
  title: 'Social Media, Personal Use',
  number: 'Administrative Policy No. 7',
  adopted: null,
  effective: '2026-11-01',
  status: 'in-force',
  use: 'personal',
  clauses: [],
}
const jose: Person = {
  id: 'jose',
  name: 'José  Peña',
  email: 'jose@example.gov',
  town: 'glastonbury',
  department: 'Parks',
  title: 'Maintainer',
  roles: ['employee'],
  supervisor: null,
  backup: null,
  pay: 'hourly',
  schedule: null,
  timeZone: 'America/New_York',
  mayPost: false,
  addresses: [],
}
const due = owed(policy, jose, at)

describe('sign', () => {
  test('takes the name without regard to case, accents and spaces, and keeps it as typed', () => {
    const signed = sign(due, jose, policy, ' jose pena ', 'slack/T1/U1', at)
    expect(signed).toMatchObject({
      outcome: 'signed',
      acknowledgement: {
        status: 'acknowledged',
        typedName: 'jose pena',
        acknowledgedAt: at,
        openedAt: at,
        signedFrom: 'slack/T1/U1',
      },
    })
  })

  test('gives a receipt that differs by person, version and moment', () => {
    const receipts = [
      sign(due, jose, policy, 'José Peña', 'x', at),
      sign(due, jose, policy, 'José Peña', 'x', '2026-11-20T15:00:01.000Z'),
      sign({ ...due, versionHash: 'other' }, jose, policy, 'José Peña', 'x', at),
    ].map((settled) => (settled.outcome === 'signed' ? settled.acknowledgement.receipt : ''))
    expect(new Set(receipts).size).toBe(3)
    expect(receipts[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  test('a second press gives the first receipt back', () => {
    const first = sign(due, jose, policy, 'José Peña', 'x', at)
    if (first.outcome !== 'signed') throw new Error(first.outcome)
    const second = sign(first.acknowledgement, jose, policy, 'José Peña', 'x', '2027-01-01T00:00:00.000Z')
    expect(second).toEqual({ outcome: 'signed-before', acknowledgement: first.acknowledgement })
  })

  test.each([
    ['another name', due, jose, policy, 'Maria Diaz', 'other-name'],
    ['another person', due, { ...jose, id: 'maria' }, policy, 'José Peña', 'not-yours'],
    ['a draft policy', due, jose, { ...policy, status: 'draft' as const }, 'José Peña', 'not-in-force'],
    ['something never owed', undefined, jose, policy, 'José Peña', 'gone'],
  ])('refuses %s', (_, current, person, of, name, why) => {
    expect(sign(current, person, of, name, 'x', at)).toEqual({ outcome: 'refused', why })
  })
})

test('opening is kept once', () => {
  const first = open(due, 'jose', at)
  if (first.outcome !== 'opened') throw new Error(first.outcome)
  expect(first.acknowledgement.openedAt).toBe(at)
  expect(open(first.acknowledgement, 'jose', '2027-01-01T00:00:00.000Z')).toEqual(first)
})

test('a question needs words, and does not undo a signature', () => {
  expect(askFirst(due, 'jose', '  ')).toEqual({ outcome: 'refused', why: 'question-missing' })
  expect(askFirst({ ...due, status: 'acknowledged' }, 'jose', 'why?')).toMatchObject({ outcome: 'signed-before' })
  expect(askFirst(due, 'jose', ' why? ')).toMatchObject({
    acknowledgement: { status: 'question-asked', question: 'why?' },
  })
})
