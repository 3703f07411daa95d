import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import { type Block, small } from '../view.ts'
import { changeBlocks } from './change-view.ts'

/** What would be published, as it is read before anybody decides: the differences and what comes of them. */
export function previewBlocks(current: Policy, proposed: Policy): Block[] {
  return [...changeBlocks(compare(current, proposed)), small(`After publishing: ${statusInWords(proposed)}.`)]
}
