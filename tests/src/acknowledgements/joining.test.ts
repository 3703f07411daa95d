import { describe, expect, test } from 'vitest'
import { owed } from '../../../src/acknowledgements/acknowledgement.ts'
import { createCalendar } from '../../../src/acknowledgements/calendar.ts'
import { dueDay, newcomersTo, type PutToSignature } from '../../../src/acknowledgements/joining.ts'
import type { Person } from '../../../src/people.ts'
import type { Clause, Policy } from '../../../src/policies/clause.ts'
import type { Audience } from '../../../src/updates/audience.ts'
import { samplePerson, samplePolicy } from '../../storage/sample-records.ts'

const published = '2026-11-10T15:00:00.000Z'
const at = '2026-11-20T15:00:00.000Z'
const calendar = createCalendar(at, [])
const [sample] = samplePolicy(1).clauses
if (!sample) throw new Error('A sample policy has a clause.')
const clause = (citation: string, text: string, use: Clause['use']): Clause => {
  return { ...sample, citation, text, use, concepts: [] }
}
const policy = (version: number, ...clauses: Clause[]): Policy => ({ ...samplePolicy(1), version, clauses })
const own = clause('1', 'Do not use work time for your own accounts.', 'personal')
const first = policy(1, own, clause('2', 'Posts are checked.', 'official'))
const second = policy(2, own, clause('2', 'Posts are checked by two colleagues before they go out.', 'official'))
const everyone: Audience = { whom: 'everyone', departments: [], role: 'any', pay: 'any', people: [] }
const put = (audience: Partial<Audience> = {}): PutToSignature[] => [
  { policy: second, audience: { ...everyone, ...audience }, publishedAt: published },
]
const luis = samplePerson('luis')
const asks = (people: Person[], audience: Partial<Audience> = {}, given = [owed(second, luis, published)]) =>
  newcomersTo(people, { put: put(audience), versions: [first, second] }, given, calendar).map(({ person, reason }) => [
    person.id,
    reason,
  ])

describe('who owes a policy by now', () => {
  test('whoever started since it was published, and nobody who was asked', () => {
    expect(asks([luis, samplePerson('eva', { started: '2026-11-16' })])).toEqual([['eva', 'joined']])
  })

  test('nobody before their first day', () => {
    expect(asks([samplePerson('eva', { started: '2026-11-21' })])).toEqual([])
  })

  test('somebody who joins reads all of it, although the others were asked for a change that was not about them', () => {
    const eva = samplePerson('eva', { started: '2026-11-16' })
    const here = samplePerson('here', { started: '2026-11-01' })
    expect(asks([eva, here], { whom: 'concerned' })).toEqual([['eva', 'joined']])
  })

  test('whoever came to post for the town since, for a change about posts', () => {
    expect(asks([samplePerson('poster', { mayPost: true })], { whom: 'concerned' })).toEqual([
      ['poster', 'changed-place'],
    ])
  })

  test('whoever moved into the department, role or pay that was asked', () => {
    const moved = samplePerson('moved', { department: 'Police', pay: 'salaried', roles: ['employee', 'supervisor'] })
    expect(asks([moved], { departments: ['Parks'] })).toEqual([])
    expect(asks([moved], { departments: ['Police'], pay: 'salaried', role: 'supervisor' })).toEqual([
      ['moved', 'changed-place'],
    ])
  })

  test('nobody beside a list of people, and nobody where nobody was to sign', () => {
    const eva = samplePerson('eva', { started: '2026-11-16' })
    expect(asks([eva], { people: ['luis'] })).toEqual([])
    expect(asks([eva], { whom: 'nobody' })).toEqual([])
  })

  test('nobody whose signature carries on', () => {
    const signed = { ...owed(first, luis, published), status: 'acknowledged' as const }
    expect(asks([luis], { whom: 'concerned' }, [signed])).toEqual([])
  })

  test('nobody where nothing was put to signature', () => {
    expect(newcomersTo([samplePerson('eva')], { put: [], versions: [first] }, [], calendar)).toEqual([])
  })
})

test('the due day counts from today, or from the first day of work', () => {
  expect(dueDay(luis, calendar, 14)).toBe('2026-12-04')
  expect(dueDay({ ...luis, started: '2026-11-30' }, calendar, 14)).toBe('2026-12-14')
})
