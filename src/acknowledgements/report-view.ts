import type { Policy } from '../policies/clause.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { type ReceiptCounts, receiptNames, receiptStates } from './receipts.ts'

/** How far one version has come. */
export type Report = {
  policy: Policy
  counts: ReceiptCounts
  /** How many of the signatures were given on paper. */
  onPaper: number
  /** Whose earlier signature carries on, because nothing that changed concerns them. */
  carried: string[]
  /** In words the day by which all were asked to sign; empty where none was set. */
  dueBy: string
  /** Who has not signed although their day has passed, and who else has not; those who have left excepted. */
  overdue: string[]
  waitingFor: string[]
  /** Whom no message reaches, and why. */
  failures: string[]
}

/** Most names of one list; the rest is counted. */
const most = 25

/** Queued, delivered, opened and acknowledged, told apart; the numbers add up to everyone who was asked. */
export function reportView(report: Report): View {
  const { policy, counts, onPaper, carried, dueBy, overdue, waitingFor, failures } = report
  const total = receiptStates.reduce((sum, state) => sum + counts[state], 0)
  const facts = [...receiptStates].reverse().flatMap((state) => {
    const value =
      state === 'acknowledged' && onPaper > 0 ? `${counts[state]} (${onPaper} on paper)` : String(counts[state])
    return counts[state] > 0 || always.includes(state) ? [{ name: receiptNames[state], value }] : []
  })
  return {
    title: `Who has signed: ${policy.title}, version ${policy.version}`,
    tone: overdue.length > 0 ? 'caution' : waitingFor.length === 0 ? 'good' : 'neutral',
    blocks: [
      { kind: 'progress', label: 'Signed', done: counts.acknowledged, total },
      {
        kind: 'facts',
        facts: [
          { name: 'Asked to sign', value: String(total) },
          ...(dueBy ? [{ name: 'Due by', value: dueBy }] : []),
          ...facts,
        ],
      },
      ...names('Overdue', overdue),
      ...names('Still to sign', waitingFor),
      ...names('Not reached: they sign on paper', failures),
      ...(carried.length > 0
        ? [
            ...names('Earlier signatures that carry on', carried),
            small('Nothing that changed since concerns these people, so they were not asked again.'),
          ]
        : []),
      buttons({ label: 'Paper signatures', style: 'plain', request: { kind: 'paper-list' } }),
    ],
  }
}

const always: string[] = ['acknowledged', 'opened', 'delivered']

function names(title: string, list: string[]): Block[] {
  if (list.length === 0) return []
  const rest = list.length - most
  return [
    lead(`${title} (${list.length})`),
    { kind: 'list', items: [...list.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])] },
  ]
}

/** Nothing was published with signatures yet. */
export function nothingToReportView(): View {
  return {
    title: 'Nothing to sign yet',
    tone: 'neutral',
    blocks: [
      text('No policy update with signatures was published here.'),
      buttons({ label: 'Publish a policy update', style: 'primary', request: { kind: 'start-update' } }),
    ],
  }
}
