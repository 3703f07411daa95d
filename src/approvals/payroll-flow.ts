import { ask, type Reply, replace } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import type { KnownTurn } from '../turn.ts'
import { payrollCsv, periodProblem } from './payroll.ts'
import { payrollFormView, payrollView } from './payroll-view.ts'

/** The form for a pay period, or its minutes as CSV for HR. */
export async function payroll(turn: KnownTurn, request: RequestOf<'payroll'>): Promise<Reply> {
  const { ports, town, at } = turn
  const day = today(at, town.timeZone)
  if (!request.from && !request.until) return ask(payrollFormView({ from: `${day.slice(0, 8)}01`, until: day }, ''))
  const period = { from: request.from.trim(), until: request.until.trim() }
  const problem = periodProblem(period)
  if (problem) return ask(payrollFormView(period, problem))
  const [times, everyone] = await Promise.all([
    ports.store.list('work-time', { town: town.key }),
    ports.directory.everyone(),
  ])
  return replace(payrollView(period, payrollCsv(times, everyone, period)))
}
