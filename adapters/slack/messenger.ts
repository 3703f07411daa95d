import type { Log, Messenger, SendResult } from '../../src/ports.ts'
import type { View } from '../../src/view.ts'
import { alreadySent } from './already-sent.ts'
import { bulkClient, type SlackAccount } from './clients.ts'
import { sendFailure } from './delivery-errors.ts'
import { drawMessages, type SlackMessage } from './draw.ts'
import { callFailure } from './errors.ts'
import { literally } from './hands.ts'
import { boltLogger } from './logger.ts'
import { deliveryEvent } from './surface.ts'

/** Where the parts of one delivery stand; written as `<channel>/<ts>,<ts>…`. */
type Standing = { channel: string; stamps: string[] }

const partly = 'Slack took only a part of the message.'
const drawAgainMs = 30_000
/** For how long after a start a delivery may be one that the process before had sent and not yet marked. */
const afterCrashMs = 5 * 60_000

/**
 * Delivers to a person's direct messages. A view that Slack splits is one delivery of several messages, and stays so
 * when it is replaced. Each message carries the delivery's key as metadata; just after a start it is looked for first,
 * so that a crash between sending and marking is no second message.
 */
export function createSlackMessenger(account: SlackAccount, log: Log): Messenger {
  const client = bulkClient(account, boltLogger(log))
  const trustedFrom = Date.now() + afterCrashMs
  const tried = new Set<string>()
  return {
    async send(to, view, key) {
      return outcomeOf(async () => {
        const isNew = Date.now() > trustedFrom || tried.has(key)
        const before = isNew ? undefined : await alreadySent(client, to.user, key)
        if (before) return { outcome: 'sent', message: `${before.channel}/${before.stamps.join(',')}` }
        if (!isNew) tried.add(key)
        return postAll({ channel: to.user, stamps: [] }, drawMessages(view), key)
      })
    },

    async replace(at, view) {
      const result = await outcomeOf(() => replaceAll(standing(at.message), view))
      // Drawing a message again is harmless, so one that may have been drawn is simply drawn once more.
      if (result.outcome !== 'unknown' || result.why === partly) return result
      return { outcome: 'later', afterMs: drawAgainMs, why: result.why }
    },
  }

  async function postAll(so: Standing, messages: SlackMessage[], key: string | undefined): Promise<SendResult> {
    const at = { channel: so.channel, stamps: [...so.stamps] }
    for (const message of messages) {
      const metadata = key ? { metadata: { event_type: deliveryEvent, event_payload: { key } } } : {}
      try {
        const posted = await client.chat.postMessage({ channel: at.channel, ...message, ...literally, ...metadata })
        at.channel = posted.channel ?? at.channel
        at.stamps.push(posted.ts ?? '')
      } catch (error) {
        // Trying again would send the first parts twice.
        if (at.stamps.length > 0) return { outcome: 'unknown', why: partly }
        throw error
      }
    }
    return { outcome: 'sent', message: `${at.channel}/${at.stamps.join(',')}` }
  }

  async function replaceAll({ channel, stamps }: Standing, view: View): Promise<SendResult> {
    const messages = drawMessages(view)
    const kept = stamps.slice(0, messages.length)
    for (const [at, ts] of kept.entries()) {
      const message = messages[at]
      if (message) await client.chat.update({ channel, ts, ...message, parse: 'none', link_names: false })
    }
    for (const ts of stamps.slice(messages.length)) await removed(channel, ts)
    return postAll({ channel, stamps: kept }, messages.slice(stamps.length), undefined)
  }

  async function removed(channel: string, ts: string): Promise<void> {
    try {
      await client.chat.delete({ channel, ts })
    } catch (error) {
      const failure = callFailure(error)
      if (failure.kind !== 'refused' || failure.code !== 'message_not_found') throw error
    }
  }
}

async function outcomeOf(work: () => Promise<SendResult>): Promise<SendResult> {
  try {
    return await work()
  } catch (error) {
    return sendFailure(callFailure(error))
  }
}

function standing(message: string): Standing {
  const [channel = '', stamps = ''] = message.split('/')
  return { channel, stamps: stamps.split(',').filter((ts) => ts !== '') }
}
