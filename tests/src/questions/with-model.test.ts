import { describe, expect, test } from 'vitest'
import type { LanguageModel } from '../../../src/ports.ts'
import { refineAnswer } from '../../../src/questions/with-model.ts'
import { asked } from './shelves.ts'

const offline = asked('glastonbury', 'Can I check my own Instagram on the town laptop?')
const saying = (reply: unknown): LanguageModel => ({
  fill: async (schema) => {
    const parsed = schema.safeParse(reply)
    return parsed.success ? parsed.data : undefined
  },
})
const refine = (reply: unknown) => refineAnswer(saying(reply), offline)

describe('a model', () => {
  test('may word the line', async () => {
    const answer = await refine({ clauses: [1], line: 'Keep your own Instagram off the town laptop.' })
    expect(answer.line).toMatch(/^Keep your own Instagram off the town laptop\./)
    expect(answer.line).toContain('ask')
    expect(answer.citations).toEqual(offline.citations)
  })

  test('may order clauses that were found, and the verdict keeps the clause it came from', async () => {
    const info = asked('glastonbury', 'Who gets the passwords to our social media accounts?')
    expect(info.citations.length).toBeGreaterThan(1)
    const answer = await refineAnswer(saying({ clauses: [2, 1], line: 'The IT manager gets them.' }), info)
    expect(answer.citations[0]).toBe(info.citations[1])
    expect(answer.citations).toHaveLength(info.citations.length)
  })

  test.each([
    ['a clause that was not shown', { clauses: [99], line: 'No.' }],
    ['the same clause twice', { clauses: [1, 1], line: 'No.' }],
    ['another shape', { answer: 'yes' }],
    ['nothing', undefined],
  ])('that returns %s changes nothing', async (_, reply) => {
    expect(await refine(reply)).toEqual(offline)
  })

  test.each([
    'Yes, go ahead.',
    'You will be fired for this.',
    'Time spent on it is unpaid.',
    'See Section 4.2 of the handbook.',
    'The policy says "never on town laptops".',
  ])('is not quoted when its line lies: %s', async (line) => {
    expect((await refine({ clauses: [1], line })).line).toBe(offline.line)
  })

  test('that fails or is absent leaves the offline answer', async () => {
    const broken: LanguageModel = { fill: () => Promise.reject(new Error('down')) }
    expect(await refineAnswer(broken, offline)).toEqual(offline)
    expect(await refineAnswer(undefined, offline)).toEqual(offline)
  })

  test('is not asked when the policy is silent', async () => {
    const silent = asked('glastonbury', 'How many sick days do I have left?')
    const answer = await refineAnswer(saying({ clauses: [1], line: 'Ten days.' }), silent)
    expect(answer).toEqual(silent)
  })
})
