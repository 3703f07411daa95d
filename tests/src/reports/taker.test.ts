import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import type { Person } from '../../../src/people.ts'
import type { Town } from '../../../src/policies/town.ts'
import { type Report, reportSchema } from '../../../src/reports/report.ts'
import { successorOf } from '../../../src/reports/taker.ts'

const [luis, dana, karen, marcy, owen, nadia, thomas] = [
  'luis',
  'dana',
  'karen',
  'marcy',
  'owen',
  'nadia',
  'thomas',
].map((name) => `glastonbury-${name}`) as [string, string, string, string, string, string, string]
const staff = playgroundStaff().filter(({ town }) => town === 'glastonbury')
const found = loadKnowledge('knowledge').towns.find(({ key }) => key === 'glastonbury')
const reporter = staff.find(({ id }) => id === luis)
if (!found || !reporter) throw new Error('Glastonbury is not there.')
const town: Town = found

/** As an earlier version kept it, with what a case adds. */
const report = (parts: Partial<Report>): Report => ({
  ...reportSchema.parse({
    id: 'r1',
    town: 'glastonbury',
    about: 'violation',
    reporter: luis,
    owner: 'gone',
    words: 'Somebody answers residents with insults.',
    circumstances: '',
    receipt: 'AB12-CD34',
    reportedAt: '2026-11-02T09:00:00.000Z',
    status: 'open',
    answer: '',
    answeredAt: '',
  }),
  office: 'administrator',
  ...parts,
})
const without = (...gone: string[]) => staff.filter(({ id }) => !gone.includes(id))
const changed = (changes: Record<string, Partial<Person>>) =>
  staff.map((person) => ({ ...person, ...changes[person.id] }))
/** The town's file names this person for the office. */
const naming = (office: string, person: string): Town => ({
  ...town,
  offices: { ...town.offices, [office]: { title: 'Office', ...town.offices[office], person } },
})
const danaHead = changed({ [dana]: { roles: ['administrator'] } }).filter(({ id }) => id !== thomas)

describe('an open report goes on', () => {
  test.each<[string, Report, Person[], Town, string | undefined]>([
    ['not while its owner holds the office', report({ owner: thomas }), staff, town, undefined],
    [
      'not because a colleague holds it too',
      report({ owner: thomas }),
      changed({ [nadia]: { roles: ['administrator'] } }),
      town,
      undefined,
    ],
    ['to the present holder', report({}), staff, town, `administrator: ${thomas}`],
    [
      'to whom the town’s file names now',
      report({ owner: thomas }),
      staff,
      naming('administrator', nadia),
      `administrator: ${nadia}`,
    ],
    ['to the next office where this one is vacant', report({}), without(thomas), town, `hr: ${marcy}`],
    [
      'to the next office of an incident',
      report({ about: 'incident', office: 'it' }),
      without(owen),
      town,
      `hr: ${marcy}`,
    ],
    ['first within the office that had it', report({ office: 'hr' }), staff, town, `hr: ${marcy}`],
    ['of an earlier version: as a new one would', report({ office: '' }), staff, town, `administrator: ${thomas}`],
    ['of an earlier version: not from who is there', report({ office: '', owner: owen }), staff, town, undefined],
    ['never to the supervisor', report({}), danaHead, town, `hr: ${marcy}`],
    [
      'never to the backup, though the town’s file names them',
      report({}),
      without(thomas),
      naming('administrator', karen),
      `hr: ${marcy}`,
    ],
    ['never to the reporter', report({}), without(thomas), naming('administrator', luis), `hr: ${marcy}`],
    ['from whoever became the supervisor', report({ owner: dana }), danaHead, town, `hr: ${marcy}`],
    ['nowhere while nobody could have it', report({}), without(thomas, marcy), town, undefined],
  ])('%s', (_, one, people, where, expected) => {
    expect(next(one, people, where)).toBe(expected)
  })

  test.each<[string, string | undefined]>([
    ['Thomas told a resident off.', `hr: ${marcy}`],
    ['thomas HARGREAVE told a resident off.', `hr: ${marcy}`],
    ["It is on Hargreave's own page.", `hr: ${marcy}`],
    ['THOMAS did it, and Marcy knew.', undefined],
    ['The Thomasville page is full of insults.', `administrator: ${thomas}`],
  ])('never to whom it names: %s', (words, expected) => {
    expect(next(report({ words }), staffNamed('Thomas Hargreave'), town)).toBe(expected)
  })

  test('stays with an owner whom it names as long as they hold the office', () => {
    const words = 'I told Marcy about it before.'
    const people = changed({ [nadia]: { roles: ['hr'] } })
    expect(next(report({ words, owner: marcy, office: 'hr' }), people, town)).toBeUndefined()
  })

  test('stays with an owner when the town’s file names the one it is about', () => {
    const words = 'Thomas Hargreave told a resident off.'
    const people = staffNamed('Thomas Hargreave').map((one) =>
      one.id === nadia ? { ...one, roles: ['administrator' as const] } : one,
    )
    expect(next(report({ words, owner: nadia }), people, naming('administrator', thomas))).toBeUndefined()
  })
})

function next(one: Report, people: Person[], where: Town): string | undefined {
  const successor = reporter && successorOf(one, reporter, where, people)
  return successor && `${successor.office}: ${successor.person.id}`
}

function staffNamed(name: string): Person[] {
  return changed({ [thomas]: { name } })
}
