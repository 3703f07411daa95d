import { z } from 'zod'
import { acknowledgementSchema } from './acknowledgements/acknowledgement.ts'
import { scenarioSchema } from './acknowledgements/scenario.ts'
import { approvalSchema } from './approvals/approval.ts'
import { delegationSchema } from './approvals/delegation.ts'
import { workTimeSchema } from './approvals/work-time.ts'
import { deliverySchema } from './deliveries.ts'
import { inquirySchema } from './inquiries/inquiry.ts'
import { personSchema } from './people.ts'
import { policySchema } from './policies/clause.ts'
import { topicSchema } from './questions/topic.ts'
import { reportSchema } from './reports/report.ts'
import { disposalSchema } from './retention/disposal.ts'
import { holdSchema } from './retention/hold.ts'
import { noticeSchema } from './reviews/notice.ts'
import { reachSchema } from './staff/reach.ts'
import { linkSchema, staffImportSchema } from './staff/staff-import.ts'
import { campaignSchema } from './updates/campaign.ts'
import { updateSchema } from './updates/update.ts'

/** A published version; id is `<policy>/<version>`, zero-padded to four digits so that versions list in order. */
const policyVersionSchema = z.object({
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  version: z.number().int(),
  /** The update it was prepared as. */
  update: z.string(),
  publishedBy: z.string(),
  /** Who said the second yes; empty for versions of before there was one. */
  approvedBy: z.string().default(''),
  publishedAt: z.string(),
  body: policySchema,
  /** What readers are asked before they sign; null when HR set none. */
  scenario: scenarioSchema.nullable().default(null),
})

/** An incoming event that changed something; kept so that a redelivery does nothing. */
const eventSchema = z.object({ id: z.string(), at: z.string() })

/** Every kind of durable thing; a new kind is one line here. */
export const recordSchemas = {
  approval: approvalSchema,
  delegation: delegationSchema,
  'work-time': workTimeSchema,
  acknowledgement: acknowledgementSchema,
  update: updateSchema,
  campaign: campaignSchema,
  policy: policyVersionSchema,
  delivery: deliverySchema,
  topic: topicSchema,
  inquiry: inquirySchema,
  report: reportSchema,
  notice: noticeSchema,
  event: eventSchema,
  person: personSchema,
  link: linkSchema,
  reach: reachSchema,
  'staff-import': staffImportSchema,
  hold: holdSchema,
  disposal: disposalSchema,
} as const

export type RecordKind = keyof typeof recordSchemas
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>
/** A record with its kind, as the journal and the further records of a change carry it. */
export type AnyRecord = { [K in RecordKind]: { kind: K; record: RecordOf<K> } }[RecordKind]
export const recordKinds = Object.keys(recordSchemas) as RecordKind[]
