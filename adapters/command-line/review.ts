import { z } from 'zod'
import type { Knowledge } from '../../src/knowledge.ts'
import { contextSchema, draftFromContext } from '../../src/reviews/draft.ts'
import { reviewDraft } from '../../src/reviews/review.ts'
import { reviewLine } from '../../src/reviews/review-line.ts'
import { reviewView } from '../../src/reviews/review-view.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { BadInput, jsonLines } from './lines.ts'
import { shelvesOf } from './shelves.ts'

const draftLine = z.object({ id: z.string(), org: z.string(), context: contextSchema, text: z.string() })

type Asked = {
  town: string | undefined
  use: string | undefined
  text: string
  jsonl: boolean
  input: NodeJS.ReadableStream
  print: (line: string) => void
}

/** One draft reviewed for a reader, or drafts a line each for a program. */
export async function reviewCommand(asked: Asked, knowledge: Knowledge): Promise<void> {
  const { town, use, text, jsonl, input, print } = asked
  if (!jsonl) {
    const context = contextSchema.safeParse({ use })
    if (!context.success) throw new BadInput('Say where it goes: --use personal or --use official.')
    if (!text.trim()) throw new BadInput('Write the draft after review, in quotes.')
    const { shelf } = shelvesOf(knowledge)(town)
    const draft = draftFromContext(text, context.data)
    return print(
      viewAsText(reviewView(reviewDraft(draft, shelf), draft, { id: 'command-line', now: undefined }, shelf)),
    )
  }
  const shelves = shelvesOf(knowledge)
  for await (const { id, org, context, text: words } of jsonLines(input, draftLine)) {
    print(JSON.stringify(reviewLine(id, reviewDraft(draftFromContext(words, context), shelves(org).shelf))))
  }
}
