import type { Concept } from '../policies/concepts.ts'
import { small, text, type View } from '../view.ts'
import type { Topic } from './topic.ts'

/** Which topics the policy or the answers leave open, most often first; counts only. */
export function topicsView(topics: Topic[], concepts: Concept[]): View {
  const title = (concept: string) => concepts.find(({ id }) => id === concept)?.title ?? 'Other topics'
  const rows = [...topics].sort((a, b) => b.silent + b.notHelpful - a.silent - a.notHelpful)
  return {
    title: 'What people could not find',
    tone: 'neutral',
    blocks: [
      rows.length === 0
        ? text('Nothing yet: every question found an answer, and nobody said that one did not help.')
        : {
            kind: 'facts',
            facts: rows.slice(0, 20).map(({ concept, silent, notHelpful }) => ({
              name: title(concept),
              value: `policy silent: ${silent}, did not help: ${notHelpful}`,
            })),
          },
      small('Counts only. Who asked, and in which words, is not kept.'),
    ],
  }
}
