import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { receiptStates } from '../../../src/acknowledgements/receipts.ts'
import { byDepartment, progressOf, smallestGroup } from '../../../src/console/departments.ts'

const people = fc.array(
  fc.record({
    department: fc.constantFrom('Fire', 'Police', 'Clerk', 'Water', 'Parks'),
    state: fc.constantFrom(...receiptStates),
  }),
  { maxLength: 60 },
)

function grouped(list: { department: string; state: (typeof receiptStates)[number] }[]) {
  const receipts = list.map(({ state }, at) => ({
    acknowledgement: `a${at}`,
    person: String(at),
    state,
    why: '',
    dueOn: '',
  }))
  return { receipts, groups: byDepartment(receipts, (person) => list[Number(person)]?.department ?? '') }
}

describe('progress by department', () => {
  test('never shows a group of fewer than five, and never a whole that gives one away', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { receipts, groups } = grouped(list)
        for (const group of groups) expect(group.people).toBeGreaterThanOrEqual(smallestGroup)
        if (groups.length === 0) return
        const all = progressOf(receipts)
        const sum = (field: 'people' | 'acknowledged' | 'reached') =>
          groups.reduce((total, group) => total + group[field], 0)
        expect([sum('people'), sum('acknowledged'), sum('reached')]).toEqual([
          all.people,
          all.acknowledged,
          all.reached,
        ])
      }),
    )
  })

  test('shows a department by its name only when it has five people', () => {
    fc.assert(
      fc.property(people, (list) => {
        for (const { name, people: count } of grouped(list).groups) {
          if (name === 'Smaller departments together') continue
          expect(list.filter(({ department }) => department === name)).toHaveLength(count)
        }
      }),
    )
  })

  test('shows nothing where there is one group only: the whole says it already', () => {
    const fire = Array.from({ length: 9 }, () => ({ department: 'Fire', state: 'delivered' as const }))
    expect(grouped(fire).groups).toEqual([])
    expect(grouped([...fire, { department: 'Clerk', state: 'acknowledged' }]).groups).toEqual([])
  })
})
