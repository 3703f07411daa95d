import type { Person } from '../people.ts'
import { type Html, html } from './html.ts'
import { type Found, type JournalQuery, type ShownPiece, shownKinds } from './journal.ts'
import { addressOf, type Query } from './pager.ts'
import { table } from './table.ts'
import { counted, dayAndTime, number } from './words.ts'

/** What a search of the journal found. */
export type JournalStory = {
  query: Query
  read: JournalQuery
  found: Found[]
  /** How many entries were looked at, and where a further look goes on; `next` is empty at the journal's beginning. */
  lookedAt: number
  next: string
  people: ReadonlyMap<string, Person>
  zone: string
}

/** Most entries on one page, and most looked at for one. */
export const mostFound = 50
export const mostLookedAt = 10_000

const path = '/console/journal'

/** A form to search by, and what it found, the newest first: who did what to which record; never what a record says. */
export function journalBody(story: JournalStory): Html {
  const { query, read, found, lookedAt, next, people, zone } = story
  return html`${searchForm(query)}
  <p class="small">Who did what, when and to which record; what a record says is not shown. Questions and reports that
  somebody sent in confidence are left out. Messages are left out unless you choose them.</p>
  ${read.by?.size === 0 ? html`<p>Nobody of that name works or worked here.</p>` : undefined}
  ${
    found.length === 0
      ? html`<p>Nothing found in ${counted(lookedAt, 'entry', 'entries')}.</p>`
      : table(
          'Changes, the newest first',
          [
            { name: 'When', kind: 'moment' },
            { name: 'Who' },
            { name: 'What' },
            { name: 'Records' },
            { name: 'Entry', kind: 'number' },
          ],
          found.map((entry) => [
            dayAndTime(entry.at, zone),
            whoIn(entry.by, people),
            entry.why.replaceAll('-', ' '),
            records(entry),
            number(entry.seq),
          ]),
          'stacks',
        )
  }
  ${
    next === ''
      ? html`<p>That is the beginning of the journal.</p>`
      : html`<p class="on-screen"><a href="${addressOf(path, { ...query, before: next })}" rel="next">${
          found.length < mostFound ? 'Look further back' : 'Earlier changes'
        }</a> <span class="small">(${counted(lookedAt, 'entry', 'entries')} looked through for this page)</span></p>`
  }`
}

function searchForm({ person = '', kind = '', from = '', until = '' }: Query): Html {
  const kinds = Object.entries(shownKinds).sort(([, a], [, b]) => (a < b ? -1 : 1))
  return html`<form method="get" action="${path}" class="choice" role="search">
    <label>Person <input type="search" name="person" value="${person}" maxlength="100" autocomplete="off"></label>
    <label>Kind of record <select name="kind">
      <option value="">all but messages</option>${kinds.map(
        ([value, name]) => html`
      <option value="${value}"${value === kind ? html` selected` : ''}>${name}</option>`,
      )}
    </select></label>
    <label>From <input type="date" name="from" value="${from}"></label>
    <label>Until <input type="date" name="until" value="${until}"></label>
    <button>Search</button>
  </form>`
}

/** Work that nobody asked for is the clock's; an id from elsewhere stays unnamed. */
function whoIn(by: string, people: ReadonlyMap<string, Person>): string {
  if (by === 'clock') return 'by itself'
  return people.get(by)?.name ?? 'somebody'
}

/** Most records that one row names. */
const mostNamed = 3

function records({ pieces, isLong }: Found): Html {
  const named = pieces
    .slice(0, mostNamed)
    .map(({ kind, id, what }) => html`<li>${whatHappened(kind, what)}<code>${id}</code></li>`)
  const rest = pieces.length - mostNamed
  return html`<ul class="plain">${named}${
    rest > 0 ? html`<li>and ${number(rest)} more${isLong ? ' at least' : ''}</li>` : undefined
  }</ul>`
}

function whatHappened(kind: ShownPiece['kind'], what: ShownPiece['what']): string {
  return what === 'removed' ? `${shownKinds[kind]}, removed: ` : `${shownKinds[kind]} `
}
