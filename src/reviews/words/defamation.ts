import { eitherOf } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { fairComplaint, inPlay, onTheRecord } from './fair-words.ts'
import { hearsay, hints, invented } from './hearsay.ts'
import { dark, deceit, graft, money, slips, vice } from './misdeeds.ts'
import { neighbours } from './neighbours.ts'
import { named } from './people.ts'

const none = [onTheRecord, inPlay, fairComplaint]
const deeds = eitherOf(graft, deceit, vice, dark, money, slips)
const unproven = eitherOf(hearsay, hints, invented)

/** Grave claims about people and businesses of the place. */
export const defamationSigns: WordSign[] = [
  { all: [eitherOf(graft, vice), neighbours], none, within: 'sentence' },
  { all: [deeds, unproven, eitherOf(neighbours, named)], none, effect: 'asks' },
]
