import { readSchedule } from '../approvals/schedule.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { secondPeople } from '../updates/campaign.ts'
import { isInCircle } from './chains.ts'

/** Offices that something goes to whatever the town's policies say: questions and the staff list go to HR. */
const alwaysNeeded = ['hr']

/** What is amiss with a town's people, a plain line each; empty when all is well. */
export function staffFindings(town: Town, everyone: Person[]): string[] {
  const staff = everyone.filter((person) => person.town === town.key && person.left === undefined)
  const byId = new Map(everyone.map((person) => [person.id, person]))
  const findings = [
    ...counted(staff.filter(isWithoutSupervisor(staff)), 'has no supervisor', 'have no supervisor'),
    ...staff.flatMap((person) => linkFindings(person, byId)),
    ...counted(
      staff.filter((person) => isInCircle(person, byId)),
      'stands in a circle of supervisors',
      'stand in a circle of supervisors',
    ),
    ...vacancies(town, staff),
    ...alone(staff),
    ...sameEmail(staff),
    ...counted(
      staff.filter(({ addresses }) => addresses.length === 0),
      'is not linked to Slack or Teams yet',
      'are not linked to Slack or Teams yet',
    ),
    ...counted(
      staff.filter(({ pay, schedule }) => pay === 'hourly' && schedule === null),
      'is paid by the hour and has no schedule, so nobody can tell what is overtime',
      'are paid by the hour and have no schedule, so nobody can tell what is overtime',
    ),
    ...counted(
      staff.filter(({ schedule }) => schedule !== null && !readSchedule(schedule)),
      'has a schedule that cannot be read',
      'have a schedule that cannot be read',
    ),
  ]
  return findings.map((finding) => `${town.key}: ${finding}`)
}

/** The head of the town has nobody above; everybody else needs somebody who says yes. */
function isWithoutSupervisor(staff: Person[]): (person: Person) => boolean {
  const isHead = ({ roles }: Person) => roles.includes('administrator')
  const tops = staff.filter(({ supervisor }) => supervisor === null)
  // Without an administrator, one person at the top is the head.
  const head = staff.some(isHead) ? isHead : () => tops.length === 1
  return (person) => person.supervisor === null && !head(person)
}

function linkFindings(person: Person, byId: Map<string, Person>): string[] {
  return (['supervisor', 'backup'] as const).flatMap((link) => {
    const id = person[link]
    if (id === null) return []
    const other = byId.get(id)
    if (!other) return [`${person.name} has the ${link} "${id}", who is not in the records.`]
    if (id === person.id) return [`${person.name} is their own ${link}.`]
    if (other.left !== undefined) return [`${person.name} has the ${link} ${other.name}, who has left.`]
    return other.town === person.town ? [] : [`${person.name} has the ${link} ${other.name}, of another town.`]
  })
}

/** An update of a policy takes two people: one hands it in, another says the second yes. */
function alone(staff: Person[]): string[] {
  return staff
    .filter(({ id, roles }) => roles.includes('hr') && secondPeople(staff, id).length === 0)
    .map(({ name }) => `Nobody but ${name} may publish updates, which takes two: give a second person the role hr.`)
}

/** Offices that the town's approvals go to and nobody holds. */
function vacancies({ approvers, offices }: Town, staff: Person[]): string[] {
  const needed = new Set([...alwaysNeeded, ...Object.values(approvers).flat()])
  const holders = (office: string) => staff.filter(({ roles }) => roles.some((role) => role === office))
  const named = Object.entries(offices).flatMap(([office, { person }]) =>
    person && !staff.some(({ id }) => id === person)
      ? [`town.json names "${person}" for the office ${office}, who does not work here.`]
      : [],
  )
  // Whoever is named in the request, and the asker's own supervisor, are nobody's office.
  const general = [...needed].filter((office) => !['supervisor', 'department-head', 'named-person'].includes(office))
  const vacant = general.filter((office) => !offices[office]?.person && holders(office).length === 0)
  const heads = new Set(holders('department-head').map(({ department }) => department))
  const inCharge = new Set([...holders('department-head'), ...holders('administrator')].map(({ id }) => id))
  // Where the supervisor heads a department or the town, the question goes there.
  const unled = staff.filter((person) => !heads.has(person.department) && !inCharge.has(person.supervisor ?? person.id))
  const headless = needed.has('department-head') ? [...new Set(unled.map(({ department }) => department))] : []
  return [
    ...named,
    ...vacant.map(
      (office) =>
        `Nobody holds the office of ${offices[office]?.title ?? office} (role ${office}), which decides here.`,
    ),
    ...(headless.length > 0
      ? [
          `No head (role department-head) decides in ${headless.length === 1 ? 'this department' : 'these departments'}: ${headless.join(', ')}.`,
        ]
      : []),
  ]
}

function sameEmail(staff: Person[]): string[] {
  const emails = staff.map(({ email }) => email.toLowerCase())
  const twice = new Set(emails.filter((email, at) => emails.indexOf(email) !== at))
  return [...twice].map((email) => `More than one person has the e-mail ${email}, so none of them can be linked by it.`)
}

/** One line about several people, the first few by name. */
function counted(people: Person[], one: string, many: string): string[] {
  const [first] = people
  if (!first) return []
  if (people.length === 1) return [`${first.name} ${one}.`]
  const names = people.slice(0, 5).map(({ name }) => name)
  const more = people.length > names.length ? ` and ${people.length - names.length} more` : ''
  return [`${people.length} people ${many}: ${names.join(', ')}${more}.`]
}
