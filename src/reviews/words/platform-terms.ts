import type { WordSign } from '../word-signs.ts'
import { fairPlay, prizes, spreading, tricks } from './contests.ts'

/** A prize for spreading a post, and tricks that platforms forbid. */
export const platformTermsSigns: WordSign[] = [
  { all: [prizes, spreading], none: [fairPlay] },
  { all: [tricks], none: [fairPlay], effect: 'asks' },
]
