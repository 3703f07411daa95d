import { z } from 'zod'
import { type Person, personSchema } from './people.ts'
import { isInCircle } from './staff/chains.ts'

/** The people of a people file; throws one line that names the file, the entry and what to correct. */
export function parseStaffList(json: string, file: string): Person[] {
  const wrong = (what: string): Error => new Error(`People file ${file}: ${what}`)
  const listed = z.array(z.unknown()).safeParse(parsedOr(json, wrong))
  if (!listed.success) throw wrong('must be a JSON list of people, `[{"id": "…", …}, …]`.')
  const people = listed.data.map((entry, index) => {
    const person = personSchema.safeParse(entry)
    if (person.success) return person.data
    const [issue] = person.error.issues
    throw wrong(`entry ${index + 1}, field "${issue?.path.join('.')}": ${issue?.message}.`)
  })
  const [problem] = problemsOf(people)
  if (problem) throw wrong(problem)
  return people
}

function parsedOr(json: string, wrong: (what: string) => Error): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw wrong(`is not JSON (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'}).`)
  }
}

function problemsOf(people: Person[]): string[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return [
    ...repeated(people.map((person) => person.id)).map((id) => `two people have the id "${id}"; give each their own.`),
    ...repeated(people.flatMap((person) => person.addresses.map((at) => `${at.platform}/${at.space}/${at.user}`))).map(
      (address) => `the address ${address} is listed twice; one account is one person.`,
    ),
    ...people.flatMap((person) => [
      ...chainProblems(person, 'supervisor', byId),
      ...chainProblems(person, 'backup', byId),
      ...cycleProblems(person, byId),
    ]),
  ]
}

function chainProblems(person: Person, link: 'supervisor' | 'backup', byId: Map<string, Person>): string[] {
  const id = person[link]
  if (id === null) return []
  const other = byId.get(id)
  if (!other) return [`the ${link} "${id}" of "${person.id}" is not in the file; correct the id or set it to null.`]
  if (id === person.id) return [`"${person.id}" is their own ${link}; name someone else or set it to null.`]
  if (other.town !== person.town) return [`the ${link} "${id}" of "${person.id}" works for another town.`]
  return []
}

function cycleProblems(person: Person, byId: Map<string, Person>): string[] {
  return isInCircle(person, byId) ? [`the supervisors above "${person.id}" form a circle; one of them needs null.`] : []
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
