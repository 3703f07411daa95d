import { z } from 'zod'
import { roleSchema } from '../people.ts'

const id = z.string().min(1).max(200)

/** Who is asked to sign an update and when; departments and people as typed. */
const planFields = {
  updateId: id,
  whom: z.enum(['concerned', 'everyone', 'nobody']).default('concerned'),
  departments: z.string().max(4_000).default(''),
  role: z.union([z.literal('any'), roleSchema]).default('any'),
  pay: z.enum(['any', 'hourly', 'salaried']).default('any'),
  people: z.string().max(2_000_000).default(''),
  /** Why people whom the changes do not concern are asked too, or nobody is. */
  why: z.string().max(1_000).default(''),
  /** Local time; one that cannot be read brings the form back. */
  startsAt: z.string().max(60).default(''),
  /** `YYYY-MM-DD`; one that cannot be read brings the form back. */
  dueOn: z.string().max(60).default(''),
  hours: z.enum(['working', 'any']).default('working'),
  headCount: z.string().max(20).default(''),
}

/** What is asked from the preview of an update on, by those who publish it. */
export const campaignRequests = [
  /** The form for audience and time; a press counts who would be asked. */
  z.object({ kind: z.literal('plan-update'), ...planFields }),
  z.object({ kind: z.literal('submit-update'), ...planFields }),
  /** The second person's; sending back without a reason brings the form that asks for one. */
  z.object({
    kind: z.literal('decide-update'),
    campaignId: id,
    updateId: id,
    /** Which handing in was read; cards of an earlier version of this program know of the first only. */
    round: z.number().int().default(1),
    decision: z.enum(['approve', 'send-back']),
    reason: z.string().max(2_000).default(''),
  }),
  /** Every difference and every answer that changes, for who is asked for the second yes. */
  z.object({ kind: z.literal('read-update'), campaignId: id, updateId: id }),
  z.object({
    kind: z.literal('steer-campaign'),
    campaignId: id,
    updateId: id,
    step: z.enum(['pause', 'resume', 'cancel']),
  }),
  /** The one named, else what waits for this person, else the newest. */
  z.object({ kind: z.literal('campaigns'), campaignId: id.optional() }),
] as const
