import type { Rule } from '../rule.ts'

// What the directory adds about a person's leave to post: "(may only reply)", "(not yet on the list)".
const limited =
  /\(.*\b(?:only|not (?:yet )?(?:been )?(?:on|approved|designated|authori[sz]ed|trained|named|listed|registered|sent|gone|filed|confirmed)|(?:has|have)(?:n'?t| not) (?:yet )?(?:been |gone |heard )?\w+|pending|awaiting|waiting for|expired|lapsed|revoked|suspended|no longer|former|covering for|filling in|volunteer|intern|temp|on loan)\b/i

export const postingAuthorisation: Rule = {
  id: 'posting-authorisation',
  title: 'Permission to post for the town',
  why: 'Only people whom the town has let post in its name may do so.',
  advice: 'Ask for permission to use the account, or give the words to somebody who has it.',
  effect: 'needs-approval',
  concepts: ['posting-authorisation'],
  use: 'official',
  narrow: 'reputation',
  approval: 'account',
  find: ({ draft }) =>
    (draft.author.mayPost && !limited.test(draft.author.role)) || draft.approvals?.includes('account')
      ? []
      : [{ place: 'context', words: 'You are not listed as someone who posts for the town.' }],
  examples: {
    flags: [
      {
        text: 'The pool opens Monday.',
        author: { role: 'Rec aide (may only answer comments)' },
        excerpt: 'not listed',
      },
      { text: 'The pool opens Monday.', author: { mayPost: false }, excerpt: 'not listed' },
    ],
    passes: [
      {
        text: 'The pool opens Monday.',
        author: { role: 'Rec aide (part-time)' },
        because: 'part-time says nothing about leave',
      },
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
