import { resumeAfter } from '../acknowledgements/question-flow.ts'
import { codeOf } from '../hash.ts'
import { officeFor, officeKeyFor } from '../questions/wording.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, conversationOf, type KnownTurn } from '../turn.ts'
import { type Answerer, answererFor, fitToAnswer } from './answerer.ts'
import { answerInquiry, type Inquiry, type Settled } from './inquiry.ts'
import { ownerCards, replyCard, waitingCard } from './inquiry-messages.ts'
import * as views from './inquiry-view.ts'

/** The form, filled with the question just asked, or with the draft just checked, when there was one. */
export async function startInquiry(turn: KnownTurn, request: RequestOf<'start-inquiry'>): Promise<Reply> {
  const { concept } = request
  const answerer = await answererOf(turn, concept)
  if (!answerer) return say(views.nobodyToAskView(officeFor([concept], undefined, turn.town)))
  const owner = answerer.person
  if (request.review !== undefined) {
    const draft = turn.memory.reviews.find(`${turn.person.id}/${request.review}`)?.text ?? ''
    return ask(views.inquiryFormView(owner, { concept, question: '', draft, about: 'words' }, ''))
  }
  const question = turn.memory.questions.find(conversationOf(turn))?.question ?? ''
  return ask(views.inquiryFormView(owner, { concept, question, draft: '', about: 'question' }, ''))
}

/** Sends the question to whoever holds the office for its topic. */
export async function sendInquiry(turn: KnownTurn, request: RequestOf<'send-inquiry'>): Promise<Reply> {
  const answerer = await answererOf(turn, request.concept)
  if (!answerer) return say(views.nobodyToAskView(officeFor([request.concept], undefined, turn.town)))
  const owner = answerer.person
  const question = request.question.trim()
  if (!question) {
    const { concept, draft } = request
    const about = draft ? ('words' as const) : ('question' as const)
    return ask(views.inquiryFormView(owner, { concept, question: '', draft, about }, 'Write your question first.'))
  }
  const inquiry: Inquiry = {
    id: codeOf(12, turn.event, 'inquiry'),
    town: turn.town.key,
    asker: turn.person.id,
    owner: owner.id,
    office: answerer.office,
    question,
    draft: request.draft.trim(),
    subject: '',
    acknowledgement: '',
    askedAt: turn.at,
    passed: [],
    remindedOn: '',
    status: 'open',
    answer: '',
    answeredBy: '',
    answeredAt: '',
  }
  await turn.ports.store.change('inquiry', inquiry.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: inquiry, record: inquiry, deliveries: ownerCards(inquiry) },
  )
  return replace(views.inquirySentView(owner))
}

/** Where the owner writes the answer. */
export async function startAnswer(turn: KnownTurn, { inquiryId }: RequestOf<'start-answer'>): Promise<Reply> {
  const inquiry = await turn.ports.store.get('inquiry', inquiryId)
  const asker = inquiry && (await turn.ports.directory.byId(inquiry.asker))
  if (!inquiry || !asker) return say(views.refusalView('gone'))
  if (inquiry.owner !== turn.person.id) return say(views.refusalView('not-yours'))
  return inquiry.status === 'answered'
    ? say(views.refusalView('answered-before'))
    : ask(views.answerFormView(inquiry, asker, ''))
}

/** The answer goes back to the asker. */
export async function sendAnswer(turn: KnownTurn, request: RequestOf<'send-answer'>): Promise<Reply> {
  const settled = await turn.ports.store.change<'inquiry', Settled>(
    'inquiry',
    request.inquiryId,
    causeOf(turn, request.kind),
    (current) => {
      const outcome = answerInquiry(current, turn.person.id, request.answer, turn.at)
      if (outcome.outcome === 'refused') return { outcome }
      const { inquiry } = outcome
      const reminder = inquiry.remindedOn ? [waitingCard(inquiry)] : []
      return { outcome, record: inquiry, deliveries: [...ownerCards(inquiry), replyCard(inquiry), ...reminder] }
    },
  )
  if (settled.inquiry) await resumeAfter(settled.inquiry, turn.ports, causeOf(turn, request.kind))
  const asker = settled.inquiry && (await turn.ports.directory.byId(settled.inquiry.asker))
  if (settled.outcome === 'answered' && asker) {
    const { person: owner } = turn
    return replace(views.ownerView({ inquiry: settled.inquiry, asker, owner, before: undefined, reader: owner }))
  }
  if (settled.outcome === 'refused' && settled.why === 'answer-missing' && settled.inquiry && asker) {
    return ask(views.answerFormView(settled.inquiry, asker, 'Write your answer first.'))
  }
  return say(views.refusalView(settled.outcome === 'refused' ? settled.why : 'gone'))
}

/** Who answers for a topic: the holder of its office, else HR or the supervisor; never the asker. */
async function answererOf({ ports, town, person }: KnownTurn, concept: string): Promise<Answerer | undefined> {
  const fit = fitToAnswer(person, await ports.directory.inTown(town.key), 'anything')
  return answererFor([officeKeyFor([concept]), 'hr', 'supervisor'], person, town, fit)
}
