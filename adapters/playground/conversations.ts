import type { View } from '../../src/view.ts'

/** One line of a person's private chat with the bot. */
export type Message = {
  id: string
  /** Person id: whose chat it stands in. */
  person: string
  from: 'person' | 'bot'
  /** Milliseconds since 1970, UTC. */
  at: number
  body: Body
}

/** A `form` is what the bot asked to have filled in just now; it goes when it is sent. */
export type Body = { kind: 'words'; text: string } | { kind: 'view'; view: View } | { kind: 'form'; view: View }

export type ChatEvent =
  | { kind: 'message'; message: Message }
  | { kind: 'removed'; person: string; id: string }
  | { kind: 'working'; person: string; state: 'started' | 'ended' }

/** Every chat of the playground, in memory only; what happens in it is told to whoever listens. */
export type Conversations = {
  all(): Message[]
  of(person: string): Message[]
  add(person: string, from: Message['from'], body: Body): Message
  /** Puts this where the message stands, or at the end when a restart has forgotten the message. */
  replace(person: string, id: string, body: Body): Message
  remove(person: string, id: string): void
  working(person: string, state: 'started' | 'ended'): void
  /** Returns what ends the listening. */
  listen(listener: (event: ChatEvent) => void): () => void
}

/** The oldest lines of a chat go beyond this many. */
const longestChat = 200

/** Empty chats; `newId` gives each message an id of its own. */
export function createConversations(now: () => number, newId: () => string): Conversations {
  const chats = new Map<string, Message[]>()
  const listeners = new Set<(event: ChatEvent) => void>()

  const of = (person: string): Message[] => chats.get(person) ?? []
  const tell = (event: ChatEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const put = (message: Message): Message => {
    const before = of(message.person)
    const known = before.some((other) => other.id === message.id)
    const after = known
      ? before.map((other) => (other.id === message.id ? message : other))
      : [...before, message].slice(-longestChat)
    chats.set(message.person, after)
    tell({ kind: 'message', message })
    return message
  }

  return {
    all: () => [...chats.values()].flat(),
    of,
    add: (person, from, body) => put({ id: newId(), person, from, at: now(), body }),
    replace(person, id, body) {
      const at = of(person).find((message) => message.id === id)?.at ?? now()
      return put({ id, person, from: 'bot', at, body })
    },
    remove(person, id) {
      chats.set(
        person,
        of(person).filter((message) => message.id !== id),
      )
      tell({ kind: 'removed', person, id })
    },
    working: (person, state) => tell({ kind: 'working', person, state }),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
