import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { type Group, groupsConcerned, isConcerned } from '../policies/concerned.ts'
import type { Acknowledgement } from './acknowledgement.ts'

/** Who of an audience is asked to sign a version, and whose earlier signature carries on. */
export type Owing = {
  /** `signedBefore` is the version they signed last, 0 when none: the changes they read start from there. */
  owing: { person: Person; signedBefore: number }[]
  /** `version` is the one they signed; nothing that changed since concerns them. */
  carried: { person: Person; version: number }[]
  /** They have signed this very version, or are being asked to. */
  settled: Person[]
}

/**
 * Asked again is only whom a clause concerns that changed since their own last signature; whoever never signed is asked.
 * `everyone` widens that to the whole audience, for which HR gives a reason. `given` are acknowledgements of this policy,
 * `versions` all its versions; a person may post for the town when their record says so or `posting` names them.
 */
export function owingFor(
  audience: Person[],
  { policy, versions }: { policy: Policy; versions: Policy[] },
  given: Acknowledgement[],
  { whom, posting = new Set() }: { whom: 'concerned' | 'everyone'; posting?: ReadonlySet<string> },
): Owing {
  const result: Owing = { owing: [], carried: [], settled: [] }
  const byPerson = new Map<string, Acknowledgement[]>()
  for (const one of given) {
    if (one.policy !== policy.key) continue
    const known = byPerson.get(one.person)
    if (known) known.push(one)
    else byPerson.set(one.person, [one])
  }
  const concerned = concernedSince(policy, versions)
  for (const person of audience) {
    const own = byPerson.get(person.id) ?? []
    if (own.some(({ version }) => version >= policy.version)) {
      result.settled.push(person)
      continue
    }
    const signed = own.filter(({ status }) => status === 'acknowledged').map(({ version }) => version)
    const last = signed.length > 0 ? Math.max(...signed) : 0
    const asPoster = posting.has(person.id) ? { ...person, mayPost: true } : person
    if (last > 0 && whom === 'concerned' && !isConcerned(asPoster, concerned(last))) {
      result.carried.push({ person, version: last })
    } else result.owing.push({ person, signedBefore: last })
  }
  return result
}

/** Whom the changes since an earlier version concern; each earlier version is compared once. */
function concernedSince(policy: Policy, versions: Policy[]): (version: number) => readonly Group[] {
  const known = new Map<number, readonly Group[]>()
  return (version) => {
    const found = known.get(version)
    if (found) return found
    const before = versions.find((one) => one.version === version)
    // A version that is not there any more cannot be compared with, so everyone reads the new one.
    const groups: readonly Group[] = before ? groupsConcerned(compare(before, policy)) : ['everyone']
    known.set(version, groups)
    return groups
  }
}
