import { owingFor } from '../acknowledgements/owing.ts'
import { postersIn } from '../approvals/permissions-flow.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { type Group, groupsConcerned } from '../policies/concerned.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import type { Ports } from '../ports.ts'
import { versionBefore } from './new-policy.ts'
import type { Update } from './update.ts'

/** Whom an update can reach as things stand now. */
export type Reachable = {
  /** The version before. */
  current: Policy
  staff: Person[]
  /** Whom the changes concern, in groups, and the ids of those who owe a signature for it. */
  groups: Group[]
  concerned: ReadonlySet<string>
}

/** Looks up whom an update concerns; undefined when the version that it follows is not the newest any more. */
export async function reachable(
  { proposed }: Update,
  town: Town,
  { ports, library }: { ports: Ports; library: Library },
): Promise<Reachable | undefined> {
  const [staff, versions, given, posting] = await Promise.all([
    ports.directory.inTown(town.key),
    library.versions(town, proposed.key),
    ports.store.list('acknowledgement', { town: town.key, policy: proposed.key }),
    postersIn(town.key, ports),
  ])
  const current = versionBefore(versions, proposed)
  if (!current || current.version !== (versions.at(-1)?.version ?? 0)) return undefined
  const { owing } = owingFor(staff, { policy: proposed, versions }, given, { whom: 'concerned', posting })
  const groups = groupsConcerned(compare(current, proposed))
  return { current, staff, groups, concerned: new Set(owing.map(({ id }) => id)) }
}
