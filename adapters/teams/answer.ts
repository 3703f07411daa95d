import { setTimeout as wait } from 'node:timers/promises'
import { unreachable } from '../../src/exhaustive.ts'
import type { SendResult } from '../../src/ports.ts'
import type { Reply } from '../../src/replies.ts'
import { text, type View } from '../../src/view.ts'
import type { AdaptiveCard } from './card.ts'
import type { Turn } from './connector.ts'
import { cardOf, cardsOf, forDialog } from './draw.ts'
import { resultOf } from './failures.ts'
import { limits, utf16Bytes } from './limits.ts'
import type { Way } from './read.ts'

/** One activity that waits for its answer. */
export type Exchange = {
  way: Way
  place: 'private' | 'shared'
  turn: Turn
  /** Answers the HTTP request; only the first call counts. */
  respond(status: number, body?: unknown): void
  /** Sends to the person alone. */
  privately(view: View): Promise<SendResult>
}

/** Gives the reply the way Teams waits for it. */
export async function answer(reply: Reply, exchange: Exchange): Promise<void> {
  const { way } = exchange
  switch (way.kind) {
    case 'message':
      await answerMessage(reply, exchange, way.pressed)
      return exchange.respond(200)
    case 'action':
      return answerAction(reply, exchange, way.pressed)
    case 'dialog':
      return answerDialog(reply, exchange)
    default:
      return unreachable(way)
  }
}

async function answerMessage(reply: Reply, exchange: Exchange, pressed: string | undefined): Promise<void> {
  switch (reply.kind) {
    case 'nothing':
      return
    case 'say':
      return sendAll(cardsOf(reply.view), exchange.turn)
    case 'replace':
      return replaceAll(cardsOf(reply.view), pressed, exchange.turn)
    case 'ask':
      return askFor(reply.view, exchange)
    default:
      return unreachable(reply)
  }
}

/** The response redraws the card for who pressed it, the update for everyone else who sees it. */
async function answerAction(reply: Reply, exchange: Exchange, pressed: string | undefined): Promise<void> {
  switch (reply.kind) {
    case 'nothing':
      return exchange.respond(200, toast('This was done before.'))
    case 'say':
      exchange.respond(200, toast('The answer is below.'))
      return sendAll(cardsOf(reply.view), exchange.turn)
    case 'replace': {
      const [first, ...more] = cardsOf(reply.view)
      exchange.respond(200, { statusCode: 200, type: cardType, value: first })
      if (first && pressed) await isUpdated(pressed, first, exchange.turn)
      return sendAll(more, exchange.turn)
    }
    case 'ask':
      exchange.respond(200, toast(exchange.place === 'shared' ? 'See our private chat.' : 'The form is below.'))
      return askFor(reply.view, exchange)
    default:
      return unreachable(reply)
  }
}

async function answerDialog(reply: Reply, exchange: Exchange): Promise<void> {
  if (reply.kind === 'nothing') return exchange.respond(200, {})
  const card = cardOf(reply.view)
  if (utf16Bytes(card) <= limits.messageBytesUtf16) return exchange.respond(200, dialog(card))
  exchange.respond(200, dialog(cardOf(tooLongForDialog)))
  await exchange.privately(reply.view)
}

/** A form may hold a draft, so it never stands where others read along. */
async function askFor(view: View, exchange: Exchange): Promise<void> {
  if (exchange.place === 'private') return sendAll(cardsOf(view), exchange.turn)
  const result = await exchange.privately(view)
  await sendAll([cardOf(result.outcome === 'sent' ? sentPrivately : writeToMe)], exchange.turn)
}

async function replaceAll(cards: AdaptiveCard[], pressed: string | undefined, turn: Turn): Promise<void> {
  const [first, ...more] = cards
  if (!pressed || !first) return sendAll(cards, turn)
  const isReplaced = await isUpdated(pressed, first, turn)
  return sendAll(isReplaced ? more : cards, turn)
}

/** False when the message is not there any more. */
async function isUpdated(message: string, card: AdaptiveCard, turn: Turn): Promise<boolean> {
  try {
    await persist(() => turn.update(message, card))
    return true
  } catch (error) {
    if (resultOf(error).outcome !== 'failed') throw error
    return false
  }
}

async function sendAll(cards: AdaptiveCard[], turn: Turn): Promise<void> {
  for (const card of cards) await persist(() => turn.send(card))
}

/** Tries again soon where Teams may take it then; someone is waiting, so not for long. */
async function persist<T>(call: () => Promise<T>): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await call()
    } catch (error) {
      const result = resultOf(error)
      if (result.outcome !== 'later' || result.afterMs > longestWaitMs) throw error
      await wait(Math.min(result.afterMs, pauseMs))
    }
  }
  return call()
}

const pausesMs = [1_000, 3_000]
const longestWaitMs = 15_000
const cardType = 'application/vnd.microsoft.card.adaptive'

/** Leaves the pressed card as it is. */
export function toast(words: string): unknown {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words }
}

/** Shown on the pressed card, which keeps what was filled in. */
export function errorOnCard(words: string): unknown {
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: words } }
}

/** The next page of an open dialog. */
export function dialog(card: AdaptiveCard): unknown {
  const content = { contentType: cardType, content: forDialog(card) }
  return {
    task: { type: 'continue', value: { title: 'Countersign', width: 'medium', height: 'large', card: content } },
  }
}

const sentPrivately: View = {
  title: 'Let us do this in private',
  tone: 'neutral',
  blocks: [text('I have sent you a form in our own chat, where only you see it.')],
}
const writeToMe: View = {
  title: 'Let us do this in private',
  tone: 'neutral',
  blocks: [text('Others can read along here. Open a chat with me alone and ask again, please.')],
}
const tooLongForDialog: View = {
  title: 'This is long',
  tone: 'neutral',
  blocks: [text('It does not fit in this window, so I have sent it to you in our own chat.')],
}
