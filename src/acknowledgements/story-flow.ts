import type { Policy } from '../policies/clause.ts'
import type { Library } from '../policies/library.ts'
import { versionId } from '../policies/versions.ts'
import type { Ports } from '../ports.ts'
import { today } from '../time.ts'
import { type Acknowledgement, acknowledgementId, knownVersion } from './acknowledgement.ts'
import type { AcknowledgementStory } from './acknowledgement-view.ts'

/** An acknowledgement with the version it is about and the one its person knows; undefined when one of them is gone. */
export async function acknowledgementStory(
  acknowledgement: Acknowledgement,
  ports: Pick<Ports, 'store' | 'directory' | 'clock'>,
  library: Library,
): Promise<AcknowledgementStory | undefined> {
  const town = library.town(acknowledgement.town)
  const person = await ports.directory.byId(acknowledgement.person)
  if (!town || !person) return undefined
  const versions = await library.versions(town, acknowledgement.policy)
  const policy = versions.find(({ version }) => version === acknowledgement.version)
  if (!policy) return undefined
  const known = await versionKnown(acknowledgement, versions, ports)
  const published = await ports.store.get('policy', versionId(policy.key, policy.version))
  const before = versions.find(({ version }) => version === known)
  const day = today(new Date(ports.clock.now()).toISOString(), person.timeZone)
  return { acknowledgement, policy, before, person, scenario: published?.scenario ?? null, today: day }
}

/** The newest version of the same policy that the person was asked for, where that is a later one. */
export async function overtakenBy(
  { policy, version, person }: Acknowledgement,
  versions: Policy[],
  { store }: Pick<Ports, 'store'>,
): Promise<Acknowledgement | undefined> {
  const later = versions.filter((one) => one.version > version)
  const asked = await Promise.all(
    later.map((one) => store.get('acknowledgement', acknowledgementId(policy, one.version, person))),
  )
  return asked.findLast((one) => one !== undefined)
}

/** Looked up by id, version by version: a list would go through the signatures of everybody. */
async function versionKnown(
  { policy, version, person, reason }: Acknowledgement,
  versions: Policy[],
  { store }: Pick<Ports, 'store'>,
): Promise<number> {
  const earlier = versions.filter((one) => one.version < version)
  const asked = await Promise.all(
    earlier.map((one) => store.get('acknowledgement', acknowledgementId(policy, one.version, person))),
  )
  const own = asked.flatMap((one) => (one ? [one] : []))
  const known = knownVersion(own, version)
  // Whoever joined, or is new to what the policy is about, has not known the version before either.
  return reason === 'published' || own.some((one) => one.status === 'acknowledged') ? known : 0
}
