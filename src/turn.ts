import type { Notes } from './notes.ts'
import type { Address, Person } from './people.ts'
import type { Library } from './policies/library.ts'
import type { ClauseIndex } from './policies/search.ts'
import type { Shelf } from './policies/shelf.ts'
import type { Town } from './policies/town.ts'
import type { Cause, Ports } from './ports.ts'
import type { RequestOf } from './requests.ts'
import type { Stranger } from './staff/linking-view.ts'
import type { Readings } from './updates/readings.ts'

/** What the bot remembers of a conversation for minutes, in memory only. */
export type Memory = { reviews: Notes<RequestOf<'review'>>; questions: Notes<{ question: string }>; readings: Readings }

/** One request being answered: who asks, from which town, when, and what the flows may use. */
export type Turn = {
  ports: Ports
  library: Library
  memory: Memory
  /** The platform's id of the event; what it changes carries it, so that a redelivery changes nothing twice. */
  event: string
  from: Address
  /** `shared` where others can read along. */
  place: 'private' | 'shared'
  town: Town
  shelf: Shelf
  index: ClauseIndex
  /** Absent for somebody the directory does not know. */
  person: Person | undefined
  /** Why the directory does not know them; undefined for a person it knows. */
  stranger: Stranger | undefined
  /** ISO, UTC. */
  at: string
}

/** A turn of somebody the directory knows. */
export type KnownTurn = Turn & { person: Person }

/** Where follow-up questions belong together: one person in one place. */
export function conversationOf({ from }: Turn): string {
  return `${from.platform}/${from.space}/${from.user}`
}

/** The journal's words for a change made in this turn. */
export function causeOf(turn: Turn, why: string): Cause {
  const by = turn.person?.id ?? conversationOf(turn)
  return { event: turn.event, by, why, at: turn.at }
}
