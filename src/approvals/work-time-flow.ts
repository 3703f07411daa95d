import { codeOf } from '../hash.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { minutesIn, type Reported, report, type WorkTime } from './work-time.ts'
import { workTimeCards } from './work-time-messages.ts'
import * as views from './work-time-view.ts'

/** The form for minutes worked, or their record; nobody needs a permission to say that they worked. */
export async function reportMinutes(turn: KnownTurn, request: RequestOf<'report-minutes'>): Promise<Reply> {
  const kept = request.workTimeId ? await turn.ports.store.get('work-time', request.workTimeId) : undefined
  if (request.workTimeId && !kept) return say(views.notRecordedView('gone'))
  if (kept && kept.person !== turn.person.id) return say(views.notRecordedView('not-yours'))
  const form = (problem: string) => ask(views.minutesFormView(kept, readable(request), turn.person, problem))
  if (!request.minutes.trim() && !request.from) return form('')
  const minutes = minutesIn(request.minutes)
  if (minutes === undefined) return form('Write how long it was, for example 45, 1:30 or 2 h; a day at most.')
  const from = kept?.from ?? localMoment(request.from, turn.person.timeZone)
  if (!from) return form('Pick the day and the time when you began.')

  const workTime = kept ?? newWorkTime(turn, from)
  const cause = causeOf(turn, request.kind)
  const reported = await turn.ports.store.change<'work-time', Reported>('work-time', workTime.id, cause, (current) => {
    const outcome = report(current ?? workTime, turn.person.id, minutes, request.note, turn.at)
    if (outcome.outcome === 'refused') return { outcome }
    return { outcome, record: outcome.workTime, deliveries: workTimeCards(outcome.workTime) }
  })
  if (reported.outcome === 'reported') {
    return replace(views.employeeView({ workTime: reported.workTime, person: turn.person, reader: turn.person }))
  }
  return reported.why === 'not-over' ? form('That time is still to come.') : say(views.notRecordedView(reported.why))
}

function newWorkTime({ event, town, person }: KnownTurn, from: string): WorkTime {
  return {
    id: codeOf(12, event, 'work-time'),
    town: town.key,
    person: person.id,
    approval: '',
    from: new Date(from).toISOString(),
    until: '',
    status: 'asked',
    minutes: 0,
    note: '',
    reportedAt: '',
    supervisor: person.supervisor ?? '',
    remindedAt: '',
  }
}

/** A start that a form can show again. */
function readable({ from, minutes, note }: RequestOf<'report-minutes'>) {
  return { from: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(from) ? from : '', minutes, note }
}
