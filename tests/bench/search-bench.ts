import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import type { Knowledge } from '../../src/knowledge.ts'
import { buildIndex } from '../../src/policies/search.ts'
import { shelfOf } from '../../src/policies/shelf.ts'
import { answerQuestion } from '../../src/questions/answer.ts'

const asked = [
  'Can I post a photo of my crew at work on my own page?',
  'Who has to approve a new Facebook page for the library?',
  'someone hacked our page, who do i tell',
  'Do I have to say my opinions are my own?',
  '¿Puedo usar el logo en mi perfil?',
]
const measuredMs = 1_500

/** CPU of a question answered whole (search, verdict, citations) against one minisearch query over the same clauses. */
export function benchSearch(knowledge: Knowledge): { name: string; ours: number; baseline: number; ratio: number }[] {
  const shelves = knowledge.towns.map((town) => shelfOf(town, knowledge.policies, knowledge.concepts))
  return shelves.map((shelf) => {
    const index = buildIndex(shelf)
    const mini = new MiniSearch({
      fields: ['text', 'heading', 'leadIn'],
      processTerm: (term) => stemmer(term.toLowerCase()),
      searchOptions: { fuzzy: 0.2, prefix: true },
    })
    mini.addAll(
      shelf.clauses.map(({ id, text, headings, leadIn }) => ({ id, text, leadIn, heading: headings.join(' ') })),
    )
    const ours = microseconds((question) => answerQuestion(question, shelf, index))
    const baseline = microseconds((question) => mini.search(question))
    return {
      name: `a question answered, ${shelf.town.key}, against one minisearch query`,
      ours,
      baseline,
      ratio: ours / baseline,
    }
  })
}

/** CPU microseconds of one call. */
function microseconds(answer: (question: string) => unknown): number {
  for (const question of asked) answer(question)
  const start = process.cpuUsage()
  const until = Date.now() + measuredMs
  let count = 0
  while (Date.now() < until) {
    for (const question of asked) answer(question)
    count += asked.length
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / count
}
