import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { buildConceptModel, scoreConcepts } from '../../../src/policies/concept-model.ts'
import { type Concept, conceptSchema } from '../../../src/policies/concepts.ts'
import { spelledRight } from '../../../src/policies/words.ts'

const nowhere = new Set<string>()

function first(concepts: Concept[], question: string): string | undefined {
  const model = buildConceptModel(concepts)
  const scores = scoreConcepts(model, spelledRight(question, nowhere, model.spelling), nowhere, question)
  return concepts[scores.indexOf(Math.max(...scores))]?.id
}

const concept = (id: string, words: string[], questions: string[]): Concept =>
  conceptSchema.parse({ id, title: id, words, questions })
const small = [
  concept('logo', ['seal'], ['May I put the seal on my mug?', 'Who draws the seal?']),
  concept('photos', ['picture'], ['May I take a picture of the pool?', '¿Puedo publicar una foto?']),
  concept('rules', [], []),
]

describe('the concept model', () => {
  it('reads words, misspelt words and Spanish', () => {
    expect(first(small, 'is a seal allowed on a mug')).toBe('logo')
    expect(first(small, 'can i put teh seel up')).toBe('logo')
    expect(first(small, '¿Puedo tomar fotos de la piscina?')).toBe('photos')
  })

  it('says nothing of a question that shares nothing with the library', () => {
    const scores = scoreConcepts(buildConceptModel(small), 'zzyzx qwrtp')
    expect([...scores]).toEqual([0, 0, 0])
  })

  it('gives a concept without words of people no question', () => {
    expect(scoreConcepts(buildConceptModel(small), 'Are there rules?')[2]).toBe(0)
  })

  it('finds one sentence that asks in a long story', () => {
    const story =
      'My uncle came over on Sunday and we had a good long talk about the weather and his tomatoes. '.repeat(4)
    expect(first(small, `${story}May I put the seal on my mug?`)).toBe('logo')
  })

  it('finds the concept of most example questions that were left out of the library', () => {
    const { concepts } = loadKnowledge('knowledge')
    const isLeftOut = (at: number) => at % 12 === 5
    const model = buildConceptModel(
      concepts.map((one) => ({ ...one, questions: one.questions.filter((_, at) => !isLeftOut(at)) })),
    )
    const ranks = concepts.flatMap(({ questions }, own) =>
      questions
        .filter((_, at) => isLeftOut(at))
        .map((question) => {
          const scores = scoreConcepts(model, spelledRight(question, nowhere, model.spelling), nowhere, question)
          return scores.filter((score) => score > (scores[own] ?? 0)).length
        }),
    )
    expect(ranks.length).toBeGreaterThan(200)
    expect(ranks.filter((rank) => rank === 0).length / ranks.length).toBeGreaterThan(0.6)
    expect(ranks.filter((rank) => rank < 3).length / ranks.length).toBeGreaterThan(0.75)
  }, 30_000)
})
