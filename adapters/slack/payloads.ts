import { z } from 'zod'

const id = z.string().min(1)
const text = z.string().default('')
const nothing = z.null().optional()

/** `block_id → action_id → element` as Slack reports what was filled in. */
export const filledInSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string().optional() }).nullish(),
      selected_date: z.string().nullish(),
      selected_time: z.string().nullish(),
    }),
  ),
)
export type FilledIn = z.infer<typeof filledInSchema>

const state = z.object({ values: filledInSchema }).optional()
const user = z.object({ id, team_id: id.optional() })
const team = z.object({ id }).nullish()

/** A file beside a message; what is missing here Slack keeps back until it is asked for, or the app may not see it. */
const fileSchema = z.object({
  id,
  name: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
  mimetype: z.string().optional(),
  size: z.number().optional(),
  url_private_download: z.string().optional(),
})
export type SlackFile = z.infer<typeof fileSchema>

/** The parts that we use of what Slack posts; source: docs.slack.dev and the types that ship with Bolt. */
export const eventSchema = z.object({
  event_id: id,
  team_id: id,
  authorizations: z.array(z.object({ user_id: id })).optional(),
  event: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('message'),
      channel_type: z.string(),
      subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
      bot_id: nothing,
      user: id,
      user_team: id.optional(),
      channel: id,
      thread_ts: id.optional(),
      text,
      files: z.array(fileSchema).optional(),
    }),
    z.object({
      type: z.literal('app_mention'),
      bot_id: nothing,
      user: id,
      user_team: id.optional(),
      channel: id,
      ts: id,
      thread_ts: id.optional(),
      text,
    }),
    z.object({ type: z.literal('app_home_opened'), user: id, tab: z.string() }),
  ]),
})

export const commandSchema = z.object({
  command: id,
  team_id: id,
  user_id: id,
  trigger_id: id,
  response_url: id,
  text,
})

export const shortcutSchema = z.object({
  type: z.enum(['message_action', 'shortcut']),
  callback_id: z.string(),
  trigger_id: id,
  team,
  user,
  message: z.object({ text }).optional(),
})

export const pressSchema = z.object({
  type: z.literal('block_actions'),
  trigger_id: id,
  team,
  user,
  actions: z.array(z.object({ type: z.string(), value: z.string().optional() })).min(1),
  container: z.object({ type: z.string(), message_ts: id.optional(), is_ephemeral: z.boolean().optional() }),
  channel: z.object({ id }).optional(),
  message: z.object({ thread_ts: id.optional() }).optional(),
  view: z.object({ id, type: z.string(), callback_id: text, state }).optional(),
  response_url: id.optional(),
  state,
})

export const submissionSchema = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  view: z.object({ id, hash: z.string(), private_metadata: z.string(), callback_id: text, state }),
})
