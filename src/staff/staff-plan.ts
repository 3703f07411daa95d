import { codeOf } from '../hash.ts'
import { type Address, addressKey, type Person, personSchema } from '../people.ts'
import { isInCircle } from './chains.ts'
import { neededForNew, type Problem } from './read-staff.ts'
import { columnNames } from './staff-columns.ts'
import type { Covers, StaffRow } from './staff-import.ts'

/** One person whose record changes, with the names of what differs. */
export type Change = { before: Person; after: Person; fields: string[] }

/** What a list would do to the records, and what is wrong with it by line; a list with problems does nothing. */
export type StaffPlan = {
  added: Person[]
  changed: Change[]
  left: Person[]
  unchanged: number
  problems: Problem[]
  /** Worth knowing before one confirms. */
  notes: string[]
}

export type PlanSettings = {
  covers: Covers
  /** Towns that the list is about. */
  towns: string[]
  /** Time zone by town, for new people whose line gives none. */
  zones: Record<string, string>
  /** `YYYY-MM-DD`, the day on which leavers are noted as gone. */
  today: string
}

/** Holds the rows against everyone who is known. */
export function planImport(rows: StaffRow[], known: Person[], settings: PlanSettings): StaffPlan {
  const { covers, towns, today } = settings
  const byId = new Map(known.map((person) => [person.id, person]))
  const listed = new Set(rows.map(({ id }) => id))
  const read = rows.map((row) => ({ row, ...afterRow(row, byId.get(row.id), settings) }))
  const problems = read.flatMap(({ row, problems: found }) => found.map((what) => ({ line: row.line, what })))
  const missing = covers === 'everyone' ? known.filter((one) => towns.includes(one.town) && !listed.has(one.id)) : []
  const gone = missing.filter(({ left }) => left === undefined).map((person) => ({ ...person, left: today }))

  const afterwards = new Map(known.map((person) => [person.id, person]))
  for (const person of gone) afterwards.set(person.id, person)
  for (const { after } of read) if (after) afterwards.set(after.id, after)
  const staff = staffOf(afterwards)
  const named = read.flatMap(({ row, after }) => (after ? [{ row, after: withIds(after, staff) }] : []))
  for (const { after } of named) afterwards.set(after.id, after)

  const plan: StaffPlan = { added: [], changed: [], left: gone, unchanged: 0, problems, notes: [] }
  for (const { row, after } of named) {
    const before = byId.get(row.id)
    for (const what of [...linkProblems(row, after, afterwards), ...clashes(after, staff)])
      problems.push({ line: row.line, what })
    if (!before) plan.added.push(after)
    else if (after.left !== undefined && before.left === undefined) plan.left.push(after)
    else {
      const fields = differences(before, after)
      if (fields.length > 0) plan.changed.push({ before, after, fields })
      else plan.unchanged += 1
    }
  }
  problems.sort((a, b) => a.line - b.line)
  return { ...plan, notes: notesOn(plan, afterwards) }
}

/** The same changes give the same code; it tells whether what was shown is what would happen now. */
export function fingerprintOf({ added, changed, left }: StaffPlan): string {
  return codeOf(16, JSON.stringify([added, changed.map(({ after }) => after), left.map(({ id }) => id)]))
}

/** Whether so many would leave at once that the list is more likely a part of the staff than all of it. */
export function isMassLeaving(plan: StaffPlan): boolean {
  const staying = plan.changed.length + plan.unchanged
  return plan.left.length >= 3 && plan.left.length > staying / 3
}

/** What a person's addresses are when these are given: one account a platform, others stay. */
export function withAddresses(current: Address[], given: Address[]): Address[] {
  const platforms = given.map(({ platform }) => platform)
  return [...current.filter(({ platform }) => !platforms.includes(platform)), ...given]
}

function afterRow(
  row: StaffRow,
  before: Person | undefined,
  { zones, today }: PlanSettings,
): { after?: Person; problems: string[] } {
  if (before && before.town !== row.town)
    return { problems: [`The id "${row.id}" belongs to somebody of another town; give this person another id.`] }
  const missing = before ? [] : neededForNew.filter((field) => row.given[field] === undefined)
  if (missing.length > 0) {
    const names = missing.map((field) => columnNames[field]).join(', ')
    return { problems: [`"${row.id}" is new, and a new person needs the columns ${names}.`] }
  }
  const { left: leftBefore, ...rest } = before ?? newcomer(row, zones, today)
  const left = row.status === 'left' ? (leftBefore ?? today) : undefined
  const given = Object.fromEntries(Object.entries(row.given).filter(([, value]) => value !== undefined))
  const after = { ...rest, ...given, addresses: withAddresses(rest.addresses, row.addresses) }
  return { after: personSchema.parse(left === undefined ? after : { ...after, left }), problems: [] }
}

function newcomer(
  { id, town }: StaffRow,
  zones: Record<string, string>,
  today: string,
): Partial<Person> & { addresses: Address[] } {
  return {
    id,
    town,
    roles: ['employee'],
    supervisor: null,
    backup: null,
    schedule: null,
    timeZone: zones[town] ?? 'UTC',
    mayPost: false,
    started: today,
    addresses: [],
  }
}

/** Supervisors and backups given by e-mail become ids. */
function withIds(person: Person, staff: Staff): Person {
  const idOf = (named: string | null) =>
    named === null || staff.ids.has(named) ? named : (staff.byEmail.get(named.toLowerCase())?.[0] ?? named)
  return { ...person, supervisor: idOf(person.supervisor), backup: idOf(person.backup) }
}

/** Who decides for somebody has to be there; one whom the line does not name is only noted. */
function linkProblems(row: StaffRow, person: Person, everyone: Map<string, Person>): string[] {
  if (person.left !== undefined) return []
  const found = (['supervisor', 'backup'] as const).flatMap((link) => {
    const id = person[link]
    if (id === null || row.given[link] === undefined) return []
    const other = everyone.get(id)
    if (!other) return [`The ${link} "${id}" is not in the list and not known.`]
    if (id === person.id) return [`"${id}" is their own ${link}.`]
    if (other.town !== person.town) return [`The ${link} "${id}" works for another town.`]
    return other.left === undefined ? [] : [`The ${link} "${id}" has left; name somebody else.`]
  })
  return isInCircle(person, everyone) ? [...found, `The supervisors above "${person.id}" form a circle.`] : found
}

/** One e-mail and one account belong to one person. */
function clashes(person: Person, { byEmail, byAccount }: Staff): string[] {
  if (person.left !== undefined) return []
  const sameEmail = byEmail.get(person.email.toLowerCase())?.find((id) => id !== person.id)
  const sameAccount = person.addresses
    .flatMap((at) => byAccount.get(addressKey(at)) ?? [])
    .find((id) => id !== person.id)
  return [
    ...(sameEmail ? [`The e-mail ${person.email} is that of "${sameEmail}" already.`] : []),
    ...(sameAccount ? [`The Slack or Teams id is that of "${sameAccount}" already.`] : []),
  ]
}

/** Ids of everyone; of those who have not left, by e-mail and by account. */
type Staff = { ids: Set<string>; byEmail: Map<string, string[]>; byAccount: Map<string, string[]> }

function staffOf(everyone: Map<string, Person>): Staff {
  const staff: Staff = { ids: new Set(everyone.keys()), byEmail: new Map(), byAccount: new Map() }
  const add = (map: Map<string, string[]>, key: string, id: string) => map.set(key, [...(map.get(key) ?? []), id])
  for (const { id, left, email, addresses } of everyone.values()) {
    if (left !== undefined) continue
    add(staff.byEmail, email.toLowerCase(), id)
    for (const address of addresses) add(staff.byAccount, addressKey(address), id)
  }
  return staff
}

const compared = Object.keys(personSchema.shape) as (keyof Person)[]

function differences(before: Person, after: Person): string[] {
  return compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map(fieldName)
}

function fieldName(field: keyof Person): string {
  if (field === 'addresses') return 'Slack or Teams id'
  if (field === 'left') return 'status'
  return columnNames[field]
}

function notesOn(plan: StaffPlan, afterwards: Map<string, Person>): string[] {
  const gone = new Map(plan.left.map((person) => [person.id, person.name]))
  const staying = [...afterwards.values()].filter(({ left }) => left === undefined)
  return (['supervisor', 'backup'] as const).flatMap((link) =>
    staying.flatMap((person) => {
      const name = gone.get(person[link] ?? '')
      return name ? [`${person.name} needs another ${link}: ${name} leaves with this list.`] : []
    }),
  )
}
