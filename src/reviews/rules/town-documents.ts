import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const paper =
  /\b(?:(?:village|town|city|work|staff|internal|office|employee|department)[- ](?:issued |only )?(?:memos?|documents?|letters?|e-?mails?|handbook|manual|schedules?|reports?|forms?|work orders?|packets?|newsletter|keys?|id|badges?|card|laptop|radio|binder|folder|spreadsheet|phone list|directory)|work orders?|shift schedule|pay ?stub|duty roster|memo\b|personnel manual|board packet|letterhead)\b/i

export const townDocuments: Rule = {
  id: 'town-documents',
  title: 'A document or thing the town issued',
  why: 'What the town issues to you for work is not for a personal page.',
  advice: 'Leave it out, or link to the version that the town has published.',
  effect: 'forbids',
  concepts: ['town-documents'],
  wider: { concepts: ['confidential-information'], effect: 'asks' },
  use: 'personal',
  narrow: 'reputation',
  find: (reading) => [
    ...attachmentsWith(reading, {
      all: [paper],
      none: [
        /\b(?:public|published|posted|agenda|my pay stub|own pay|union|ballot|tax bill|meeting minutes online|re-?post\w*)\b/i,
      ],
    }),
    ...sentencesWith(reading, {
      all: [/\b(?:here'?s|posting|attached|screenshot|photo of|pic of|copy of|look at|sharing|uploaded)\b/i, paper],
      none: [/\b(?:my pay|public|published|posted on the)\b/i],
    }),
  ],
  examples: {
    flags: [
      {
        text: 'Monday mood',
        use: 'personal',
        attachments: ['photo of a staff memo on parking'],
        excerpt: 'staff memo',
      },
      { text: "Here's the internal memo about the move", use: 'personal', excerpt: 'internal memo' },
    ],
    passes: [
      { text: 'Agenda is out', use: 'personal', attachments: ['published town report'], because: 'it is public' },
      { text: 'Monday mood', use: 'personal', attachments: ['my grocery list'], because: 'nothing of the town' },
    ],
  },
}
