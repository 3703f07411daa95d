import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { payrollCsv, periodProblem } from '../../../src/approvals/payroll.ts'
import { isInWindow, occurrences, type Window, windowProblem } from '../../../src/approvals/window.ts'
import { minutesIn, report, type WorkTime } from '../../../src/approvals/work-time.ts'
import { samplePerson } from '../../storage/sample-records.ts'

describe('minutes as people write them', () => {
  it.each([
    ['45', 45],
    ['90 min', 90],
    ['1:30', 90],
    ['1h 30', 90],
    ['1 h 30 min', 90],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['2h', 120],
    ['0', 0],
    ['24:00', 1_440],
  ])('%s is %d', (typed, minutes) => {
    expect(minutesIn(typed)).toBe(minutes)
  })

  it.each(['', ' ', 'a while', '-5', '1:75', '25h', '1441', '1e9', '=1+1'])('"%s" is asked for again', (typed) => {
    expect(minutesIn(typed)).toBeUndefined()
  })
})

const time: WorkTime = {
  id: 'w1',
  town: 'glastonbury',
  person: 'sam',
  approval: 'a1',
  from: '2026-11-21T02:30:00.000Z',
  until: '2026-11-21T04:00:00.000Z',
  status: 'asked',
  minutes: 0,
  note: '',
  reportedAt: '',
  supervisor: 'dana',
  remindedAt: '',
}

describe('a report', () => {
  it('is the person’s own, of time that has begun, and can be corrected', () => {
    const at = '2026-11-21T15:00:00.000Z'
    expect(report(time, 'sam', 80, ' done ', at)).toMatchObject({
      workTime: { status: 'reported', minutes: 80, note: 'done', reportedAt: at },
    })
    expect(report({ ...time, status: 'reported', minutes: 80 }, 'sam', 70, '', at)).toMatchObject({
      workTime: { minutes: 70 },
    })
    expect(report(time, 'dana', 80, '', at)).toMatchObject({ why: 'not-yours' })
    expect(report(undefined, 'sam', 80, '', at)).toMatchObject({ why: 'gone' })
    expect(report(time, 'sam', 80, '', '2026-11-21T02:00:00.000Z')).toMatchObject({ why: 'not-over' })
  })
})

describe('payroll', () => {
  const sam = samplePerson('sam', { name: 'Sam "Sunny" Ito', timeZone: 'America/New_York' })
  const lines = (times: WorkTime[], from = '2026-11-20', until = '2026-11-20') =>
    payrollCsv(times, [sam], { from, until }).split('\r\n').slice(1, -1)

  it('counts a day by the person’s own clock', () => {
    expect(lines([time])).toHaveLength(1)
    expect(lines([time])[0]).toContain(
      '2026-11-20,2026-11-20T21:30-05:00,2026-11-20T23:00-05:00,,not yet reported,approved',
    )
    expect(lines([time], '2026-11-21', '2026-11-21')).toEqual([])
  })

  it('keeps quotes, commas and formulas as text, and somebody unknown in the list', () => {
    const note = '+1 for "team", done'
    expect(lines([{ ...time, status: 'reported', minutes: 80, note }])[0]).toContain(`"'+1 for ""team"", done"`)
    expect(lines([time])[0]).toContain('"Sam ""Sunny"" Ito"')
    expect(lines([{ ...time, person: 'gone' }], '2026-11-21', '2026-11-21')[0]).toMatch(/^gone,,,glastonbury,,/)
  })

  it.each([
    ['2026-11-01', '2026-11-30', ''],
    ['2026-11-30', '2026-11-01', 'The last day comes before the first.'],
    ['2026-02-30', '2026-11-01', 'YYYY-MM-DD'],
    ['', '', 'YYYY-MM-DD'],
  ])('a period from "%s" to "%s": %s', (from, until, problem) => {
    expect(periodProblem({ from, until })).toContain(problem)
    if (!problem) expect(periodProblem({ from, until })).toBe('')
  })
})

describe('windows', () => {
  const weekly: Window = {
    from: '2026-10-30T18:00:00.000-05:00',
    until: '2026-10-30T20:00:00.000-05:00',
    repeatUntil: '2026-11-20T23:00:00.000-06:00',
    zone: 'America/Chicago',
  }

  it('return at the same hour on the clock when daylight saving ends', () => {
    expect(occurrences(weekly, Date.parse('2027-01-01T00:00:00Z')).map(({ from }) => from)).toEqual([
      '2026-10-30T23:00:00.000Z',
      '2026-11-07T00:00:00.000Z',
      '2026-11-14T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
    ])
    expect(isInWindow(weekly, '2026-11-14T01:59:59Z')).toBe(true)
    expect(isInWindow(weekly, '2026-11-14T02:00:00Z')).toBe(false)
  })

  test('an instant is inside exactly when one of its occurrences holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 9, 25), max: Date.UTC(2026, 11, 1) }), (at) => {
        const inside = occurrences(weekly, at).some(
          ({ from, until }) => Date.parse(from) <= at && at < Date.parse(until),
        )
        expect(isInWindow(weekly, new Date(at).toISOString())).toBe(inside)
      }),
    )
  })

  it('are a year at most', () => {
    const now = '2026-10-01T00:00:00Z'
    expect(windowProblem(weekly, now)).toBe('')
    expect(windowProblem({ ...weekly, repeatUntil: '2027-12-01T00:00:00Z' }, now)).toContain('more than a year')
    expect(
      windowProblem({ ...weekly, until: '2026-11-30T00:00:00Z', repeatUntil: '2027-01-01T00:00:00Z' }, now),
    ).toContain('shorter than a week')
    expect(windowProblem({ ...weekly, from: '', until: '' }, now)).toContain('from when until when')
  })
})
