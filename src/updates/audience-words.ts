import type { Person, Role } from '../people.ts'
import { type Audience, byDepartment } from './audience.ts'

/** Roles as a choice offers them. */
export const roleNames: Record<Role, string> = {
  employee: 'Employee',
  supervisor: 'Supervisor',
  'department-head': 'Department head',
  hr: 'Human Resources',
  administrator: 'Administrator',
  communications: 'Communications',
  records: 'Records',
  it: 'IT',
  counsel: 'Counsel',
}

/** Who is asked, in a line: "people whom the changes concern; Library; hourly". */
export function audienceInWords({ whom, departments, role, pay, people }: Audience): string {
  const whole = {
    concerned: 'people whom the changes concern',
    everyone: 'the whole town',
    nobody: 'nobody; no signature is asked for',
  }[whom]
  return [
    whole,
    ...(departments.length ? [`only ${departments.join(', ')}`] : []),
    ...(role === 'any' ? [] : [`only with the role ${roleNames[role]}`]),
    ...(pay === 'any' ? [] : [`only ${pay}`]),
    ...(people.length ? [`only from a list of ${people.length}`] : []),
  ].join('; ')
}

/** Most departments that a line names. */
const mostNamed = 12

/** "Library 3, Police 2": how many people of each department. */
export function departmentsInWords(people: readonly Person[]): string {
  const counts = byDepartment(people)
  const rest = counts.slice(mostNamed).reduce((sum, { count }) => sum + count, 0)
  const named = counts.slice(0, mostNamed).map(({ department, count }) => `${department} ${count}`)
  return [...named, ...(rest > 0 ? [`other departments ${rest}`] : [])].join(', ')
}
