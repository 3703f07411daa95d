import type { Person } from '../people.ts'
import { ageInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import type { Inquiry } from './inquiry.ts'

/** An open question with who asked it. */
export type OpenQuestion = { inquiry: Inquiry; asker: Person }

/** Most questions that one message shows with a button. */
const most = 5
/** Characters of a question in the list; the answer's form has it whole. */
const mostWords = 160

/** What waits for a reader's answer, the oldest first; that nothing does once all are answered. `at` is ISO. */
export function waitingQuestionsView(open: OpenQuestion[], at: string): View {
  const [oldest] = open
  if (!oldest) {
    return {
      title: 'No question waits for you',
      tone: 'good',
      blocks: [text('Every question that came to you is answered.')],
    }
  }
  const rest = open.length - most
  return {
    title: open.length === 1 ? '1 question waits for your answer' : `${open.length} questions wait for your answer`,
    tone: 'neutral',
    blocks: [
      lead(`${open.length === 1 ? 'It' : 'The oldest'} came ${ago(oldest.inquiry.askedAt, at)}.`),
      ...open.slice(0, most).flatMap((one) => entry(one, at)),
      ...(rest > 0 ? [small(`And ${rest} more; these are the oldest.`)] : []),
    ],
  }
}

function entry({ inquiry, asker }: OpenQuestion, at: string): Block[] {
  const { question } = inquiry
  const words = question.length > mostWords ? `${question.slice(0, mostWords).trimEnd()}…` : question
  return [
    text(`${asker.name}, ${ago(inquiry.askedAt, at)}: “${words}”`),
    buttons({
      label: `Answer ${asker.name}`,
      style: 'primary',
      request: { kind: 'start-answer', inquiryId: inquiry.id },
    }),
  ]
}

function ago(since: string, at: string): string {
  return Date.parse(at) - Date.parse(since) < 60_000 ? 'just now' : `${ageInWords(since, at)} ago`
}
