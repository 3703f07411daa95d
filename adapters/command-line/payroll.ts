import { type PayPeriod, payrollCsv, periodProblem } from '../../src/approvals/payroll.ts'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Config } from '../config.ts'
import { withConfiguredRecords } from '../open-store.ts'
import { BadInput } from './lines.ts'
import { configuredPeople } from './people.ts'

type Asked = { from: string | undefined; to: string | undefined; town: string | undefined }

/** Writes the minutes worked in a pay period as CSV, of one town or of all; also while the bot is running. */
export async function payrollCommand(
  asked: Asked,
  config: Config,
  { towns }: Knowledge,
  write: (csv: string) => void,
): Promise<void> {
  const period: PayPeriod = { from: asked.from ?? '', until: asked.to ?? '' }
  const problem = periodProblem(period)
  if (problem) throw new BadInput(`${problem} For example: countersign payroll --from 2026-11-01 --to 2026-11-14`)
  const { town } = asked
  if (town && !towns.some(({ key }) => key === town)) {
    throw new BadInput(`There is no town "${town}". Towns: ${towns.map(({ key }) => key).join(', ')}.`)
  }
  const people = await configuredPeople(config)
  const times = await withConfiguredRecords(config, { now: () => Date.now() }, (store) =>
    store.list('work-time', town ? { town } : {}),
  )
  write(payrollCsv(times, people, period))
}
