import type { Policy } from '../policies/clause.ts'
import type { Properties } from '../policies/document.ts'

/** Chosen in place of a policy's key when a document replaces none; no key has a space. */
export const newPolicy = 'new policy'

/** What stands before the first version of a policy that came as a file: its name and no clause. */
export function blankPolicy(town: string, { title, number = '' }: Properties, file: string): Policy {
  const name = title || file.replace(/\.\w+$/, '')
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const key = `${town}-${slug.slice(0, 60) || 'policy'}`
  return { key, town, title: name, number, ...nothingYet }
}

/** The version that a proposed one follows; undefined when it is not there. */
export function versionBefore(versions: readonly Policy[], proposed: Policy): Policy | undefined {
  if (proposed.version === 1) return { ...proposed, ...nothingYet }
  return versions.find(({ version }) => version === proposed.version - 1)
}

const nothingYet: Omit<Policy, 'key' | 'town' | 'title' | 'number'> = {
  version: 0,
  adopted: null,
  effective: null,
  status: 'in-force',
  use: 'both',
  clauses: [],
}
