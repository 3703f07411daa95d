import { z } from 'zod'
import type { Knowledge } from '../../src/knowledge.ts'
import type { ClauseIndex } from '../../src/policies/search.ts'
import type { Shelf } from '../../src/policies/shelf.ts'
import type { LanguageModel } from '../../src/ports.ts'
import { answerQuestion } from '../../src/questions/answer.ts'
import { withDate } from '../../src/questions/as-of-view.ts'
import { answerView } from '../../src/questions/question-view.ts'
import { refineAnswer } from '../../src/questions/with-model.ts'
import { viewAsText } from '../../src/view-as-text.ts'
import { BadInput, jsonLines } from './lines.ts'
import { shelvesOf } from './shelves.ts'

const questionLine = z.object({ id: z.string(), org: z.string(), question: z.string() })

type Asked = {
  town: string | undefined
  question: string
  jsonl: boolean
  /** What counted on another day; undefined for what ships today. */
  asOf: { shelf: Shelf; index: ClauseIndex; day: string } | undefined
  /** Asked too when there is one; answers without it are the same for everybody. */
  model: LanguageModel | undefined
  input: NodeJS.ReadableStream
  print: (line: string) => void
}

/** One question answered for a reader, or questions a line each for a program. */
export async function askCommand(
  { town, question, jsonl, asOf, model, input, print }: Asked,
  knowledge: Knowledge,
): Promise<void> {
  if (!jsonl) {
    if (!question.trim()) throw new BadInput('Write the question after ask, in quotes.')
    const { shelf, index } = asOf ?? shelvesOf(knowledge)(town)
    const view = answerView(await refineAnswer(model, answerQuestion(question, shelf, index)), shelf)
    return print(viewAsText(asOf ? withDate(view, asOf.day) : view))
  }
  const shelves = shelvesOf(knowledge)
  for await (const { id, org, question: asked } of jsonLines(input, questionLine)) {
    const { shelf, index } = shelves(org)
    const answer = await refineAnswer(model, answerQuestion(asked, shelf, index))
    const citations = answer.citations.map(({ clause }) => ({
      policy: clause.policy,
      citation: clause.citation,
      text: clause.text,
    }))
    print(JSON.stringify({ id, outcome: answer.outcome, citations, answer: answer.line }))
  }
}
