import type { Person } from '../../src/people.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import type { Body, Conversations } from './conversations.ts'

/** The bot's only door, as the playground needs it. */
export type Bot = { handle(incoming: Incoming): Promise<Reply>; tick(): Promise<void> }

/** What a press carries: the button's request, and what the inputs beside it held. */
export type Press = { request: unknown; typed: Record<string, string> }

/** A person's side of the chats: what they say and press goes to the bot, its reply into their chat. */
export type Chat = {
  say(person: Person, text: string): Promise<void>
  /** `pressed` is the message that holds the button, or the words of a suggestion that stands outside of messages. */
  press(person: Person, pressed: { message: string } | { words: string }, press: Press): Promise<void>
}

/** Connects the chats to the bot; every reply is followed by a tick, so that others hear of it at once. */
export function createChat(bot: Bot, conversations: Conversations, newId: () => string): Chat {
  const exchange = async (person: Person, said: Incoming['said'], pressed: string | undefined): Promise<void> => {
    const [from] = person.addresses
    if (!from) throw new Error(`"${person.id}" of the playground's staff has no address.`)
    conversations.working(person.id, 'started')
    try {
      const reply = await bot.handle({ id: newId(), from, place: 'private', said })
      place(reply, person.id, pressed, conversations)
    } finally {
      conversations.working(person.id, 'ended')
    }
    await bot.tick()
  }

  return {
    async say(person, text) {
      conversations.add(person.id, 'person', { kind: 'words', text })
      await exchange(person, { kind: 'words', text }, undefined)
    },
    async press(person, pressed, { request, typed }) {
      if ('words' in pressed) conversations.add(person.id, 'person', { kind: 'words', text: pressed.words })
      const message = 'message' in pressed ? pressed.message : undefined
      await exchange(person, { kind: 'press', request, typed }, message)
    },
  }
}

/** A form goes away when it is answered; any other message stays unless the bot replaces it. */
function place(reply: Reply, person: string, pressed: string | undefined, conversations: Conversations): void {
  if (reply.kind === 'nothing') return
  const message = conversations.of(person).find((other) => other.id === pressed)
  const form = message?.body.kind === 'form' ? message : undefined
  const at = reply.kind === 'replace' ? message : reply.kind === 'ask' ? form : undefined
  const body: Body = { kind: reply.kind === 'ask' ? 'form' : 'view', view: reply.view }
  if (form && !at) conversations.remove(person, form.id)
  if (at) conversations.replace(person, at.id, body)
  else conversations.add(person, 'bot', body)
}
