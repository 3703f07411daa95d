import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import { callFailure } from './errors.ts'
import { deliveryEvent } from './surface.ts'

/** How far back a delivery of before the crash is looked for. */
const messagesLookedAt = 50

const stampedSchema = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(deliveryEvent), event_payload: z.object({ key: z.string() }) }),
})

/**
 * Where the messages of this delivery stand in the person's direct messages, oldest first; undefined when there are
 * none, or when the workspace does not let us look. Rejects when Slack asks to slow down or cannot be reached.
 */
export async function alreadySent(
  client: webApi.WebClient,
  user: string,
  key: string,
): Promise<{ channel: string; stamps: string[] } | undefined> {
  try {
    const opened = await client.conversations.open({ users: user })
    const channel = opened.channel?.id
    if (!channel) return undefined
    const history = await client.conversations.history({ channel, limit: messagesLookedAt, include_all_metadata: true })
    const stamped = (history.messages ?? []).flatMap((message) => stampedSchema.safeParse(message).data ?? [])
    const stamps = stamped.filter(({ metadata }) => metadata.event_payload.key === key).map(({ ts }) => ts)
    return stamps.length > 0 ? { channel, stamps: stamps.reverse() } : undefined
  } catch (error) {
    if (callFailure(error).kind === 'refused') return undefined
    throw error
  }
}
