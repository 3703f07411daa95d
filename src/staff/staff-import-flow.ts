import { codeOf } from '../hash.ts'
import { addressKey, type Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Cause, Ports } from '../ports.ts'
import type { AnyRecord } from '../records.ts'
import { today } from '../time.ts'
import { readStaff } from './read-staff.ts'
import type { Covers, StaffImport } from './staff-import.ts'
import { fingerprintOf, planImport, type StaffPlan, withAddresses } from './staff-plan.ts'

/** What reading and saving a staff list needs; the command line has no more than this. */
export type StaffPorts = Pick<Ports, 'store' | 'directory'>

export type ListToImport = {
  csv: string
  covers: Covers
  /** Town of lines that name none. */
  town: string | undefined
  /** Towns that lines may name; one alone is what the list is about. */
  towns: Town[]
  spaces: { slack: string; teams: string }
}

/** Reads a list and says what it would do; writes nothing. */
export async function readImport(
  ports: StaffPorts,
  list: ListToImport,
  at: string,
): Promise<{ plan: StaffPlan; draft: Omit<StaffImport, 'id' | 'by' | 'status'> }> {
  const { rows, problems } = readStaff(list.csv, list)
  const [first, ...others] = list.towns.map(({ key }) => key)
  const only = others.length === 0 ? first : undefined
  const towns = only === undefined ? [...new Set(rows.map(({ town }) => town))] : [only]
  const draft = {
    town: only ?? '',
    towns,
    covers: list.covers,
    at,
    rows,
    fingerprint: '',
    counts: { added: 0, changed: 0, left: 0 },
  }
  const plan = await planOf(ports, draft, list.towns, at)
  // A line that cannot be read is missing from the rows: its person would seem to have left.
  if (problems.length > 0)
    return { plan: { ...plan, problems: [...problems, ...plan.problems.filter(isOwn(problems))] }, draft }
  return { plan, draft: { ...draft, fingerprint: fingerprintOf(plan), counts: countsOf(plan) } }
}

/** Keeps a list whose changes were shown; it counts only once it is confirmed. */
export async function keepImport(ports: StaffPorts, record: StaffImport, cause: Cause): Promise<void> {
  await ports.store.change('staff-import', record.id, cause, (current) =>
    current ? { outcome: 'kept' } : { outcome: 'kept', record },
  )
}

export type Confirmed =
  | { outcome: 'applied'; counts: StaffImport['counts'] }
  /** The records changed since; `plan` is what the list would do now. */
  | { outcome: 'changed-meanwhile'; plan: StaffPlan; record: StaffImport }
  | { outcome: 'gone' }

/**
 * Makes a kept list count, in one write that also holds everyone who is new; then the others. A crash in between leaves
 * a confirmed list, which `finishImports` carries out.
 */
export async function confirmImport(ports: StaffPorts, id: string, towns: Town[], cause: Cause): Promise<Confirmed> {
  const kept = await ports.store.get('staff-import', id)
  if (!kept || kept.status === 'discarded') return { outcome: 'gone' }
  if (kept.status !== 'previewed') return { outcome: 'applied', counts: kept.counts }
  const plan = await planOf(ports, kept, towns, cause.at)
  const fingerprint = fingerprintOf(plan)
  if (plan.problems.length > 0 || fingerprint !== kept.fingerprint) {
    return { outcome: 'changed-meanwhile', plan, record: { ...kept, fingerprint, counts: countsOf(plan) } }
  }
  const also = await newRecords(ports, kept, plan, cause.at)
  const outcome = await ports.store.change<'staff-import', 'confirmed' | 'other'>(
    'staff-import',
    id,
    cause,
    (current) =>
      current?.status === 'previewed'
        ? { outcome: 'confirmed', record: { ...current, status: 'confirmed' }, also }
        : { outcome: 'other' },
  )
  if (outcome === 'other') return { outcome: 'gone' }
  await applyImport(ports, id, towns, cause)
  return { outcome: 'applied', counts: kept.counts }
}

/** Throws a kept list away. */
export async function discardImport(ports: StaffPorts, id: string, cause: Cause): Promise<void> {
  await ports.store.change('staff-import', id, cause, (current) =>
    current?.status === 'previewed'
      ? { outcome: 'discarded', record: { ...current, status: 'discarded', rows: [] } }
      : { outcome: 'stays' },
  )
}

/** Carries out every confirmed list that a crash interrupted. */
export async function finishImports(ports: StaffPorts, towns: Town[], at: string): Promise<void> {
  for (const { id } of await ports.store.list('staff-import', { status: 'confirmed' })) {
    await applyImport(ports, id, towns, { event: `staff-import/${id}`, by: 'clock', why: 'finish-people-import', at })
  }
}

/** Writes what of a confirmed list is not written yet; doing it twice changes nothing. */
async function applyImport(ports: StaffPorts, id: string, towns: Town[], cause: Cause): Promise<void> {
  const { store } = ports
  const record = await store.get('staff-import', id)
  if (record?.status !== 'confirmed') return
  const plan = await planOf(ports, record, towns, record.at)
  const given = new Map(record.rows.map((row) => [row.id, row.addresses]))
  await together(afterwards(plan), (after) =>
    store.change('person', after.id, cause, (current) => {
      // An account that was linked in this very moment is kept.
      const addresses = withAddresses(current?.addresses ?? after.addresses, given.get(after.id) ?? [])
      return { outcome: 'saved', record: { ...after, addresses } }
    }),
  )
  const accounts = record.rows.flatMap(({ id: person, addresses }) => addresses.map((at) => ({ at, person })))
  await together(accounts, async ({ at, person }) => {
    const key = addressKey(at)
    if ((await store.get('link', key))?.person === person) return
    const link = { id: key, person, by: 'list', at: cause.at } as const
    await store.change('link', key, cause, () => ({ outcome: 'linked', record: link }))
  })
  await store.change('staff-import', id, cause, (current) =>
    current?.status === 'confirmed'
      ? { outcome: 'applied', record: { ...current, status: 'applied', rows: [] } }
      : { outcome: 'applied' },
  )
}

/** What a kept list would do now. */
export async function planOf(
  { directory }: StaffPorts,
  { rows, covers, towns: about }: Pick<StaffImport, 'rows' | 'covers' | 'towns'>,
  towns: Town[],
  at: string,
): Promise<StaffPlan> {
  const zones = Object.fromEntries(towns.map(({ key, timeZone }) => [key, timeZone]))
  const day = today(at, zones[about[0] ?? ''] ?? 'UTC')
  return planImport(rows, await directory.everyone(), { covers, towns: about, zones, today: day })
}

/** Everyone the store does not hold yet, as they are afterwards: the new, and those known from a people file only. */
async function newRecords(ports: StaffPorts, record: StaffImport, plan: StaffPlan, at: string): Promise<AnyRecord[]> {
  const stored = new Set((await ports.store.list('person')).map(({ id }) => id))
  const everyone = new Map<string, Person>(
    (await ports.directory.everyone())
      .filter(({ town }) => record.towns.includes(town))
      .map((person) => [person.id, person]),
  )
  for (const after of afterwards(plan)) everyone.set(after.id, after)
  return [...everyone.values()]
    .filter(({ id }) => !stored.has(id))
    .flatMap((person): AnyRecord[] => [
      { kind: 'person', record: person },
      ...person.addresses.map((address): AnyRecord => {
        return { kind: 'link', record: { id: addressKey(address), person: person.id, by: 'list', at } }
      }),
    ])
}

/** Problems of lines that were read are still true; others follow from the missing lines. */
function isOwn(problems: { line: number }[]): (problem: { line: number; what: string }) => boolean {
  return ({ line, what }) => !problems.some((one) => one.line === line) && !what.includes('not in the list')
}

/** Everyone whose record changes, as they are afterwards. */
function afterwards({ added, changed, left }: StaffPlan): Person[] {
  return [...added, ...changed.map(({ after }) => after), ...left]
}

/** Changes made side by side share one write to the disk. */
const mostTogether = 100

/** Makes many changes, some side by side. */
export async function together<T>(all: T[], change: (one: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += mostTogether) await Promise.all(all.slice(at, at + mostTogether).map(change))
}

function countsOf({ added, changed, left }: StaffPlan): StaffImport['counts'] {
  return { added: added.length, changed: changed.length, left: left.length }
}

/** The id of a list that comes with this event. */
export function importId(event: string): string {
  return codeOf(12, event, 'staff-import')
}
