import { isOverdue } from '../acknowledgements/due-day.ts'
import { type Receipt, receiptNames } from '../acknowledgements/receipts.ts'
import type { Person } from '../people.ts'
import { dateInWords } from '../policies/versions.ts'
import { type Html, html } from './html.ts'
import { addressOf, pager, type Query, type Slice, sliceOf } from './pager.ts'
import { keyOf, type Published, versionChoice } from './progress-page.ts'
import { table } from './table.ts'
import { counted } from './words.ts'

/** Somebody who has not signed; `person` is absent when the directory no longer knows them. */
export type Outstanding = { receipt: Receipt; person: Person | undefined }

/** What the page of those who are outstanding shows. */
export type OutstandingStory = {
  chosen: Published
  published: Published[]
  slice: Slice
  rows: Outstanding[]
  /** Departments that can be asked for by name. */
  departments: string[]
  query: Query
  /** `YYYY-MM-DD` where the reader is. */
  today: string
}

const path = '/console/outstanding'

/** Which of the outstanding a reader can ask for. */
const lists = { all: 'Everybody', failed: 'Could not be delivered' } as const

/** Who still has to sign; somebody who has left owes nothing any more. */
export function isOutstanding({ receipt, person }: Outstanding): boolean {
  return receipt.state !== 'acknowledged' && person?.left === undefined
}

/** Whether somebody outstanding is on the list that the address asks for. */
export function isListed({ receipt, person }: Outstanding, { state, department = '' }: Query): boolean {
  const isInDepartment = department === '' || person?.department === department
  return isInDepartment && (state !== 'failed' || receipt.state === 'failed')
}

/** One page of the list in order of department and name; only the departments on that page are sorted by name. */
export function outstandingSlice(list: Outstanding[], query: Query): { slice: Slice; rows: Outstanding[] } {
  const slice = sliceOf(list.length, query, query.size === 'print' ? 1_000 : 100)
  const departments = new Map<string, Outstanding[]>()
  for (const one of list) {
    const name = one.person?.department ?? ''
    const known = departments.get(name)
    if (known) known.push(one)
    else departments.set(name, [one])
  }
  const rows: Outstanding[] = []
  let at = 0
  for (const name of [...departments.keys()].sort()) {
    const those = departments.get(name) ?? []
    const isOnPage = at < slice.until && at + those.length > slice.from
    if (isOnPage) rows.push(...those.sort(byName).slice(Math.max(0, slice.from - at), slice.until - at))
    at += those.length
  }
  return { slice, rows }
}

/** Who has not signed, with what stands in the way where HR can do something about it. */
export function outstandingBody(story: OutstandingStory): Html {
  const { chosen, published, slice, rows, departments, query, today } = story
  const hasDays = rows.some(({ receipt }) => receipt.dueOn !== '')
  const state = query.state === 'failed' ? 'failed' : 'all'
  const department = query.department ?? ''
  const kept = { ...keyOf(chosen), department, state: state === 'all' ? '' : state, size: query.size ?? '' }
  return html`
  ${versionChoice(path, chosen, published, departmentChoice(departments, department))}
  <ul class="tabs">${Object.entries(lists).map(([value, name]) => {
    const address = addressOf(path, { ...keyOf(chosen), department, state: value })
    return html`<li><a href="${address}"${value === state ? html` aria-current="true"` : ''}>${name}</a></li>`
  })}</ul>
  ${
    slice.total === 0
      ? html`<p>Nobody.</p>`
      : html`<p>${counted(slice.total, 'person', 'people')}${department ? ` in ${department}` : ''}.</p>
  ${
    state === 'failed'
      ? html`<p>Print this list to collect signatures on paper, then type <kbd>paper</kbd> to the policy desk to enter them.</p>`
      : undefined
  }
  ${table(
    'Who has not signed',
    [
      { name: 'Name' },
      { name: 'Department' },
      { name: 'State' },
      ...(hasDays ? [{ name: 'Due by' }] : []),
      { name: 'Signed on paper, date', kind: 'on-paper' },
    ],
    rows.map(({ receipt, person }) => [
      person?.name ?? receipt.person,
      person?.department ?? '',
      stateWords(receipt),
      ...(hasDays ? [dueCell(receipt, today)] : []),
      '',
    ]),
    'stacks',
  )}
  ${pager(slice, path, kept)}
  ${
    slice.total > 100 && query.size !== 'print'
      ? html`<p class="on-screen"><a href="${addressOf(path, { ...kept, size: 'print' })}">Show 1,000 on a page, to print</a></p>`
      : undefined
  }`
  }`
}

function departmentChoice(departments: string[], chosen: string): Html | undefined {
  if (departments.length === 0) return undefined
  return html`<label>Department <select name="department">
      <option value="">all</option>${departments.map(
        (name) => html`<option${name === chosen ? html` selected` : ''}>${name}</option>`,
      )}</select></label>`
}

function dueCell(receipt: Receipt, today: string): string {
  return `${dateInWords(receipt.dueOn)}${isOverdue(receipt, today) ? ', overdue' : ''}`
}

/** Whether somebody opened it, or has a question first, is their own affair until they sign: it counts as delivered here. */
function stateWords({ state, why }: Receipt): string {
  const isReached = state === 'delivered' || state === 'opened' || state === 'question-asked'
  const words = isReached ? 'Delivered' : receiptNames[state]
  return why ? `${words}: ${why}` : words
}

/** An É stands beside an E. */
const byLanguage = new Intl.Collator('en')

function byName(a: Outstanding, b: Outstanding): number {
  return byLanguage.compare(a.person?.name ?? '', b.person?.name ?? '')
}
