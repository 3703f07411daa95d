import { dayInput } from '../day-input.ts'
import { dateInWords } from '../policies/versions.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import type { PayPeriod } from './payroll.ts'

/** Asks for the pay period. */
export function payrollFormView(period: PayPeriod, problem: string): View {
  return {
    title: 'Minutes worked, for payroll',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      dayInput('from', 'First day', period.from, { required: 'required' }),
      dayInput('until', 'Last day', period.until, { required: 'required' }),
      buttons({ label: 'Show', style: 'primary', request: { kind: 'payroll' } }),
    ],
  }
}

/** The period's minutes, to copy. */
export function payrollView({ from, until }: PayPeriod, csv: string): View {
  const count = csv.split('\r\n').length - 2
  return {
    title: `Minutes worked, ${dateInWords(from)} to ${dateInWords(until)}`,
    tone: 'neutral',
    blocks: [
      text(count === 0 ? 'Nothing was reported or asked about in this period.' : `${count} entries.`),
      ...(count === 0 ? [] : [{ kind: 'quote' as const, source: 'CSV', text: csv, marks: [] }]),
      small(`As a file: countersign payroll --from ${from} --to ${until}`),
    ],
  }
}
