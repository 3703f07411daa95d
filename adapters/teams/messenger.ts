import { z } from 'zod'
import type { Address } from '../../src/people.ts'
import type { MessageRef, Messenger, SendResult } from '../../src/ports.ts'
import type { AdaptiveCard } from './card.ts'
import type { Connector, Turn } from './connector.ts'
import { cardsOf } from './draw.ts'
import { isGone, resultOf } from './failures.ts'
import type { Reference, References } from './references.ts'

/** Where a view stands: one chat, and a message a card. */
const sentSchema = z.object({ conversation: z.string(), messages: z.array(z.string()) })
type Sent = z.infer<typeof sentSchema>
type Open = Reference & { conversation: string }

/** How to reach someone who has not written to the bot yet: Teams forwards from its global address, where it is known. */
export type Unmet = { serviceUrl: string | undefined; bot: string }

/** Writes to people in their private chat with the bot, opening it when there is none yet. */
export function createTeamsMessenger(
  connector: Connector,
  references: References,
  unmet: Unmet,
  noticed: (error: unknown, why: string) => void,
): Messenger {
  /** Messages of a view whose sending broke off half-way, by delivery: a second try goes on behind them. */
  const begun = new Map<string, Sent>()

  const send: Messenger['send'] = async (to, view, key) => {
    const cards = cardsOf(view)
    const sent = begun.get(key)
    const result = await inChat(to, async (chat) => {
      const already = sent?.conversation === chat.conversation ? sent.messages : []
      const progress: Sent = { conversation: chat.conversation, messages: [...already] }
      begun.set(key, progress)
      await connector.proactive(chat, (turn) => sendAll(turn, cards.slice(already.length), progress))
      return progress
    })
    if (result.outcome !== 'later') begun.delete(key)
    return result
  }

  const replace: Messenger['replace'] = async (at, view) => {
    const old = readSent(at)
    const known = await references.get(at.address)
    if (!old || !known) return { outcome: 'failed', why: 'Where the message stands is not known any more.' }
    const cards = cardsOf(view)
    const standing: Sent = { conversation: old.conversation, messages: old.messages.slice(0, cards.length) }
    return attempt(async () => {
      await connector.proactive({ ...known, conversation: old.conversation }, async (turn) => {
        for (const [index, message] of standing.messages.entries()) {
          const card = cards[index]
          if (card) await turn.update(message, card)
        }
        for (const message of old.messages.slice(cards.length)) await turn.remove(message)
        await sendAll(turn, cards.slice(old.messages.length), standing)
      })
      return standing
    })
  }

  async function attempt(work: () => Promise<Sent>): Promise<SendResult> {
    try {
      return { outcome: 'sent', message: JSON.stringify(await work()) }
    } catch (error) {
      const result = resultOf(error)
      noticed(error, result.why)
      return result
    }
  }

  /** Runs `use` in the private chat; one that is gone is opened anew, once. */
  async function inChat(to: Address, use: (chat: Open) => Promise<Sent>): Promise<SendResult> {
    const known = (await references.get(to)) ?? firstContact(to, unmet)
    if (!known) return { outcome: 'later', afterMs: 60_000, why: 'This person has not written to the bot yet.' }
    return attempt(async () => {
      if (!known.conversation) return use(await opened(to, known))
      try {
        return await use({ ...known, conversation: known.conversation })
      } catch (error) {
        if (!isGone(error)) throw error
        return use(await opened(to, known))
      }
    })
  }

  async function opened(to: Address, known: Reference): Promise<Open> {
    const conversation = await connector.open(known, to.space)
    const reference = { ...known, conversation }
    await references.put(to, reference)
    return reference
  }

  return { send, replace }
}

function firstContact(to: Address, { serviceUrl, bot }: Unmet): Reference | undefined {
  return serviceUrl === undefined ? undefined : { serviceUrl, bot, user: to.user, conversation: null }
}

async function sendAll(turn: Turn, cards: AdaptiveCard[], progress: Sent): Promise<void> {
  for (const card of cards) progress.messages.push(await turn.send(card))
}

function readSent(at: MessageRef): Sent | undefined {
  try {
    return sentSchema.parse(JSON.parse(at.message))
  } catch {
    return undefined
  }
}
