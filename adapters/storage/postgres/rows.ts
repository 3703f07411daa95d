import type { Pool, PoolClient } from 'pg'
import { type RecordKind, type RecordOf, recordSchemas } from '../../../src/records.ts'
import { frozen } from '../freeze.ts'
import { recordKey, type StoredRecord } from '../run-step.ts'
import { jsonOut, textIn, textOut } from './safe-text.ts'

/** A record as it stands in the database; version 0 is one that is not there. */
export type Row = { version: number; record: StoredRecord | undefined }

export type RecordName = { kind: RecordKind; id: string }

/** Reads these records at one moment; every name asked for has an answer. */
export async function readRows(connection: Pool | PoolClient, names: RecordName[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>(
    names.map(({ kind, id }) => [recordKey(kind, id), { version: 0, record: undefined }]),
  )
  const found = await connection.query<{ kind: RecordKind; id: string; version: string; body: string }>(
    `select stored.kind, stored.id, stored.version, stored.body::text as body
      from countersign_records as stored
      join unnest($1::text[], $2::text[]) as wanted (kind, id) on stored.kind = wanted.kind and stored.id = wanted.id`,
    [names.map(({ kind }) => kind), names.map(({ id }) => textIn(id))],
  )
  for (const { kind, id, version, body } of found.rows) {
    rows.set(recordKey(kind, textOut(id)), { version: Number(version), record: frozen(readBody(kind, body)) })
  }
  return rows
}

/** Records of a kind whose top-level text fields equal these; other fields are left to the caller. */
export async function selectBodies<K extends RecordKind>(
  connection: Pool | PoolClient,
  kind: K,
  where: Partial<RecordOf<K>>,
): Promise<RecordOf<K>[]> {
  const texts = Object.entries(where).filter((field): field is [string, string] => typeof field[1] === 'string')
  const conditions = texts.map(([field], index) => ` and body ->> '${fieldName(field)}' = $${index + 2}`).join('')
  const { rows } = await connection.query<{ body: string }>(
    `select body::text as body from countersign_records where kind = $1${conditions}`,
    [kind, ...texts.map(([, value]) => textIn(value))],
  )
  return rows.map(({ body }) => readBody(kind, body))
}

/** Checked on the way in as on the way out: a record written by an older version gets what it lacked. */
export function readBody<K extends RecordKind>(kind: K, body: string): RecordOf<K> {
  const value = jsonOut(body)
  const parsed = recordSchemas[kind].safeParse(value)
  if (!parsed.success) {
    const id = typeof value === 'object' && value && 'id' in value ? value.id : ''
    throw new Error(`The ${kind} ${id} does not fit this version of Countersign; start the version before.`)
  }
  // The schema of a kind gives records of that kind.
  return parsed.data as RecordOf<K>
}

/** Written into the statement, so that the index on the field is found. */
function fieldName(field: string): string {
  if (!/^[A-Za-z]+$/.test(field)) throw new Error(`Records cannot be listed by "${field}".`)
  return field
}
