import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import { changeBlocks } from '../updates/change-view.ts'
import { blocksAsHtml } from './blocks-as-html.ts'
import { type Html, html } from './html.ts'
import { addressOf } from './pager.ts'
import { table } from './table.ts'
import { dayAndTime, number } from './words.ts'

/** A version as its row shows it; one that came with the knowledge folder was published by nobody. */
export type Version = { policy: Policy; published: { at: string; by: string } | undefined }

/** Every version of every policy of the town, each policy's newest first. */
export function policiesBody(policies: Version[][], zone: string): Html {
  return html`${policies.map((versions) => {
    const newestFirst = versions.toSorted((a, b) => b.policy.version - a.policy.version)
    const title = newestFirst[0]?.policy.title ?? ''
    return html`<section>
    <h2>${title}</h2>
    ${table(
      `Versions of ${title}`,
      [
        { name: 'Version' },
        { name: 'Status' },
        { name: 'Published', kind: 'moment' },
        { name: 'By' },
        { name: 'Clauses', kind: 'number' },
        { name: 'Look at' },
      ],
      newestFirst.map(({ policy, published }) => [
        `Version ${policy.version}`,
        statusInWords(policy),
        published ? dayAndTime(published.at, zone) : 'came with the desk',
        published?.by ?? '',
        number(policy.clauses.length),
        waysOn(policy, published !== undefined),
      ]),
      'stacks',
    )}
  </section>`
  })}`
}

/** Where the page of differences stands that is made for paper. */
export const printPath = '/console/policies/print'

/** What one version says differently from the one before it. */
export function differenceBody(before: Policy, after: Policy): Html {
  return html`<p class="lead">${after.title}, version ${after.version}, beside version ${before.version}</p>
  ${blocksAsHtml(changeBlocks(compare(before, after)))}
  <p><a href="${addressOf(printPath, { version: `${after.key}/${after.version}` })}">Every change on one page, to print and sign</a></p>
  <p><a href="/console/policies">All versions</a></p>`
}

function waysOn({ key, version }: Policy, isPublished: boolean): Html | undefined {
  const its = { version: `${key}/${version}` }
  if (version === 1 && !isPublished) return undefined
  return html`${version > 1 ? html`<a href="${addressOf('/console/policies', its)}">What changed</a> ` : ''}
    ${isPublished ? html`<a href="${addressOf('/console/progress', its)}">Signatures</a>` : ''}`
}
