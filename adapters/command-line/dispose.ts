import type { Knowledge } from '../../src/knowledge.ts'
import { dueIn } from '../../src/retention/disposal-flow.ts'
import { titleOf } from '../../src/retention/disposal-view.ts'
import type { Config } from '../config.ts'
import { withConfiguredRecords } from '../open-store.ts'
import { BadInput } from './lines.ts'
import { configuredPeople } from './people.ts'

type Asked = { town: string | undefined; how: 'shown' | 'done' }

/** Lists what is due for disposal in a town: ids and counts, no contents; also while the bot is running. */
export async function disposeCommand(
  { town: key, how }: Asked,
  config: Config,
  { towns }: Knowledge,
  print: (line: string) => void,
): Promise<void> {
  const town = towns.find((one) => one.key === key)
  if (!town) throw new BadInput(`Say which town: --town ${towns.map((one) => one.key).join(' | ')}`)
  if (how === 'done')
    throw new BadInput(
      'Two people sign a disposal off, in chat: type "records" there. Here, --dry-run lists what is due.',
    )
  const clock = { now: () => Date.now() }
  const people = await configuredPeople(config)
  const { due, held } = await withConfiguredRecords(config, clock, (store) =>
    dueIn({ store, directory: { everyone: async () => people } }, town, new Date(clock.now()).toISOString()),
  )
  for (const { kind, id } of due) print(`due   ${kind}/${id}`)
  for (const { kind, id } of held) print(`held  ${kind}/${id}`)
  for (const kind of new Set(due.map((one) => one.kind)))
    print(`${titleOf(kind)}: ${due.filter((one) => one.kind === kind).length}`)
  print(`${due.length} due, ${held.length} kept by a legal hold. Nothing was changed.`)
}
