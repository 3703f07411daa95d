import type { WordSign } from '../word-signs.ts'
import { buying, customersPraise, townTrade, trades } from './trade.ts'

/** A business put forward: praise, custom, a bargain or a call to buy beside a trade. */
export const endorsementSigns: WordSign[] = [{ all: [customersPraise, trades, buying], none: [townTrade] }]
