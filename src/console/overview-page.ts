import { ageInWords } from '../time.ts'
import type { Progress } from './departments.ts'
import { type Html, html } from './html.ts'
import { addressOf } from './pager.ts'
import { bar, keyOf, type Published } from './progress-page.ts'
import { figures } from './table.ts'
import { number, percent } from './words.ts'

/** What the first page counts; `newest` is the version published last. */
export type OverviewStory = {
  newest: { published: Published; progress: Progress; outstanding: number } | undefined
  failed: number
  waiting: number
  oldestApproval: { askedAt: string; count: number } | undefined
  openTopics: number
  at: string
}

/** Each page's one number, with the way there. */
export function overviewBody({ newest, failed, waiting, oldestApproval, openTopics, at }: OverviewStory): Html {
  const link = (path: string, words: string) => html`<a href="${path}">${words}</a>`
  return html`
  ${newest ? newestVersion(newest) : html`<p>No policy update was published yet.</p>`}
  ${figures([
    {
      name: 'Messages that did not arrive',
      value: number(failed),
      note: html`${number(waiting)} waiting to be sent. ${link('/console/messages', 'Messages')}`,
    },
    {
      name: 'Requests that wait for a decision',
      value: number(oldestApproval?.count ?? 0),
      note: html`${oldestApproval ? `The oldest: ${ageInWords(oldestApproval.askedAt, at)}. ` : ''}${link('/console/approvals', 'Approvals')}`,
    },
    {
      name: 'Topics that stay open',
      value: number(openTopics),
      note: link('/console/topics', 'Open topics'),
    },
  ])}`
}

function newestVersion({ published, progress, outstanding }: NonNullable<OverviewStory['newest']>): Html {
  const { policy } = published
  const { acknowledged, people } = progress
  return html`<section class="newest">
    <h2>${policy.title}, version ${policy.version}</h2>
    <p class="big">${percent(acknowledged, people)} signed</p>
    ${bar(progress)}
    <p>${number(acknowledged)} of ${number(people)} signed,
    <a href="${addressOf('/console/outstanding', keyOf(published))}">${number(outstanding)} outstanding</a>.
    <a href="${addressOf('/console/progress', keyOf(published))}">By department</a></p>
  </section>`
}
