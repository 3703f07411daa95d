import { describe, expect, it } from 'vitest'
import { createDirectory, readPeopleFile } from '../../adapters/people-file.ts'
import type { Person } from '../../src/people.ts'
import { parseStaffList } from '../../src/staff-list.ts'

function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    name: 'Someone Else',
    email: `${id}@town.example`,
    town: 'here',
    department: 'Library',
    title: 'Librarian',
    roles: ['employee'],
    supervisor: null,
    backup: null,
    pay: 'hourly',
    schedule: null,
    timeZone: 'America/New_York',
    mayPost: false,
    addresses: [{ platform: 'slack', space: 'T1', user: `U-${id}` }],
    ...changes,
  }
}

const parse = (...people: unknown[]) => parseStaffList(JSON.stringify(people), 'people.json')

describe('a people file', () => {
  it('gives its people', () => {
    const people = [person('a'), person('b', { supervisor: 'a', backup: 'a' })]
    expect(parse(...people)).toEqual(people)
  })

  it.each([
    ['is not JSON', 'not json', /^People file people\.json: is not JSON/],
    ['is not a list', '{"id":"a"}', /must be a JSON list of people/],
    ['lacks a field', JSON.stringify([{ ...person('a'), name: undefined }]), /entry 1, field "name"/],
    [
      'has an unknown role',
      JSON.stringify([person('a'), { ...person('b'), roles: ['king'] }]),
      /entry 2, field "roles\.0"/,
    ],
    ['names two people alike', JSON.stringify([person('a'), person('a')]), /two people have the id "a"/],
    [
      'lists one account twice',
      JSON.stringify([person('a'), person('b', { addresses: person('a').addresses })]),
      /slack\/T1\/U-a is listed twice/,
    ],
    [
      'names a supervisor who is not there',
      JSON.stringify([person('a', { supervisor: 'z' })]),
      /supervisor "z" of "a" is not in the file/,
    ],
    ['names a backup who is not there', JSON.stringify([person('a', { backup: 'z' })]), /backup "z" of "a"/],
    ['has someone supervise themselves', JSON.stringify([person('a', { supervisor: 'a' })]), /their own supervisor/],
    [
      'has a supervisor of another town',
      JSON.stringify([person('a', { supervisor: 'b' }), person('b', { town: 'there' })]),
      /works for another town/,
    ],
    [
      'has supervisors in a circle',
      JSON.stringify([person('a', { supervisor: 'b' }), person('b', { supervisor: 'a' })]),
      /form a circle/,
    ],
  ])('that %s is refused in one line', (_, json, line) => {
    expect(() => parseStaffList(json, 'people.json')).toThrow(line)
    try {
      parseStaffList(json, 'people.json')
    } catch (error) {
      expect(String(error)).not.toContain('\n')
    }
  })

  it('that is not there is refused with its path', () => {
    expect(() => readPeopleFile('/nowhere/people.json')).toThrow(
      /^People file \/nowhere\/people\.json cannot be read\./,
    )
  })
})

describe('a directory', () => {
  const people = [person('a'), person('b', { town: 'there' })]
  const directory = createDirectory(people, { T1: 'here' })

  it('finds people by address, by id and by town', async () => {
    expect(await directory.byAddress({ platform: 'slack', space: 'T1', user: 'U-b' })).toBe(people[1])
    expect(await directory.byAddress({ platform: 'teams', space: 'T1', user: 'U-b' })).toBeUndefined()
    expect(await directory.byId('a')).toBe(people[0])
    expect(await directory.inTown('there')).toEqual([people[1]])
  })

  it('knows the town of a workspace, and of no other', async () => {
    expect(await directory.townOf({ platform: 'slack', space: 'T1', user: 'U-x' })).toBe('here')
    expect(await directory.townOf({ platform: 'slack', space: 'toString', user: 'U-x' })).toBeUndefined()
  })
})
