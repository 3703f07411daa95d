import { describe, expect, test } from 'vitest'
import { acknowledgementSchema, owed } from '../../../src/acknowledgements/acknowledgement.ts'
import type { Scenario } from '../../../src/acknowledgements/scenario.ts'
import { askFirst, open, resume, type Settled, sign } from '../../../src/acknowledgements/signing.ts'
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

const scenario: Scenario = {
  question: 'A neighbor asks you online when the road opens. What do you do?',
  options: ['Answer as the town', 'Point to the town page'],
  right: 1,
  clause: 'Policy 7, Procedure 1(a)',
}

function signed(
  current = due,
  how: { person?: Person; of?: Policy; name?: string; answer?: string; scenario?: Scenario; at?: string } = {},
): Settled {
  const signing = {
    person: how.person ?? jose,
    policy: how.of ?? policy,
    scenario: how.scenario ?? null,
    shownSince: 1,
    shown: ['Reworded: Policy 7, Procedure 1(a)'],
    from: 'slack/T1/U1',
    at: how.at ?? at,
  }
  return sign(current, signing, { name: how.name ?? 'José Peña', answer: how.answer ?? '' })
}

describe('sign', () => {
  test('takes the name without regard to case, accents and spaces, and keeps what was signed, shown and from where', () => {
    expect(signed(due, { name: ' jose pena ' })).toMatchObject({
      outcome: 'signed',
      acknowledgement: {
        status: 'acknowledged',
        typedName: 'jose pena',
        acknowledgedAt: at,
        zone: 'America/New_York',
        openedAt: at,
        signedFrom: 'slack/T1/U1',
        shownSince: 1,
        shown: ['Reworded: Policy 7, Procedure 1(a)'],
        versionHash: due.versionHash,
        statement: expect.stringContaining('Administrative Policy No. 7'),
        scenario: '',
        paper: null,
      },
    })
  })

  test('gives a receipt that differs by person, version and moment', () => {
    const receipts = [
      signed(),
      signed(due, { at: '2026-11-20T15:00:01.000Z' }),
      signed({ ...due, versionHash: 'other' }),
    ].map((settled) => (settled.outcome === 'signed' ? settled.acknowledgement.receipt : ''))
    expect(new Set(receipts).size).toBe(3)
    expect(receipts[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  test('a second press gives the first receipt back', () => {
    const first = signed()
    if (first.outcome !== 'signed') throw new Error(first.outcome)
    const second = signed(first.acknowledgement, { at: '2027-01-01T00:00:00.000Z' })
    expect(second).toEqual({ outcome: 'signed-before', acknowledgement: first.acknowledgement })
  })

  test.each([
    ['another name', due, { name: 'Maria Diaz' }, 'other-name'],
    ['another person', due, { person: { ...jose, id: 'maria' } }, 'not-yours'],
    ['a draft policy', due, { of: { ...policy, status: 'draft' as const } }, 'not-in-force'],
    ['a template', due, { of: { ...policy, status: 'template' as const } }, 'not-in-force'],
    ['a scenario without an answer', due, { scenario }, 'answer-missing'],
    ['the wrong answer', due, { scenario, answer: '0' }, 'other-answer'],
  ])('refuses %s', (_, current, how, why) => {
    expect(signed(current, how)).toEqual({ outcome: 'refused', why })
  })

  test('refuses something never owed', () => {
    const signing = { person: jose, policy, scenario: null, shownSince: 1, shown: [], from: 'x', at }
    expect(sign(undefined, signing, { name: 'José Peña', answer: '' })).toEqual({ outcome: 'refused', why: 'gone' })
  })

  test('keeps of a scenario only that it was answered', () => {
    const settled = signed(due, { scenario, answer: '1' })
    expect(settled).toMatchObject({ outcome: 'signed', acknowledgement: { scenario: scenario.question } })
    expect(JSON.stringify(settled)).not.toContain('Point to the town page')
  })
})

test('a signature that an earlier version of the program kept still reads as it was', () => {
  const old = {
    id: 'glastonbury-7/2/jose',
    town: 'glastonbury',
    policy: 'glastonbury-7',
    version: 2,
    versionHash: 'ab',
    person: 'jose',
    status: 'acknowledged',
    owedSince: at,
    openedAt: at,
    acknowledgedAt: at,
    typedName: 'José Peña',
    statement: 'I have read it.',
    signedFrom: 'slack/T1/U1',
    receipt: 'AAAA-BBBB-CCCC',
    question: '',
  }
  expect(acknowledgementSchema.parse(old)).toMatchObject({ ...old, paper: null, shown: [], reminders: 0, dueOn: '' })
})

test('opening is kept once', () => {
  const first = open(due, 'jose', at)
  if (first.outcome !== 'opened') throw new Error(first.outcome)
  expect(first.acknowledgement.openedAt).toBe(at)
  expect(open(first.acknowledgement, 'jose', '2027-01-01T00:00:00.000Z')).toEqual(first)
})

test('a question needs words, and does not undo a signature', () => {
  expect(askFirst(due, 'jose', '  ', 'q1')).toEqual({ outcome: 'refused', why: 'question-missing' })
  expect(askFirst(due, 'maria', 'why?', 'q1')).toEqual({ outcome: 'refused', why: 'not-yours' })
  expect(askFirst({ ...due, status: 'acknowledged' }, 'jose', 'why?', 'q1')).toMatchObject({ outcome: 'signed-before' })
  expect(askFirst(due, 'jose', ' why? ', 'q1')).toMatchObject({
    acknowledgement: { status: 'question-asked', inquiry: 'q1' },
  })
})

test('the answer to the last question, and only that, lets the signature be waited for again', () => {
  const asked = askFirst(due, 'jose', 'why?', 'q2')
  if (asked.outcome !== 'asked') throw new Error(asked.outcome)
  expect(JSON.stringify(asked.acknowledgement)).not.toContain('why?')
  expect(resume(asked.acknowledgement, 'q1', at)).toBeUndefined()
  expect(resume(asked.acknowledgement, 'q2', at)).toMatchObject({ status: 'owed', resumedAt: at })
  expect(resume(due, '', at)).toBeUndefined()
})
