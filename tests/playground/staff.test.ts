import { describe, expect, it } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { suggestionsFor } from '../../adapters/playground/suggestions.ts'
import { requestSchema } from '../../src/requests.ts'

const staff = playgroundStaff()
const towns = ['glastonbury', 'charlton', 'westmont', 'model-city']

describe.each(towns)('the staff of %s', (town) => {
  const people = staff.filter((person) => person.town === town)

  it('has someone for every part a visitor can play', () => {
    const roles = new Set(people.flatMap((person) => person.roles))
    expect([...roles]).toEqual(
      expect.arrayContaining([
        'employee',
        'supervisor',
        'department-head',
        'hr',
        'administrator',
        'communications',
        'it',
        'records',
      ]),
    )
    expect(people.some((person) => person.pay === 'hourly' && !person.roles.includes('supervisor'))).toBe(true)
    expect(people.some((person) => person.pay === 'salaried' && !person.roles.includes('supervisor'))).toBe(true)
  })

  it('has people who may and people who may not post in its name', () => {
    expect(new Set(people.map((person) => person.mayPost))).toEqual(new Set([true, false]))
  })

  it('leads every chain of supervisors to the administrator', () => {
    for (const person of people) {
      let top = person
      while (top.supervisor) top = people.find((other) => other.id === top.supervisor) ?? expect.fail(top.id)
      expect(top.roles).toContain('administrator')
    }
  })

  it('gives everyone but the administrator a supervisor who has that role, and everyone a backup', () => {
    for (const person of people) {
      const supervisor = people.find((other) => other.id === person.supervisor)
      if (person.roles.includes('administrator')) expect(supervisor).toBeUndefined()
      else expect(supervisor?.roles).toContain('supervisor')
      expect(person.backup).not.toBeNull()
      expect(person.backup).not.toBe(person.supervisor)
    }
  })

  it('reaches each person at their own address in the playground', () => {
    for (const person of people)
      expect(person.addresses).toEqual([{ platform: 'playground', space: town, user: person.id }])
  })

  it('offers each person three things to try, each a request the bot understands or words', () => {
    for (const person of people) {
      const suggestions = suggestionsFor(person)
      expect(suggestions).toHaveLength(3)
      for (const { send } of suggestions)
        if (send.kind === 'press') expect(requestSchema.safeParse(send.request).error).toBeUndefined()
        else expect(send.text.length).toBeGreaterThan(10)
    }
  })
})

it('has a lawyer where content needs one', () => {
  expect(staff.filter((person) => person.roles.includes('counsel')).map((person) => person.town)).toEqual([
    'model-city',
  ])
})

it('can call each person by first name alone', () => {
  const names = staff.map((person) => person.name.split(' ')[0])
  expect(new Set(names).size).toBe(names.length)
})
