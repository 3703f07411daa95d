import { DateTime } from 'luxon'
import type { Approval } from '../approvals/approval.ts'
import { kinds } from '../approvals/kinds.ts'
import type { Town } from '../policies/town.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../records.ts'

/** How long a town keeps a kind of record: years, counted from the day the record was closed, or for good. */
export type Period = number | 'permanent'

/** Kinds of records that a town may set a period for, what people call them, and when one is closed. */
type Series<K extends RecordKind> = {
  title: string
  /** ISO; undefined while it is open, which no period ends. `left` is the day somebody stopped working here. */
  closed: (record: RecordOf<K>, left: (person: string) => string | undefined) => string | undefined
}

/**
 * The records that may be disposed of. Whatever has no row stays for good: policy versions, who published them, holds
 * and disposals themselves. A signature is kept while its person works here, so that nobody is asked for it again,
 * and so is a yes to an account until it is taken back.
 */
export const series: { [K in RecordKind]?: Series<K> } = {
  approval: {
    title: 'Requests for permission, with the words they were about',
    closed: (approval, left) => (stands(approval) ? left(approval.asker) : endOf(approval)),
  },
  'work-time': {
    title: 'Minutes worked outside schedules',
    closed: ({ status, reportedAt }) => (status === 'reported' ? reportedAt : undefined),
  },
  acknowledgement: { title: 'Signatures under policies', closed: ({ person }, left) => left(person) },
  inquiry: {
    title: 'Questions to a person and their answers',
    closed: ({ status, answeredAt }) => (status === 'answered' ? answeredAt : undefined),
  },
  report: {
    title: 'Reports of violations and incidents',
    closed: ({ status, answeredAt }) => (status === 'answered' ? answeredAt : undefined),
  },
  delegation: { title: 'Decisions handed over for some days', closed: ({ until }) => until },
  notice: { title: 'That somebody read what is kept of drafts', closed: ({ person }, left) => left(person) },
  update: {
    title: 'Drafts of policies that were thrown away',
    closed: ({ status, draftedAt }) => (status === 'discarded' ? draftedAt : undefined),
  },
  'staff-import': {
    title: 'Staff lists brought in',
    closed: ({ status, at }) => (status === 'applied' || status === 'discarded' ? at : undefined),
  },
}

/** The kinds with a row, in order. */
export const disposableKinds = Object.keys(series) as (keyof typeof series)[]

/** What the town set in `retention` of town.json; for good where it set nothing. */
export function periodOf(town: Town, kind: RecordKind): Period {
  return town.retention[kind] ?? 'permanent'
}

/** The day (`YYYY-MM-DD`, the town's clock) from which a record may go; undefined for one that stays. */
export function dueOn(
  { kind, record }: AnyRecord,
  town: Town,
  left: (person: string) => string | undefined,
): string | undefined {
  const years = periodOf(town, kind)
  // The row of a kind takes records of that kind.
  const row = series[kind] as Series<RecordKind> | undefined
  const closed = years === 'permanent' ? undefined : row?.closed(record, left)
  if (!closed || years === 'permanent') return undefined
  return DateTime.fromISO(closed, { zone: town.timeZone }).plus({ years }).toISODate() ?? undefined
}

/** Entries of `retention` in town.json that mean nothing, a line each. */
export function retentionFindings(town: Town): string[] {
  const known: string[] = disposableKinds
  return Object.keys(town.retention)
    .filter((kind) => !known.includes(kind))
    .map((kind) => `${town.key}: retention names "${kind}"; periods can be set for ${known.join(', ')}.`)
}

/** A yes to an account carries every post there until it is taken back: gone, nobody might post any more. */
function stands({ kind, status }: Approval): boolean {
  return status === 'approved' && kinds[kind].binds === 'account'
}

function endOf({ status, decidedAt, until, repeatUntil }: Approval): string | undefined {
  return status === 'pending' ? undefined : latest([decidedAt, until, repeatUntil])
}

function latest(moments: string[]): string | undefined {
  const sorted = moments.filter(Boolean).toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return sorted.at(-1)
}
