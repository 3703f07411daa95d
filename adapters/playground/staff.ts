import { readFileSync } from 'node:fs'
import type { Person } from '../../src/people.ts'
import { parseStaffList } from '../../src/staff-list.ts'

/** The made-up staff of the four towns; nobody in it is a real person. */
export function playgroundStaff(): Person[] {
  const file = new URL('staff.json', import.meta.url)
  return parseStaffList(readFileSync(file, 'utf8'), 'adapters/playground/staff.json')
}
