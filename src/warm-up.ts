import type { Knowledge } from './knowledge.ts'
import { sharedModel } from './policies/library.ts'
import { type Shelf, shelfOf } from './policies/shelf.ts'
import { contextSchema, draftFromContext } from './reviews/draft.ts'
import { readDraft } from './reviews/reading.ts'
import { reviewDraft } from './reviews/review.ts'
import { protectionOf } from './reviews/rights.ts'
import { rightHints } from './reviews/rights-hints.ts'

/**
 * Does at the start what the first question and the first draft would wait for, about half a second's work: the concept
 * model, and machine code for the patterns of every rule. V8 compiles patterns well only while a process holds less than
 * 16 MB of code, so patterns first met by a busy bot would take twice as long for as long as it runs.
 */
export function warmUp(knowledge: Knowledge): void {
  sharedModel(knowledge)
  const [town] = knowledge.towns
  if (!town) return
  const shelf = shelfOf(town, knowledge.policies, knowledge.concepts)
  for (const use of ['official', 'personal', 'official', 'personal'] as const) {
    // What is read once is interpreted; the second time it gets machine code.
    const draft = draftFromContext(prose(shelf), contextSchema.parse({ use }))
    reviewDraft(draft, shelf)
    protectionOf(readDraft(draft, town), shelf, rightHints)
  }
}

/** Ordinary prose, the town's own. */
function prose({ policies }: Shelf): string {
  return policies
    .flatMap(({ clauses }) => clauses)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 3_000)
}
