import { officialWorkAt } from '../../approvals/duty.ts'
import type { Rule } from '../rule.ts'

export const overtime: Rule = {
  id: 'overtime',
  title: 'After-hours work by an hourly employee',
  why: 'Working on social media outside your shift counts as overtime and needs a yes beforehand. Time worked is always recorded.',
  advice: 'Ask your supervisor first, or post it during your shift.',
  effect: 'needs-approval',
  concepts: ['overtime'],
  use: 'official',
  narrow: 'reputation',
  approval: 'overtime',
  find: ({ draft, duty }) =>
    officialWorkAt(duty, draft.author.pay) === 'overtime' &&
    !draft.approvals?.some((held) => held === 'overtime' || held === 'off-duty')
      ? [{ place: 'context', words: duty.why }]
      : [],
  examples: {
    flags: [
      {
        text: 'Hydrant flushing tonight.',
        author: { pay: 'hourly' },
        postingAt: '2026-03-10T19:00',
        schedule: 'Mon-Fri 08:00-16:30',
        excerpt: 'outside the schedule',
      },
    ],
    passes: [
      {
        text: 'Hydrant flushing tonight.',
        author: { pay: 'salaried' },
        postingAt: '2026-03-10T19:00',
        schedule: 'Mon-Fri 08:00-16:30',
        because: 'a salaried author earns no overtime',
      },
      {
        text: 'Hydrant flushing tonight.',
        author: { pay: 'hourly' },
        approvals: ['overtime'],
        postingAt: '2026-03-10T19:00',
        schedule: 'Mon-Fri 08:00-16:30',
        because: 'overtime was approved',
      },
    ],
  },
}
