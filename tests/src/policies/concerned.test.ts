import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import type { Clause } from '../../../src/policies/clause.ts'
import { groupsConcerned, isConcerned } from '../../../src/policies/concerned.ts'

const clauses = loadKnowledge('knowledge').policies.flatMap(({ clauses }) => clauses)
const clause = (policy: string, ending: string): Clause => {
  const found = clauses.find((one) => one.policy === policy && one.citation.endsWith(ending))
  if (!found) throw new Error(`${policy} has no clause ${ending}`)
  return found
}
const person = (id: string) => {
  const found = playgroundStaff().find((one) => one.id === id)
  if (!found) throw new Error(`${id} does not work here`)
  return found
}
const added = (one: Clause) => groupsConcerned([{ kind: 'added', clause: one }])

describe('whom a change concerns', () => {
  test('a clause on own accounts concerns everyone; the permission in it is the directors’ to give', () => {
    expect(added(clause('glastonbury-7', '1(a)'))).toEqual(['personal'])
    expect(added(clause('glastonbury-7', '1(c)'))).toEqual(['personal', 'supervisors'])
  })

  test('after-hours work is named to hourly employees beside those who post', () => {
    expect(added(clause('model-city', 'Official Use (j)'))).toEqual(['official', 'hourly'])
  })

  test('naming an administrator is for department heads and the offices', () => {
    expect(added(clause('glastonbury-6', 'Procedure 1(b)'))).toEqual(['official', 'supervisors', 'administrators'])
  })

  test('a clause over both uses concerns everyone', () => {
    expect(added(clause('westmont-62-79', '(I)(5)'))).toEqual(['everyone'])
  })

  test('a reworded clause concerns those it spoke to before as well', () => {
    const before = { ...clause('glastonbury-6', 'Procedure 2(b)'), text: 'Hourly employees may not post.' }
    const after = { ...before, text: 'Nobody may post.' }
    expect(groupsConcerned([{ kind: 'reworded', before, after }])).toEqual(['official', 'hourly'])
  })

  test('a clause that only moved concerns nobody, and no change concerns nobody', () => {
    const one = clause('glastonbury-7', '1(a)')
    expect(groupsConcerned([{ kind: 'moved', before: one, after: { ...one, citation: 'Policy 7, 1(b)' } }])).toEqual([])
    expect(groupsConcerned([])).toEqual([])
  })
})

describe('who belongs to a group', () => {
  test('people who post for the town, hourly people, supervisors, offices', () => {
    expect(isConcerned(person('glastonbury-priya'), ['official'])).toBe(true)
    expect(isConcerned(person('glastonbury-luis'), ['official'])).toBe(false)
    expect(isConcerned(person('glastonbury-luis'), ['official', 'hourly'])).toBe(true)
    expect(isConcerned(person('glastonbury-karen'), ['supervisors'])).toBe(true)
    expect(isConcerned(person('charlton-grace'), ['administrators'])).toBe(true)
    expect(isConcerned(person('charlton-emily'), ['administrators', 'hourly', 'supervisors'])).toBe(false)
  })

  test('a clause on own accounts reaches everyone, no group reaches nobody', () => {
    expect(playgroundStaff().every((one) => isConcerned(one, ['personal']))).toBe(true)
    expect(playgroundStaff().some((one) => isConcerned(one, []))).toBe(false)
  })
})
