import { isDeepStrictEqual } from 'node:util'
import { type RecordKind, type RecordOf, recordKinds } from '../../src/records.ts'
import { frozen } from './freeze.ts'
import type { Saved, StoredRecord } from './run-step.ts'

/** All current records by kind and id. Maps, because an id may be any string, `__proto__` included. */
export type Memory = Record<RecordKind, Map<string, StoredRecord>>

export function emptyMemory(): Memory {
  // fromEntries types its keys as plain strings; they are exactly the record kinds.
  return Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as Memory
}

/** Takes in what a change did to a record. */
export function put(memory: Memory, { kind, id, record }: Pick<Saved, 'kind' | 'id' | 'record'>): void {
  if (record) memory[kind].set(id, record)
  else memory[kind].delete(id)
}

/** Frozen only when somebody looks, so that a start with many records stays quick. */
export function lookUp(memory: Memory, kind: RecordKind, id: string): StoredRecord | undefined {
  return frozen(memory[kind].get(id))
}

/** Records whose top-level fields equal those of `where`, in order of id (by UTF-16 code unit). */
export function select<K extends RecordKind>(memory: Memory, kind: K, where: Partial<RecordOf<K>>): RecordOf<K>[] {
  const found: RecordOf<K>[] = []
  for (const stored of memory[kind].values()) {
    // A map holds records of its own kind only.
    const record = stored as RecordOf<K>
    if (isWanted(record, where)) found.push(frozen(record))
  }
  return inOrderOfId(found)
}

/** Whether the top-level fields of a record equal those of `where`. */
export function isWanted<R extends object>(record: R, where: Partial<R>): boolean {
  for (const field in where) if (!isSame(record[field], where[field])) return false
  return true
}

/** By UTF-16 code unit, as every store lists. */
export function inOrderOfId<R extends { id: string }>(records: R[]): R[] {
  return records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && isDeepStrictEqual(a, b))
}

export function countRecords(memory: Memory): number {
  return recordKinds.reduce((sum, kind) => sum + memory[kind].size, 0)
}
