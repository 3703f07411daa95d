import { stillOpen } from './acknowledgements/acknowledgement.ts'
import { waitingFor } from './approvals/approval-flow.ts'
import * as views from './home-view.ts'
import { type Reply, say } from './replies.ts'
import { today } from './time.ts'
import type { Turn } from './turn.ts'

/** The first page. */
export async function showHome(turn: Turn): Promise<Reply> {
  return say(views.homeView(turn.shelf, turn.person, await deskOf(turn), turn.stranger))
}

/** What one can do. */
export function showHelp(turn: Turn): Reply {
  return say(views.helpView(turn.shelf, turn.person))
}

async function deskOf(turn: Turn): Promise<views.Desk> {
  const { person, ports } = turn
  const day = today(turn.at, person?.timeZone ?? turn.town.timeZone)
  if (!person) return { owed: [], waiting: [], asked: [], minutes: [], questions: 0, today: day }
  const [acknowledgements, waiting, asked, minutes, questions] = await Promise.all([
    ports.store.list('acknowledgement', { person: person.id }),
    waitingFor(ports, person),
    ports.store.list('approval', { asker: person.id }),
    ports.store.list('work-time', { person: person.id, status: 'asked' }),
    ports.store.list('inquiry', { owner: person.id, status: 'open' }),
  ])
  return { owed: stillOpen(acknowledgements), waiting, asked, minutes, questions: questions.length, today: day }
}
