import { attachmentsWith, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const work =
  /\b(?:poster|trailer|logo|song|music|film|movie|screening|image|photo|artwork|mascot|trademark|character|recording|video|clip|brand|cartoon|book cover|quote|lyrics)\b/i
const owned =
  /\b(?:studio|licen[sc]e[ds]?|trademark\w*|copyright\w*|official|distributor|publisher|artist'?s?|photographer'?s?|permission from|sponsor'?s|vendor'?s|company'?s|team'?s|supplied|provided by|courtesy|with credit|credited)\b/i
const unreviewed =
  /\b(?:legal (?:has not|hasn'?t|will|needs to|did not|review pending|not)|counsel (?:has not|hasn'?t|not)|not (?:yet )?(?:reviewed|cleared|checked|looked)|attorney (?:has not|hasn'?t)|pending (?:legal|review)|(?:has|have) not looked|studio|trademark\w*|copyright\w*|licen[sc]e|movie poster|film poster)\b/i

export const legalReview: Rule = {
  id: 'legal-review',
  title: 'Protected material that counsel has not seen',
  why: 'Here counsel is asked before material under copyright or trademark is posted, also when a licence exists.',
  advice: 'Ask counsel to look at the material first.',
  effect: 'needs-approval',
  concepts: ['legal-counsel'],
  use: 'official',
  narrow: 'reputation',
  approval: 'counsel',
  find: (reading) =>
    reading.draft.approvals?.includes('counsel') || reading.draft.approvals?.includes('legal')
      ? []
      : [
          ...attachmentsWith(reading, {
            all: [work, owned, unreviewed],
            none: [
              /\b(?:legal (?:has )?(?:approved|cleared)|counsel (?:has )?(?:approved|cleared)|public domain|city'?s own|own logo)\b/i,
            ],
          }),
          ...sentencesWith(reading, {
            all: [
              /\b(?:with permission (?:from|of)|used with permission|(?:licen[sc]ed|permission) (?:from|by|of) (?:the )?(?:studio|artist|photographer|author|publisher|band|company|label|team)|courtesy of (?:the )?(?:studio|photographer|artist)|©|™|®)/i,
            ],
            none: [/\bpublic domain\b/i],
          }),
        ],
  examples: {
    flags: [
      {
        text: 'Concert poster below!',
        attachments: ["band's official poster image, counsel has not seen it"],
        excerpt: 'counsel',
      },
    ],
    passes: [
      { text: 'Concert poster below!', attachments: ['poster our own staff drew'], because: 'own work' },
      {
        text: 'Concert poster below!',
        attachments: ["band's official poster image, counsel has not seen it"],
        approvals: ['counsel'],
        because: 'counsel has said yes',
      },
    ],
  },
}
