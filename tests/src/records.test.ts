import { describe, expect, test } from 'vitest'
import type { RecordKind } from '../../src/records.ts'
import { recordSchemas } from '../../src/records.ts'
import {
  sampleAcknowledgement,
  sampleDelivery,
  samplePerson,
  samplePolicyVersion,
  sampleUpdate,
} from '../storage/sample-records.ts'

/** The fields that records had before updates took two people: what towns of that time have on disk. */
const first: [RecordKind, object, string][] = [
  [
    'acknowledgement',
    sampleAcknowledgement('glastonbury-7/2/sam'),
    'id town policy version versionHash person status owedSince openedAt acknowledgedAt typedName statement signedFrom receipt question',
  ],
  ['delivery', sampleDelivery('d1'), 'id to card state sentAs revision attempts notBefore why'],
  ['update', sampleUpdate('u1'), 'id town policy proposed draftedBy draftedAt status'],
  ['policy', samplePolicyVersion('glastonbury-7/0002'), 'id town policy version update publishedBy publishedAt body'],
  [
    'inquiry',
    {
      id: 'i1',
      town: 'glastonbury',
      asker: 'sam',
      owner: 'pat',
      question: 'May I?',
      draft: '',
      askedAt: '2026-11-02T09:00:00.000Z',
      status: 'open',
      answer: '',
      answeredBy: '',
      answeredAt: '',
    },
    'id town asker owner question draft askedAt status answer answeredBy answeredAt',
  ],
  [
    'person',
    samplePerson('p1'),
    'id name email town department title roles supervisor backup pay schedule timeZone mayPost addresses',
  ],
]

describe('a record of the first version', () => {
  test.each(first)('is read by this one: %s', (kind, sample, fields) => {
    const old = Object.fromEntries(Object.entries(sample).filter(([field]) => fields.split(' ').includes(field)))
    expect(Object.keys(old).sort()).toEqual(fields.split(' ').sort())
    expect(recordSchemas[kind].parse(old)).toMatchObject(old)
  })
})
