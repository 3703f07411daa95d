import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { guessPolicy } from '../../../src/policies/guess-policy.ts'
import { importText } from '../../../src/policies/structure.ts'

const policies = loadKnowledge('knowledge').policies.filter(({ town }) => town === 'glastonbury')
const guess = (text: string) => guessPolicy(importText(text, { policy: 'x' }), policies)?.key

describe('which policy a document replaces', () => {
  test('the one with its number, however it is written', () => {
    expect(guess('Policy 7\n\nRules\n\n1. Employees must ask first.\n2. Employees must be kind.')).toBe('glastonbury-7')
    expect(guess('Administrative Policy No.: 6\n\n1. Employees must ask first.\n2. Be kind.')).toBe('glastonbury-6')
  })

  test('the one with its title', () => {
    expect(guess('---\ntitle: Social media, personal use\n---\n1. Employees must ask first.\n2. Be kind.')).toBe(
      'glastonbury-7',
    )
  })

  test('the one whose clauses it mostly holds', () => {
    const clauses = policies.find(({ key }) => key === 'glastonbury-6')?.clauses ?? []
    const text = clauses.map((clause, at) => `${at + 1}. ${clause.text}`).join('\n\n')
    expect(guess(text)).toBe('glastonbury-6')
  })

  test('none when nothing speaks for one', () => {
    expect(guess('1. Employees must water the flowers.\n2. Employees must close the windows.')).toBeUndefined()
  })
})
