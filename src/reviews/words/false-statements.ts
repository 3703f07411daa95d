import { eitherOf } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { fairComplaint, inPlay, notices, onTheRecord } from './fair-words.ts'
import { hearsay, hints, invented } from './hearsay.ts'
import { dark, deceit, graft, money, slips, vice } from './misdeeds.ts'
import { townTitles } from './town-bodies.ts'

const none = [onTheRecord, inPlay, fairComplaint]
const doubtful = eitherOf(dark, money, slips)
const unproven = eitherOf(hearsay, hints, invented)

/** Grave claims about those who work for a town, whether hinted, heard or made up. */
export const falseStatementSigns: WordSign[] = [
  { all: [eitherOf(graft, deceit, vice), townTitles], none, within: 'sentence' },
  { all: [doubtful, unproven, townTitles], none, effect: 'asks' },
  { all: [slips, townTitles], none: [...none, notices], within: 'sentence', effect: 'asks' },
]
