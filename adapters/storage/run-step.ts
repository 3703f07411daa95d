import { z } from 'zod'
import { queued } from '../../src/deliveries.ts'
import type { Cause, Decision } from '../../src/ports.ts'
import { type AnyRecord, type RecordKind, type RecordOf, recordSchemas } from '../../src/records.ts'

/** A record as a store holds it, whatever its kind. */
export type StoredRecord = AnyRecord['record']

/** A checked record on its way to the disk; `text` is its JSON, and `record` is what that JSON reads back as. */
export type Kept = { kind: RecordKind; id: string; record: StoredRecord; text: string }

/** What a change does to one record: keeps it, or removes it. */
export type Saved = Kept | { kind: RecordKind; id: string; record: undefined }

const causeSchema = z.object({ event: z.string(), by: z.string(), why: z.string(), at: z.string() })

/** How a step sees the store: the newest decided record, deep-frozen. */
export type Look = (kind: RecordKind, id: string) => StoredRecord | undefined

/**
 * Runs one step and lists what to save with it: its record, further new records, deliveries and the event.
 * Throws what the step throws, and when a record does not fit its schema; then nothing is to be saved.
 */
export function runStep<K extends RecordKind, O>(
  look: Look,
  kind: K,
  id: string,
  cause: Cause,
  step: (current: RecordOf<K> | undefined) => Decision<K, O>,
): { outcome: O; saved: Saved[] } {
  causeSchema.parse(cause)
  // Every record was checked by the schema of its kind before it was stored.
  const decision = step(look(kind, id) as RecordOf<K> | undefined)
  if (decision instanceof Promise)
    throw new Error(`A step on ${kind} ${id} is asynchronous; a step must decide at once.`)
  const saved = new Map<string, Saved>()
  const save = (one: Saved) => saved.set(recordKey(one.kind, one.id), one)
  const latest = (of: RecordKind, its: string) => {
    const own = saved.get(recordKey(of, its))
    return own ? own.record : look(of, its)
  }

  if (decision.record) {
    const own = checked(kind, decision.record)
    if (own.id !== id) throw new Error(`A step on ${kind} ${id} returned the record ${own.id}; ids never change.`)
    save(own)
  }
  for (const further of decision.also ?? []) {
    if (!latest(further.kind, further.record.id)) save(checked(further.kind, further.record))
  }
  for (const { kind: of, id: its } of decision.remove ?? []) {
    if (latest(of, its)) save({ kind: of, id: its, record: undefined })
  }
  for (const order of decision.deliveries ?? []) {
    const current = latest('delivery', order.id) as RecordOf<'delivery'> | undefined
    save(checked('delivery', queued(current, order, cause.at)))
  }
  // The clock's own work is never redelivered, so it leaves no mark to look for.
  if (saved.size > 0 && cause.by !== 'clock' && !latest('event', cause.event))
    save(checked('event', { id: cause.event, at: cause.at }))
  return { outcome: decision.outcome, saved: [...saved.values()] }
}

/** What the journal says of it, as JSON. */
export function pieceOf(saved: Saved): string {
  const { kind, id } = saved
  return saved.record ? `{"kind":"${kind}","record":${saved.text}}` : JSON.stringify({ kind, id, removed: true })
}

/** One name for a record among all kinds. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`
}

/** Checks a record against the schema of its kind; throws a sentence that names the fields, never their content. */
export function checked(kind: RecordKind, record: unknown): Kept {
  const parsed = recordSchemas[kind].safeParse(record)
  if (!parsed.success) throw new Error(`This ${kind} cannot be saved: ${z.prettifyError(parsed.error)}`)
  const text = JSON.stringify(parsed.data)
  // Read back, so that memory holds what a restart would see.
  return { kind, id: parsed.data.id, record: JSON.parse(text), text }
}
