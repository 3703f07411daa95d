import { z } from 'zod'

/** Somebody hands their decisions to a named colleague for some days. */
export const delegationSchema = z.object({
  id: z.string(),
  town: z.string(),
  /** Person ids: who hands over, to whom. */
  from: z.string(),
  to: z.string(),
  /** ISO. */
  since: z.string(),
  until: z.string(),
  status: z.enum(['set', 'ended']),
  setAt: z.string(),
})
export type Delegation = z.infer<typeof delegationSchema>

/** Whether it counts at an instant (ISO UTC). */
export function isActive({ status, since, until }: Delegation, at: string): boolean {
  return status === 'set' && Date.parse(since) <= Date.parse(at) && Date.parse(at) < Date.parse(until)
}

/** Who decides for a person now, hand-over by hand-over; the person when nobody does or the asker would decide. */
export function standInFor(person: string, asker: string, delegations: Delegation[], at: string): string {
  const seen = [person]
  for (;;) {
    const last = seen.at(-1)
    const next = delegations.find((one) => one.from === last && isActive(one, at))?.to
    if (next === undefined) return last ?? person
    if (next === asker || seen.includes(next)) return person
    seen.push(next)
  }
}
