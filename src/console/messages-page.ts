import type { Delivery } from '../deliveries.ts'
import { aboutCard } from '../undelivered-view.ts'
import { type Html, html } from './html.ts'
import { pager, type Query, sliceOf } from './pager.ts'
import { figures, table } from './table.ts'
import { dayAndTime, inOrder, number } from './words.ts'

/** A message that did not arrive, and the name of whom it was for. */
export type Failed = { delivery: Delivery; to: string }

/** What the page of messages shows. */
export type MessagesStory = { failed: Failed[]; waiting: number; query: Query; formToken: string; zone: string }

/** What did not arrive, why, and a way to send it again; never what a message says. */
export function messagesBody({ failed, waiting, query, formToken, zone }: MessagesStory): Html {
  const slice = sliceOf(failed.length, query, 50)
  const newestFirst = failed.toSorted((a, b) => inOrder(b.delivery.notBefore, a.delivery.notBefore))
  return html`
  ${figures([
    { name: 'Did not arrive', value: number(failed.length) },
    { name: 'Waiting to be sent', value: number(waiting) },
  ])}
  ${
    failed.length === 0
      ? html`<p>${waiting === 0 ? 'Every message arrived.' : 'No message failed. Those that wait go out by themselves.'}</p>`
      : html`
  ${reasons(failed)}
  <form method="post" action="/console/messages">
    <input type="hidden" name="token" value="${formToken}">
    ${table(
      'Messages that did not arrive',
      [
        { name: 'Again', kind: 'check' },
        { name: 'For' },
        { name: 'About' },
        { name: 'Why' },
        { name: 'Tries', kind: 'number' },
        { name: 'Last due', kind: 'moment' },
      ],
      newestFirst
        .slice(slice.from, slice.until)
        .map(({ delivery, to }) => [
          html`<input type="checkbox" name="marked" value="${delivery.id}" aria-label="Send again to ${to}"><input type="hidden" name="listed" value="${delivery.id}">`,
          to,
          aboutCard[delivery.card.kind],
          delivery.why,
          number(delivery.attempts),
          dayAndTime(delivery.notBefore, zone),
        ]),
      'stacks',
    )}
    <p class="on-screen"><button class="main" name="which" value="marked">Send the marked ones again</button>
    <button name="which" value="listed">Send all on this page again</button></p>
    <p class="small">Mend the cause first. A message that may have arrived could then be there twice.</p>
  </form>
  ${pager(slice, '/console/messages', {})}`
  }`
}

/** What came of sending some again. */
export function triedAgainBody(titles: { title: string; count: number }[]): Html {
  return html`
  ${titles.length === 0 ? html`<p>Mark at least one message, then press the button.</p>` : undefined}
  <ul>${titles.map(({ title, count }) => html`<li>${title}: ${number(count)}</li>`)}</ul>
  <p><a href="/console/messages">Back to the messages</a></p>`
}

/** The reasons, most frequent first: one cause is mended once. */
function reasons(failed: Failed[]): Html {
  const counts = new Map<string, number>()
  for (const { delivery } of failed) counts.set(delivery.why, (counts.get(delivery.why) ?? 0) + 1)
  const mostFirst = [...counts].sort((a, b) => b[1] - a[1])
  return table(
    'Reasons',
    [{ name: 'Why' }, { name: 'Messages', kind: 'number' }],
    mostFirst.slice(0, 20).map(([why, count]) => [why, number(count)]),
  )
}
