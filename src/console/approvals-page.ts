import { type Approval, expiresAt } from '../approvals/approval.ts'
import { namedPerson, titleOf } from '../approvals/approver.ts'
import { openKeys } from '../approvals/keys.ts'
import { kinds } from '../approvals/kinds.ts'
import type { Town } from '../policies/town.ts'
import { ageInWords } from '../time.ts'
import { type Html, html } from './html.ts'
import { pager, type Query, sliceOf } from './pager.ts'
import { table } from './table.ts'
import { counted, dayAndTime, inOrder } from './words.ts'

/** What the page of approvals shows: requests that wait, the oldest first. */
export type ApprovalsStory = {
  waiting: Approval[]
  nameOf: (person: string) => string
  town: Town
  query: Query
  at: string
  zone: string
}

/** What waits, for how long and for whom; neither who asked nor any word of what they want to post. */
export function approvalsBody({ waiting, nameOf, town, query, at, zone }: ApprovalsStory): Html {
  if (waiting.length === 0) return html`<p>No request waits for a decision.</p>`
  const slice = sliceOf(waiting.length, query, 50)
  const rows = oldestFirst(waiting).slice(slice.from, slice.until)
  return html`<p>${counted(waiting.length, 'request waits', 'requests wait')}. Who asked, and for which words, is between
  them and those who decide.</p>
  ${table(
    'Requests that wait for a decision',
    [
      { name: 'Request' },
      { name: 'Asked' },
      { name: 'Waits for' },
      { name: 'Since' },
      { name: 'Ends by itself', kind: 'moment' },
    ],
    rows.map((approval) => {
      const open = openKeys(approval.keys)
      return [
        kinds[approval.kind].title,
        html`${ageInWords(approval.askedAt, at)} ago`,
        // Whose consent is asked is as private as who asks.
        lines(
          open.map(({ office, holder }) =>
            office === namedPerson ? 'The person named' : `${nameOf(holder)} (${titleOf(office, town)})`,
          ),
        ),
        lines(
          open.map(({ since, reminders }) => {
            const asked = since ? `${ageInWords(since, at)}` : ''
            return reminders > 0 ? `${asked}, reminded ${counted(reminders, 'time')}` : asked
          }),
        ),
        dayAndTime(expiresAt(approval), zone),
      ]
    }),
    'stacks',
  )}
  ${pager(slice, '/console/approvals', {})}`
}

/** The request that waits longest comes first. */
export function oldestFirst(waiting: Approval[]): Approval[] {
  return waiting.toSorted((a, b) => inOrder(a.askedAt, b.askedAt))
}

function lines(list: string[]): Html {
  return html`${list.map((words, at) => html`${at > 0 ? html`<br>` : ''}${words}`)}`
}
