import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { buildConceptModel } from '../../../src/policies/concept-model.ts'
import { buildIndex } from '../../../src/policies/search.ts'
import { shelfOf } from '../../../src/policies/shelf.ts'
import { type Answer, answerQuestion, type Previous } from '../../../src/questions/answer.ts'

const { towns, policies, concepts } = loadKnowledge(new URL('../../../knowledge', import.meta.url).pathname)
const model = buildConceptModel(concepts)
const shelves = new Map(
  towns.map((town) => {
    const shelf = shelfOf(town, policies, concepts)
    return [town.key, { shelf, index: buildIndex(shelf, model) }]
  }),
)

export const townKeys = towns.map(({ key }) => key)

/** What stands in `knowledge/` for one town. */
export function shelfFor(town: string) {
  const found = shelves.get(town)
  if (!found) throw new Error(`No town ${town}`)
  return found
}

/** An answer from the shipped knowledge. */
export function asked(town: string, question: string, previous?: Previous): Answer {
  const { shelf, index } = shelfFor(town)
  return answerQuestion(question, shelf, index, previous)
}
