import { DateTime } from 'luxon'
import type { Knowledge } from '../knowledge.ts'
import type { Clock, Store } from '../ports.ts'
import { today as todayIn } from '../time.ts'
import type { Clause, Policy } from './clause.ts'
import { buildConceptModel, type ConceptModel } from './concept-model.ts'
import { plainWords } from './plain-words.ts'
import { buildIndex, type ClauseIndex } from './search.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import type { Town } from './town.ts'
import { type DatedVersion, datedVersions, inForceOn, versionOn } from './versions.ts'

/** The policies of every town: `knowledge/` gives version 1, what HR published since is in the store. */
export type Library = {
  town(key: string): Town | undefined
  /** What counts in the town today. */
  shelf(town: Town): Promise<{ shelf: Shelf; index: ClauseIndex }>
  /** What counted in the town on a local date (`YYYY-MM-DD`); undefined where nothing did. */
  shelfOn(town: Town, date: string): Promise<{ shelf: Shelf; index: ClauseIndex } | undefined>
  /** Every version of one of the town's policies with the day from which it counts, oldest first. */
  dated(town: Town, policy: string): Promise<DatedVersion[]>
  /** The keys of the town's policies. */
  policies(town: Town): Promise<string[]>
  /** Every version of one of the town's policies, oldest first; empty for another town's policy. */
  versions(town: Town, policy: string): Promise<Policy[]>
}

/** A library that builds each town's search index once per set of versions. */
export function createLibrary(knowledge: Knowledge, store: Pick<Store, 'list'>, clock: Clock): Library {
  const shelves = new Map<string, { fingerprint: string; shelf: Shelf; index: ClauseIndex }>()

  async function allVersions(town: Town): Promise<Policy[]> {
    const published = await store.list('policy', { town: town.key })
    return [...knowledge.policies.filter((policy) => policy.town === town.key), ...published.map(({ body }) => body)]
  }

  async function dated(town: Town, policy: string): Promise<DatedVersion[]> {
    const published = await store.list('policy', { town: town.key, policy })
    const publishedOn = published.map(
      ({ version, publishedAt }) => [version, todayIn(publishedAt, town.timeZone)] as const,
    )
    const shipped = knowledge.policies.filter(({ town: home, key }) => home === town.key && key === policy)
    return datedVersions([...shipped, ...published.map(({ body }) => body)], new Map(publishedOn))
  }

  return {
    town: (key) => knowledge.towns.find((town) => town.key === key),

    async shelf(town) {
      const today = DateTime.fromMillis(clock.now(), { zone: town.timeZone }).toISODate() ?? ''
      const versions = await allVersions(town)
      const keys = [...new Set(versions.map(({ key }) => key))]
      const current = keys.flatMap(
        (key) =>
          inForceOn(
            versions.filter((policy) => policy.key === key),
            today,
          ) ?? [],
      )
      const fingerprint = current.map(({ key, version }) => `${key}/${version}`).join(' ')
      const known = shelves.get(town.key)
      if (known?.fingerprint === fingerprint) return known
      const shelf = shelfOf(town, current, knowledge.concepts, knowledge.pins)
      const fresh = { fingerprint, shelf, index: buildIndex(shelf, sharedModel(knowledge)) }
      shelves.set(town.key, fresh)
      return fresh
    },

    async shelfOn(town, date) {
      const keys = [...new Set((await allVersions(town)).map(({ key }) => key))]
      const versions = await Promise.all(keys.map(async (key) => versionOn(await dated(town, key), date) ?? []))
      const policies = versions.flat()
      if (policies.length === 0) return undefined
      const shelf = shelfOf(town, policies, knowledge.concepts, knowledge.pins)
      return { shelf, index: buildIndex(shelf, sharedModel(knowledge)) }
    },

    dated,

    policies: async (town) => [...new Set((await allVersions(town)).map(({ key }) => key))],

    async versions(town, policy) {
      return (await allVersions(town)).filter(({ key }) => key === policy).sort((a, b) => a.version - b.version)
    },
  }
}

/** One concept model for the clauses of every town, so that the same question is read the same way everywhere; made once. */
export function sharedModel(knowledge: Knowledge): ConceptModel {
  const known = models.get(knowledge)
  if (known) return known
  const { concepts, policies } = knowledge
  const words = policies.flatMap(({ clauses }) => clauses).flatMap(({ text }) => plainWords(text))
  const model = buildConceptModel(concepts, words)
  models.set(knowledge, model)
  return model
}

/** Nothing but a memory of what the same knowledge always gives: it takes a third of a second to make. */
const models = new WeakMap<Knowledge, ConceptModel>()

/** The policy a clause belongs to. */
export function policyOf(shelf: Shelf, clause: Clause): Policy {
  const policy = shelf.policies.find(({ key }) => key === clause.policy)
  if (!policy) throw new Error(`Clause ${clause.id} names a policy that is not on the shelf of ${shelf.town.key}`)
  return policy
}
