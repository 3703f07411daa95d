import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { type Acknowledgement, owed } from '../../../src/acknowledgements/acknowledgement.ts'
import { createCalendar, localWeek } from '../../../src/acknowledgements/calendar.ts'
import { canJoin, dueOf, reachOf, reminded } from '../../../src/acknowledgements/reminders.ts'
import type { Person } from '../../../src/people.ts'
import { sampleDelivery, samplePerson, samplePolicy } from '../../storage/sample-records.ts'

const town = { signing: { dueDays: 14, remindAfterDays: [3, 4, 5] } }
const around = (at: string) => ({ town, calendar: createCalendar(at, ['2026-11-26']) })
const luis = samplePerson('luis', { supervisor: 'dana', addresses: [{ platform: 'slack', space: 'T1', user: 'U1' }] })
const dana = samplePerson('dana')
/** Friday, 10:00 in New York. */
const since = '2026-11-20T15:00:00.000Z'
const open = owed(samplePolicy(2), luis, since)
const due = (one: Acknowledgement, at: string, how: { person?: Person; supervisor?: Person | undefined } = {}) =>
  dueOf(
    one,
    { person: how.person ?? luis, supervisor: 'supervisor' in how ? how.supervisor : dana, reach: 'reached' },
    around(at),
  )

describe('a reminder is due', () => {
  test('after the days of the town, at work, and once a day', () => {
    expect(due(open, '2026-11-22T16:00:00.000Z')).toBe('nothing')
    expect(due(open, '2026-11-23T11:00:00.000Z')).toBe('nothing')
    expect(due(open, '2026-11-23T16:00:00.000Z')).toBe('remind')
    expect(due(reminded(open, '2026-11-23'), '2026-11-23T19:00:00.000Z')).toBe('nothing')
  })

  test('not so late that it would arrive after work', () => {
    expect(due(open, '2026-11-23T21:14:00.000Z')).toBe('remind')
    expect(due(open, '2026-11-23T21:16:00.000Z')).toBe('nothing')
    expect(due(open, '2026-11-23T16:50:00.000Z')).toBe('nothing')
  })

  test('not at lunch, on a holiday, or in the night', () => {
    expect(due(open, '2026-11-23T17:10:00.000Z')).toBe('nothing')
    expect(due(open, '2026-11-26T16:00:00.000Z')).toBe('nothing')
    expect(due(open, '2026-11-24T03:00:00.000Z')).toBe('nothing')
  })

  test('in office hours where the schedule is not known', () => {
    const person = { ...luis, schedule: null }
    expect(due(open, '2026-11-23T12:30:00.000Z', { person })).toBe('nothing')
    expect(due(open, '2026-11-23T13:30:00.000Z', { person })).toBe('remind')
  })

  test('never for somebody who has left, signed, was not reached or waits for an answer', () => {
    const at = '2026-11-23T16:00:00.000Z'
    expect(due(open, at, { person: { ...luis, left: '2026-11-21' } })).toBe('nothing')
    expect(due({ ...open, status: 'acknowledged' }, at)).toBe('nothing')
    expect(due({ ...open, status: 'question-asked', inquiry: 'q1' }, at)).toBe('nothing')
    for (const reach of ['not-yet', 'unreachable'] as const)
      expect(dueOf(open, { person: luis, supervisor: dana, reach }, around(at))).toBe('nothing')
  })

  test('days before the answer to a question do not count', () => {
    const resumed = { ...open, resumedAt: '2026-11-30T16:00:00.000Z' }
    expect(due(resumed, '2026-12-01T16:00:00.000Z')).toBe('nothing')
    expect(due(resumed, '2026-12-03T16:00:00.000Z')).toBe('remind')
  })

  test('a town may want fewer, or none', () => {
    const none = { ...town, signing: { ...town.signing, remindAfterDays: [] } }
    const who = { person: luis, supervisor: dana, reach: 'reached' as const }
    expect(dueOf(open, who, { ...around('2026-11-23T16:00:00.000Z'), town: none })).toBe('tell')
  })

  test('what was asked for yesterday goes along in a reminder of something older, what was asked for today does not', () => {
    const who = { person: luis, supervisor: dana, reach: 'reached' as const }
    expect(canJoin(open, who, around('2026-11-20T16:00:00.000Z'))).toBe(false)
    expect(canJoin(open, who, around('2026-11-23T16:00:00.000Z'))).toBe(true)
    expect(canJoin({ ...open, reminders: 3 }, who, around('2026-11-23T16:00:00.000Z'))).toBe(false)
  })
})

describe('where a day was set by which to sign', () => {
  const monday = { ...open, dueOn: '2026-12-14' }

  test('the last reminder is kept for the day before it, and whoever was off then is reminded after it', () => {
    const twice = { ...monday, reminders: 2, remindedOn: '2026-11-27' }
    expect(due(twice, '2026-12-04T16:00:00.000Z')).toBe('nothing')
    expect(due(twice, '2026-12-11T16:00:00.000Z')).toBe('nothing')
    expect(due({ ...twice, dueOn: '2026-12-11' }, '2026-12-10T16:00:00.000Z')).toBe('remind')
    // The day before is a Sunday.
    expect(due(twice, '2026-12-13T16:00:00.000Z')).toBe('nothing')
    expect(due(twice, '2026-12-14T16:00:00.000Z')).toBe('remind')
  })

  test('a day that is near is reminded of before the first pause is over, and then not every day', () => {
    const soon = { ...open, dueOn: '2026-11-24' }
    expect(due(soon, '2026-11-20T19:00:00.000Z')).toBe('nothing')
    expect(due({ ...soon, owedSince: '2026-11-22T15:00:00.000Z' }, '2026-11-23T16:00:00.000Z')).toBe('remind')
    const once = reminded(soon, '2026-11-23')
    expect(due(once, '2026-11-24T16:00:00.000Z')).toBe('nothing')
    expect(due(once, '2026-11-25T16:00:00.000Z')).toBe('nothing')
    expect(due(once, '2026-11-27T16:00:00.000Z')).toBe('remind')
  })
})

describe('the supervisor is told', () => {
  const thrice = { ...open, reminders: 3, remindedOn: '2026-12-02' }

  test('some days after the last reminder, and once', () => {
    expect(due(thrice, '2026-12-03T16:00:00.000Z')).toBe('nothing')
    expect(due(thrice, '2026-12-04T16:00:00.000Z')).toBe('tell')
    expect(due({ ...thrice, told: { supervisor: 'dana', week: '2026-W49' } }, '2026-12-11T16:00:00.000Z')).toBe(
      'nothing',
    )
  })

  test('not before the day it is due has passed, nor outside the supervisor’s own working hours', () => {
    expect(due({ ...thrice, dueOn: '2026-12-08' }, '2026-12-08T16:00:00.000Z')).toBe('nothing')
    expect(due({ ...thrice, dueOn: '2026-12-08' }, '2026-12-09T16:00:00.000Z')).toBe('tell')
    const supervisor = { ...dana, schedule: 'Mon-Fri 16:00-23:00' }
    expect(due(thrice, '2026-12-04T16:00:00.000Z', { supervisor })).toBe('nothing')
    expect(due(thrice, '2026-12-04T23:00:00.000Z', { supervisor })).toBe('tell')
  })

  test('a new supervisor anew', () => {
    const told = { ...thrice, told: { supervisor: 'karen', week: '2026-W49' } }
    expect(due(told, '2026-12-11T16:00:00.000Z')).toBe('tell')
  })

  test('not where there is none', () => {
    expect(due(thrice, '2026-12-04T16:00:00.000Z', { supervisor: undefined })).toBe('nothing')
  })
})

test('never more than three reminders, never outside working hours, never while a question is open', () => {
  const zones = fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu', 'Europe/Berlin')
  const begins = fc.integer({ min: 5, max: 11 })
  // Minutes between one look and the next, and what happens before it.
  const looks = fc.array(
    fc.record({
      pause: fc.integer({ min: 1, max: 2_000 }),
      event: fc.constantFrom('none', 'none', 'none', 'ask', 'answer'),
    }),
    { minLength: 30, maxLength: 120 },
  )
  fc.assert(
    fc.property(zones, begins, looks, (timeZone, begin, steps) => {
      const person = { ...luis, timeZone, schedule: `Mon-Fri ${begin}:00-${begin + 9}:00 (lunch 12:00-12:30)` }
      const who = { person, supervisor: dana, reach: 'reached' as const }
      let now = Date.parse(since)
      let one = open
      const days: string[] = []
      for (const { pause, event } of steps) {
        now += pause * 60_000
        const at = new Date(now).toISOString()
        if (event === 'ask') one = { ...one, status: 'question-asked', inquiry: 'q1' }
        if (event === 'answer' && one.status === 'question-asked') one = { ...one, status: 'owed', resumedAt: at }
        const isDue = dueOf(one, who, around(at)) === 'remind' || canJoin(one, who, around(at))
        if (!isDue) continue
        const local = DateTime.fromISO(at, { zone: timeZone })
        const minute = local.hour * 60 + local.minute
        expect(one.status).toBe('owed')
        expect(local.weekday).toBeLessThanOrEqual(5)
        expect(minute).toBeGreaterThanOrEqual(begin * 60)
        expect(minute).toBeLessThan((begin + 9) * 60)
        expect(minute < 720 || minute >= 750).toBe(true)
        expect(local.toISODate()).not.toBe('2026-11-26')
        days.push(local.toISODate() ?? '')
        one = reminded(one, local.toFormat('yyyy-LL-dd'))
      }
      expect(days.length).toBeLessThanOrEqual(3)
      expect(new Set(days).size).toBe(days.length)
    }),
    { numRuns: 60 },
  )
})

describe('whether somebody is reached', () => {
  const notice = sampleDelivery('d1')

  test('by what became of the message', () => {
    expect(reachOf(notice, luis)).toBe('reached')
    expect(reachOf({ ...notice, state: 'queued', sentAs: null }, luis)).toBe('not-yet')
    expect(reachOf({ ...notice, state: 'waiting', sentAs: null }, luis)).toBe('not-yet')
    expect(reachOf({ ...notice, state: 'withdrawn', sentAs: null }, luis)).toBe('not-yet')
    expect(reachOf({ ...notice, state: 'failed', sentAs: null }, luis)).toBe('unreachable')
  })

  test('a message that stands there was delivered, though drawing it again failed', () => {
    expect(reachOf({ ...notice, state: 'failed' }, luis)).toBe('reached')
  })

  test('nobody without an account', () => {
    expect(reachOf(undefined, { ...luis, addresses: [] })).toBe('unreachable')
  })
})

test('weeks are those of the supervisor’s calendar', () => {
  expect(localWeek('2026-11-23T03:00:00.000Z', 'America/New_York')).toBe('2026-W47')
  expect(localWeek('2026-11-23T06:00:00.000Z', 'America/New_York')).toBe('2026-W48')
  expect(localWeek('2027-01-01T16:00:00.000Z', 'America/New_York')).toBe('2026-W53')
})
