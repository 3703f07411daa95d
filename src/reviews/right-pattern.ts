import type { Pattern } from './reading.ts'
import type { WordSign } from './word-signs.ts'

/** A kind of speech that policies leave alone, how it shows, and what it is called to the person. */
export type RightPattern = Pattern & {
  /** Completes "Your draft …": "talks with co-workers about pay". */
  reason: string
  /** How many different words of a list have to stand in the draft besides. */
  counts?: { of: RegExp; least: number }[]
  /** Other wordings of the same: which words meet. */
  signs?: readonly WordSign[]
  /** Concepts of the policy's rights clauses, closest first. */
  concepts: string[]
  /** `alone`: said only when no closer reason is there. */
  standing?: 'alone'
  /** `draft` when the patterns may meet anywhere in the draft, `sentence` when they must meet in one sentence. */
  within: 'draft' | 'sentence'
  /** Drafts that it protects, and look-alikes that it does not. */
  examples: { protects: string[]; passes: string[] }
}
