import type { Person, Role } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { ApprovalKind } from '../requests.ts'

/** An office whose yes is needed, and in which turn; offices of one turn decide side by side. */
export type Needed = { office: string; turn: number }

/** The office of somebody who is asked for themselves: nobody stands in for them. */
export const namedPerson = 'named-person'

/** Whose yes a kind of request needs here; material that belongs to others goes by counsel first where the policies want that. */
export function officesFor(kind: ApprovalKind, town: Town, material: 'own' | 'others'): Needed[] {
  const offices = (town.approvers[kind] ?? ['supervisor']).map((office) => ({ office, turn: 1 }))
  const counsel = town.approvers.counsel ?? []
  return kind === 'content' && material === 'others'
    ? [...counsel.map((office) => ({ office, turn: 0 })), ...offices]
    : offices
}

/** Who decides for an office about this person: never the person; their supervisor when the office is their own. */
export function deciderFor(office: string, asker: Person, town: Town, staff: Person[]): Person | undefined {
  const byId = (id: string | null | undefined) => staff.find((person) => person.id === id)
  const holder = holderOf(office, asker, town, staff)
  return [holder, byId(asker.supervisor), byId(asker.backup)].find((person) => person && person.id !== asker.id)
}

/** The offices that decide, in the town's own words: "Department Head and Town Administrator". */
export function officeTitle(kind: ApprovalKind, town: Town): string {
  return (town.approvers[kind] ?? ['supervisor']).map((office) => titleOf(office, town)).join(' and ')
}

/** One office in the town's own words. */
export function titleOf(office: string, town: Town): string {
  return town.offices[office]?.title ?? (office === namedPerson ? 'person named' : office.replace('-', ' '))
}

/** The person who holds an office: named in town.json, else the one with the role, nearest department first. */
export function holderOf(office: string, asker: Person, town: Town, staff: Person[]): Person | undefined {
  if (office === 'supervisor') return staff.find(({ id }) => id === asker.supervisor)
  const named = staff.find(({ id }) => id === town.offices[office]?.person)
  if (named) return named
  const holders = staff.filter((person) => person.roles.includes(office as Role))
  return (
    holders.find(({ department }) => department === asker.department) ??
    (office === 'department-head' ? undefined : holders[0])
  )
}
