import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../adapters/knowledge.ts'
import { allRules } from '../src/reviews/all-rules.ts'
import { readDraft } from '../src/reviews/reading.ts'
import type { Excerpt, Rule, Surroundings } from '../src/reviews/rule.ts'
import { aDraft, exampleton } from './src/reviews/builders.ts'
import { excerptsOf } from './support/excerpts.ts'

const concepts = new Set(loadKnowledge('knowledge').concepts.map(({ id }) => id))

describe.each(allRules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.flags)('finds "$excerpt" in: $text', ({ text, excerpt, ...around }) => {
    expect(wordsFound(rule, text, around)).toContainEqual(expect.stringContaining(excerpt))
  })

  it.each(rule.examples.passes)('passes, because $because: $text', ({ text, because: _because, ...around }) => {
    const applies = rule.use === 'both' || (around.use ?? useOf(rule)) === rule.use
    expect(applies ? wordsFound(rule, text, around) : []).toEqual([])
  })

  it('shows at least as many look-alikes as finds', () => {
    expect(rule.examples.flags.length).toBeGreaterThan(0)
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(rule.examples.flags.length)
  })

  it('names concepts of the library', () => {
    expect([...rule.concepts, ...(rule.wider?.concepts ?? [])].filter((id) => !concepts.has(id))).toEqual([])
  })
})

describe('the list of rules', () => {
  it('is the folder of rules', () => {
    const files = readdirSync('src/reviews/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(allRules.map(({ id }) => id).sort()).toEqual(files.sort())
  })
})

function wordsFound(rule: Rule, text: string, around: Surroundings): string[] {
  const reading = readDraft(aDraft(text, { use: useOf(rule), ...around }), exampleton)
  return excerptsOf(rule, reading).map((excerpt: Excerpt) =>
    excerpt.place === 'text' ? reading.plain.text.slice(excerpt.start, excerpt.end) : excerpt.words,
  )
}

function useOf(rule: Rule): 'official' | 'personal' {
  return rule.use === 'both' ? 'official' : rule.use
}
