import type { Person, Role } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { ApprovalKind } from '../requests.ts'

/** Who decides a kind of request of this person: never the person; their supervisor when the office is their own. */
export function approverOf(kind: ApprovalKind, asker: Person, town: Town, staff: Person[]): Person | undefined {
  const byId = (id: string | null | undefined) => staff.find((person) => person.id === id)
  const supervisor = byId(asker.supervisor)
  const holder = holderOf(town.approvers[kind] ?? 'supervisor', asker, town, staff)
  return [holder, supervisor, byId(asker.backup)].find((person) => person && person.id !== asker.id)
}

/** The office that decides, in the town's own words. */
export function officeTitle(kind: ApprovalKind, town: Town): string {
  const office = town.approvers[kind] ?? 'supervisor'
  return town.offices[office]?.title ?? office.replace('-', ' ')
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
