import type { Policy } from './policies/clause.ts'
import type { Concept } from './policies/concepts.ts'
import type { Town } from './policies/town.ts'

/** What ships in `knowledge/`: towns, the first version of each policy, the concept library. */
export type Knowledge = { towns: Town[]; policies: Policy[]; concepts: Concept[] }
