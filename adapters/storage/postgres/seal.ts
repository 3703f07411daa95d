import type { Pool, PoolClient } from 'pg'
import { linkedEntry } from '../entry.ts'
import { textOut } from './safe-text.ts'

/** Entries that join the chain in one transaction. */
const mostAtOnce = 500

/**
 * Joins every committed entry that is not in the chain yet to its end, in the order they were made, and returns how
 * many. Two replicas that seal at once do so one after the other; changes never wait for it.
 */
export async function seal(pool: Pool): Promise<number> {
  let sealed = 0
  for (;;) {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const count = await sealSome(client)
      await client.query('commit')
      client.release()
      sealed += count
      if (count < mostAtOnce) return sealed
    } catch (error) {
      // Ends the connection and with it the transaction.
      client.release(true)
      throw error
    }
  }
}

type Unsealed = { key: string; happened_at: string; done_by: string; why: string; event: string; seal: string }

/** The same inside a transaction of the caller's, at most so many. */
export async function sealSome(client: PoolClient, most = mostAtOnce): Promise<number> {
  const chain = await client.query<{ count: string; head: string }>(
    `select count, head from countersign_chain where name = 'journal' for update`,
  )
  const end = chain.rows[0]
  if (!end) throw new Error('The row that holds the end of the journal is gone from countersign_chain.')
  const { rows } = await client.query<Unsealed>(
    `select key, happened_at, done_by, why, event, seal from countersign_journal
      where seq is null order by made, key limit $1`,
    [most],
  )
  if (rows.length === 0) return 0
  const settled = Number(end.count)
  let { head } = end
  const linked = rows.map((row, index) => {
    const fields = {
      at: row.happened_at,
      by: textOut(row.done_by),
      why: textOut(row.why),
      event: textOut(row.event),
      seal: row.seal,
    }
    const { entry, hash } = linkedEntry(fields, settled + index + 1, head, settled)
    head = hash
    return { key: row.key, seq: settled + index + 1, entry, hash }
  })
  await client.query(
    `update countersign_journal as stored set seq = linked.seq, entry = linked.entry, hash = linked.hash
      from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as linked (key, seq, entry, hash)
      where stored.key = linked.key`,
    [
      linked.map(({ key }) => key),
      linked.map(({ seq }) => seq),
      linked.map(({ entry }) => entry),
      linked.map(({ hash }) => hash),
    ],
  )
  await client.query(`update countersign_chain set count = $1, head = $2 where name = 'journal'`, [
    settled + linked.length,
    head,
  ])
  return linked.length
}
