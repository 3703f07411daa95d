import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../src/reviews/reading.ts'
import { isMet } from '../../../src/reviews/rights.ts'
import { rightHints } from '../../../src/reviews/rights-hints.ts'
import { rightPatterns } from '../../../src/reviews/rights-patterns.ts'
import { aDraft, exampleton } from './builders.ts'

describe.each([...rightPatterns, ...rightHints].map((pattern) => [pattern.reason, pattern] as const))(
  'a draft that %s',
  (_, pattern) => {
    const meets = (text: string) => isMet(pattern, readDraft(aDraft(text, { use: 'personal' }), exampleton))
    it.each(pattern.examples.protects)('is protected: %s', (text) => expect(meets(text)).toBe(true))
    it.each(pattern.examples.passes)('is not meant by: %s', (text) => expect(meets(text)).toBe(false))
  },
)
