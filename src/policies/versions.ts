import { hashOf } from '../hash.ts'
import type { Policy } from './clause.ts'

/** Record id of a published version; padded so that versions list in order. */
export function versionId(policy: string, version: number): string {
  return `${policy}/${String(version).padStart(4, '0')}`
}

/** SHA-256 over every clause's citation and words: two versions with the same hash say the same. */
export function versionHash(policy: Policy): string {
  return hashOf(policy.key, ...policy.clauses.flatMap((clause) => [clause.citation, clause.text]))
}

/** The version that counts on a local date (`YYYY-MM-DD`): the newest whose effective date has come. */
export function inForceOn(versions: Policy[], date: string): Policy | undefined {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version)
  return newestFirst.find((policy) => !policy.effective || policy.effective <= date) ?? newestFirst.at(-1)
}

/** A version with the first local day on which it counts; empty where nobody wrote down when that was. */
export type DatedVersion = { policy: Policy; from: string }

/**
 * The versions of one policy, oldest first, each with its first day: the day it names, or, where it names none of its
 * own, the day it was published (`publishedOn`, by version).
 */
export function datedVersions(versions: readonly Policy[], publishedOn: ReadonlyMap<number, string>): DatedVersion[] {
  const inOrder = [...versions].sort((a, b) => a.version - b.version)
  return inOrder.map((policy, at) => {
    const { effective, adopted, version } = policy
    const isItsOwn = effective && effective !== inOrder[at - 1]?.effective
    return { policy, from: (isItsOwn ? effective : publishedOn.get(version)) ?? effective ?? adopted ?? '' }
  })
}

/** The version that counted on a local date; undefined before the first. */
export function versionOn(versions: readonly DatedVersion[], date: string): Policy | undefined {
  return versions.findLast(({ from }) => from <= date)?.policy
}

/** From when until when a version counts, by today's date: "from December 9, 2022 until November 20, 2026". */
export function reignInWords(versions: readonly DatedVersion[], version: number, today: string): string {
  const at = versions.findIndex(({ policy }) => policy.version === version)
  const found = versions[at]
  if (!found) return ''
  const { policy, from } = found
  const word = policy.status === 'in-force' ? '' : `${statusInWords(policy)}, `
  const next = versions.slice(at + 1).find((later) => later.from <= today)
  if (from > today) return `${word}counts from ${dateInWords(from)}`
  const since = from ? `since ${dateInWords(from)}` : 'the first version'
  return next ? `${word}${since}, until ${dateInWords(next.from)}` : `${word || 'counts now, '}${since}`
}

/** Where it stands, in words for a reader: "in force from December 9, 2022" (the day may lie ahead), "draft, not in force". */
export function statusInWords(policy: Policy): string {
  switch (policy.status) {
    case 'draft':
      return 'draft, not in force'
    case 'template':
      return 'template with blanks, not in force'
    case 'in-force':
      return policy.effective ? `in force from ${dateInWords(policy.effective)}` : 'in force'
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2022-12-09` as "December 9, 2022"; anything else as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year && name ? `${name} ${Number(day)}, ${year}` : date
}
