import { attachmentsWith, type Reading, sentencesWith } from '../reading.ts'
import type { Excerpt, Rule } from '../rule.ts'

const partner =
  /\b(?:contractor|vendor|hauler|supplier|business partner|partner|affiliate|subsidiary|waste[- ]hauling|paving company|engineering firm|consultant|developer|software company|utility company)(?:'s|s')?\b/i
const mark = /\b(?:trademarks?|logos?|brand|name|mark|emblem|mascot|slogan)\b/i
const defaced =
  /\b(?:skull|crossed out|devil|horns|middle finger|parody|mock\w*|edited|altered|defaced|drawn over|poop|clown|fake|sucks|scribbl\w+|photoshopped)\b/i

function marks(reading: Reading): Excerpt[] {
  const found = [
    ...attachmentsWith(reading, { all: [partner, mark] }),
    ...sentencesWith(reading, {
      all: [
        partner,
        /\b(?:trademark|logo|brand)\b/i,
        /\b(?:my (?:blog|page|header|profile|shirts?)|using|used|put|made|drew|redesign\w*)\b/i,
      ],
    }),
  ]
  return found.map(
    (excerpt): Excerpt =>
      excerpt.place !== 'text' && defaced.test(excerpt.words) ? { ...excerpt, effect: 'forbids' } : excerpt,
  )
}

export const partnerMarks: Rule = {
  id: 'partner-marks',
  title: "A partner's name or mark",
  why: "The names and marks of the town's partners and vendors are not for personal pages unless the town has agreed.",
  advice: 'Take the mark out, or ask for permission.',
  effect: 'needs-approval',
  concepts: ['partner-marks'],
  use: 'personal',
  narrow: 'reputation',
  approval: 'logo-or-photo',
  find: marks,
  examples: {
    flags: [
      {
        text: 'New banner',
        use: 'personal',
        attachments: ["our paving contractor's logo on a cake"],
        excerpt: "contractor's logo",
      },
    ],
    passes: [
      { text: 'New banner', use: 'personal', attachments: ['my band logo'], because: 'your own mark' },
      { text: 'The contractor finished my kitchen', use: 'personal', because: 'no mark is used' },
    ],
  },
}
