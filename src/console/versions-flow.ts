import type { Policy } from '../policies/clause.ts'
import type { Town } from '../policies/town.ts'
import type { ConsoleDesk } from './console-flow.ts'
import type { Query } from './pager.ts'
import { nameOfVersion, type Published } from './progress-page.ts'

/** Every version of each of the town's policies, oldest first. */
export async function everyVersion({ library }: ConsoleDesk, town: Town): Promise<Policy[][]> {
  const keys = await library.policies(town)
  return Promise.all(keys.map((key) => library.versions(town, key)))
}

/** The version in the address and the one before it. */
export function pairOf(all: Policy[][], query: Query): { before: Policy; after: Policy } | undefined {
  const versions = all.find((list) => list.some((policy) => nameOfVersion({ policy }) === query.version)) ?? []
  const at = versions.findIndex((policy) => nameOfVersion({ policy }) === query.version)
  const [before, after] = [versions[at - 1], versions[at]]
  return before && after && { before, after }
}

/** Every published version of the town, the newest first. */
export async function publishedIn({ ports }: ConsoleDesk, town: Town): Promise<Published[]> {
  const records = await ports.store.list('policy', { town: town.key })
  return records
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .map(({ body, publishedAt }) => ({ policy: body, publishedAt }))
}

/** The published version in the address, else the newest. */
export function chosenOf(published: Published[], { version }: Query): Published | undefined {
  return published.find((one) => nameOfVersion(one) === version) ?? published[0]
}
