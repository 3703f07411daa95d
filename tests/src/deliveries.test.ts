import { expect, test } from 'vitest'
import { type Delivery, queued } from '../../src/deliveries.ts'
import { settled } from '../../src/settled.ts'
import { sampleOrder } from '../storage/sample-records.ts'

const at = '2026-11-20T15:00:00.000Z'
const monday = '2026-11-23T13:00:00.000Z'
const address = { platform: 'slack', space: 'T1', user: 'U1' } as const
const order = sampleOrder('d1')
const waiting = queued(undefined, { ...order, campaign: 'c1', notBefore: monday }, at)
const later = { outcome: 'later', afterMs: 1_000, why: 'Busy.' } as const

test('a message of a campaign waits for its turn, also when what it says changes before it is sent', () => {
  expect(waiting).toMatchObject({ state: 'waiting', campaign: 'c1', notBefore: monday })
  expect(queued(waiting, order, at)).toMatchObject({ state: 'waiting', campaign: 'c1', notBefore: monday, revision: 2 })
  expect(settled(waiting, waiting, later, address, Date.parse(monday))).toMatchObject({ state: 'waiting', attempts: 1 })
})

test('once it stands somewhere it is drawn again at once, whatever becomes of the campaign', () => {
  const sent = settled(waiting, waiting, { outcome: 'sent', message: 'm' }, address, Date.parse(monday))
  expect(queued(sent, order, at)).toMatchObject({ state: 'queued', campaign: 'c1', notBefore: at })
})

test('what was taken back stays so, unless it was on its way at that very moment', () => {
  const withdrawn: Delivery = { ...waiting, state: 'withdrawn', why: 'Marcy stopped it.' }
  expect(queued(withdrawn, order, at)).toBe(withdrawn)
  for (const result of [
    later,
    { outcome: 'failed', why: 'Blocked.' },
    { outcome: 'unknown', why: 'Silence.' },
  ] as const) {
    expect(settled({ ...withdrawn, attempts: 99 }, waiting, result, address, 0).state).toBe('withdrawn')
  }
  expect(settled(withdrawn, waiting, { outcome: 'sent', message: 'm' }, address, 0)).toMatchObject({ state: 'sent' })
})

test('any other message is queued, for later where that was asked', () => {
  expect(queued(undefined, order, at)).toMatchObject({ state: 'queued', campaign: '', notBefore: at })
  expect(queued(undefined, { ...order, notBefore: monday }, at)).toMatchObject({ state: 'queued', notBefore: monday })
})
