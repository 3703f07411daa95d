import type { Person } from '../../src/people.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming, OpenFile } from '../../src/requests.ts'
import { readingView } from '../../src/updates/file-view.ts'
import { buttonsOf } from '../../src/view-as-text.ts'
import type { Body, Conversations } from './conversations.ts'

/** The bot's only door, as the playground needs it. */
export type Bot = { handle(incoming: Incoming): Promise<Reply>; tick(): Promise<void> }

/** What a press carries: the button's request, and what the inputs beside it held. */
export type Press = { request: unknown; typed: Record<string, string> }

/** A button's message, and the request it carried. */
type Pressed = { message: string; request: unknown }

/** A person's side of the chats: what they say and press goes to the bot, its reply into their chat. */
export type Chat = {
  say(person: Person, text: string): Promise<void>
  send(person: Person, file: { name: string; bytes: Uint8Array }): Promise<void>
  /** `pressed` is the message that holds the button, or the words of a suggestion that stands outside of messages. */
  press(person: Person, pressed: { message: string } | { words: string }, press: Press): Promise<void>
}

/** Connects the chats to the bot; every reply is followed by a tick, so that others hear of it at once. */
export function createChat(bot: Bot, conversations: Conversations, newId: () => string): Chat {
  const exchange = async (
    person: Person,
    said: Incoming['said'],
    show: (reply: Reply) => void,
    id = newId(),
  ): Promise<void> => {
    const [from] = person.addresses
    if (!from) throw new Error(`"${person.id}" of the playground's staff has no address.`)
    conversations.working(person.id, 'started')
    try {
      show(await bot.handle({ id, from, place: 'private', said }))
    } finally {
      conversations.working(person.id, 'ended')
    }
    await bot.tick()
  }

  return {
    async say(person, text) {
      conversations.add(person.id, 'person', { kind: 'words', text })
      await exchange(person, { kind: 'words', text }, (reply) => place(reply, person.id, undefined, conversations))
    },
    async send(person, { name, bytes }) {
      const id = newId()
      let reading: string | undefined
      const open: OpenFile = async () => {
        reading = conversations.add(person.id, 'bot', { kind: 'view', view: readingView(name, id) }).id
        return { outcome: 'opened', bytes }
      }
      const show = (reply: Reply) => {
        if (reading === undefined || reply.kind === 'nothing') return place(reply, person.id, undefined, conversations)
        conversations.replace(person.id, reading, { kind: reply.kind === 'ask' ? 'form' : 'view', view: reply.view })
      }
      conversations.add(person.id, 'person', { kind: 'words', text: `Sent the file ${name}` })
      await exchange(person, { kind: 'file', name, text: '', open }, show, id)
    },
    async press(person, pressed, { request, typed }) {
      if ('words' in pressed) conversations.add(person.id, 'person', { kind: 'words', text: pressed.words })
      const at = 'message' in pressed ? { message: pressed.message, request } : undefined
      await exchange(person, { kind: 'press', request, typed }, (reply) => place(reply, person.id, at, conversations))
    },
  }
}

/** A form goes away when its first button answers it; any other message stays unless the bot replaces it. */
function place(reply: Reply, person: string, pressed: Pressed | undefined, conversations: Conversations): void {
  if (reply.kind === 'nothing') return
  const message = conversations.of(person).find((other) => other.id === pressed?.message)
  const answered = message && pressed && isAnswer(message.body, pressed.request) ? message : undefined
  const at = reply.kind === 'replace' ? message : reply.kind === 'ask' ? answered : undefined
  const body: Body = { kind: reply.kind === 'ask' ? 'form' : 'view', view: reply.view }
  if (answered && !at) conversations.remove(person, answered.id)
  if (at) conversations.replace(person, at.id, body)
  else conversations.add(person, 'bot', body)
}

function isAnswer(body: Body, request: unknown): boolean {
  const kind = typeof request === 'object' && request !== null && 'kind' in request ? request.kind : undefined
  return body.kind === 'form' && buttonsOf(body.view)[0]?.request.kind === kind
}
