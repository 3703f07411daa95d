import type { WordSign } from '../word-signs.ts'
import { certainty, generosity, ourPromise, plainCounsel, toCome, townMatters, undecided } from './promises.ts'

/** A promise, a gift or a counsel in the town's name. */
export const commitmentSigns: WordSign[] = [
  { all: [certainty, toCome, townMatters], none: [undecided], within: 'sentence' },
  { all: [generosity, townMatters], none: [undecided], within: 'sentence' },
  { all: [generosity], none: [undecided], effect: 'asks' },
  { all: [plainCounsel], none: [undecided], effect: 'asks' },
  { all: [certainty, ourPromise], none: [undecided], effect: 'asks' },
]
