import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import type { Town } from '../../../src/policies/town.ts'
import type { AnyRecord } from '../../../src/records.ts'
import { isHeld } from '../../../src/retention/hold.ts'
import { disposableKinds, dueOn, retentionFindings } from '../../../src/retention/schedule.ts'
import { subjectOf } from '../../../src/retention/subject.ts'
import {
  sampleAcknowledgement,
  sampleApproval,
  sampleDelivery,
  sampleHold,
  samplePolicyVersion,
  sampleStaffImport,
  sampleUpdate,
} from '../../storage/sample-records.ts'

const glastonbury = loadKnowledge('knowledge').towns.find(({ key }) => key === 'glastonbury')
if (!glastonbury) throw new Error('There is no Glastonbury.')
const all: Town = { ...glastonbury, retention: Object.fromEntries(disposableKinds.map((kind) => [kind, 3])) }
const left = (person: string) => (person === 'glastonbury-sam' ? '2026-06-30' : undefined)
const signed = sampleAcknowledgement('k1', { acknowledgedAt: '2020-01-01T00:00:00Z', status: 'acknowledged' })

describe('the day from which a record may go', () => {
  it.each<[string, AnyRecord, string | undefined]>([
    ['an open request: none', { kind: 'approval', record: sampleApproval('a') }, undefined],
    [
      'a decided one: from the decision, on the town’s clock',
      { kind: 'approval', record: sampleApproval('a', { status: 'declined', decidedAt: '2026-01-01T02:00:00Z' }) },
      '2028-12-31',
    ],
    [
      'a yes that came back every week: from its last week',
      {
        kind: 'approval',
        record: sampleApproval('a', {
          status: 'approved',
          decidedAt: '2026-01-01T15:00:00Z',
          until: '2026-01-08T20:00:00-05:00',
          repeatUntil: '2026-06-30T20:00:00-04:00',
        }),
      },
      '2029-06-30',
    ],
    [
      'a yes to an account that still stands: none',
      {
        kind: 'approval',
        record: sampleApproval('a', {
          kind: 'account',
          asker: 'dana',
          status: 'approved',
          decidedAt: '2020-01-01T15:00:00Z',
        }),
      },
      undefined,
    ],
    [
      'of somebody who left: from that day',
      {
        kind: 'approval',
        record: sampleApproval('a', { kind: 'account', status: 'approved', decidedAt: '2020-01-01T15:00:00Z' }),
      },
      '2029-06-30',
    ],
    [
      'one that was taken back: from then',
      {
        kind: 'approval',
        record: sampleApproval('a', {
          kind: 'account',
          asker: 'dana',
          status: 'revoked',
          decidedAt: '2026-02-01T15:00:00Z',
        }),
      },
      '2029-02-01',
    ],
    [
      'a signature of somebody who works here: none',
      { kind: 'acknowledgement', record: { ...signed, person: 'dana' } },
      undefined,
    ],
    ['of somebody who left: from that day', { kind: 'acknowledgement', record: signed }, '2029-06-30'],
    ['a draft in work: none', { kind: 'update', record: sampleUpdate('u') }, undefined],
    ['a draft thrown away', { kind: 'update', record: { ...sampleUpdate('u'), status: 'discarded' } }, '2029-11-02'],
    ['a staff list not yet brought in: none', { kind: 'staff-import', record: sampleStaffImport('s') }, undefined],
    ['a version of a policy: none, whatever is set', { kind: 'policy', record: samplePolicyVersion('p') }, undefined],
  ])('of %s', (_, one, day) => {
    expect(dueOn(one, { ...all, retention: { ...all.retention, policy: 1 } }, left)).toBe(day)
    expect(dueOn(one, { ...glastonbury, retention: {} }, left)).toBeUndefined()
  })

  it('is set for kinds that can be disposed of, and doctor names any other', () => {
    expect(retentionFindings(all)).toEqual([])
    expect(retentionFindings(glastonbury)).toEqual([])
    expect(retentionFindings({ ...glastonbury, retention: { policy: 1, approvals: 2 } })).toEqual([
      expect.stringMatching(/^glastonbury: retention names "policy"; periods can be set for approval, /),
      expect.stringMatching(/^glastonbury: retention names "approvals"/),
    ])
  })
})

describe('a legal hold', () => {
  const approval = sampleApproval('a')
  const held = (hold: Parameters<typeof sampleHold>[1]) =>
    isHeld([sampleHold('h', hold)], 'approval', approval, subjectOf({ kind: 'approval', record: approval }).policies)

  it('covers its person in whatever part, its policy and its kind, all that are filled in', () => {
    expect(held({ person: 'glastonbury-sam' })).toBe(true)
    // Who decides is named inside the keys.
    expect(held({ person: 'glastonbury-dana' })).toBe(true)
    expect(held({ person: 'glastonbury-luis' })).toBe(false)
    expect(held({ person: '', policy: 'glastonbury-6' })).toBe(true)
    expect(held({ person: '', policy: 'glastonbury-7' })).toBe(false)
    expect(held({ person: '', recordKind: 'approval' })).toBe(true)
    expect(held({ person: 'glastonbury-sam', recordKind: 'inquiry' })).toBe(false)
    expect(held({ person: 'glastonbury-sam', status: 'released' })).toBe(false)
  })
})

describe('whom a record is about', () => {
  it('is the person whose it is, not who handled it', () => {
    expect(subjectOf({ kind: 'approval', record: sampleApproval('a') })).toEqual({
      town: 'glastonbury',
      people: ['glastonbury-sam'],
      policies: ['glastonbury-6'],
      shows: [],
    })
    expect(subjectOf({ kind: 'delivery', record: sampleDelivery('d') })).toMatchObject({
      people: ['glastonbury-dana'],
      shows: ['a1'],
    })
    expect(subjectOf({ kind: 'reach', record: { id: 'glastonbury-sam', where: 'both' } }).people).toEqual([
      'glastonbury-sam',
    ])
  })
})
