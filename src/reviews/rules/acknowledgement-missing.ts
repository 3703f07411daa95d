import { holds, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const form = {
  all: [
    /\b(?:acknowledg\w+|sign(?:ed)? (?:the )?form|policy form|user form)\b/i,
    /\b(?:not (?:yet )?(?:been )?(?:signed|filed|returned|submitted|on file|turned in)|hasn'?t|haven'?t|have not|has not|unsigned|still (?:needs?|has|have) to|pending|missing|outstanding|waiting|later|never|forgot|yet to)\b/i,
  ],
}

export const acknowledgementMissing: Rule = {
  id: 'acknowledgement-missing',
  title: 'The signed acknowledgement',
  why: 'Here you sign that you have read the policy before your first post for the town.',
  advice: 'Sign and hand in the acknowledgement, then post.',
  effect: 'needs-approval',
  concepts: ['acknowledgement-form'],
  use: 'official',
  narrow: 'reputation',
  approval: 'account',
  find: (reading) => [
    ...sentencesWith(reading, { all: [...form.all, /\b(?:I|my|we)\b/i] }),
    ...(holds(form, reading.draft.author.role)
      ? [{ place: 'context' as const, words: 'Your signed acknowledgement is not on file.' }]
      : []),
  ],
  examples: {
    flags: [
      {
        text: 'Trash is a day late.',
        author: { role: 'Clerk (acknowledgement still pending)' },
        excerpt: 'not on file',
      },
      { text: 'I never turned in the acknowledgement, oh well. Trash is a day late.', excerpt: 'acknowledgement' },
    ],
    passes: [
      { text: 'Trash is a day late.', author: { role: 'Clerk' }, because: 'nothing says that it is missing' },
      { text: 'We acknowledge the Nipmuc people.', because: 'another kind of acknowledgement' },
    ],
  },
}
