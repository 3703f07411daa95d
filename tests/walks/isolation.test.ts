import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openDesk } from '../support/desk.ts'

const towns = ['glastonbury', 'charlton', 'westmont', 'model-city']
const labelled: { org: string; question: string }[] = readFileSync('tests/evaluation/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const { policies } = loadKnowledge('knowledge')

/** Whole clauses of a town that no other town has word for word, long enough to know by. */
function wordsOf(town: string): string[] {
  const of = (here: boolean) =>
    policies.filter((policy) => (policy.town === town) === here).flatMap(({ clauses }) => clauses)
  const elsewhere = new Set(of(false).map(({ text }) => text))
  return of(true)
    .map(({ text }) => text)
    .filter((text) => text.length > 40 && !elsewhere.has(text))
}

describe('no town reads the clauses of another', () => {
  test.each(towns)("somebody of %s asks every other town's questions", async (town) => {
    const desk = openDesk()
    const foreign = towns.filter((other) => other !== town).flatMap(wordsOf)
    for (const { question } of labelled.filter(({ org }) => org !== town)) {
      const answer = await desk.say(`${town}/stranger`, question)
      // A quote is printed behind "> " a line; joined again it is the clause.
      const quoted = answer.replace(/\n> /g, ' ')
      expect(foreign.filter((text) => quoted.includes(text))).toEqual([])
    }
  })
})
