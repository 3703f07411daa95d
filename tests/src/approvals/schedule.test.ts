import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it, test } from 'vitest'
import { dutyAt, workAt } from '../../../src/approvals/duty.ts'
import { readSchedule } from '../../../src/approvals/schedule.ts'
import { scheduledMinutes, windowDuty } from '../../../src/approvals/scheduled-time.ts'

const threeWeeks = 'rota from 2026-01-05: Mon-Fri 06:00-14:00 | Mon-Fri 14:00-22:00 & Sat 06:00-12:00 | off'
const engine = '24/48 from 2026-01-01 08:00'
const night = 'Mon-Sun 22:00-06:00'

describe('schedules that are not the same every week', () => {
  it.each([
    ['2026-01-05T06:00', threeWeeks, 'on-duty'],
    ['2026-01-05T14:00', threeWeeks, 'off-duty'],
    ['2026-01-12T14:00', threeWeeks, 'on-duty'],
    ['2026-01-17T11:59', threeWeeks, 'on-duty'],
    ['2026-01-19T10:00', threeWeeks, 'off-duty'],
    ['2026-01-26T10:00', threeWeeks, 'on-duty'],
    ['2025-12-15T10:00', threeWeeks, 'on-duty'],
    ['2026-01-01T08:00', engine, 'on-duty'],
    ['2026-01-02T07:59', engine, 'on-duty'],
    ['2026-01-02T08:00', engine, 'off-duty'],
    ['2026-01-04T08:00', engine, 'on-duty'],
    ['2025-12-29T12:00', engine, 'on-duty'],
    ['2026-01-04T12:00', '48/96 from 2026-01-01 08:00', 'off-duty'],
    ['2026-05-14T02:15', 'Wed 22:00-06:00 (meal 02:00-02:30)', 'break'],
    ['2026-05-13T12:00', 'Wed 08:00-08:00', 'on-duty'],
    ['2026-05-14T07:59', 'Wed 08:00-08:00', 'on-duty'],
  ])('at %s with "%s" is %s', (moment, schedule, kind) => {
    expect(dutyAt(moment, schedule).kind).toBe(kind)
  })

  it.each([
    'rota from 2026-02-30: Mon 08:00-16:00 | off',
    'rota from 2026-01-05: off | off',
    '0/48 from 2026-01-01 08:00',
    '24/48 from yesterday 08:00',
    'on call Fri 17:00-Mon 08:00',
    'Mon-Fri 08:00-16:30; 7(k) fire 40 days from 2026-01-04',
    'Mon-Fri 08:00-16:30; and sometimes Saturday',
  ])('does not guess what "%s" means', (schedule) => {
    expect(readSchedule(schedule)).toBeUndefined()
  })

  it('keeps a holiday free for weekly shifts, but not for a crew, and says so', () => {
    const holidays = ['2026-11-26']
    expect(dutyAt('2026-11-26T10:00', 'Mon-Fri 08:00-16:30', holidays).why).toContain('is a holiday')
    const crew = '24/48 from 2026-11-26 08:00'
    expect(dutyAt('2026-11-26T10:00', crew, holidays).kind).toBe('on-duty')
    expect(dutyAt('2026-11-26T02:00', 'Wed 22:00-06:00', holidays).kind).toBe('on-duty')
  })

  it('says that being on call is not duty, and a call-back is work', () => {
    const onCall = 'Mon-Fri 08:00-16:30; on call Fri 16:30-Mon 08:00'
    const saturday = dutyAt('2026-05-16T23:00', onCall)
    expect(saturday).toMatchObject({ kind: 'off-duty' })
    expect(saturday.why).toContain('being called back counts as hours worked')
    expect(dutyAt('2026-05-14T20:00', onCall).why).toContain('outside the schedule')
  })
})

describe('what a window is', () => {
  const luis = {
    schedule: 'Mon-Fri 07:00-15:30 (lunch 11:30-12:00); 40 hours a week from 2026-01-04',
    timeZone: 'America/New_York',
    pay: 'hourly' as const,
  }

  it('is overtime with the reason, and says how the work period stands', () => {
    expect(workAt('2026-11-20T23:00:00Z', luis, [])).toMatchObject({ kind: 'overtime' })
    const window = windowDuty('2026-11-20T23:00:00Z', '2026-11-21T01:00:00Z', luis, [])
    expect(window.kind).toBe('outside')
    expect(window.why).toContain('All of it is overtime')
    expect(window.why).toContain('44.5 hours fall in the work period 2026-11-15 to 2026-11-21')
  })

  it('is scheduled, partly so, or not known', () => {
    expect(windowDuty('2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z', luis, []).kind).toBe('scheduled')
    const late = windowDuty('2026-11-20T20:00:00Z', '2026-11-20T21:00:00Z', luis, [])
    expect(late).toMatchObject({ kind: 'partly' })
    expect(late.why).toContain('30 of 60 minutes')
    expect(windowDuty('2026-11-20T20:00:00Z', '2026-11-20T21:00:00Z', { ...luis, schedule: null }, []).kind).toBe(
      'unknown',
    )
    expect(windowDuty('2026-11-26T15:00:00Z', '2026-11-26T16:00:00Z', luis, ['2026-11-26']).kind).toBe('outside')
  })

  it('counts 7(k) hours in proportion to the period', () => {
    expect(readSchedule(`${engine}; 7(k) fire 28 days from 2026-01-04`)?.period?.hours).toBe(212)
    expect(readSchedule(`${engine}; 7(k) fire 7 days from 2026-01-04`)?.period?.hours).toBe(53)
    expect(readSchedule(`${engine}; 7(k) police 14 days from 2026-01-04`)?.period?.hours).toBe(86)
  })

  it.each([
    ['an ordinary night', '2026-05-13', 480],
    ['the night the clocks go forward', '2026-03-07', 420],
    ['the night the clocks go back', '2026-10-31', 540],
  ])('%s shift lasts as long as it really does', (_, date, minutes) => {
    const worker = { schedule: 'Mon-Sun 22:00-06:00', timeZone: 'America/Chicago' }
    const from = DateTime.fromISO(`${date}T12:00`, { zone: worker.timeZone })
    expect(scheduledMinutes(from.toISO() ?? '', from.plus({ days: 1 }).toISO() ?? '', worker, [])).toBe(minutes)
  })
})

const zones = fc.constantFrom(
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'Pacific/Honolulu',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
)
const schedules = fc.constantFrom('Mon-Fri 08:00-16:30 (lunch 12:00-12:30)', threeWeeks, engine, night)
const instants = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) })

describe('whatever the zone and the date', () => {
  test('an instant is judged by what the local clock shows', () => {
    fc.assert(
      fc.property(zones, schedules, instants, (timeZone, schedule, at) => {
        const iso = new Date(at).toISOString()
        const local = DateTime.fromISO(iso, { zone: timeZone }).toFormat("yyyy-LL-dd'T'HH:mm")
        expect(workAt(iso, { schedule, timeZone, pay: 'salaried' }, [])).toEqual(dutyAt(local, schedule))
      }),
    )
  })

  test('a minute has scheduled time exactly when the clock says on duty or break', () => {
    fc.assert(
      fc.property(zones, schedules, instants, (timeZone, schedule, at) => {
        const minute = Math.floor(at / 60_000) * 60_000
        const [from, until] = [new Date(minute).toISOString(), new Date(minute + 60_000).toISOString()]
        const { kind } = workAt(from, { schedule, timeZone, pay: 'salaried' }, [])
        expect(scheduledMinutes(from, until, { schedule, timeZone }, [])).toBe(kind === 'off-duty' ? 0 : 1)
      }),
    )
  })

  test('a stretch is the sum of its parts, and never longer than itself', () => {
    const length = fc.integer({ min: 0, max: 40 * 86_400_000 })
    fc.assert(
      fc.property(zones, schedules, instants, length, length, (timeZone, schedule, at, first, second) => {
        const iso = (ms: number) => new Date(ms).toISOString()
        const minutes = (from: number, until: number) =>
          scheduledMinutes(iso(from), iso(until), { schedule, timeZone }, []) ?? Number.NaN
        const whole = minutes(at, at + first + second)
        expect(minutes(at, at + first) + minutes(at + first, at + first + second)).toBeCloseTo(whole, 6)
        expect(whole).toBeLessThanOrEqual((first + second) / 60_000)
      }),
      { numRuns: 60 },
    )
  })

  test('any words at all are read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (words) => {
        expect(['unknown', 'on-duty', 'off-duty', 'break']).toContain(dutyAt('2026-05-13T10:00', words).kind)
      }),
    )
  })
})
