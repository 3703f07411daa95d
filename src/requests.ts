import { z } from 'zod'
import { acknowledgementRequests } from './acknowledgements/acknowledgement-requests.ts'
import { addressSchema } from './people.ts'
import { retentionRequests } from './retention/retention-requests.ts'
import { reachSchema } from './staff/reach.ts'
import { campaignRequests } from './updates/campaign-requests.ts'

const id = z.string().min(1).max(200)
/** Longest text a person may send; longer ones get one clear line. */
export const longestText = 20_000
/** Half a character or a control character, which no platform would show, becomes the sign for one that is missing. */
const words = z
  .string()
  .max(longestText)
  .overwrite((text) => text.replace(/\p{Surrogate}|[^\P{Cc}\t\n\r]/gu, '\ufffd'))
/** Local date and time, `YYYY-MM-DDTHH:mm`; forms send an empty string for "not given". */
const moment = z.string().regex(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)?$/)

/** A time as somebody typed it; read by the flow, so that a slip is answered with the form. */
const typedMoment = z.string().max(60)

/** Where a post goes: an account of the town, one of those it has entered (`official/<platform>/<handle>`), or one's own. */
const destination = z.union([
  z.enum(['official', 'personal']),
  z.templateLiteral(['official/', z.string().min(1).max(140)]),
])

/** The kinds of yes a policy can demand; each is demanded by the clauses that carry its concepts (approvals/kinds.ts). */
export const approvalKindSchema = z.enum([
  'account',
  'content',
  'off-duty',
  'overtime',
  'operations-information',
  'consent',
  'logo-or-photo',
  'counsel',
  'comment-removal',
])
export type ApprovalKind = z.infer<typeof approvalKindSchema>

/** What a report is about: a violation of a policy, or an incident of security. */
export const reportSubjectSchema = z.enum(['violation', 'incident'])
export type ReportSubject = z.infer<typeof reportSubjectSchema>

/** Everything anyone can ask of the bot, typed or pressed. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('home') }),
  z.object({ kind: z.literal('help') }),
  z.object({ kind: z.literal('mine') }),

  /** `asOf`: answered by what counted on that local date. */
  z.object({ kind: z.literal('ask'), question: words, asOf: z.iso.date().optional() }),
  z.object({ kind: z.literal('show-section'), clause: id }),
  z.object({ kind: z.literal('not-helpful'), concept: z.string() }),
  z.object({ kind: z.literal('open-questions') }),
  /** For HR: topics that stay open, counted. */
  z.object({ kind: z.literal('topics') }),
  /** `review` names a draft or comment of the last minutes, kept in memory only; it fills the form. */
  z.object({ kind: z.literal('start-inquiry'), concept: z.string().default(''), review: id.optional() }),
  z.object({
    kind: z.literal('send-inquiry'),
    concept: z.string().default(''),
    question: z.string().max(4_000).default(''),
    /** Words that go along because the asker left them in the form. */
    draft: words.default(''),
  }),
  z.object({ kind: z.literal('start-answer'), inquiryId: id }),
  z.object({ kind: z.literal('send-answer'), inquiryId: id, answer: z.string().max(4_000).default('') }),

  /** Where somebody with several accounts wants to be reached; asks when it is left out. */
  z.object({ kind: z.literal('choose-reach'), where: reachSchema.shape.where.optional() }),
  /** What waits for the person, what their yes still carries, what they decided. */
  z.object({ kind: z.literal('decisions') }),
  /** For HR: what waits in the whole town. */
  z.object({ kind: z.literal('approval-queue') }),

  z.object({ kind: z.literal('start-report'), about: reportSubjectSchema.optional() }),
  z.object({
    kind: z.literal('send-report'),
    about: reportSubjectSchema,
    words: z.string().max(4_000).default(''),
    circumstances: z.string().max(400).default(''),
  }),
  z.object({ kind: z.literal('start-report-answer'), reportId: id }),
  z.object({ kind: z.literal('answer-report'), reportId: id, answer: z.string().max(4_000).default('') }),

  z.object({ kind: z.literal('start-review'), text: words.optional() }),
  z.object({
    kind: z.literal('review'),
    text: words,
    use: destination,
    platform: z.string().default(''),
    postingAt: moment.default(''),
    /** Asked only of somebody whose working hours nobody has entered. */
    schedule: z.string().max(300).default(''),
    attachments: words.default(''),
  }),

  /** "I see" under what is kept; the fields beside it come back as they were. */
  z.object({
    kind: z.literal('see-notice'),
    text: words.default(''),
    use: destination.default('official'),
    platform: z.string().default(''),
    postingAt: moment.default(''),
    schedule: z.string().max(300).default(''),
    attachments: words.default(''),
  }),

  /** "May we remove this comment?": a comment of the public on an account of the town. */
  z.object({ kind: z.literal('start-comment'), text: words.optional() }),
  z.object({ kind: z.literal('review-comment'), text: words.default(''), account: z.string().max(200).default('') }),

  /** `review` names a review of the last minutes, kept in memory only; it fills the form. */
  z.object({ kind: z.literal('start-approval'), approval: approvalKindSchema.optional(), review: id.optional() }),
  z.object({
    kind: z.literal('request-approval'),
    approval: approvalKindSchema,
    text: words.default(''),
    account: z.string().max(200).default(''),
    /** Local times; one that cannot be read brings the form back with everything else kept. */
    from: typedMoment.default(''),
    until: typedMoment.default(''),
    repeat: z.enum(['once', 'weekly']).default('once'),
    repeatUntil: typedMoment.default(''),
    purpose: z.string().max(2_000).default(''),
    attachments: words.default(''),
    /** Name or e-mail of the colleague whose consent is asked. */
    named: z.string().max(200).default(''),
    /** Whether it shows material that belongs to others. */
    material: z.enum(['own', 'others']).default('own'),
  }),
  z.object({ kind: z.literal('show-approval'), approvalId: id }),
  /** Declining and asking for changes without a reason brings the form that asks for one. */
  z.object({
    kind: z.literal('decide-approval'),
    approvalId: id,
    decision: z.enum(['approve', 'decline', 'ask-changes']),
    reason: z.string().max(2_000).default(''),
  }),
  z.object({ kind: z.literal('withdraw-approval'), approvalId: id }),
  z.object({ kind: z.literal('revoke-approval'), approvalId: id, reason: z.string().max(2_000).default('') }),
  /** A typed "ok" or "looks good": brings back the buttons of what waits for this person. */
  z.object({ kind: z.literal('waiting-for-me') }),
  /** Hands decisions to a colleague for some days; without `to` it brings the form and what is handed over now. */
  z.object({
    kind: z.literal('delegate-approvals'),
    to: z.string().max(200).default(''),
    from: typedMoment.default(''),
    until: typedMoment.default(''),
  }),
  z.object({ kind: z.literal('end-delegation'), delegationId: id }),
  /** Minutes worked, in the window of a request or at any time without one; without `minutes` it brings the form. */
  z.object({
    kind: z.literal('report-minutes'),
    workTimeId: id.optional(),
    from: typedMoment.default(''),
    minutes: z.string().max(40).default(''),
    note: z.string().max(1_000).default(''),
  }),
  z.object({ kind: z.literal('payroll'), from: typedMoment.default(''), until: typedMoment.default('') }),
  /** For HR and IT: a one-time link to the web console. */
  z.object({ kind: z.literal('open-console') }),
  z.object({ kind: z.literal('failed-deliveries') }),
  z.object({ kind: z.literal('retry-delivery'), deliveryId: id }),

  z.object({ kind: z.literal('start-update'), policy: id.optional() }),
  z.object({ kind: z.literal('stop-reading'), reading: id }),
  z.object({ kind: z.literal('show-preview'), updateId: id }),
  z.object({
    kind: z.literal('show-detail'),
    updateId: id,
    detail: z.enum(['findings', 'answers', 'difference']),
  }),
  /**
   * With `clause` (a citation), `text` takes the place of that clause's words; without, of the whole policy. `document`
   * names a file read in the last minutes, which stands for the text.
   */
  z.object({
    kind: z.literal('preview-update'),
    policy: id,
    clause: z.string().max(200).default(''),
    text: z.string().max(400_000).default(''),
    document: id.optional(),
    effective: z
      .string()
      .regex(/^(\d{4}-\d\d-\d\d)?$/)
      .default(''),
  }),
  ...campaignRequests,
  ...retentionRequests,
  z.object({ kind: z.literal('discard-update'), updateId: id }),
  z.object({ kind: z.literal('show-policy'), policy: id }),
  /** Every version of one policy, or of all of the town's. */
  z.object({ kind: z.literal('show-versions'), policy: id.optional() }),
  z.object({ kind: z.literal('show-version'), policy: id, version: z.number().int() }),

  ...acknowledgementRequests,

  z.object({ kind: z.literal('start-people-import') }),
  /** `everyone`: whoever of the town is not in the list has left. */
  z.object({
    kind: z.literal('preview-people-import'),
    csv: z.string().max(2_000_000),
    covers: z.enum(['everyone', 'some']).default('some'),
  }),
  /** `leavers` is typed where so many would leave that the list may be only a part of the staff. */
  z.object({ kind: z.literal('confirm-people-import'), importId: id, leavers: z.string().max(20).default('') }),
  z.object({ kind: z.literal('discard-people-import'), importId: id }),
])
export type Request = z.infer<typeof requestSchema>
export type RequestOf<K extends Request['kind']> = Extract<Request, { kind: K }>

/** What a button carries: a request whose missing fields the inputs beside it fill in; `requestSchema` parses the two merged. */
export type ButtonRequest = {
  [K in Request['kind']]: { kind: K } & Partial<Omit<RequestOf<K>, 'kind'>>
}[Request['kind']]
export const buttonRequestSchema = z.custom<ButtonRequest>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string',
)

/**
 * Gets a file from the platform, bounded in size and time, and shows its sender that it is being read; `why` is a
 * sentence that says what to do. Never rejects.
 */
export type OpenFile = (signal: AbortSignal) => Promise<OpenedFile>
export type OpenedFile = { outcome: 'opened'; bytes: Uint8Array } | { outcome: 'refused'; why: string }
const isFunction = (value: unknown) => typeof value === 'function'

/** The largest file that is read. */
export const largestFile = 25_000_000

/** One platform event, verified by its adapter. `id` is the platform's own and the same on every redelivery. */
export const incomingSchema = z.object({
  id: z.string().min(1),
  from: addressSchema,
  /** The account's e-mail where the platform vouches for it; looked up for people the directory does not know. */
  email: z.string().optional(),
  /** `shared` where others can read along: answers there stay general and forms go to the person alone. */
  place: z.enum(['private', 'shared']),
  said: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), text: z.string() }),
    /** What a button carried and what the inputs beside it held; parsed as a Request, the button's fields win. */
    z.object({ kind: z.literal('press'), request: z.unknown(), typed: z.record(z.string(), z.string()) }),
    /** A file and the words beside it; `open` is called only for somebody who may send one. */
    z.object({ kind: z.literal('file'), name: z.string(), text: z.string(), open: z.custom<OpenFile>(isFunction) }),
  ]),
})
export type Incoming = z.infer<typeof incomingSchema>
