import type { Policy } from '../policies/clause.ts'
import { type DatedVersion, reignInWords, versionHash } from '../policies/versions.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import { policyView } from './update-view.ts'

/** Nothing of that name, or another town's. */
export const noVersionView: View = {
  title: 'No such version',
  tone: 'caution',
  blocks: [
    text('Your town has no policy or version under that name.'),
    buttons({ label: 'All versions', style: 'plain', request: { kind: 'show-versions' } }),
  ],
}

/** The policy as it counts, with the way to its other versions. */
export function withVersions(view: View, policy: string): View {
  const more = buttons({ label: 'All versions', style: 'plain', request: { kind: 'show-versions', policy } })
  return { ...view, blocks: [...view.blocks, more] }
}

/** The newest versions of each policy, newest first. */
const mostListed = 12

/** Every version of these policies, with the days on which each counts and a button to read it. */
export function versionsView(policies: DatedVersion[][], today: string): View {
  const named =
    policies.length > 1 ? ({ number, title }: Policy) => `${number || title}, version` : () => 'Read version'
  return {
    title: 'Versions',
    tone: 'neutral',
    blocks: policies.flatMap((versions) => listed(versions, today, named)),
  }
}

function listed(versions: DatedVersion[], today: string, named: (policy: Policy) => string): Block[] {
  const newest = versions.slice(-mostListed).reverse()
  const items = newest.map(
    ({ policy }) => `Version ${policy.version}: ${reignInWords(versions, policy.version, today)}`,
  )
  const read = newest.map(
    ({ policy }): Button => ({
      label: `${named(policy)} ${policy.version}`,
      style: 'plain',
      request: { kind: 'show-version', policy: policy.key, version: policy.version },
    }),
  )
  const left = versions.length - newest.length
  return [
    lead(newest[0]?.policy.title ?? ''),
    { kind: 'list', items },
    ...(left > 0 ? [small(`and ${left} earlier ones, kept as well.`)] : []),
    buttons(...read),
  ]
}

/** One version whole, with when it counts and the hash that says its words are untouched; undefined when there is none. */
export function versionView(versions: DatedVersion[], version: number, today: string): View | undefined {
  const found = versions.find(({ policy }) => policy.version === version)?.policy
  if (!found) return undefined
  const [, ...clauses] = policyView(found).blocks
  const standing = [found.number, `version ${version}`, reignInWords(versions, version, today)]
  return {
    title: `${found.title}, version ${version}`,
    tone: 'neutral',
    blocks: [
      small(standing.filter(Boolean).join(', ')),
      ...clauses,
      small(`SHA-256 of its clauses: ${versionHash(found)}`),
      buttons({ label: 'All versions', style: 'plain', request: { kind: 'show-versions', policy: found.key } }),
    ],
  }
}
