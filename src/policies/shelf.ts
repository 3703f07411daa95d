import type { Clause, Policy } from './clause.ts'
import type { Concept } from './concepts.ts'
import { type Pin, type ReadyPin, readyPins } from './pins.ts'
import type { Town } from './town.ts'

/** What one town's answers and reviews may cite: its policies as of a moment and nothing of any other town's. */
export type Shelf = {
  town: Town
  policies: Policy[]
  /** All clauses of `policies`, in printed order. */
  clauses: Clause[]
  concepts: Concept[]
  /** Answers that HR has pinned for this town. */
  pins: ReadyPin[]
}

/** The town's policies as a shelf; clauses of other towns are left out whatever is passed in. */
export function shelfOf(town: Town, policies: Policy[], concepts: Concept[], pins: Pin[] = []): Shelf {
  const own = policies.filter((policy) => policy.town === town.key)
  const clauses = own.flatMap((policy) => policy.clauses)
  const pinned = readyPins(
    pins.filter((pin) => pin.town === town.key),
    clauses,
  )
  return { town, policies: own, clauses, concepts, pins: pinned }
}
