import type { Rule } from '../rule.ts'

export const contentApproval: Rule = {
  id: 'content-approval',
  title: 'Approval of the words',
  why: 'The words themselves need a yes before they go out.',
  advice: 'Send the draft for approval; a later edit needs a new yes.',
  effect: 'needs-approval',
  concepts: ['content-approval'],
  use: 'official',
  narrow: 'reputation',
  approval: 'content',
  find: ({ draft }) =>
    draft.approvals?.includes('content')
      ? []
      : [{ place: 'context', words: 'These words have not been approved yet.' }],
  examples: {
    flags: [{ text: 'Leaf pickup starts Monday.', approvals: [], excerpt: 'not been approved' }],
    passes: [
      { text: 'Leaf pickup starts Monday.', approvals: ['content'], because: 'the words were approved' },
      { text: 'Leaf season!', use: 'personal', because: 'a personal post is nobody else to approve' },
    ],
  },
}
