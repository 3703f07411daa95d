import { describe, expect, it } from 'vitest'
import { holds, readDraft } from '../../../src/reviews/reading.ts'
import { rightPatterns } from '../../../src/reviews/rights-patterns.ts'
import { aDraft, exampleton } from './builders.ts'

describe.each(rightPatterns.map((pattern) => [pattern.reason, pattern] as const))('a draft that %s', (_, pattern) => {
  const meets = (text: string) => {
    const { sentences } = readDraft(aDraft(text, { use: 'personal' }), exampleton)
    if (pattern.within === 'sentence') return sentences.some((sentence) => holds(pattern, sentence.text))
    return (
      pattern.all.every((each) => sentences.some((sentence) => each.test(sentence.text))) &&
      !(pattern.none ?? []).some((each) => sentences.some((sentence) => each.test(sentence.text)))
    )
  }
  it.each(pattern.examples.protects)('is protected: %s', (text) => expect(meets(text)).toBe(true))
  it.each(pattern.examples.passes)('is not meant by: %s', (text) => expect(meets(text)).toBe(false))
})
