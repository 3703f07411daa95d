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

/** Where it stands, in words for a reader: "in force since December 9, 2022", "draft, not in force". */
export function statusInWords(policy: Policy): string {
  switch (policy.status) {
    case 'draft':
      return 'draft, not in force'
    case 'template':
      return 'template with blanks, not in force'
    case 'in-force':
      return policy.effective ? `in force since ${dateInWords(policy.effective)}` : 'in force'
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2022-12-09` as "December 9, 2022"; anything else as it is. */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return year && name ? `${name} ${Number(day)}, ${year}` : date
}
