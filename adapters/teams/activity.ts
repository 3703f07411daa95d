import { z } from 'zod'

const account = z.looseObject({ id: z.string(), aadObjectId: z.string().optional() })

/** The part of a Bot Framework activity that is read; the rest passes through. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().optional(),
  }),
  from: account,
  recipient: account,
  replyToId: z.string().optional(),
  action: z.string().optional(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  value: z.unknown().optional(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().optional() }).nullish() }).nullish(),
})
export type Activity = z.infer<typeof activitySchema>

/** Every tenant the activity names; a real one names the same twice. */
export function tenantsOf(activity: Activity): string[] {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id]
  return [...new Set(named.filter((tenant) => tenant !== undefined))]
}
