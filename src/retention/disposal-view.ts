import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { dayInWords, momentInWords } from '../time.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { Disposal, Settled } from './disposal.ts'
import type { DueList } from './due.ts'
import { disposableKinds, periodOf, series } from './schedule.ts'

/** A disposal with the names of who is in it. */
export type DisposalStory = { disposal: Disposal; reader: Person; proposer: string; decider: string }

/** How long what is kept, what is due and what was disposed of: counts, never contents. */
export function dueView(town: Town, { due, held }: DueList, disposals: Disposal[], reader: Person): View {
  const waiting = disposals.filter(({ status }) => status === 'proposed')
  return {
    title: 'Records: how long they are kept',
    tone: 'neutral',
    blocks: [
      lead(
        due.length === 0
          ? 'Nothing is due for disposal.'
          : `${countWords(due.length)} ${due.length === 1 ? 'is' : 'are'} due for disposal.`,
      ),
      ...counts(due),
      ...(held.length > 0 ? [text(`Kept by a legal hold, whatever their period: ${held.length}`)] : []),
      { kind: 'list', items: disposableKinds.map((kind) => `${titleOf(kind)}: ${periodWords(town, kind)}`) },
      small('Everything else is kept for good. IT sets the periods in the town’s settings (retention).'),
      buttons(
        ...(due.length > 0 ? [propose] : []),
        ...waiting.map(
          ({ id, proposedAt }): Button => ({
            label: `Proposed ${momentInWords(proposedAt, reader.timeZone)}: sign off or decline`,
            style: 'plain',
            request: { kind: 'show-disposal', disposalId: id },
          }),
        ),
        { label: 'Legal holds', style: 'plain', request: { kind: 'holds' } },
      ),
      ...pastBlocks(disposals, reader),
    ],
  }
}

const propose: Button = {
  label: 'Propose to dispose of them',
  style: 'primary',
  request: { kind: 'propose-disposal' },
  confirm: 'A second person has to sign this off. Then the records are gone for good.',
}

/** It waits for a second person. */
export function proposedView({ records }: Disposal, others: Person[]): View {
  return {
    title: 'Proposed',
    tone: 'good',
    blocks: [
      text(
        `${countWords(records.length)} ${records.length === 1 ? 'goes' : 'go'} once one of these signs it off: ${others.map(({ name }) => name).join(', ')}.`,
      ),
    ],
  }
}

/** Nobody could be the second person. */
export function nobodyElseView(): View {
  return {
    title: 'A second person is missing',
    tone: 'caution',
    blocks: [
      text(
        'Somebody else of Human Resources or the records office has to sign a disposal off, and the staff list has nobody.',
      ),
    ],
  }
}

/** For everybody who may sign off, and afterwards for the record: which records, never what they said. */
export function disposalView({ disposal, reader, proposer, decider }: DisposalStory): View {
  const { id, status, records, proposedAt, proposedBy, decidedAt, doneAt } = disposal
  const when = (iso: string) => momentInWords(iso, reader.timeZone)
  return {
    title: titleOfStatus(disposal),
    tone: status === 'proposed' ? 'neutral' : 'good',
    blocks: [
      lead(countWords(records.length)),
      ...counts(records),
      {
        kind: 'facts',
        facts: [
          { name: 'Proposed', value: `${proposer}, ${when(proposedAt)}` },
          ...(decidedAt
            ? [{ name: status === 'declined' ? 'Declined' : 'Signed off', value: `${decider}, ${when(decidedAt)}` }]
            : []),
          ...(doneAt ? [{ name: 'Carried out', value: when(doneAt) }] : []),
        ],
      },
      ...(status === 'proposed' && proposedBy !== reader.id
        ? [
            small('countersign dispose --dry-run lists them one by one. What a legal hold covers by then stays.'),
            buttons(
              {
                label: 'Sign off',
                style: 'danger',
                request: { kind: 'decide-disposal', disposalId: id, decision: 'sign-off' },
                confirm: 'These records will be gone for good, here and in the journal.',
              },
              {
                label: 'Decline',
                style: 'plain',
                request: { kind: 'decide-disposal', disposalId: id, decision: 'decline' },
              },
            ),
          ]
        : []),
      ...(status === 'proposed' && proposedBy === reader.id
        ? [
            small('A second person signs it off.'),
            buttons({
              label: 'Take it back',
              style: 'plain',
              request: { kind: 'decide-disposal', disposalId: id, decision: 'decline' },
            }),
          ]
        : []),
      ...(doneAt ? [small('The journal is whole without them: their seals stand in their place.')] : []),
    ],
  }
}

/** Why nothing was decided, in one line. */
export function refusedView(why: Extract<Settled, { outcome: 'refused' }>['why']): View {
  const say = (title: string, words: string): View => ({ title, tone: 'caution', blocks: [text(words)] })
  switch (why) {
    case 'gone':
      return say('This is not there any more', 'Open the records again to see how it stands.')
    case 'own-proposal':
      return say('You proposed this', 'Somebody else of Human Resources or the records office has to sign it off.')
    case 'decided-before':
      return say('This was decided before', 'The first decision stands.')
    default:
      return unreachable(why)
  }
}

function titleOfStatus({ status }: Disposal): string {
  switch (status) {
    case 'proposed':
      return 'Disposal of records: please sign off or decline'
    case 'declined':
      return 'Disposal declined; everything stays'
    case 'signed-off':
    case 'erasing':
      return 'Disposal signed off; it is being carried out'
    case 'done':
      return 'Disposal carried out'
    default:
      return unreachable(status)
  }
}

function counts(records: Disposal['records']): Block[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  if (kinds.length === 0) return []
  const count = (kind: string) => records.filter((one) => one.kind === kind).length
  return [{ kind: 'list', items: kinds.map((kind) => `${titleOf(kind)}: ${count(kind)}`) }]
}

const countWords = (count: number) => (count === 1 ? '1 record' : `${count} records`)

/** Most disposals of the past that are listed. */
const mostPast = 10

function pastBlocks(disposals: Disposal[], reader: Person): Block[] {
  const past = disposals
    .filter(({ status }) => status === 'done')
    .toSorted((a, b) => b.doneAt.localeCompare(a.doneAt))
    .slice(0, mostPast)
  if (past.length === 0) return []
  const items = past.map(({ doneAt, records, ground, why }) => {
    const cause = ground === 'law' ? `by law: ${why}` : 'by their period'
    return `${dayInWords(doneAt, reader.timeZone)}: ${countWords(records.length)}, ${cause}`
  })
  return [lead('Disposed of'), { kind: 'list', items }]
}

/** What people call a kind of record. */
export function titleOf(kind: string): string {
  if (kind === 'delivery') return 'Messages that showed them'
  return new Map<string, string | undefined>(disposableKinds.map((one) => [one, series[one]?.title])).get(kind) ?? kind
}

function periodWords(town: Town, kind: (typeof disposableKinds)[number]): string {
  const period = periodOf(town, kind)
  return period === 'permanent' ? 'for good' : period === 1 ? '1 year' : `${period} years`
}
