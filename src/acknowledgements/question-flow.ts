import { codeOf } from '../hash.ts'
import { type Answerer, answererFor, fitToAnswer } from '../inquiries/answerer.ts'
import type { Inquiry } from '../inquiries/inquiry.ts'
import { ownerCards } from '../inquiries/inquiry-messages.ts'
import type { Town } from '../policies/town.ts'
import type { Cause, Ports } from '../ports.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import type { KnownTurn } from '../turn.ts'
import { cardsOf, changeAcknowledgement } from './acknowledgement-flow.ts'
import * as views from './acknowledgement-view.ts'
import { askFirst, resume } from './signing.ts'
import { acknowledgementStory } from './story-flow.ts'

/** The form for "I have a question". */
export async function startQuestion(turn: KnownTurn, request: RequestOf<'start-question'>): Promise<Reply> {
  const answerer = await answererOf(turn)
  if (!answerer) return say(views.nobodyAnswersView)
  return ask(views.questionFormView(request.acknowledgementId, answerer.person, ''))
}

/** The question becomes an inquiry to whoever answers for policies; reminders rest until it is answered. */
export async function questionPolicy(turn: KnownTurn, request: RequestOf<'question-policy'>): Promise<Reply> {
  const { acknowledgementId: id, question } = request
  const answerer = await answererOf(turn)
  if (!answerer) return say(views.nobodyAnswersView)
  const owner = answerer.person
  const found = await turn.ports.store.get('acknowledgement', id)
  const story = found && (await acknowledgementStory(found, turn.ports, turn.library))
  const inquiry: Inquiry = {
    id: codeOf(12, turn.event, 'inquiry'),
    town: turn.town.key,
    asker: turn.person.id,
    owner: owner.id,
    office: answerer.office,
    question: question.trim(),
    draft: '',
    subject: story ? `${story.policy.title}, version ${story.policy.version}` : '',
    acknowledgement: id,
    askedAt: turn.at,
    passed: [],
    remindedOn: '',
    status: 'open',
    answer: '',
    answeredBy: '',
    answeredAt: '',
  }
  const settled = await changeAcknowledgement(
    turn,
    request.kind,
    id,
    (current) => askFirst(current, turn.person.id, question, inquiry.id),
    { also: [{ kind: 'inquiry', record: inquiry }], deliveries: ownerCards(inquiry) },
  )
  if (settled.outcome === 'signed-before' && story) {
    return say(views.receiptView({ ...story, acknowledgement: settled.acknowledgement }))
  }
  if (settled.outcome !== 'refused') return replace(views.questionSentView(owner))
  return settled.why === 'question-missing'
    ? ask(views.questionFormView(id, owner, views.problemWords(settled.why, turn.person)))
    : say(views.refusedView(settled.why, turn.person))
}

/** The answer is there: the signature is waited for again. */
export async function resumeAfter(inquiry: Inquiry, { store }: Pick<Ports, 'store'>, cause: Cause): Promise<void> {
  if (!inquiry.acknowledgement || inquiry.status !== 'answered') return
  await store.change('acknowledgement', inquiry.acknowledgement, cause, (current) => {
    const after = resume(current, inquiry.id, cause.at)
    return after ? { outcome: 'resumed', record: after, deliveries: cardsOf(after) } : { outcome: 'nothing' }
  })
}

/** The same for answers whose writing a crash cut short. */
export async function resumeAnswered(ports: Pick<Ports, 'store'>, town: Town, at: string): Promise<void> {
  for (const { id, inquiry } of await ports.store.list('acknowledgement', {
    town: town.key,
    status: 'question-asked',
  })) {
    const answered = inquiry ? await ports.store.get('inquiry', inquiry) : undefined
    const cause = { event: `resume/${id}/${inquiry}`, by: 'clock', why: 'resume-signing', at }
    if (answered) await resumeAfter(answered, ports, cause)
  }
}

/** Who answers for policies: Human Resources, else the administrator or counsel; never the asker nor their superiors. */
async function answererOf({ ports, town, person }: KnownTurn): Promise<Answerer | undefined> {
  const fit = fitToAnswer(person, await ports.directory.inTown(town.key), 'signing')
  return answererFor(['hr', 'administrator', 'counsel'], person, town, fit)
}
