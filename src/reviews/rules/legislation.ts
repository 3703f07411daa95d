import { type Pattern, sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

const view: Pattern = {
  all: [
    /\b(?:if you ask us|has lost (?:its|their) mind|(?:is|are) (?:clueless|out of touch|out of (?:its|their) mind)|in our (?:view|opinion)|we (?:oppose|support|hope|believe|think|urge)|I (?:think|believe|hope)|for what it(?:'s| is) worth|our view)\b/i,
    /\b(?:(?:house|senate|assembly) bill|h\.?b\.? ?\d+|s\.?b\.? ?\d+|bill \d+|legislature|legislators|lawmakers|commission|congress|supreme court|mandate|statute|jail tax|state tax)\b/i,
    /\b(?:bad|good|terrible|great|raw|lousy) (?:deal|idea|bill|law)|\b(?:lost (?:its|their) mind|clueless|out of touch|wrong|right|dies?|die in|fails?|passes|kill(?:ed)? (?:it|in)|defeat\w*|reject\w*|ones paying|unfair|disgrace)\b/i,
  ],
  none: [/\b(?:hearing on|public comment|testimony|how to|summary|explained|board voted|council voted|resolution)\b/i],
}

export const legislation: Rule = {
  id: 'legislation',
  title: "The town's view of a law",
  why: 'Whether the town is for or against a law that others make is decided by those who lead it.',
  advice: 'Ask whether the town has taken this position; if so, name who took it and when.',
  effect: 'asks',
  concepts: ['personal-belief'],
  wider: { concepts: ['opinion-or-commitment', 'professional-conduct'], effect: 'asks' },
  use: 'official',
  narrow: 'reputation',
  find: (reading) => sentencesWith(reading, view),
  examples: {
    flags: [
      { text: 'The legislature has lost its mind with this permit law.', excerpt: 'lost its mind' },
      { text: 'We hope Senate Bill 12 fails, it is a bad law for libraries.', excerpt: 'Senate Bill 12' },
      { text: 'For what it is worth, we think the legislature got it wrong.', excerpt: 'legislature' },
    ],
    passes: [
      { text: 'The legislature has lost its quorum; the hearing is off.', because: 'news' },
      {
        text: 'The Council voted for a resolution against House Bill 9; we believe it was right to publish it.',
        because: 'news of a decision',
      },
      {
        text: 'Public comment on House Bill 9 is open, we hope you write before it passes.',
        because: 'how to take part',
      },
    ],
  },
}
