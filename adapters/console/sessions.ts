import { createHash } from 'node:crypto'
import type { Address } from '../../src/people.ts'
import type { Clock } from '../../src/ports.ts'

/** Who is signed in, through which account; whether they may still see anything is asked of the directory every time. */
export type Visitor = { person: string; from: Address }

/** One-time links and the visits they begin, in memory only and by the hash of their secrets: a restart ends them all. */
export type Sessions = {
  /** The secret of a new link; any earlier one of the same person stops working. */
  link(visitor: Visitor): string
  /** Uses a link up and gives the secret of the visit; undefined when it was used, is too old or never was. */
  enter(link: string): string | undefined
  /** Whose visit it is, which goes on for another while; undefined when it is over or never was. */
  find(visit: string): Visitor | undefined
  end(visit: string): void
}

const minute = 60_000
/** How long a link waits for its press. */
export const linkMs = 10 * minute
/** How long a visit lasts with nothing done, and at most. */
export const idleMs = 30 * minute
export const visitMs = 8 * 60 * minute

type Visit = Visitor & { began: number; seen: number }

/** Keeps links and visits; `newSecret` gives text that nobody can guess, other at every call. */
export function createSessions(clock: Clock, newSecret: () => string): Sessions {
  const links = new Map<string, Visitor & { made: number }>()
  const visits = new Map<string, Visit>()

  const dropOld = () => {
    const now = clock.now()
    for (const [hash, { made }] of links) if (made + linkMs <= now) links.delete(hash)
    for (const [hash, visit] of visits) if (isOver(visit, now)) visits.delete(hash)
  }

  return {
    link({ person, from }) {
      dropOld()
      for (const [hash, other] of links) if (other.person === person) links.delete(hash)
      const secret = newSecret()
      links.set(hashed(secret), { person, from, made: clock.now() })
      return secret
    },
    enter(link) {
      dropOld()
      const found = links.get(hashed(link))
      if (!found) return undefined
      links.delete(hashed(link))
      const secret = newSecret()
      const now = clock.now()
      visits.set(hashed(secret), { person: found.person, from: found.from, began: now, seen: now })
      return secret
    },
    find(visit) {
      const found = visits.get(hashed(visit))
      if (!found || isOver(found, clock.now())) return undefined
      found.seen = clock.now()
      return found
    },
    end(visit) {
      visits.delete(hashed(visit))
    },
  }
}

/** A secret of its own for one use of another one, such as the forms of a visit. */
export function derived(secret: string, use: string): string {
  return createHash('sha256').update(`${use}\n${secret}`).digest('base64url')
}

function isOver({ began, seen }: Visit, now: number): boolean {
  return began + visitMs <= now || seen + idleMs <= now
}

function hashed(secret: string): string {
  return derived(secret, 'kept')
}
