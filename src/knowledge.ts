import type { Policy } from './policies/clause.ts'
import type { Concept } from './policies/concepts.ts'
import type { Pin } from './policies/pins.ts'
import type { Town } from './policies/town.ts'

/** What ships in `knowledge/`: towns, the first version of each policy, the concept library, pinned answers. */
export type Knowledge = { towns: Town[]; policies: Policy[]; concepts: Concept[]; pins: Pin[] }
