import type { Person } from '../../src/people.ts'
import type { Messenger } from '../../src/ports.ts'
import type { Conversations } from './conversations.ts'

/** Puts the bot's messages into the chats of the made-up staff. */
export function createPlaygroundMessenger(conversations: Conversations, people: Person[]): Messenger {
  const known = new Set(people.map((person) => person.id))
  const sentAs = new Map<string, string>()
  const stranger = { outcome: 'failed', why: 'This person is not among the staff of the playground.' } as const
  return {
    async send(to, view, key) {
      if (!known.has(to.user)) return stranger
      const before = sentAs.get(key)
      const message = before
        ? conversations.replace(to.user, before, { kind: 'view', view })
        : conversations.add(to.user, 'bot', { kind: 'view', view })
      sentAs.set(key, message.id)
      return { outcome: 'sent', message: message.id }
    },
    async replace(at, view) {
      if (!known.has(at.address.user)) return stranger
      return { outcome: 'sent', message: conversations.replace(at.address.user, at.message, { kind: 'view', view }).id }
    },
  }
}
