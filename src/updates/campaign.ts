import { z } from 'zod'
import { scenarioSchema } from '../acknowledgements/scenario.ts'
import type { Person } from '../people.ts'
import { audienceSchema } from './audience.ts'

/** How many messages waited when progress was looked at last, and what it showed then. */
const progressSchema = z.object({ waiting: z.number().int(), shown: z.string() })

/**
 * How one version goes from one person's plan over a second person's yes to its readers. There is one for each version,
 * so that two updates can never become the same version.
 */
export const campaignSchema = z.object({
  /** Record id of the version it publishes. */
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  version: z.number().int(),
  /** The update whose words it publishes. */
  update: z.string(),
  /** How often something was handed in for this version: each time has messages of its own. */
  round: z.number().int().default(1),
  audience: audienceSchema,
  /** What readers are asked before they sign, as it was when it was handed in; null when nothing. */
  scenario: scenarioSchema.nullable().default(null),
  /** Why people are asked whom the changes do not concern, or nobody is; empty where it needs no reason. */
  why: z.string(),
  /** How many that is: as typed by who submitted it, and once published, how many were asked. */
  headCount: z.number().int(),
  /** ISO, UTC; empty for as soon as it has its second yes. */
  startsAt: z.string(),
  /** The day by which people sign (`YYYY-MM-DD` on each one's calendar); empty where none was set. */
  dueOn: z.string().default(''),
  /** Whether each reader's message waits for their next working time. */
  hours: z.enum(['working', 'any']),
  /** `cancelled` before it was published when `publishedAt` is empty. */
  status: z.enum(['submitted', 'sent-back', 'scheduled', 'sending', 'paused', 'cancelled', 'done']),
  submittedBy: z.string(),
  submittedAt: z.string(),
  /** Person ids of those who may say the second yes and were asked. */
  asked: z.array(z.string()),
  decidedBy: z.string(),
  decidedAt: z.string(),
  /** Why it was sent back. */
  reason: z.string(),
  publishedAt: z.string(),
  /** Who paused or cancelled it last. */
  steeredBy: z.string(),
  progress: progressSchema,
})
export type Campaign = z.infer<typeof campaignSchema>

/** What a person hands in for a second yes. */
export type Plan = Pick<
  Campaign,
  | 'id'
  | 'town'
  | 'policy'
  | 'version'
  | 'update'
  | 'audience'
  | 'scenario'
  | 'why'
  | 'headCount'
  | 'startsAt'
  | 'dueOn'
  | 'hours'
  | 'asked'
>

export type Step =
  | { outcome: 'done'; campaign: Campaign }
  /** Nothing to do: it stands so already, or somebody was first. */
  | { outcome: 'late'; campaign: Campaign }
  | { outcome: 'refused'; why: 'gone' | 'own' | 'reason-missing' | 'due-passed' }

/** What came of handing in a plan; `busy` when another update is on its way to the same version. */
export type Handed = { outcome: 'done' | 'late' | 'busy'; campaign: Campaign }

/** Hands a plan in; a version that is on its way already is not overtaken. */
export function submit(current: Campaign | undefined, plan: Plan, by: string, at: string): Handed {
  if (current?.update === plan.update && isOpen(current)) return { outcome: 'late', campaign: current }
  if (current && (isOpen(current) || current.publishedAt)) return { outcome: 'busy', campaign: current }
  return {
    outcome: 'done',
    campaign: {
      ...plan,
      round: (current?.round ?? 0) + 1,
      status: 'submitted',
      submittedBy: by,
      submittedAt: at,
      decidedBy: '',
      decidedAt: '',
      reason: '',
      publishedAt: '',
      steeredBy: '',
      progress: { waiting: 0, shown: '' },
    },
  }
}

/** What somebody decides about: which update, and which handing in of it they read. */
export type Read = Pick<Campaign, 'update' | 'round'>

/** The second yes, by anybody but who handed it in: it goes out, or waits for its time. */
export function approve(current: Campaign | undefined, read: Read, by: Person, at: string): Step {
  return decide(current, read, by, (campaign) => {
    const decided = { ...campaign, decidedBy: by.id, decidedAt: at }
    return { outcome: 'done', campaign: isDue(campaign, at) ? begun(decided, at) : { ...decided, status: 'scheduled' } }
  })
}

/** Back to who handed it in, with a reason. */
export function sendBack(current: Campaign | undefined, read: Read, by: Person, reason: string, at: string): Step {
  return decide(current, read, by, (campaign) =>
    reason.trim()
      ? {
          outcome: 'done',
          campaign: { ...campaign, status: 'sent-back', decidedBy: by.id, decidedAt: at, reason: reason.trim() },
        }
      : { outcome: 'refused', why: 'reason-missing' },
  )
}

/** Its time has come: published, and on its way to its readers. */
export function begin(current: Campaign | undefined, headCount: number, at: string): Step {
  if (!current) return { outcome: 'refused', why: 'gone' }
  return current.status === 'scheduled' && isDue(current, at)
    ? { outcome: 'done', campaign: begun({ ...current, headCount }, at) }
    : { outcome: 'late', campaign: current }
}

/** After a look at what still waits: ended when nothing does; undefined when there is nothing new to show. */
export function followed(current: Campaign | undefined, waiting: number, shown: string): Campaign | undefined {
  if (!current?.publishedAt) return undefined
  const status = current.status === 'sending' && waiting === 0 ? 'done' : current.status
  if (status === current.status && shown === current.progress.shown && waiting === current.progress.waiting) {
    return undefined
  }
  return { ...current, status, progress: { waiting, shown } }
}

/** Whether it is to be looked at again: it goes out, is paused, or is stopped with messages still to be taken back. */
export function isFollowed({ status, publishedAt, progress }: Campaign): boolean {
  return (
    status === 'sending' ||
    status === 'paused' ||
    (status === 'cancelled' && publishedAt !== '' && progress.waiting > 0)
  )
}

/** How long signatures are counted in the message of who handed it in; the report has them at any time. */
const watchedDays = 90

/** Whether signatures may still come that its message does not show yet: all messages are out, and somebody has not signed. */
export function isWatched({ status, publishedAt, headCount, progress }: Campaign, now: number): boolean {
  const isNew = now - Date.parse(publishedAt) < watchedDays * 86_400_000
  // What was shown ends with those who have signed.
  return status === 'done' && isNew && headCount > 0 && progress.shown.split('/').at(-1) !== String(headCount)
}

/** Pauses, goes on or ends; what does not fit how it stands is late. */
export function steer(
  current: Campaign | undefined,
  update: string,
  step: 'pause' | 'resume' | 'cancel',
  by: string,
): Step {
  if (current?.update !== update) return { outcome: 'refused', why: 'gone' }
  const next = nextStatus[step](current.status)
  return next
    ? { outcome: 'done', campaign: { ...current, status: next, steeredBy: by } }
    : { outcome: 'late', campaign: current }
}

/** Whether it is still on its way: to a second yes, to its time or to its readers. */
export function isOpen({ status }: Campaign): boolean {
  return status === 'submitted' || status === 'scheduled' || status === 'sending' || status === 'paused'
}

/** Whether its time, if it was given one, has come. */
export function isDue({ startsAt }: Campaign, at: string): boolean {
  return !startsAt || Date.parse(startsAt) <= Date.parse(at)
}

/** Who of a town's staff may say the second yes to what this person hands in; nobody who has left is on the staff. */
export function secondPeople(staff: readonly Person[], first: string): Person[] {
  return staff.filter(({ id, roles }) => id !== first && (roles.includes('hr') || roles.includes('administrator')))
}

const nextStatus: Record<
  'pause' | 'resume' | 'cancel',
  (status: Campaign['status']) => Campaign['status'] | undefined
> = {
  pause: (status) => (status === 'sending' ? 'paused' : undefined),
  resume: (status) => (status === 'paused' ? 'sending' : undefined),
  cancel: (status) =>
    status === 'submitted' || status === 'scheduled' || status === 'sending' || status === 'paused'
      ? 'cancelled'
      : undefined,
}

function decide(current: Campaign | undefined, read: Read, by: Person, decision: (campaign: Campaign) => Step): Step {
  if (current?.update !== read.update || current.town !== by.town) return { outcome: 'refused', why: 'gone' }
  // Asked before anything else: one person stays one person with a forwarded card too.
  if (current.submittedBy === by.id) return { outcome: 'refused', why: 'own' }
  // Handed in again since: nobody decides about what they have not read.
  const isRead = current.status === 'submitted' && current.round === read.round
  return isRead ? decision(current) : { outcome: 'late', campaign: current }
}

/** Where nobody is asked there is nothing to send. */
const begun = (campaign: Campaign, at: string): Campaign => ({
  ...campaign,
  status: campaign.headCount === 0 ? 'done' : 'sending',
  publishedAt: at,
  progress: { waiting: campaign.headCount, shown: '' },
})
