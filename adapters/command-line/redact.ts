import { randomUUID } from 'node:crypto'
import type { Clock, RecordName, Store, Trace } from '../../src/ports.ts'
import { type AnyRecord, type RecordKind, recordKinds } from '../../src/records.ts'
import type { Disposal } from '../../src/retention/disposal.ts'
import { finishDisposals } from '../../src/retention/disposal-flow.ts'
import { isHeld } from '../../src/retention/hold.ts'
import { subjectOf } from '../../src/retention/subject.ts'
import type { Config } from '../config.ts'
import { openConfiguredStore } from '../open-store.ts'
import { createCheck } from '../storage/archive/check.ts'
import { decodeEntry } from '../storage/entry.ts'
import { idOf } from '../storage/erase.ts'
import { recordKey } from '../storage/run-step.ts'
import { withArchive } from './archive-lines.ts'
import { BadInput } from './lines.ts'

type Asked = { record: string | undefined; entry: string | undefined; why: string | undefined }

/** What says what was removed, and what the answers stand on. */
const neverRemoved: RecordKind[] = ['disposal', 'hold', 'policy', 'event']

/**
 * Removes a record with all that the journal says of it, or what one entry said before it was replaced, because a law
 * or an order demands it; the chain still holds, and a disposal keeps what was removed and why. Throws one line when a
 * legal hold covers it.
 */
export async function redactCommand(asked: Asked, config: Config, print: (line: string) => void): Promise<void> {
  const why = asked.why?.trim()
  if ((asked.record === undefined) === (asked.entry === undefined) || !why)
    throw new BadInput('Say: countersign redact --record KIND/ID --why "the order", or --entry N --why "the order"')
  const wanted = asked.entry === undefined ? undefined : await placesIn(asked.entry, config)
  const clock: Clock = { now: () => Date.now() }
  const store = await openConfiguredStore(config, clock, () => {}).catch((error: unknown) => {
    throw new BadInput(error instanceof Error ? error.message : String(error))
  })
  try {
    const done = wanted
      ? await removePlaces(store, wanted, why, clock)
      : await removeRecord(store, nameIn(asked.record ?? ''), why, clock)
    const bodies = done.traces.reduce((sum, { places }) => sum + (places === 'all' ? 1 : places.length), 0)
    for (const { kind, id } of done.records) print(`Removed ${kind}/${id}`)
    if (wanted && wanted.standing.length > 0)
      print(`Kept, because it still stands: ${wanted.standing.join(', ')}. Name it with --record to remove it.`)
    print(`${bodies} ${bodies === 1 ? 'body was' : 'bodies were'} erased from the journal; its chain still holds.`)
    print('Backups and exports made before still hold it: replace or correct those too.')
  } finally {
    await store.close()
  }
}

async function removeRecord(store: Store, name: RecordName, why: string, clock: Clock): Promise<Disposal> {
  const record = await store.get(name.kind, name.id)
  if (!record) throw new BadInput(`There is no record ${name.kind}/${name.id}.`)
  // The record of a kind is of that kind.
  const one = { kind: name.kind, record } as AnyRecord
  await refuseHeld(store, [one])
  const disposal = disposalOf(subjectOf(one).town ?? '', [name], why, clock)
  await save(store, { ...disposal, status: 'signed-off' }, [name])
  return finished(store, disposal.id, clock)
}

type Places = { trace: Trace; removed: AnyRecord[]; standing: string[] }

async function removePlaces(store: Store, { trace, removed }: Places, why: string, clock: Clock): Promise<Disposal> {
  await refuseHeld(store, removed)
  const names = removed.map(({ kind, record }) => ({ kind, id: record.id }))
  const [first] = removed
  const disposal = disposalOf((first && subjectOf(first).town) ?? '', names, why, clock)
  await save(store, { ...disposal, status: 'erasing', traces: [trace] }, [])
  return finished(store, disposal.id, clock)
}

/** Where an entry says what has been replaced or removed since; what still stands as it saved it is not touched. */
async function placesIn(number: string, config: Config): Promise<Places> {
  const seq = Number(number)
  if (!Number.isInteger(seq) || seq < 1) throw new BadInput(`"${number}" is no number of an entry.`)
  const found: { place: number; one: AnyRecord; key: string }[] = []
  const later = new Set<string>()
  let isOneSeal = false
  const check = createCheck()
  await withArchive(config, async (read) => {
    for await (const line of read()) {
      check.take(line)
      if (line.part === 'record') continue
      const decoded = decodeEntry(line.line)
      if (decoded.outcome === 'bad') continue
      if (decoded.entry.seq === seq) isOneSeal = decoded.body[0] === '{'.charCodeAt(0)
      for (const [place, piece] of (decoded.pieces ?? []).entries()) {
        const key = piece && recordKey(piece.kind, idOf(piece))
        if (key && decoded.entry.seq > seq) later.add(key)
        if (!key || decoded.entry.seq !== seq || 'removed' in piece || neverRemoved.includes(piece.kind)) continue
        // The check has held it to the schema of its kind.
        found.push({ place, key, one: { kind: piece.kind, record: piece.record } as AnyRecord })
      }
    }
  })
  const { entries } = check.finish()
  if (seq > entries) throw new BadInput(`The journal has ${entries} entries; there is no entry ${seq}.`)
  const replaced = found.filter(({ key }) => later.has(key))
  const standing = found.filter(({ key }) => !later.has(key)).map(({ key }) => key)
  if (replaced.length === 0 || (isOneSeal && standing.length > 0))
    throw new BadInput(
      standing.length > 0
        ? `Entry ${seq} says how things stand now: ${standing.join(', ')}. Name the record with --record to remove it.`
        : `Entry ${seq} holds nothing that can be removed.`,
    )
  const places = isOneSeal ? ('all' as const) : replaced.map(({ place }) => place)
  return { trace: { entry: seq, places }, removed: replaced.map(({ one }) => one), standing }
}

async function refuseHeld(store: Store, records: AnyRecord[]): Promise<void> {
  const holds = await store.list('hold', { status: 'in-force' })
  for (const one of records) {
    const hold = holds.find((each) => isHeld([each], one.kind, one.record, subjectOf(one).policies))
    if (hold)
      throw new BadInput(
        `${one.kind}/${one.record.id} is under a legal hold (${hold.why}). Release the hold in chat first; nothing was changed.`,
      )
  }
}

function nameIn(typed: string): RecordName {
  const slash = typed.indexOf('/')
  const kind = recordKinds.find((one) => one === typed.slice(0, slash))
  if (!kind || slash === typed.length - 1)
    throw new BadInput(
      `"${typed}" names no record. Write its kind and id: approval/3KQ7… Kinds: ${recordKinds.join(', ')}.`,
    )
  if (neverRemoved.includes(kind)) throw new BadInput(`A ${kind} is never removed: others rest on it.`)
  return { kind, id: typed.slice(slash + 1) }
}

function disposalOf(town: string, records: RecordName[], why: string, clock: Clock): Disposal {
  const at = new Date(clock.now()).toISOString()
  const by = { proposedBy: 'command-line', proposedAt: at, decidedBy: 'command-line', decidedAt: at }
  return { id: randomUUID(), town, ground: 'law', why, status: 'signed-off', ...by, doneAt: '', records, traces: [] }
}

async function save(store: Store, disposal: Disposal, remove: RecordName[]): Promise<void> {
  const cause = { event: `redact/${disposal.id}`, by: 'command-line', why: 'redact', at: disposal.decidedAt }
  await store.change('disposal', disposal.id, cause, () => ({ outcome: '', record: disposal, remove }))
}

async function finished(store: Store, id: string, clock: Clock): Promise<Disposal> {
  await finishDisposals({ store, clock })
  const done = await store.get('disposal', id)
  if (done?.status !== 'done')
    throw new Error('The removal was saved but not finished; start Countersign to finish it.')
  return done
}
