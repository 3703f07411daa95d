import type { Concept } from '../policies/concepts.ts'
import type { Topic } from '../questions/topic.ts'
import { smallestGroup } from './departments.ts'
import { type Html, html } from './html.ts'
import { table } from './table.ts'
import { number } from './words.ts'

/** Topics on which policy or answers leave people alone, most often first; rare ones by name only, without a number. */
export function topicsBody(topics: Topic[], concepts: Concept[]): Html {
  const titles = new Map(concepts.map(({ id, title }) => [id, title]))
  const times = ({ silent, notHelpful }: Topic) => silent + notHelpful
  const often = topics.filter((topic) => times(topic) >= smallestGroup).sort((a, b) => times(b) - times(a))
  const rare = topics.filter((topic) => times(topic) > 0 && times(topic) < smallestGroup)
  const titleOf = ({ concept }: Topic) => titles.get(concept) ?? 'Other topics'
  if (often.length + rare.length === 0)
    return html`<p>Nothing yet: every question found an answer, and nobody said that one did not help.</p>`
  return html`<p>Counts only. Who asked, and in which words, is not kept.</p>
  ${
    often.length === 0
      ? undefined
      : table(
          'Topics that stay open',
          [
            { name: 'Topic' },
            { name: 'The policy is silent', kind: 'number' },
            { name: 'The answer did not help', kind: 'number' },
          ],
          often.map((topic) => [titleOf(topic), few(topic.silent), few(topic.notHelpful)]),
        )
  }
  ${
    rare.length === 0
      ? undefined
      : html`<h2>Asked about fewer than five times</h2>
  <ul class="columns">${rare
    .map(titleOf)
    .sort()
    .map((title) => html`<li>${title}</li>`)}</ul>`
  }`
}

function few(count: number): string {
  return count > 0 && count < smallestGroup ? 'fewer than five' : number(count)
}
