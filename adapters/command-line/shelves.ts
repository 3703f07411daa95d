import type { Knowledge } from '../../src/knowledge.ts'
import { sharedModel } from '../../src/policies/library.ts'
import { buildIndex, type ClauseIndex } from '../../src/policies/search.ts'
import { type Shelf, shelfOf } from '../../src/policies/shelf.ts'
import { BadInput } from './lines.ts'

/** The towns' policies as they ship, each with its index, made when first asked for; throws BadInput that lists the towns there are. */
export function shelvesOf(knowledge: Knowledge): (town: string | undefined) => { shelf: Shelf; index: ClauseIndex } {
  const built = new Map<string, { shelf: Shelf; index: ClauseIndex }>()
  const model = sharedModel(knowledge)
  return (key) => {
    const town = knowledge.towns.find((one) => one.key === key)
    if (!town) {
      const names = knowledge.towns.map((one) => one.key).join(', ')
      throw new BadInput(
        key ? `There is no town "${key}". Towns: ${names}.` : `Say which town: --town ${names.replaceAll(', ', ' | ')}`,
      )
    }
    const known = built.get(town.key)
    if (known) return known
    const shelf = shelfOf(town, knowledge.policies, knowledge.concepts, knowledge.pins)
    const ready = { shelf, index: buildIndex(shelf, model) }
    built.set(town.key, ready)
    return ready
  }
}
