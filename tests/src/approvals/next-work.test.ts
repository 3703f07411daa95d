import { describe, expect, test } from 'vitest'
import { createNextWork } from '../../../src/approvals/next-work.ts'

const friday = '2026-11-20T15:00:00.000Z'
const next = (schedule: string | null, timeZone = 'America/New_York', at = friday, holidays: string[] = []) =>
  createNextWork(at, holidays)({ schedule, timeZone })

describe('when somebody works next', () => {
  test.each<[string, string, string]>([
    ['now, in working time', next('Mon-Fri 08:00-16:30'), friday],
    ['now, in the lunch break of a working day', next('Mon-Fri 08:00-16:30 (lunch 10:00-10:30)'), friday],
    ['later today', next('Mon-Fri 12:00-20:00'), '2026-11-20T17:00:00.000Z'],
    ['after the weekend', next('Mon-Fri 08:00-09:30'), '2026-11-23T13:00:00.000Z'],
    ['on the clock of their own zone', next('Mon-Fri 08:00-16:30', 'Pacific/Honolulu'), '2026-11-20T18:00:00.000Z'],
    ['in the night shift that began yesterday', next('Thu 22:00-11:00'), friday],
    [
      'in office hours where nobody entered any',
      next(null, 'America/New_York', '2026-11-21T15:00:00.000Z'),
      '2026-11-23T13:00:00.000Z',
    ],
    [
      'in office hours where they cannot be read',
      next('whenever', 'America/New_York', '2026-11-21T15:00:00.000Z'),
      '2026-11-23T13:00:00.000Z',
    ],
    [
      'after a holiday',
      next('Mon-Fri 08:00-09:30', 'America/New_York', friday, ['2026-11-23']),
      '2026-11-24T13:00:00.000Z',
    ],
    [
      'two weeks on, in a rota',
      next('rota from 2026-11-09: Mon-Fri 06:00-08:00 | off | off'),
      '2026-11-30T11:00:00.000Z',
    ],
    [
      'at once, for somebody away for longer than that',
      next('rota from 2026-11-09: Mon-Fri 06:00-08:00 | off | off | off | off | off | off | off'),
      friday,
    ],
    ['in a shift of a crew', next('24/48 from 2026-11-21 08:00'), '2026-11-21T13:00:00.000Z'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})
