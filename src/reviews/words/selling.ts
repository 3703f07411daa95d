import { eitherOf } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { dealing, offering, plainOffers, rightfulSale, sums, townStock } from './sales.ts'
import { gear, towns } from './town-things.ts'

/** An offer for money of what the town's post, goods or keys give. */
export const sellingSigns: WordSign[] = [
  { all: [offering, townStock], none: [rightfulSale] },
  { all: [plainOffers, eitherOf(townStock, towns, gear)], none: [rightfulSale], effect: 'asks' },
  { all: [sums, dealing, townStock], none: [rightfulSale], effect: 'asks' },
  { all: [sums, dealing, eitherOf(towns, gear)], none: [rightfulSale], within: 'sentence', effect: 'asks' },
]
