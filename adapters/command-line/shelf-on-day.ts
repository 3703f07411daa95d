import { z } from 'zod'
import type { Knowledge } from '../../src/knowledge.ts'
import { createLibrary } from '../../src/policies/library.ts'
import type { ClauseIndex } from '../../src/policies/search.ts'
import type { Shelf } from '../../src/policies/shelf.ts'
import type { Config } from '../config.ts'
import { withConfiguredRecords } from '../open-store.ts'
import { BadInput } from './lines.ts'

/** What counted in a town on a day (`YYYY-MM-DD`), published versions included; throws BadInput where nothing did. */
export async function shelfOnDay(
  day: string,
  key: string | undefined,
  config: Config,
  knowledge: Knowledge,
): Promise<{ shelf: Shelf; index: ClauseIndex; day: string }> {
  if (!z.iso.date().safeParse(day).success) throw new BadInput(`"${day}" is no day. Write it as YYYY-MM-DD.`)
  const town = knowledge.towns.find((one) => one.key === key)
  if (!town) throw new BadInput(`Say which town: --town ${knowledge.towns.map((one) => one.key).join(' | ')}`)
  const clock = { now: () => Date.now() }
  const then = await withConfiguredRecords(config, clock, (records) =>
    createLibrary(knowledge, records, clock).shelfOn(town, day),
  )
  if (!then) throw new BadInput(`No policy of the ${town.name} counted on ${day}.`)
  return { ...then, day }
}
