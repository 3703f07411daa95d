import type { Person } from '../people.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import type { Problem } from './read-staff.ts'
import { columnNames } from './staff-columns.ts'
import type { Covers, StaffImport } from './staff-import.ts'
import type { StaffPlan } from './staff-plan.ts'

/** Most names shown of each sort; the rest is counted. */
const mostShown = 25

/** Where HR pastes the list; problems say by line what to mend. */
export function listFormView(filled: { csv: string; covers: Covers }, problems: Problem[]): View {
  const wrong = problems.length
  return {
    title: 'Bring in the staff list',
    tone: wrong ? 'caution' : 'neutral',
    blocks: [
      ...(wrong
        ? [
            lead(`${wrong === 1 ? 'One thing has' : `${wrong} things have`} to be mended first. Nothing was changed.`),
            { kind: 'list' as const, items: shortened(problems.map(problemWords)) },
          ]
        : [text('Nothing changes yet: you see first who is added, changed or gone.')]),
      {
        kind: 'input',
        name: 'csv',
        label: 'The list, as CSV or copied from a spreadsheet',
        hint: `First line: the columns, in any order. ${Object.values(columnNames).join(', ')}.`,
        required: 'required',
        field: { kind: 'paragraph', ...(filled.csv ? { value: filled.csv } : {}) },
      },
      {
        kind: 'input',
        name: 'covers',
        label: 'Who is in the list?',
        required: 'required',
        field: {
          kind: 'choice',
          options: [
            { label: 'Some people; everybody else stays as they are', value: 'some' },
            { label: 'Everyone; whoever is missing has left', value: 'everyone' },
          ],
          value: filled.covers,
        },
      },
      buttons({ label: 'Show what changes', style: 'primary', request: { kind: 'preview-people-import' } }),
    ],
  }
}

/** What the list would do; `problem` says why a press did not save it. */
export function planView(record: StaffImport, plan: StaffPlan, typeNumber: 'typed' | 'pressed', problem: string): View {
  const { added, changed, left, unchanged, notes } = plan
  const some = added.length + changed.length + left.length > 0
  return {
    title: some ? 'This is what the list changes' : 'The list changes nothing',
    tone: problem || left.length ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      {
        kind: 'facts',
        facts: [
          { name: 'New', value: String(added.length) },
          { name: 'Changed', value: String(changed.length) },
          { name: 'Leave', value: String(left.length) },
          { name: 'As before', value: String(unchanged) },
        ],
      },
      ...named('New', added.map(personWords)),
      ...named(
        'Changed',
        changed.map(({ after, fields }) => `${after.name}: ${fields.join(', ')}`),
      ),
      ...named('Leave', left.map(personWords)),
      ...(left.length
        ? [small('People who leave cannot act any more and are asked for nothing. Old records keep their names.')]
        : []),
      ...(notes.length ? [lead('Please look at'), { kind: 'list' as const, items: shortened(notes) }] : []),
      ...(some ? confirming(record, plan, typeNumber) : []),
    ],
  }
}

/** The list counts. */
export function savedView({ added, changed, left }: StaffImport['counts']): View {
  return {
    title: 'The staff list is saved',
    tone: 'good',
    blocks: [
      text(`${added} new, ${changed} changed, ${left} left.`),
      small('People without a Slack or Teams id are linked when they first write, by the e-mail of their account.'),
    ],
  }
}

/** Nothing was done, and why. */
export function stoppedView(title: string, why: string): View {
  return {
    title,
    tone: 'neutral',
    blocks: [
      text(why),
      buttons({ label: 'Bring in a list', style: 'plain', request: { kind: 'start-people-import' } }),
    ],
  }
}

/** A problem with its line. */
export function problemWords({ line, what }: Problem): string {
  return `Line ${line}: ${what}`
}

function confirming(record: StaffImport, plan: StaffPlan, typeNumber: 'typed' | 'pressed'): Block[] {
  const count = plan.left.length
  const importId = record.id
  return [
    ...(typeNumber === 'typed'
      ? [
          {
            kind: 'input' as const,
            name: 'leavers',
            label: `How many people leave? Type ${count} to confirm.`,
            required: 'required' as const,
            field: { kind: 'line' as const, maxLength: 10 },
          },
        ]
      : []),
    buttons(
      { label: 'Save the list', style: 'primary', request: { kind: 'confirm-people-import', importId } },
      { label: 'Throw it away', style: 'plain', request: { kind: 'discard-people-import', importId } },
    ),
  ]
}

function named(heading: string, items: string[]): Block[] {
  return items.length ? [lead(heading), { kind: 'list', items: shortened(items) }] : []
}

function personWords({ name, title, department }: Person): string {
  return `${name}, ${title}, ${department}`
}

function shortened(items: string[]): string[] {
  if (items.length <= mostShown) return items
  return [...items.slice(0, mostShown), `and ${items.length - mostShown} more`]
}
