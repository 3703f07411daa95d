import type { WordSign } from '../word-signs.ts'
import { fairComplaint, inPlay, notices, onTheRecord } from './fair-words.ts'
import { hearsay, hints, invented } from './hearsay.ts'
import { dark, deceit, graft, money, slips, vice } from './misdeeds.ts'
import { spokenOf } from './people.ts'
import { townTitles } from './town-bodies.ts'

const none = [onTheRecord, inPlay, fairComplaint]
const asks = { none, effect: 'asks' } as const

/** Grave claims about those who work for a town, whether hinted, heard or made up. */
export const falseStatementSigns: WordSign[] = [
  { all: [graft, townTitles], none, within: 'sentence' },
  { all: [deceit, townTitles], none, within: 'sentence' },
  { all: [vice, townTitles], none, within: 'sentence' },
  ...[dark, money, slips].flatMap((doubtful): WordSign[] =>
    [hearsay, hints, invented].map((said): WordSign => ({ all: [doubtful, said, townTitles], ...asks })),
  ),
  ...[dark, money, slips, graft, deceit, vice].map((deed): WordSign => ({ all: [invented, deed, spokenOf], ...asks })),
  { all: [slips, townTitles], none: [...none, notices], within: 'sentence', effect: 'asks' },
  { all: [invented, townTitles], ...asks, within: 'sentence' },
  { all: [hints, townTitles], ...asks, within: 'sentence' },
]
