import { policyOf } from '../policies/library.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import { buttons, small, text, type View } from '../view.ts'
import { officeFor } from './wording.ts'

/** A clause with everything under the same heading, word for word and in printed order. */
export function sectionView(clauseId: string, shelf: Shelf): View {
  const clause = shelf.clauses.find(({ id }) => id === clauseId)
  if (!clause) {
    return {
      title: 'That clause is not there any more',
      tone: 'caution',
      blocks: [text('The policy has changed since. Ask your question again.')],
    }
  }
  const policy = policyOf(shelf, clause)
  const heading = clause.path[0]
  const section = policy.clauses.filter(({ path }) => path[0] === heading)
  return {
    title: clause.headings[0] ?? policy.title,
    tone: 'neutral',
    blocks: [
      small(`${policy.title}, version ${policy.version}, ${statusInWords(policy)}`),
      ...section.map(({ citation, text: words }) => ({
        kind: 'quote' as const,
        source: citation,
        text: words,
        marks: [],
      })),
      buttons({ label: 'Read the whole policy', style: 'plain', request: { kind: 'show-policy', policy: policy.key } }),
    ],
  }
}

/** The answer did not help: a human does. */
export function thanksView(concept: string, shelf: Shelf): View {
  return {
    title: 'Thank you for saying so',
    tone: 'neutral',
    blocks: [
      text('I counted the topic, without your name or your words.'),
      text(`A person can help: ${officeFor([concept], undefined, shelf.town)}.`),
      buttons({ label: 'Ask a person', style: 'primary', request: { kind: 'start-inquiry', concept } }),
    ],
  }
}
