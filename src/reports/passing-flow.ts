import { handedTo } from '../inquiries/passing.ts'
import { withStaff } from '../inquiries/passing-flow.ts'
import type { Library } from '../policies/library.ts'
import type { Ports } from '../ports.ts'
import type { Report } from './report.ts'
import { ownerCards, passedCard, withNobodyCard } from './report-messages.ts'
import { successorOf } from './taker.ts'

/** Brings every open report that is not in the right hands any more to whoever takes it now, and tells its reporter. */
export async function passOnReports(ports: Ports, library: Library): Promise<void> {
  const { store, directory, clock } = ports
  const at = new Date(clock.now()).toISOString()
  const open = await store.list('report', { status: 'open' })
  for (const { one: report, town, staff } of await withStaff(open, ports, library)) {
    // What somebody reported before they left still has to be known.
    const reporter = await directory.byId(report.reporter)
    const to = reporter && successorOf(report, reporter, town, staff)
    const works = (person: string) => staff.some(({ id }) => id === person)
    if (!to) {
      if (!works(report.owner) && works(report.reporter)) await tellOfNobody(report, at, ports)
      continue
    }
    const why = works(report.owner) ? 'office' : 'left'
    const event = `pass-on-report/${report.id}/${report.passed.length + 1}`
    await store.change('report', report.id, { event, by: 'clock', why: 'pass-on-report', at }, (current) => {
      // It may have been answered, or passed on by another replica, meanwhile.
      if (current?.status !== 'open' || current.owner !== report.owner) return { outcome: 'nothing' }
      const record = handedTo(current, to, why, at)
      const told = works(report.reporter) ? [passedCard(record)] : []
      return { outcome: 'passed on', record, deliveries: [...ownerCards(record), ...told] }
    })
  }
}

/** Tells the reporter, once for each who had it, that nobody has it now. */
async function tellOfNobody(report: Report, at: string, { store }: Pick<Ports, 'store'>): Promise<void> {
  const card = withNobodyCard(report)
  if (await store.get('delivery', card.id)) return
  const event = `report-with-nobody/${report.id}/${report.passed.length}`
  await store.change('report', report.id, { event, by: 'clock', why: 'report-with-nobody', at }, (current) =>
    current?.status === 'open' && current.owner === report.owner
      ? { outcome: 'told', deliveries: [card] }
      : { outcome: 'nothing' },
  )
}
