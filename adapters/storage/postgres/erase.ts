import type { Pool } from 'pg'
import type { RecordName, Trace } from '../../../src/ports.ts'
import { erasedBody } from '../body.ts'
import { decodeEntry, lineOf } from '../entry.ts'
import { createTraceFinder } from '../erase.ts'
import { seal } from './seal.ts'

const batch = 200

/** Where the journal holds these records; seals it first, since places are named by the number of an entry. */
export async function findTraces(pool: Pool, removed: RecordName[]): Promise<Trace[]> {
  await seal(pool)
  const finder = createTraceFinder(removed)
  for (let after = '0'; ; ) {
    const { rows } = await pool.query<{ seq: string; hash: string; entry: string; body: string | null }>(
      'select seq, hash, entry, body from countersign_journal where seq > $1 order by seq limit $2',
      [after, batch],
    )
    for (const { hash, entry, body } of rows) finder.take(decodeEntry(Buffer.from(lineOf(hash, entry, body ?? 'null'))))
    const last = rows.at(-1)
    if (!last) return finder.found()
    after = last.seq
  }
}

/** Overwrites these places, an entry at a time; repeating it does no harm. */
export async function erase(pool: Pool, traces: Trace[]): Promise<void> {
  for (const { entry, places } of traces) {
    const { rows } = await pool.query<{ body: string | null }>('select body from countersign_journal where seq = $1', [
      entry,
    ])
    const body = rows[0]?.body
    if (!body) continue
    const erased = erasedBody(Buffer.from(body), places).toString()
    await pool.query('update countersign_journal set body = $2 where seq = $1 and body = $3', [entry, erased, body])
  }
}
