import type { Knowledge } from '../../src/knowledge.ts'
import { buildIndex, type ClauseIndex } from '../../src/policies/search.ts'
import { type Shelf, shelfOf } from '../../src/policies/shelf.ts'
import { BadInput } from './lines.ts'

/** A town's policies as they ship, with their index; throws BadInput that lists the towns there are. */
export function shelfFor(knowledge: Knowledge, key: string | undefined): { shelf: Shelf; index: ClauseIndex } {
  const town = knowledge.towns.find((one) => one.key === key)
  if (!town) {
    const names = knowledge.towns.map((one) => one.key).join(', ')
    throw new BadInput(
      key ? `There is no town "${key}". Towns: ${names}.` : `Say which town: --town ${names.replaceAll(', ', ' | ')}`,
    )
  }
  const shelf = shelfOf(town, knowledge.policies, knowledge.concepts, knowledge.pins)
  return { shelf, index: buildIndex(shelf) }
}

/** The same, each town's index built once. */
export function shelvesOf(knowledge: Knowledge): (key: string) => { shelf: Shelf; index: ClauseIndex } {
  const built = new Map<string, { shelf: Shelf; index: ClauseIndex }>()
  return (key) => {
    const known = built.get(key) ?? shelfFor(knowledge, key)
    built.set(key, known)
    return known
  }
}
