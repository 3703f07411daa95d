import { z } from 'zod'
import { type Person, roleSchema } from '../people.ts'

/** Who is asked to sign: each choice narrows it, so that everything chosen is true of everyone asked. */
export const audienceSchema = z.object({
  /** People whom the changed clauses concern, the whole town, or nobody, where a change asks for no new signature. */
  whom: z.enum(['concerned', 'everyone', 'nobody']),
  /** Any of these; empty for all. */
  departments: z.array(z.string()),
  role: z.union([z.literal('any'), roleSchema]),
  pay: z.enum(['any', 'hourly', 'salaried']),
  /** Person ids of a list; empty for no list. */
  people: z.array(z.string()),
})
export type Audience = z.infer<typeof audienceSchema>

/** The people of a town's staff whom an audience names, each once; `concerned` are the ids of those whom the changes concern. */
export function audienceOf(staff: readonly Person[], audience: Audience, concerned: ReadonlySet<string>): Person[] {
  const { whom, departments, role, pay, people } = audience
  if (whom === 'nobody') return []
  const listed = new Set(people)
  return staff.filter(
    (person) =>
      person.left === undefined &&
      (whom === 'everyone' || concerned.has(person.id)) &&
      (departments.length === 0 || departments.includes(person.department)) &&
      (role === 'any' || person.roles.includes(role)) &&
      (pay === 'any' || person.pay === pay) &&
      (listed.size === 0 || listed.has(person.id)),
  )
}

/** How many of an audience the changes do not concern; to ask them too needs a reason. */
export function beyondConcern(audience: readonly Person[], concerned: ReadonlySet<string>): number {
  return audience.filter(({ id }) => !concerned.has(id)).length
}

/** How many of an audience there are in each department, most first. */
export function byDepartment(audience: readonly Person[]): { department: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { department } of audience) counts.set(department, (counts.get(department) ?? 0) + 1)
  return [...counts]
    .map(([department, count]) => ({ department, count }))
    .sort((a, b) => b.count - a.count || (a.department < b.department ? -1 : 1))
}
