import { eitherOf } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { dealing, rightfulSale, sums, townStock } from './sales.ts'
import { gear, towns } from './town-things.ts'

/** An offer for money of what the town's post, goods or keys give. */
export const sellingSigns: WordSign[] = [
  { all: [sums, dealing, townStock], none: [rightfulSale], effect: 'asks' },
  { all: [sums, dealing, eitherOf(towns, gear)], none: [rightfulSale], within: 'sentence', effect: 'asks' },
]
