import { type ReceiptCounts, receiptNames, receiptStates } from '../acknowledgements/receipts.ts'
import { capital } from '../approvals/approval-words.ts'
import type { Policy } from '../policies/clause.ts'
import { statusInWords } from '../policies/versions.ts'
import { type Group, type Progress, smallestGroup } from './departments.ts'
import { type Html, html } from './html.ts'
import { addressOf } from './pager.ts'
import { table } from './table.ts'
import { counted, dayAndTime, number, percent } from './words.ts'

/** A version that people were asked to sign. */
export type Published = { policy: Policy; publishedAt: string }

/** What the page of acknowledgements shows of one version. */
export type ProgressStory = {
  chosen: Published
  /** Every version that was published, the newest first. */
  published: Published[]
  counts: ReceiptCounts
  all: Progress
  groups: Group[]
  /** Of those who signed, how many did so on paper. */
  onPaper: number
  /** Who has not signed and still works here. */
  outstanding: number
  /** Of those, how many whose day to sign by has passed. */
  overdue: number
  zone: string
}

/** Where the signatures can be had as a table for a spreadsheet. */
export const signaturesPath = '/console/signatures.csv'

/** How far one version has come: states that add up to the head-count, and a bar for each department. */
export function progressBody(story: ProgressStory): Html {
  const { chosen, published, all, onPaper, outstanding, overdue, zone } = story
  const left = all.people - all.acknowledged - outstanding
  return html`
  ${versionChoice('/console/progress', chosen, published)}
  <p>${capital(statusInWords(chosen.policy))}; published ${dayAndTime(chosen.publishedAt, zone)}.
  ${all.people === 0 ? 'Nobody is asked to sign it.' : html`${counted(all.people, 'person is', 'people are')} asked to sign.`}</p>
  ${breakdown(story)}
  <p>${onPaper > 0 ? html`${counted(onPaper, 'signature', 'signatures')} of these on paper. ` : ''}${
    left > 0 ? html`${counted(left, 'person has', 'people have')} left without signing. ` : ''
  }<a href="${addressOf('/console/outstanding', keyOf(chosen))}">${counted(outstanding, 'person is', 'people are')} outstanding</a>${overdue > 0 ? html`, ${number(overdue)} of them overdue` : undefined}</p>
  <p class="on-screen"><a href="${addressOf(signaturesPath, { policy: chosen.policy.key })}">Every signature of this policy as a table (CSV)</a></p>`
}

/** There is nothing to show progress of. */
export function nothingPublishedBody(): Html {
  return html`<p>No version was published yet. Type <kbd>publish</kbd> to the policy desk to prepare one.</p>`
}

/** Which version the page is about and the others; `further` is what else can be chosen. */
export function versionChoice(path: string, chosen: Published, published: Published[], further?: Html): Html {
  return html`<form method="get" action="${path}" class="choice">
    <label>Version <select name="version">${published.map((one) => {
      const name = html`${one.policy.title}, version ${one.policy.version}`
      return html`<option value="${nameOfVersion(one)}"${one === chosen ? html` selected` : ''}>${name}</option>`
    })}</select></label>
    ${further}
    <button>Show</button>
  </form>
  <p class="lead">${chosen.policy.title}, version ${chosen.policy.version}</p>`
}

/** The version in an address, read back by `isChosen`. */
export function keyOf(published: Published): { version: string } {
  return { version: nameOfVersion(published) }
}

/** `charlton/2`. */
export function nameOfVersion({ policy }: Pick<Published, 'policy'>): string {
  return `${policy.key}/${policy.version}`
}

/** The states and the departments, where the people are enough to be told of in parts. */
function breakdown({ counts, all, groups }: ProgressStory): Html | undefined {
  if (all.people === 0) return undefined
  if (all.people >= smallestGroup) return html`${stateTable(counts, all)}${departmentChart(groups, all)}`
  return html`<p>${bar(all)} ${number(all.acknowledged)} of ${number(all.people)} signed. They are too few to be
  told of in parts.</p>`
}

function stateTable(counts: ReceiptCounts, all: Progress): Html {
  const states = receiptStates.toReversed().filter((state) => counts[state] > 0 || state !== 'withdrawn')
  return table(
    'Where everybody stands',
    [{ name: 'State' }, { name: 'People', kind: 'number' }, { name: 'Share', kind: 'number' }],
    [
      ...states.map((state) => [receiptNames[state], number(counts[state]), percent(counts[state], all.people)]),
      ['Everybody', number(all.people), percent(all.people, all.people)],
    ],
  )
}

function departmentChart(groups: Group[], all: Progress): Html {
  if (groups.length === 0)
    return html`<p>Departments are not shown: some have fewer than five people, who could be told apart.</p>
    <p>${bar(all)} ${number(all.acknowledged)} of ${counted(all.people, 'person has', 'people have')} signed.</p>`
  const columns = [
    { name: 'Department' },
    { name: 'Signed', kind: 'number' as const },
    { name: 'People', kind: 'number' as const },
    { name: 'Share', kind: 'share' as const },
    { name: 'Progress', kind: 'chart' as const },
  ]
  const rows = groups.map((group) => [
    group.name,
    number(group.acknowledged),
    number(group.people),
    percent(group.acknowledged, group.people),
    bar(group),
  ])
  return html`${table('Signatures by department', columns, rows)}
  <p class="legend" aria-hidden="true"><span><i class="key signed"></i>signed</span>
    <span><i class="key reached"></i>reached</span> <span><i class="key open"></i>not reached yet</span></p>
  <p class="small">Departments of fewer than five people are put together.</p>`
}

/** The eye's version of the numbers beside it, so that a screen reader passes over it. */
export function bar({ people, acknowledged, reached }: Progress): Html {
  const signed = people === 0 ? 0 : (acknowledged / people) * 100
  const met = people === 0 ? 0 : (reached / people) * 100
  const at = (width: number) => width.toFixed(2)
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="open" width="100" height="10"></rect>
    <rect class="reached" width="${at(signed + met)}" height="10"></rect>
    <rect class="signed" width="${at(signed)}" height="10"></rect>
  </svg>`
}
