import type { Rule } from '../rule.ts'

export const postingAuthorisation: Rule = {
  id: 'posting-authorisation',
  title: 'Permission to post for the town',
  why: 'Only people whom the town has let post in its name may do so; the directory does not list you yet.',
  advice: 'Ask for permission to use the account, or give the words to somebody who has it.',
  effect: 'needs-approval',
  concepts: ['posting-authorisation'],
  use: 'official',
  narrow: 'reputation',
  approval: 'account',
  find: ({ draft }) =>
    draft.author.mayPost || draft.approvals?.includes('account')
      ? []
      : [{ place: 'context', words: 'You are not listed as someone who posts for the town.' }],
  examples: {
    flags: [{ text: 'The pool opens Monday.', author: { mayPost: false }, excerpt: 'not listed' }],
    passes: [
      { text: 'The pool opens Monday.', because: 'the author may post' },
      {
        text: 'The pool opens Monday.',
        author: { mayPost: false },
        approvals: ['account'],
        because: 'permission is held',
      },
      {
        text: 'The pool opens Monday!',
        use: 'personal',
        author: { mayPost: false },
        because: 'a personal account needs no permission to exist',
      },
    ],
  },
}
