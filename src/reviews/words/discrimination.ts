import { eitherOf } from '../word-class.ts'
import type { WordSign } from '../word-signs.ts'
import { conditions, meansOfLife } from './conditions.ts'
import { goodwill, grievances } from './goodwill.ts'
import { faiths, loves, origins } from './origins.ts'
import { announced, grudging } from './slights.ts'
import { belittling, knowing, mocking, onGuard, shuttingOut } from './sneers.ts'

/** Named mostly where it is the point; bodies, ages and sexes come up in any talk of work and health. */
const pointed = eitherOf(origins, faiths, loves, meansOfLife)

/** People named for what they are where the sentence sneers, and no service, feast, kin or grievance is spoken of. */
export const discriminationSigns: WordSign[] = [
  { all: [pointed, eitherOf(knowing, mocking, shuttingOut, belittling)], none: [goodwill] },
  { all: [pointed, onGuard], none: [goodwill, grievances], within: 'sentence' },
  { all: [conditions, eitherOf(knowing, onGuard, mocking, shuttingOut)], none: [goodwill, grievances] },
  { all: [pointed, grudging], none: [goodwill, grievances, announced], effect: 'asks' },
]
