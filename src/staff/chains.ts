import type { Person } from '../people.ts'

/** Whether going up from this person, supervisor by supervisor, leads back to somebody passed before. */
export function isInCircle(person: Person, byId: Map<string, Person>): boolean {
  const seen = new Set<string>()
  for (let at: Person | undefined = person; at; at = at.supervisor === null ? undefined : byId.get(at.supervisor)) {
    if (seen.has(at.id)) return true
    seen.add(at.id)
  }
  return false
}
