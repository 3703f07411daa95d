import { officialWorkAt } from '../../approvals/duty.ts'
import type { Rule } from '../rule.ts'

export const offHours: Rule = {
  id: 'off-hours',
  title: 'Posting for the town while off duty',
  why: 'Posting for the town outside your working time needs a yes from your supervisor beforehand.',
  advice: 'Ask your supervisor, or schedule it for your next shift.',
  effect: 'needs-approval',
  concepts: ['working-hours'],
  use: 'official',
  narrow: 'reputation',
  approval: 'off-duty',
  find: ({ draft, duty }) =>
    ['off-duty', 'overtime'].includes(officialWorkAt(duty, draft.author.pay)) && !holdsOne(draft.approvals)
      ? [{ place: 'context', words: duty.why }]
      : [],
  examples: {
    flags: [
      {
        text: 'The fair is tomorrow.',
        postingAt: '2026-03-10T19:00',
        schedule: 'Mon-Fri 08:00-16:30',
        excerpt: 'outside the schedule',
      },
    ],
    passes: [
      {
        text: 'The fair is tomorrow.',
        postingAt: '2026-03-10T15:00',
        schedule: 'Mon-Fri 08:00-16:30',
        because: 'it is working time',
      },
      {
        text: 'The fair is tomorrow.',
        postingAt: '2026-03-10T19:00',
        schedule: 'Mon-Fri 08:00-16:30',
        approvals: ['off-duty'],
        because: 'the yes is held',
      },
      { text: 'The fair is tomorrow.', because: 'the time is not known, so it is asked' },
    ],
  },
}

function holdsOne(approvals: string[] | undefined): boolean {
  return (approvals ?? []).some((held) => ['off-duty', 'off-hours', 'overtime'].includes(held))
}
