import { setTimeout as wait } from 'node:timers/promises'
import type { types, webApi } from '@slack/bolt'
import type { SlackMessage } from './draw.ts'
import { callFailure, isDrawingRefused } from './errors.ts'
import { limits } from './limits.ts'
import { piecesOf } from './pieces.ts'
import { escaped, plainText } from './plain-text.ts'

/** What the app can do in Slack for somebody who waits. Each rejects when Slack refuses; several messages keep their order. */
export type Hands = {
  post(channel: string, messages: SlackMessage[], thread?: string): Promise<void>
  /** Posts one message that will be rewritten, and gives its `ts`. */
  show(channel: string, message: SlackMessage, thread?: string): Promise<string | undefined>
  /** Shown to `user` alone in the channel. */
  whisper(channel: string, user: string, messages: SlackMessage[], thread?: string): Promise<void>
  /** Puts the first message where `ts` stands, the others after it. */
  rewrite(channel: string, ts: string, messages: SlackMessage[], thread?: string): Promise<void>
  /** Answers through a response_url, which only the person who pressed sees. */
  respond(url: string, messages: SlackMessage[], how: 'new' | 'replace'): Promise<void>
  /** Opens a modal and gives its id. */
  open(trigger: string, modal: types.ModalView): Promise<string>
  update(viewId: string, modal: types.ModalView): Promise<void>
  publish(user: string, home: types.HomeView): Promise<void>
}

/** What every message carries: words stay words, links are not unfolded. */
export const literally = {
  parse: 'none',
  link_names: false,
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
} as const

/** Longest wait for a rate limit while somebody waits for an answer. */
const longestWaitMs = 60_000
/** Slack takes five answers through one response_url; one is kept for a press on the answer itself. */
export const answersPerResponseUrl = 4

/** Hands over the quick client; a rate-limited answer is sent late by the patient one rather than lost. */
export function createHands(quick: webApi.WebClient, patient: webApi.WebClient): Hands {
  const inOrder = async (
    messages: SlackMessage[],
    send: (client: webApi.WebClient, message: SlackMessage) => Promise<unknown>,
  ) => {
    for (const message of messages) await drawnOrPlain(message, (shown) => soonOrLater((client) => send(client, shown)))
  }

  const soonOrLater = async (send: (client: webApi.WebClient) => Promise<unknown>) => {
    try {
      await send(quick)
    } catch (error) {
      const failure = callFailure(error)
      if (failure.kind !== 'rate-limited' || failure.afterMs > longestWaitMs) throw error
      await wait(failure.afterMs)
      await send(patient)
    }
  }

  const post: Hands['post'] = (channel, messages, thread) =>
    inOrder(messages, (client, message) =>
      client.chat.postMessage({ channel, ...message, ...inThread(thread), ...literally }),
    )

  return {
    post,

    async show(channel, message, thread) {
      const { ts } = await quick.chat.postMessage({ channel, ...message, ...inThread(thread), ...literally })
      return ts
    },

    whisper: (channel, user, messages, thread) =>
      inOrder(messages, (client, message) =>
        client.chat.postEphemeral({ channel, user, ...message, ...inThread(thread), ...quietly }),
      ),

    async rewrite(channel, ts, [first, ...more], thread) {
      if (first)
        await inOrder([first], (client, message) =>
          client.chat.update({ channel, ts, ...message, parse: 'none', link_names: false }),
        )
      await post(channel, more, thread)
    },

    async respond(url, messages, how) {
      for (const [at, message] of messages.entries()) {
        const replace_original = how === 'replace' && at === 0
        await drawnOrPlain(message, (shown) =>
          postTo(url, { ...shown, ...literally, replace_original, response_type: 'ephemeral' }),
        )
      }
    },

    async open(trigger_id, view) {
      const { view: opened } = await quick.views.open({ trigger_id, view })
      return opened?.id ?? ''
    },

    async update(view_id, view) {
      await soonOrLater((client) => client.views.update({ view_id, view }))
    },

    async publish(user_id, view) {
      await soonOrLater((client) => client.views.publish({ user_id, view }))
    },
  }
}

const quietly = { parse: 'none', link_names: false } as const

/** A message whose blocks Slack refuses is sent as its words alone: an answer is never lost to a drawing. */
async function drawnOrPlain(message: SlackMessage, send: (message: SlackMessage) => Promise<unknown>): Promise<void> {
  try {
    await send(message)
  } catch (error) {
    if (!isDrawingRefused(callFailure(error))) throw error
    const words = piecesOf(plainText(message.blocks), limits.fallbackText / 2)
    for (const piece of words) await send({ text: escaped(piece), blocks: [] })
  }
}

async function postTo(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  })
  if (!response.ok) throw new Error(`Slack answered ${response.status} to an answer through response_url.`)
}

function inThread(thread: string | undefined): { thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread }
}
