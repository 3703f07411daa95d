import { describe, expect, it } from 'vitest'
import { dutyAt, officialWorkAt } from '../../../src/approvals/duty.ts'

const office = 'Mon-Fri 08:00-16:30 (lunch 12:00-12:30)'

describe('duty', () => {
  it.each([
    ['2026-05-13T08:00', office, 'on-duty'],
    ['2026-05-13T07:59', office, 'off-duty'],
    ['2026-05-13T12:00', office, 'break'],
    ['2026-05-13T12:30', office, 'on-duty'],
    ['2026-05-13T16:30', office, 'off-duty'],
    ['2026-05-16T10:00', office, 'off-duty'],
    ['2026-05-16T10:00', 'Mon-Fri 08:00-16:30; Sat 09:00-12:00', 'on-duty'],
    ['2026-05-17T10:00', 'Tue-Sat 07:00-19:00', 'off-duty'],
    ['2026-05-11T10:00', 'Fri-Mon 09:00-17:00', 'on-duty'],
    ['2026-05-13T09:00', 'Mon,Wed,Fri 09:00-13:00', 'on-duty'],
    ['2026-05-14T09:00', 'Mon,Wed,Fri 09:00-13:00', 'off-duty'],
    ['2026-05-14T02:00', 'Wed 22:00-06:00', 'on-duty'],
    ['2026-05-13T02:00', 'Wed 22:00-06:00', 'off-duty'],
    ['2026-05-13T10:20', 'Mon-Fri 08:00-16:30 (coffee 10:15-10:30, lunch 12:00-12:30)', 'break'],
  ])('at %s with %s is %s', (moment, schedule, kind) => {
    expect(dutyAt(moment, schedule).kind).toBe(kind)
  })

  it.each([
    [null, office],
    ['2026-05-13T08:00', null],
    ['2026-13-45T08:00', office],
    ['2026-05-13T08:00', 'whenever'],
    ['2026-05-13T08:00', 'Mon-Xyz 08:00-16:00'],
    ['2026-05-13T08:00', 'Mon-Fri 08:00-16:30 (lunch sometime)'],
  ])('does not guess for %s with %s', (moment, schedule) => {
    expect(dutyAt(moment, schedule).kind).toBe('unknown')
  })

  it('is off duty on a holiday', () => {
    expect(dutyAt('2026-05-25T10:00', office, ['2026-05-25'])).toEqual({
      kind: 'off-duty',
      why: 'Monday, May 25, 10:00 AM is a holiday.',
    })
  })

  it('says why in words', () => {
    expect(dutyAt('2026-05-13T05:30', office).why).toBe(
      `Wednesday, May 13, 5:30 AM is outside the schedule (${office}).`,
    )
  })

  it.each([
    ['off-duty', 'hourly', 'overtime'],
    ['off-duty', 'salaried', 'off-duty'],
    ['break', 'hourly', 'scheduled'],
    ['on-duty', 'hourly', 'scheduled'],
    ['unknown', 'hourly', 'unknown'],
  ] as const)('takes %s work of %s people for %s', (kind, pay, expected) => {
    expect(officialWorkAt({ kind, why: '' }, pay)).toBe(expected)
  })
})
