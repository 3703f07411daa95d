import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Acknowledgement } from '../../../src/acknowledgements/acknowledgement.ts'
import { countReceipts, receiptsOf } from '../../../src/acknowledgements/receipts.ts'
import { type Delivery, deliverySchema, queued } from '../../../src/deliveries.ts'
import { sampleAcknowledgement } from '../../storage/sample-records.ts'

const at = '2026-11-20T15:00:00.000Z'
const owed = (person: string, changes: Partial<Acknowledgement> = {}) =>
  sampleAcknowledgement(`glastonbury-7/2/${person}`, { person, ...changes })
const notice = (person: string, changes: Partial<Delivery> = {}, number = 1): Delivery => ({
  ...queued(
    undefined,
    {
      id: `acknowledgement/glastonbury-7/2/${person}/${number}`,
      to: person,
      card: { kind: 'acknowledgement', acknowledgementId: `glastonbury-7/2/${person}` },
      campaign: 'c1',
    },
    at,
  ),
  ...changes,
})
const slack = { address: { platform: 'slack', space: 'T1', user: 'U1' }, message: '17.2' } as const

describe('each person is in one state', () => {
  test.each<[string, Partial<Acknowledgement>, Partial<Delivery>[], string, string]>([
    ['queued', {}, [{}], 'queued', ''],
    ['queued without a message yet', {}, [], 'queued', ''],
    ['delivered', {}, [{ state: 'sent', sentAs: slack }], 'delivered', ''],
    ['delivered, and being drawn again', {}, [{ state: 'queued', sentAs: slack }], 'delivered', ''],
    ['failed', {}, [{ state: 'failed', why: 'They blocked the app.' }], 'failed', 'They blocked the app.'],
    [
      'failed here, delivered there',
      {},
      [
        { state: 'failed', why: 'x' },
        { state: 'sent', sentAs: slack },
      ],
      'delivered',
      '',
    ],
    [
      'delivered twice',
      {},
      [
        { state: 'sent', sentAs: slack },
        { state: 'sent', sentAs: slack },
      ],
      'delivered',
      '',
    ],
    ['withdrawn', {}, [{ state: 'withdrawn', why: 'Marcy stopped it.' }], 'withdrawn', 'Marcy stopped it.'],
    ['opened', { openedAt: at }, [{ state: 'failed', why: 'x' }], 'opened', ''],
    ['question asked', { openedAt: at, status: 'question-asked' }, [{}], 'question-asked', ''],
    ['acknowledged', { acknowledgedAt: at, status: 'acknowledged' }, [{ state: 'failed' }], 'acknowledged', ''],
  ])('%s', (_, acknowledgement, messages, state, why) => {
    const deliveries = messages.map((changes, number) => notice('sam', changes, number))
    expect(receiptsOf([owed('sam', acknowledgement)], deliveries)).toEqual([
      { acknowledgement: 'glastonbury-7/2/sam', person: 'sam', state, why, dueOn: '' },
    ])
  })

  test('messages about other things and other people do not count', () => {
    const copy = notice('sam', { card: { kind: 'acknowledgement-copy', acknowledgementId: 'glastonbury-7/2/sam' } })
    expect(receiptsOf([owed('sam')], [{ ...copy, sentAs: slack }, notice('lee', { sentAs: slack })])).toMatchObject([
      { person: 'sam', state: 'queued' },
    ])
  })
})

const person = fc.integer({ min: 0, max: 30 }).map((number) => `p${number}`)
const anyAcknowledgement = fc
  .tuple(person, fc.constantFrom('owed', 'question-asked', 'acknowledged'), fc.boolean())
  .map(([who, status, isOpened]) =>
    owed(who, {
      status,
      openedAt: isOpened || status === 'acknowledged' ? at : '',
      acknowledgedAt: status === 'acknowledged' ? at : '',
    }),
  )
const anyNotice = fc
  .tuple(person, fc.constantFrom(...deliverySchema.shape.state.options), fc.boolean(), fc.integer({ min: 0, max: 3 }))
  .map(([who, state, isSent, number]) => notice(who, { state, sentAs: isSent ? slack : null }, number))

test('the states add up to the people who owe, whatever messages there are', () => {
  fc.assert(
    fc.property(fc.array(anyAcknowledgement), fc.array(anyNotice), (acknowledgements, deliveries) => {
      const receipts = receiptsOf(acknowledgements, deliveries)
      const people = new Set(acknowledgements.map(({ person }) => person))
      const counts = countReceipts(receipts)
      expect(receipts.map((receipt) => receipt.person)).toEqual([...people])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(people.size)
      expect(counts.acknowledged).toBe(
        new Set(acknowledgements.filter(({ status }) => status === 'acknowledged').map(({ person }) => person)).size,
      )
    }),
  )
})
