import type { WordSign } from '../word-signs.ts'
import {
  bargains,
  buying,
  customersPraise,
  inviting,
  liking,
  ownCustom,
  privateTrades,
  townTrade,
  trades,
} from './trade.ts'

/** A business put forward: praise, custom, a bargain or a call to buy beside a trade. */
export const endorsementSigns: WordSign[] = [
  { all: [customersPraise, trades, buying], none: [townTrade] },
  { all: [ownCustom, trades, customersPraise], none: [townTrade] },
  { all: [ownCustom, buying, trades], none: [townTrade] },
  { all: [bargains, trades], none: [townTrade], within: 'sentence' },
  { all: [customersPraise, trades], none: [townTrade], within: 'sentence', effect: 'asks' },
  { all: [buying, trades], none: [townTrade], within: 'sentence', effect: 'asks' },
  { all: [privateTrades, liking, inviting], none: [townTrade], within: 'sentence', effect: 'asks' },
  { all: [ownCustom, customersPraise], none: [townTrade], within: 'sentence', effect: 'asks' },
]
