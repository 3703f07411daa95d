import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import { type Audience, audienceOf, beyondConcern, byDepartment } from '../../../src/updates/audience.ts'
import { audienceInWords, departmentsInWords } from '../../../src/updates/audience-words.ts'
import { readAudience } from '../../../src/updates/read-audience.ts'
import { samplePerson } from '../../storage/sample-records.ts'

const staff = playgroundStaff().filter(({ town }) => town === 'glastonbury')
const all = new Set(staff.map(({ id }) => id))
const whole: Audience = { whom: 'everyone', departments: [], role: 'any', pay: 'any', people: [] }
const typed = { whom: 'everyone', departments: '', role: 'any', pay: 'any', people: '' } as const

describe('an audience', () => {
  test('nobody who has left, nobody twice, nobody whom one of the choices leaves out', () => {
    const departments = [...new Set(staff.map(({ department }) => department))]
    const audience = fc.record<Audience>({
      whom: fc.constantFrom('everyone', 'concerned', 'nobody'),
      departments: fc.subarray(departments),
      role: fc.constantFrom('any', 'supervisor', 'hr', 'employee'),
      pay: fc.constantFrom('any', 'hourly', 'salaried'),
      people: fc.subarray([...all]),
    })
    const concerned = fc.subarray([...all]).map((ids) => new Set(ids))
    const people = fc
      .subarray(staff)
      .map((some) => some.map((one, at) => (at % 3 ? one : { ...one, left: '2026-01-01' })))
    fc.assert(
      fc.property(people, audience, concerned, (some, choices, whom) => {
        const found = audienceOf(some, choices, whom)
        expect(new Set(found).size).toBe(found.length)
        const wrong = found.filter(
          ({ id, left, department, roles, pay }) =>
            left !== undefined ||
            choices.whom === 'nobody' ||
            (choices.whom === 'concerned' && !whom.has(id)) ||
            (choices.departments.length > 0 && !choices.departments.includes(department)) ||
            (choices.role !== 'any' && !roles.includes(choices.role)) ||
            (choices.pay !== 'any' && pay !== choices.pay) ||
            (choices.people.length > 0 && !choices.people.includes(id)),
        )
        expect(wrong).toEqual([])
        expect(beyondConcern(found, whom)).toBe(found.filter(({ id }) => !whom.has(id)).length)
        expect(byDepartment(found).reduce((sum, { count }) => sum + count, 0)).toBe(found.length)
      }),
    )
  })

  test('is told in a line, and by department, most first', () => {
    expect(
      audienceInWords({
        ...whole,
        whom: 'concerned',
        departments: ['Library'],
        role: 'hr',
        pay: 'hourly',
        people: ['a'],
      }),
    ).toBe(
      'people whom the changes concern; only Library; only with the role Human Resources; only hourly; only from a list of 1',
    )
    expect(departmentsInWords(staff)).toMatch(/^Parks & Recreation 3, .*Library 1/)
    const many = Array.from({ length: 15 }, (_, number) => samplePerson(`p${number}`, { department: `D${number}` }))
    expect(departmentsInWords(many)).toMatch(/other departments 3$/)
  })
})

describe('a list as it is typed', () => {
  const read = (people: string) => readAudience({ ...typed, people }, staff)
  test.each([
    'Luis Ortega',
    'luis ortega',
    'Ortega, Luis',
    'LUIS.ORTEGA@glastonbury.example',
    'Luis Ortega <luis.ortega@glastonbury.example>',
    '\n  Luis Ortega ;\n',
  ])('%j is Luis', (people) => {
    expect(read(people)).toMatchObject({ outcome: 'read', audience: { people: ['glastonbury-luis'] } })
  })

  test('commas between names are not those in names', () => {
    expect(read('Ortega, Luis\nDana Whitlock, Karen Osgood')).toMatchObject({
      audience: { people: ['glastonbury-luis', 'glastonbury-dana', 'glastonbury-karen'] },
    })
  })

  test('two people of one name are told apart by e-mail', () => {
    const twins = [samplePerson('a', { name: 'Lee Ray' }), samplePerson('b', { name: 'Lee Ray' })]
    expect(readAudience({ ...typed, people: 'Lee Ray' }, twins)).toEqual({
      outcome: 'problem',
      problem: 'More than one person is called "Lee Ray". Write their e-mail address instead.',
    })
    expect(readAudience({ ...typed, people: 'b@glastonbury.example' }, twins)).toMatchObject({
      audience: { people: ['b'] },
    })
  })

  test('a department with a comma in its name is one', () => {
    const parks = [
      samplePerson('a', { department: 'Parks, Trees and Trails' }),
      samplePerson('b', { department: 'Police' }),
    ]
    expect(readAudience({ ...typed, departments: 'parks, trees and trails; police' }, parks)).toMatchObject({
      audience: { departments: ['Parks, Trees and Trails', 'Police'] },
    })
  })
})
