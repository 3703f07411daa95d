import { z } from 'zod'
import { addressSchema, personSchema } from '../people.ts'

/** One line of a staff list; what it does not say stays as it is known. */
export const staffRowSchema = z.object({
  /** Where it stands in the list, for what is said about it. */
  line: z.number().int(),
  id: z.string(),
  given: personSchema
    .pick({
      name: true,
      email: true,
      department: true,
      title: true,
      roles: true,
      supervisor: true,
      backup: true,
      pay: true,
      schedule: true,
      timeZone: true,
      mayPost: true,
      started: true,
    })
    .partial(),
  town: z.string(),
  addresses: z.array(addressSchema),
  status: z.enum(['active', 'left']),
})
export type StaffRow = z.infer<typeof staffRowSchema>

/** Whether people of the town who are not in the list have left, or are only not mentioned. */
export const coversSchema = z.enum(['everyone', 'some'])
export type Covers = z.infer<typeof coversSchema>

/**
 * A staff list on its way into the records. Once `confirmed` it counts: what a crash left undone is done at the next
 * start, so that a list is never half-applied.
 */
export const staffImportSchema = z.object({
  id: z.string(),
  /** Town of the HR person who pasted it; empty when it came from the command line. */
  town: z.string(),
  towns: z.array(z.string()),
  covers: coversSchema,
  /** Person id, or `command-line`. */
  by: z.string(),
  at: z.string(),
  status: z.enum(['previewed', 'confirmed', 'applied', 'discarded']),
  /** Empty once applied or discarded. */
  rows: z.array(staffRowSchema),
  /** Stands for the changes that were shown; others need another look. */
  fingerprint: z.string(),
  counts: z.object({ added: z.number().int(), changed: z.number().int(), left: z.number().int() }),
})
export type StaffImport = z.infer<typeof staffImportSchema>

/** Which account is which person's; id is the address as one line, so that an account is one person. */
export const linkSchema = z.object({
  id: z.string(),
  /** Person id. */
  person: z.string(),
  /** Known by the e-mail that the platform verified, or from a staff list. */
  by: z.enum(['email', 'list']),
  at: z.string(),
})
export type Link = z.infer<typeof linkSchema>
