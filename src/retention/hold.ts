import { z } from 'zod'

/** A legal hold: what it covers stays, whatever the schedule says, until it is released. */
export const holdSchema = z.object({
  id: z.string(),
  town: z.string(),
  /** What it covers: every field that is not empty has to fit. A person id, a policy's key, a kind of record. */
  person: z.string(),
  policy: z.string(),
  recordKind: z.string(),
  why: z.string(),
  status: z.enum(['in-force', 'released']),
  /** Person ids; ISO moments, empty until then. */
  placedBy: z.string(),
  placedAt: z.string(),
  releasedBy: z.string(),
  releasedAt: z.string(),
})
export type Hold = z.infer<typeof holdSchema>

/** Whether a hold in force covers a record; one that names the person in whatever part is covered too. */
export function isHeld(holds: Hold[], kind: string, record: object, policies: string[]): boolean {
  return holds.some((hold) => covers(hold, kind, record, policies))
}

function covers(hold: Hold, kind: string, record: object, policies: string[]): boolean {
  return (
    hold.status === 'in-force' &&
    (hold.recordKind === '' || hold.recordKind === kind) &&
    (hold.policy === '' || policies.includes(hold.policy)) &&
    (hold.person === '' || names(record, hold.person))
  )
}

/** Whether a person's id stands anywhere in a record. */
function names(value: unknown, person: string): boolean {
  if (value === person) return true
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, person))
}
