import { type Reply, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today, weekdayInWords } from '../time.ts'
import type { KnownTurn } from '../turn.ts'
import { isOverdue } from './due-day.ts'
import { owingFor } from './owing.ts'
import { countReceipts, receiptsOf } from './receipts.ts'
import { nothingToReportView, reportView } from './report-view.ts'

/** Progress of the newest published version, for HR; what somebody asked or tried is in none of it. */
export async function acknowledgementReport(
  turn: KnownTurn,
  request: RequestOf<'acknowledgement-report'>,
): Promise<Reply> {
  const { store, directory } = turn.ports
  const published = await store.list('policy', {
    town: turn.town.key,
    ...(request.policy ? { policy: request.policy } : {}),
  })
  const newest = published.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.version - a.version)[0]
  if (!newest) return say(nothingToReportView())
  const [given, deliveries, versions, everyone] = await Promise.all([
    store.list('acknowledgement', { town: turn.town.key, policy: newest.policy }),
    store.list('delivery'),
    turn.library.versions(turn.town, newest.policy),
    directory.everyone(),
  ])
  const people = new Map(everyone.map((person) => [person.id, person]))
  const staff = everyone.filter(({ town, left }) => town === turn.town.key && left === undefined)
  const asked = given.filter(({ version }) => version === newest.version)
  const receipts = receiptsOf(asked, deliveries)
  const isHere = (id: string) => people.get(id)?.left === undefined
  const nameOf = (id: string) => {
    const person = people.get(id)
    if (!person) return id
    return `${person.name}, ${person.department}${person.left === undefined ? '' : ' (has left)'}`
  }
  const campaign = await store.get('campaign', newest.id)
  const day = today(turn.at, turn.person.timeZone)
  const open = receipts.filter(({ state, person }) => state !== 'acknowledged' && isHere(person))
  const { carried } = owingFor(staff, { policy: newest.body, versions }, given, { whom: 'concerned' })
  return say(
    reportView({
      policy: newest.body,
      counts: countReceipts(receipts),
      onPaper: asked.filter(({ paper }) => paper).length,
      carried: carried.map(({ person, version }) => `${person.name}, ${person.department}: version ${version}`),
      dueBy: campaign?.dueOn ? weekdayInWords(campaign.dueOn, day) : '',
      overdue: open.filter((one) => isOverdue(one, day)).map(({ person }) => nameOf(person)),
      waitingFor: open.filter((one) => !isOverdue(one, day)).map(({ person }) => nameOf(person)),
      failures: receipts.flatMap(({ state, person, why }) =>
        state === 'failed' && isHere(person) ? [`${nameOf(person)}: ${why}`] : [],
      ),
    }),
  )
}
