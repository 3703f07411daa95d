import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import type { Person } from '../../../src/people.ts'
import { staffFindings } from '../../../src/staff/staff-findings.ts'

const { towns } = loadKnowledge('knowledge')
const staff = playgroundStaff()
const charlton = towns.find(({ key }) => key === 'charlton') ?? expect.fail('no Charlton')

/** The staff of Charlton with changes by id. */
function changed(changes: Record<string, Partial<Person>>): string[] {
  return staffFindings(
    charlton,
    staff.map((person) => ({ ...person, ...changes[person.id] })),
  )
}

describe('what the doctor says of a staff', () => {
  it.each(towns)('nothing is amiss with the made-up staff of $key', (town) => {
    expect(staffFindings(town, staff)).toEqual([])
  })

  it.each<[string, Record<string, Partial<Person>>, string]>([
    [
      'somebody without a supervisor',
      { 'charlton-ray': { supervisor: null } },
      'charlton: Ray Boudreau has no supervisor.',
    ],
    [
      'a supervisor who is not there',
      { 'charlton-ray': { supervisor: 'ghost' } },
      'has the supervisor "ghost", who is not',
    ],
    [
      'nobody for the second yes',
      { 'charlton-martin': { roles: ['employee'] } },
      'Nobody but Teresa Quill may publish updates, which takes two',
    ],
    ['a supervisor who left', { 'charlton-frank': { left: '2026-11-01' } }, 'has the supervisor Frank'],
    ['a circle', { 'charlton-frank': { supervisor: 'charlton-ray' } }, 'stand in a circle of supervisors'],
    [
      'a vacant office',
      { 'charlton-martin': { roles: ['employee'] } },
      'Nobody holds the office of Town Administrator',
    ],
    [
      'a department without a head',
      { 'charlton-helen': { roles: ['employee', 'supervisor'] } },
      'decides in this department: Library.',
    ],
    [
      'no HR',
      { 'charlton-teresa': { roles: ['employee', 'department-head'] } },
      'Nobody holds the office of Human Resources',
    ],
    ['an account nobody has', { 'charlton-ray': { addresses: [] } }, 'is not linked to Slack or Teams yet'],
    ['no schedule', { 'charlton-ray': { schedule: null, pay: 'hourly' } }, 'is paid by the hour and has no schedule'],
    ['a schedule nobody can read', { 'charlton-ray': { schedule: 'most days' } }, 'has a schedule that cannot be read'],
    [
      'two people with one e-mail',
      { 'charlton-ray': { email: 'x@y.example' }, 'charlton-emily': { email: 'X@y.example' } },
      'x@y.example',
    ],
  ])('%s', (_, changes, words) => {
    expect(changed(changes).join('\n')).toContain(words)
  })

  it('counts many in one line', () => {
    const all = Object.fromEntries(staff.map(({ id }) => [id, { addresses: [] }]))
    expect(changed(all)).toEqual([expect.stringMatching(/^charlton: 8 people are not linked .* and 3 more\.$/)])
  })

  it('leaves out those who have left', () => {
    expect(changed({ 'charlton-ray': { left: '2026-11-01', addresses: [], schedule: null } })).toEqual([])
  })
})
