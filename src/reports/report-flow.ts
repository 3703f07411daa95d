import { codeOf } from '../hash.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { answerReport, clausesFor, type Report, type Settled } from './report.ts'
import { ownerCards, replyCard } from './report-messages.ts'
import * as views from './report-view.ts'
import { takerOf } from './taker.ts'

/** The form; where others can read along it is not opened. */
export async function startReport(turn: KnownTurn, { about }: RequestOf<'start-report'>): Promise<Reply> {
  if (turn.place === 'shared') return say(views.inPrivateView())
  if (!about) return say(views.chooseSubjectView())
  return form(turn, about, { words: '', circumstances: '' }, '')
}

/** Hands the report to whoever it belongs to, and gives its reporter a receipt. */
export async function sendReport(turn: KnownTurn, request: RequestOf<'send-report'>): Promise<Reply> {
  const { about } = request
  const staff = await turn.ports.directory.inTown(turn.town.key)
  const taker = takerOf(about, turn.person, turn.town, staff)
  if (!taker) return say(views.nobodyView())
  const owner = taker.person
  const words = request.words.trim()
  if (!words) return form(turn, about, request, 'Say in a sentence what happened.')
  const report: Report = {
    id: codeOf(12, turn.event, 'report'),
    town: turn.town.key,
    about,
    reporter: turn.person.id,
    owner: owner.id,
    office: taker.office,
    words,
    circumstances: request.circumstances.trim(),
    receipt: codeOf(8, turn.event, 'report-receipt').replace(/(.{4})(?=.)/, '$1-'),
    reportedAt: turn.at,
    passed: [],
    status: 'open',
    answer: '',
    answeredAt: '',
  }
  await turn.ports.store.change('report', report.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: report, record: report, deliveries: ownerCards(report) },
  )
  return replace(views.receiptView(report, owner, clausesFor(about, turn.shelf), turn))
}

/** Where the owner writes back. */
export async function startReportAnswer(
  turn: KnownTurn,
  { reportId }: RequestOf<'start-report-answer'>,
): Promise<Reply> {
  const report = await turn.ports.store.get('report', reportId)
  const reporter = report && (await turn.ports.directory.byId(report.reporter))
  if (!report || !reporter || report.owner !== turn.person.id) return say(views.refusalView('gone'))
  return report.status === 'answered'
    ? say(views.refusalView('answered-before'))
    : ask(views.answerFormView(report, reporter, ''))
}

/** The owner's word goes back to the reporter. */
export async function answerReportTo(turn: KnownTurn, request: RequestOf<'answer-report'>): Promise<Reply> {
  const settled = await turn.ports.store.change<'report', Settled>(
    'report',
    request.reportId,
    causeOf(turn, request.kind),
    (current) => {
      const outcome = answerReport(current, turn.person.id, request.answer, turn.at)
      if (outcome.outcome === 'refused') return { outcome }
      return { outcome, record: outcome.report, deliveries: [...ownerCards(outcome.report), replyCard(outcome.report)] }
    },
  )
  const reporter = settled.report && (await turn.ports.directory.byId(settled.report.reporter))
  if (settled.outcome === 'answered' && reporter) {
    const { person: owner } = turn
    return replace(views.ownerView({ report: settled.report, reporter, owner, before: undefined, reader: owner }))
  }
  if (settled.outcome === 'refused' && settled.why === 'answer-missing' && settled.report && reporter) {
    return ask(views.answerFormView(settled.report, reporter, 'Write a word to them first.'))
  }
  return say(views.refusalView(settled.outcome === 'refused' ? settled.why : 'gone'))
}

async function form(
  turn: KnownTurn,
  about: Report['about'],
  filled: Pick<Report, 'words' | 'circumstances'>,
  problem: string,
): Promise<Reply> {
  const taker = takerOf(about, turn.person, turn.town, await turn.ports.directory.inTown(turn.town.key))
  if (!taker) return say(views.nobodyView())
  const { person: owner } = taker
  return ask(views.reportFormView({ about, owner, clauses: clausesFor(about, turn.shelf), filled, problem }, turn))
}
