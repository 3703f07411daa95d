import { DateTime } from 'luxon'
import type { Town } from '../../src/policies/town.ts'
import type { AnyRecord, RecordKind } from '../../src/records.ts'
import { subjectOf } from '../../src/retention/subject.ts'
import { type ArchiveLine, createCheck, type Summary } from '../storage/archive/check.ts'
import { sliceOf } from '../storage/archive/slice.ts'
import { recordKey } from '../storage/run-step.ts'

/** What somebody asked for; days are `YYYY-MM-DD` on the town's clock, both included. */
export type Wanted = {
  town: Town
  person: string | undefined
  policy: string | undefined
  from: string | undefined
  until: string | undefined
}

/** The records, the journal's entries that carry them, and where the journal stood. */
export type Selection = { records: AnyRecord[]; lines: Buffer[]; summary: Summary }

type Known = { touched: string[] }

/** Marks of events say nothing of people, and are dropped after a month. */
const leftOut: RecordKind[] = ['event']

/** What people confide: it is exported for its own person alone, never with a whole town or policy. */
export const confidential: RecordKind[] = ['inquiry', 'report']

/**
 * Chooses from a whole store, which is checked on the way: records of the town about the person and the policy that
 * were saved in the period, with the messages that show them and the policies they are about, and all their entries.
 */
export async function select(
  read: () => AsyncIterable<ArchiveLine>,
  wanted: Wanted,
  townOf: (person: string) => string | undefined,
): Promise<Selection> {
  const known = new Map<string, Known>()
  const check = createCheck((saved, entry) => {
    for (const { kind, record } of saved) {
      const key = recordKey(kind, record.id)
      const its = known.get(key) ?? { touched: [] }
      if (entry) its.touched.push(entry.at)
      known.set(key, its)
    }
  })
  const candidates: AnyRecord[] = []
  const isInPeriod = periodOf(wanted)
  for await (const line of read()) {
    check.take(line)
    if (line.part === 'entry' || leftOut.includes(line.kind)) continue
    // The check has held it to the schema of its kind.
    const one = { kind: line.kind, record: line.record } as AnyRecord
    if (isAbout(one, wanted, townOf)) candidates.push(one)
  }
  const summary = check.finish()
  const keyOf = ({ kind, record }: AnyRecord) => recordKey(kind, record.id)
  const isTouched = (one: AnyRecord) => known.get(keyOf(one))?.touched.some(isInPeriod) ?? false
  const own = candidates.filter((one) => one.kind !== 'delivery' && !isContext(one, wanted) && isTouched(one))
  const ids = new Set(own.map(({ record }) => record.id))
  const policies = new Set(own.flatMap((one) => subjectOf(one).policies))
  const beside = candidates.filter((one) =>
    one.kind === 'delivery'
      ? subjectOf(one).shows.some((id) => ids.has(id))
      : isContext(one, wanted) && policies.has(subjectOf(one).policies[0] ?? ''),
  )
  const records = [...own, ...beside]
  const keys = new Set(records.map(keyOf))
  const lines: Buffer[] = []
  let count = 0
  for await (const line of read()) {
    // What came after the first reading is for another export.
    if (line.part !== 'entry' || count === summary.entries) break
    count += 1
    const slice = sliceOf(line.line, (key) => keys.has(key))
    if (slice) lines.push(slice)
  }
  return { records, lines, summary }
}

/** A version of a policy comes along with what is about it, unless it was asked for itself. */
function isContext({ kind }: AnyRecord, { person, policy }: Wanted): boolean {
  return kind === 'policy' && (person !== undefined || policy === undefined)
}

function isAbout(one: AnyRecord, wanted: Wanted, townOf: (person: string) => string | undefined): boolean {
  // A message belongs to what it shows, which is looked at afterwards.
  if (one.kind === 'delivery') return true
  const { town, people, policies } = subjectOf(one)
  const its = town ?? people.map(townOf).find((found) => found !== undefined)
  if (its !== wanted.town.key) return false
  if (isContext(one, wanted)) return true
  if (wanted.person === undefined && confidential.includes(one.kind)) return false
  if (wanted.person !== undefined && !people.includes(wanted.person)) return false
  return wanted.policy === undefined || policies.includes(wanted.policy)
}

/** Whether an instant lies in the days asked for. */
function periodOf({ town, from, until }: Wanted): (at: string) => boolean {
  const zone = town.timeZone
  const start = from ? DateTime.fromISO(from, { zone }).toMillis() : Number.NEGATIVE_INFINITY
  const end = until ? DateTime.fromISO(until, { zone }).plus({ days: 1 }).toMillis() : Number.POSITIVE_INFINITY
  return (at) => start <= Date.parse(at) && Date.parse(at) < end
}
