import { expect, test } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { warmUp } from '../../src/warm-up.ts'

const knowledge = loadKnowledge('knowledge')

test('a desk warms up with whatever it knows, and with nothing', () => {
  expect(() => warmUp(knowledge)).not.toThrow()
  expect(() => warmUp({ towns: [], policies: [], concepts: [], pins: [] })).not.toThrow()
  expect(() => warmUp({ ...knowledge, policies: [] })).not.toThrow()
})
