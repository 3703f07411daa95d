import type { Pool } from 'pg'
import type { JournalEntry } from '../../../src/ports.ts'
import { entryIn } from '../entry.ts'
import { glanceLength, piecesIn } from './glance.ts'

const batch = 200

/**
 * The journal's sealed entries from the newest back, or from before the entry at a place that an earlier one gave;
 * asked for some at a time. An entry is sealed within seconds.
 */
export async function* entriesInDatabase(pool: Pool, before: string): AsyncGenerator<JournalEntry> {
  // A place is an entry's number; anything else is from another store and finds nothing.
  let last = before === '' ? String(Number.MAX_SAFE_INTEGER) : /^\d{1,15}$/.test(before) ? before : '0'
  for (;;) {
    const { rows } = await pool.query<{ seq: string; entry: string; body: string | null; length: number | null }>(
      `select seq, entry, left(body, $3) as body, length(body) as length from countersign_journal
        where seq < $1 order by seq desc limit $2`,
      [last, batch, glanceLength],
    )
    for (const { seq, entry, body, length } of rows) {
      const { at, by, why } = entryIn(entry)
      const isLong = (length ?? 0) > glanceLength
      yield { seq: Number(seq), at, by, why, place: seq, isLong, saved: () => piecesIn(body ?? '') }
    }
    const oldest = rows.at(-1)
    if (!oldest || rows.length < batch) return
    last = oldest.seq
  }
}
