import type { WordSign } from '../word-signs.ts'
import { fairComplaint, inPlay, notices, onTheRecord } from './fair-words.ts'
import { hearsay, hints, invented } from './hearsay.ts'
import { dark, deceit, graft, money, slips, vice } from './misdeeds.ts'
import { neighbours } from './neighbours.ts'
import { named } from './people.ts'

const none = [onTheRecord, inPlay, fairComplaint]
const asks = { none, effect: 'asks' } as const

/** Grave claims about people and businesses of the place. */
export const defamationSigns: WordSign[] = [
  { all: [graft, neighbours], none, within: 'sentence' },
  { all: [vice, neighbours], none, within: 'sentence' },
  ...[dark, money, slips, deceit, graft, vice].flatMap((doubtful): WordSign[] =>
    [hearsay, hints, invented].flatMap((said): WordSign[] => [
      { all: [doubtful, said, neighbours], ...asks },
      { all: [doubtful, said, named], ...asks },
    ]),
  ),
  { all: [slips, neighbours], none: [...none, notices], within: 'sentence', effect: 'asks' },
  { all: [invented, neighbours], ...asks, within: 'sentence' },
  { all: [invented, named], ...asks, within: 'sentence' },
]
