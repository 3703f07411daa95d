import { isSameEmail, type Person } from '../people.ts'
import type { RequestOf } from '../requests.ts'
import type { Audience } from './audience.ts'

type Typed = Pick<RequestOf<'plan-update'>, 'whom' | 'departments' | 'role' | 'pay' | 'people'>

export type ReadAudience = { outcome: 'read'; audience: Audience } | { outcome: 'problem'; problem: string }

/** The audience that somebody typed and chose, or one line that says what to mend. */
export function readAudience(typed: Typed, staff: readonly Person[]): ReadAudience {
  const departments = readDepartments(typed.departments, staff)
  if (typeof departments === 'string') return { outcome: 'problem', problem: departments }
  const people = readPeople(typed.people, staff)
  if (typeof people === 'string') return { outcome: 'problem', problem: people }
  const { whom, role, pay } = typed
  return { outcome: 'read', audience: { whom, departments, role, pay, people } }
}

/** Every department of these people, in order. */
export function departmentsOf(staff: readonly Person[]): string[] {
  return [...new Set(staff.map(({ department }) => department))].sort()
}

function readDepartments(typed: string, staff: readonly Person[]): string[] | string {
  const known = new Map(departmentsOf(staff).map((name) => [plain(name), name]))
  const found: string[] = []
  for (const word of entries(typed, (entry) => known.has(plain(entry)))) {
    const name = known.get(plain(word))
    if (!name) return `There is no department "${word}". Yours are: ${[...known.values()].join(', ')}.`
    if (!found.includes(name)) found.push(name)
  }
  return found
}

function readPeople(typed: string, staff: readonly Person[]): string[] | string {
  const named = whoIsCalled(staff)
  const found = new Set<string>()
  for (const word of entries(typed, (entry) => named(entry).length > 0)) {
    const [person, other] = named(word)
    if (!person) return `Nobody who works here is called "${word}". Write a full name or an e-mail address.`
    if (other) return `More than one person is called "${word}". Write their e-mail address instead.`
    if (found.has(person.id)) return `${person.name} is in the list twice. Take one out.`
    found.add(person.id)
  }
  return [...found]
}

/** Looks people up by name ("Ortega, Luis" as well), e-mail or both, as "Luis Ortega <luis@…>". */
function whoIsCalled(staff: readonly Person[]): (entry: string) => Person[] {
  const known = new Map<string, Person[]>()
  const learn = (name: string, person: Person) => known.set(plain(name), [...(known.get(plain(name)) ?? []), person])
  for (const person of staff) {
    learn(person.name, person)
    if (!isSameEmail(person.email, person.name)) learn(person.email, person)
  }
  return (entry) => {
    const address = /<([^<>]+)>\s*$/.exec(entry)?.[1]
    const [last = '', first] = entry.split(',')
    return known.get(plain(address ?? entry)) ?? known.get(plain(first ? `${first} ${last}` : entry)) ?? []
  }
}

/** What a list holds: a line or a part between semicolons each, and commas only where they do not belong to a name. */
function entries(typed: string, isOne: (entry: string) => boolean): string[] {
  return typed
    .split(/[\n;]/)
    .flatMap((line) => (isOne(line) ? [line] : line.split(',')))
    .map((entry) => entry.trim())
    .filter(Boolean)
}

const plain = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
