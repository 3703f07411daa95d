import { z } from 'zod'

/** Where a person is reached; `space` is the Slack workspace, the Teams tenant or the playground's town. */
export const addressSchema = z.object({
  platform: z.enum(['slack', 'teams', 'playground', 'terminal']),
  space: z.string(),
  user: z.string(),
})
export type Address = z.infer<typeof addressSchema>

export const roleSchema = z.enum([
  'employee',
  'supervisor',
  'department-head',
  'hr',
  'administrator',
  'communications',
  'records',
  'it',
  'counsel',
])
export type Role = z.infer<typeof roleSchema>

/** An employee or official of a town. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  town: z.string(),
  department: z.string(),
  title: z.string(),
  roles: z.array(roleSchema),
  /** Person ids. */
  supervisor: z.string().nullable(),
  backup: z.string().nullable(),
  pay: z.enum(['hourly', 'salaried']),
  /** E.g. `Mon-Fri 08:00-16:30 (lunch 12:00-12:30)`; null when not known. */
  schedule: z.string().nullable(),
  timeZone: z.string(),
  /** Whether the town has let this person post in its name. */
  mayPost: z.boolean(),
  addresses: z.array(addressSchema),
  /** `YYYY-MM-DD`, the first day at work; the day of the list that first named them where it says none. */
  started: z.string().optional(),
  /** `YYYY-MM-DD`, the day on which somebody stopped working here; they cannot act any more, records still name them. */
  left: z.string().optional(),
})
export type Person = z.infer<typeof personSchema>

/** Who the platform says is speaking; `person` is absent for someone the directory does not know. */
export type Sender = { address: Address; town: string; person: Person | undefined }

/** Whether two addresses are the same place. */
export function isSameAddress(a: Address, b: Address): boolean {
  return a.platform === b.platform && a.space === b.space && a.user === b.user
}

/** One name for an address, the id of its link. */
export function addressKey({ platform, space, user }: Address): string {
  return `${platform}/${space}/${user}`
}

/** Names are compared as their owners would type them on a phone: case, accents and double spaces do not count. */
export function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b)
}

const plainName = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()

/** E-mail addresses are compared without regard to case. */
export function isSameEmail(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}
