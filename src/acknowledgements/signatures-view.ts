import { dayInput } from '../day-input.ts'
import type { Policy } from '../policies/clause.ts'
import type { Town } from '../policies/town.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import type { SignaturesWanted } from './signatures.ts'

/** Asks which policy and which days. */
export function signaturesFormView(policies: Policy[], wanted: SignaturesWanted, problem: string): View {
  return {
    title: 'Signatures as a table',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      {
        kind: 'input',
        name: 'policy',
        label: 'Policy',
        required: 'required',
        field: {
          kind: 'choice',
          options: [
            { label: 'Every policy', value: 'any' },
            ...policies.map(({ key, title }) => ({ label: title, value: key })),
          ],
          value: wanted.policy || 'any',
        },
      },
      dayInput('from', 'Signed from', wanted.from, { hint: 'Leave both empty for all days.' }),
      dayInput('until', 'Signed until', wanted.until),
      buttons({ label: 'Show', style: 'primary', request: { kind: 'signatures' } }),
    ],
  }
}

/** The signatures, to copy; a big town gets them as a file instead. */
export function signaturesView(town: Town, { policy, from, until }: SignaturesWanted, csv: string): View {
  const count = csv.split('\r\n').length - 2
  const options = [
    ...(policy ? [`--policy ${policy}`] : []),
    ...(from ? [`--from ${from}`] : []),
    ...(until ? [`--to ${until}`] : []),
  ]
  const isLong = csv.length > longest
  return {
    title: 'Signatures',
    tone: 'neutral',
    blocks: [
      text(count === 0 ? 'There are none.' : count === 1 ? '1 person.' : `${count} lines, one a person and version.`),
      ...(isLong ? [lead('That is too long for a message. Have IT write the file below.')] : []),
      ...(count === 0 || isLong ? [] : [{ kind: 'quote' as const, source: 'CSV', text: csv, marks: [] }]),
      small(
        `As a signed file: countersign ${['export', `--town ${town.key}`, ...options, '--out signatures.zip'].join(' ')}`,
      ),
    ],
  }
}

/** Characters that a message still carries. */
const longest = 60_000
