import { type Reply, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, conversationOf, type KnownTurn, type Turn } from '../turn.ts'
import { answerQuestion } from './answer.ts'
import { nothingCountedView, withDate } from './as-of-view.ts'
import { answerView } from './question-view.ts'
import { sectionView, thanksView } from './section-view.ts'
import { counted, topicId } from './topic.ts'
import { topicsView } from './topics-view.ts'
import { refineAnswer } from './with-model.ts'

/** Answers from the town's own policies; the question is remembered for minutes, for a follow-up, and never written down. */
export async function askQuestion(turn: Turn, { question, asOf }: RequestOf<'ask'>): Promise<Reply> {
  if (asOf) return askAsOf(turn, question, asOf)
  const conversation = conversationOf(turn)
  const offline = answerQuestion(question, turn.shelf, turn.index, turn.memory.questions.find(conversation))
  if (offline.unread) return say(answerView(offline, turn.shelf))
  turn.memory.questions.keep(conversation, { question })
  if (offline.outcome === 'not-covered') await count(turn, offline.concepts[0] ?? '', 'silent')
  return say(answerView(await refineAnswer(turn.ports.model, offline), turn.shelf))
}

/** Answers by what counted on a day gone by, or yet to come. */
async function askAsOf(turn: Turn, question: string, asOf: string): Promise<Reply> {
  const then = await turn.library.shelfOn(turn.town, asOf)
  if (!then) return say(nothingCountedView(asOf, turn.town))
  return say(withDate(answerView(answerQuestion(question, then.shelf, then.index), then.shelf), asOf))
}

/** The clause with those that stand beside it, word for word. */
export function showSection(turn: Turn, request: RequestOf<'show-section'>): Reply {
  return say(sectionView(request.clause, turn.shelf))
}

/** Counts the topic for HR and names somebody to ask. */
export async function notHelpful(turn: Turn, { concept }: RequestOf<'not-helpful'>): Promise<Reply> {
  const known = turn.shelf.concepts.some(({ id }) => id === concept) ? concept : ''
  await count(turn, known, 'notHelpful')
  return say(thanksView(known, turn.shelf))
}

/** For HR: which topics are left open, as counts. */
export async function showTopics(turn: KnownTurn): Promise<Reply> {
  return say(topicsView(await turn.ports.store.list('topic', { town: turn.town.key }), turn.shelf.concepts))
}

/** What the journal calls the two things that are counted. */
const whys = { silent: 'policy was silent', notHelpful: 'answer did not help' }

async function count(turn: Turn, concept: string, what: 'silent' | 'notHelpful'): Promise<void> {
  // The journal must not say who asked: a count stands for nobody.
  const cause = { ...causeOf(turn, whys[what]), by: 'somebody' }
  await turn.ports.store.change('topic', topicId(turn.town.key, concept), cause, (current) => ({
    outcome: 'counted',
    record: counted(current, turn.town.key, concept, what),
  }))
}
