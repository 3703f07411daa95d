import { z } from 'zod'
import { approvalKindSchema } from '../requests.ts'

/** An office the policies name ("Town Manager", "Social Media Administrator") and who holds it here. */
const officeSchema = z.object({
  /** The town's own name for it, e.g. "Marketing & Communications Specialist". */
  title: z.string(),
  /** Person id in the directory; absent when the directory finds the holder by role. */
  person: z.string().optional(),
})

/** What the policies leave to a town: names, offices, accounts, addresses, blanks. One file, `knowledge/<town>/town.json`. */
export const townSchema = z.object({
  key: z.string(),
  /** E.g. "Town of Glastonbury". */
  name: z.string(),
  /** How people write it, longest first; used to see that a draft names the town. */
  aliases: z.array(z.string()),
  /** "town", "village" or "city": the word its employees use. */
  kind: z.enum(['town', 'village', 'city', 'county']),
  /** IANA zone, e.g. `America/New_York`. */
  timeZone: z.string(),
  domains: z.array(z.string()),
  /** Own telephone numbers or their leading digits, e.g. `860-652`; never personal data. */
  phones: z.array(z.string()),
  accounts: z.array(z.object({ platform: z.string(), handle: z.string(), name: z.string(), department: z.string() })),
  /** Keyed by the role names that approvals and answers use: `hr`, `administrator`, `communications`, `records`, `it`, `counsel`. */
  offices: z.record(z.string(), officeSchema),
  /**
   * Who says yes to what: `supervisor`, `department-head`, `named-person` (whoever the request is about) or a key of
   * `offices`; a list when each of them has to. A kind that no policy of the town demands is left out.
   */
  approvers: z
    .partialRecord(
      approvalKindSchema,
      z.union([z.string().transform((office) => [office]), z.array(z.string()).min(1)]),
    )
    .default({}),
  /** The office that takes reports: of violations, of security incidents. */
  reports: z.object({ violation: z.string().default('hr'), incident: z.string().default('it') }).prefault({}),
  /** Days on which nobody is scheduled but crews that work around the clock, `YYYY-MM-DD` → name. */
  holidays: z.record(z.iso.date(), z.string()).default({}),
  /** How signatures are waited for. */
  signing: z
    .object({
      /** Days that somebody has to sign in who joins or changes place. */
      dueDays: z.number().int().min(1).max(365).default(14),
      /** Days before the first reminder, and then before each further one; three at most. */
      remindAfterDays: z.array(z.number().int().min(1).max(60)).max(3).default([3, 4, 5]),
    })
    .prefault({}),
  /**
   * How long records are kept, kind → years from the day a record was closed, or `permanent`; what has no entry is kept
   * for good. Which kinds there are and when each is closed stands in src/retention/schedule.ts.
   */
  retention: z.record(z.string(), z.union([z.number().positive().max(100), z.literal('permanent')])).default({}),
  /** What the template's blanks mean here, label → words. */
  blanks: z.record(z.string(), z.string()).default({}),
})
export type Town = z.infer<typeof townSchema>
