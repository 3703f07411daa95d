import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { shelfOf } from '../../src/policies/shelf.ts'
import { contextSchema, draftFromContext } from '../../src/reviews/draft.ts'
import { reviewDraft, type Verdict } from '../../src/reviews/review.ts'

/** Drafts by the people who wrote the rules: a floor that no change may fall below, no measure of what a town will meet. */
const lineSchema = z.object({
  town: z.string(),
  use: z.enum(['official', 'personal']),
  text: z.string(),
  attachments: z.array(z.string()).default([]),
  approvals: z.array(z.string()).optional(),
  postingAt: z.string().nullable().default(null),
  schedule: z.string().nullable().default(null),
  hourly: z.boolean().default(false),
  verdict: z.enum(['revise', 'needs-approval', 'ask-hr', 'protected', 'clear']),
})

const { towns, policies, concepts } = loadKnowledge('knowledge')
const shelves = new Map(towns.map((town) => [town.key, shelfOf(town, policies, concepts)]))

const reviewed = readFileSync('tests/evaluation/further-drafts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const { town, text, hourly, verdict: wanted, ...surroundings } = lineSchema.parse(JSON.parse(line))
    const shelf = shelves.get(town)
    if (!shelf) return []
    const context = contextSchema.parse({ ...surroundings, author: { hourly, authorised: true } })
    return [{ text, wanted, got: reviewDraft(draftFromContext(text, context), shelf).verdict }]
  })

/** The drafts of one kind that came to a verdict, and their share. */
function came(wanted: Verdict, got: Verdict) {
  const all = reviewed.filter((one) => one.wanted === wanted)
  const those = all.filter((one) => one.got === got)
  return { texts: those.map(({ text }) => text), share: those.length / all.length }
}

test('no protected draft is told to change, and nearly every one is recognised', () => {
  expect(came('protected', 'revise').texts).toEqual([])
  expect(came('protected', 'protected').share).toBeGreaterThan(0.9)
})

test('no draft without fault is told to change', () => {
  expect(came('clear', 'revise').texts).toEqual([])
  expect(came('clear', 'clear').share).toBeGreaterThan(0.95)
})

test('what has to change is found', () => {
  expect(came('revise', 'revise').share).toBeGreaterThan(0.88)
  expect(came('revise', 'protected').texts).toEqual([])
})
