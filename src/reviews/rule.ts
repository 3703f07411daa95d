import type { ApprovalKind } from '../requests.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import type { WordSign } from './word-signs.ts'

/**
 * What a finding does to the verdict: `forbids` must change, `needs-approval` waits for a yes, `asks` goes to a human,
 * `advises` and `notes` change nothing.
 */
export type Effect = 'forbids' | 'needs-approval' | 'asks' | 'advises' | 'notes'

/** What a rule found: words of the draft (offsets in the reading's plain text), or what stands beside them. */
export type Excerpt = (
  | { place: 'text'; start: number; end: number }
  | { place: 'attachment' | 'context' | 'omission'; words: string }
) & {
  /** Stronger or weaker than the rule's own, for this find. */
  effect?: Effect
}

/** The surroundings of an example; what is left out is an authorised author of the rule's use, nothing attached. */
export type Surroundings = Partial<
  Pick<Draft, 'use' | 'platform' | 'postingAt' | 'schedule' | 'attachments' | 'approvals'>
> & {
  author?: Partial<Draft['author']>
}

/** One thing a policy can restrict, and how it shows in a draft. */
export type Rule = {
  /** The file name without `.ts`. */
  id: string
  /** A few words for a heading, e.g. "Profane words". */
  title: string
  /** One plain sentence: why this matters, without blame. */
  why: string
  /** What to do about it, as an instruction. */
  advice: string
  effect: Effect
  /** Concepts of the clauses that this rule serves, closest first; the first that a town has for this use is cited. */
  concepts: string[]
  /** Wider concepts for towns that have none of the closer ones, and what a find then does. */
  wider?: { concepts: string[]; effect: Effect }
  /** `every`: the clauses of a concept belong together and are all cited. */
  cites?: 'every'
  use: 'official' | 'personal' | 'both'
  /** Whether the rule still holds in a draft that the policy protects. */
  narrow: 'narrow' | 'reputation'
  /** `alone`: heard only when no other rule has found anything. */
  standing?: 'alone'
  /** The permission that settles it, for `needs-approval`. */
  approval?: ApprovalKind
  /** How the fixed version repairs it: the words or their sentence are taken out, or a disclaimer is added. */
  repair?: 'words' | 'sentence' | 'disclaimer'
  find(reading: Reading): Excerpt[]
  /** Wordings beside those of `find`: which words meet. */
  signs?: readonly WordSign[]
  examples: {
    /** `excerpt` stands in the words found. */
    flags: ({ text: string; excerpt: string } & Surroundings)[]
    /** Look-alikes, and why they pass. */
    passes: ({ text: string; because: string } & Surroundings)[]
  }
}
