import type { WordSign } from '../word-signs.ts'
import { dulyRemoved, gloating, pageVoices, publicVoices, removing } from './comments.ts'

/** Voices taken down because they sting. */
export const commentDeletionSigns: WordSign[] = [
  { all: [publicVoices, removing, gloating], none: [dulyRemoved], within: 'sentence' },
  { all: [pageVoices, removing], none: [dulyRemoved], effect: 'asks' },
  { all: [publicVoices, removing], none: [dulyRemoved], within: 'sentence', effect: 'asks' },
]
