import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { type Group, groupsConcerned, isConcerned } from '../policies/concerned.ts'
import { type Acknowledgement, knownVersion } from './acknowledgement.ts'

/** Who of some people is asked to sign a version, and who is not. */
export type Owing = {
  owing: Person[]
  /** `version` is the one they signed; nothing that changed since concerns them, so that signature carries on. */
  carried: { person: Person; version: number }[]
  /** They have signed this very version or a newer one, or are being asked to. */
  settled: Person[]
  /** They never signed, and nothing that changed concerns them. */
  untouched: Person[]
}

/**
 * Asked is only whom a clause concerns that changed since their own last signature; for somebody who never signed, since
 * the version before the first one they were asked for, or before this one. `everyone` widens that to all of these people,
 * for which HR gives a reason. `given` are acknowledgements, `versions` all versions of the policy; a person may post for
 * the town when their record says so or `posting` names them.
 */
export function owingFor(
  people: readonly Person[],
  { policy, versions }: { policy: Policy; versions: readonly Policy[] },
  given: readonly Acknowledgement[],
  { whom, posting = new Set() }: { whom: 'concerned' | 'everyone'; posting?: ReadonlySet<string> },
): Owing {
  const result: Owing = { owing: [], carried: [], settled: [], untouched: [] }
  const groups = groupsSince(policy, versions)
  const known = byPerson(given.filter((one) => one.policy === policy.key))
  for (const person of people) {
    const own = known.get(person.id) ?? []
    const signed = Math.max(0, ...own.filter(({ status }) => status === 'acknowledged').map(({ version }) => version))
    const from = knownVersion(own, policy.version)
    const asPoster = posting.has(person.id) ? { ...person, mayPost: true } : person
    if (own.some(({ version }) => version >= policy.version)) result.settled.push(person)
    else if (whom === 'everyone' || isConcerned(asPoster, groups(from))) result.owing.push(person)
    else if (signed > 0) result.carried.push({ person, version: signed })
    else result.untouched.push(person)
  }
  return result
}

function byPerson(given: readonly Acknowledgement[]): Map<string, Acknowledgement[]> {
  const known = new Map<string, Acknowledgement[]>()
  for (const one of given) {
    const own = known.get(one.person)
    if (own) own.push(one)
    else known.set(one.person, [one])
  }
  return known
}

/** Whom the changes since an earlier version concern; each earlier version is compared once. */
function groupsSince(policy: Policy, versions: readonly Policy[]): (version: number) => readonly Group[] {
  const known = new Map<number, readonly Group[]>()
  return (version) => {
    const found = known.get(version)
    if (found) return found
    const before = versions.find((one) => one.version === version)
    // The first version is new to everyone, and one that is not there any more cannot be compared with.
    const groups: readonly Group[] = before ? groupsConcerned(compare(before, policy)) : ['everyone']
    known.set(version, groups)
    return groups
  }
}
