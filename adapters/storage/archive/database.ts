import type { Pool, PoolClient } from 'pg'
import { recordKinds } from '../../../src/records.ts'
import { decodeEntry, lineOf } from '../entry.ts'
import { failureOf } from '../postgres/failures.ts'
import { jsonOut, textOut } from '../postgres/safe-text.ts'
import { sealSome } from '../postgres/seal.ts'
import { type ArchiveLine, createCheck, type Summary } from './check.ts'

const batch = 500

/** A database as it stands at one moment, also while replicas change it; seals the journal first, so that it is whole. */
export async function* readDatabase(pool: Pool): AsyncGenerator<ArchiveLine> {
  const client = await pool.connect()
  try {
    await beginSealed(client)
    yield* sealedLines(client)
    yield* recordLines(client)
    await client.query('commit')
  } finally {
    // Ends the connection, and with it a transaction that was given up half way.
    client.release(true)
  }
}

/** Checks the journal and that the records are what it says; changes nothing. Throws one sentence that names the first bad entry. */
export async function verifyDatabase(
  pool: Pool,
  visit?: Parameters<typeof createCheck>[0],
): Promise<Summary & { unsealed: number }> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const check = createCheck(visit)
    for await (const line of sealedLines(client)) check.take(line)
    const unsealed = await client.query<{ key: string; seal: string; body: string | null }>(
      'select key, seal, body from countersign_journal where seq is null order by made, key',
    )
    for (const { key, seal, body } of unsealed.rows) check.takeUnsealed(body, seal, key)
    for await (const line of recordLines(client)) check.take(line)
    const summary = check.finish()
    await checkEnd(client, summary)
    return { ...summary, unsealed: unsealed.rows.length }
  } finally {
    client.release(true)
  }
}

/** Begins a transaction that sees one moment, with every entry of that moment in the chain. */
async function beginSealed(client: PoolClient): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query('begin isolation level repeatable read')
      while ((await sealSome(client, batch)) === batch);
      return
    } catch (error) {
      await client.query('rollback')
      // Somebody else sealed in between; a later moment will do.
      if (failureOf(error) !== 'again' || attempt === 20) throw error
    }
  }
}

type SealedRow = {
  seq: string
  happened_at: string
  done_by: string
  why: string
  event: string
  seal: string
  body: string | null
  entry: string
  hash: string
}

async function* sealedLines(client: PoolClient): AsyncGenerator<ArchiveLine> {
  for (let after = '0'; ; ) {
    const { rows } = await client.query<SealedRow>(
      `select seq, happened_at, done_by, why, event, seal, body, entry, hash from countersign_journal
        where seq > $1 order by seq limit $2`,
      [after, batch],
    )
    for (const row of rows) {
      const line = Buffer.from(lineOf(row.hash, row.entry, row.body ?? 'null'))
      const decoded = decodeEntry(line)
      // The columns are for people who look with SQL; they have to say what the chain covers.
      if (decoded.outcome === 'entry' && !isSaidBy(row, decoded.entry))
        throw new Error(`Damaged: entry ${row.seq} has columns that do not say what its entry says.`)
      yield { part: 'entry', line }
    }
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.seq
  }
}

function isSaidBy(
  row: SealedRow,
  entry: { seq: number; at: string; by: string; why: string; event: string; seal: string },
) {
  return (
    Number(row.seq) === entry.seq &&
    row.happened_at === entry.at &&
    textOut(row.done_by) === entry.by &&
    textOut(row.why) === entry.why &&
    textOut(row.event) === entry.event &&
    row.seal === entry.seal
  )
}

async function* recordLines(client: PoolClient): AsyncGenerator<ArchiveLine> {
  const stranger = await client.query<{ kind: string }>(
    'select kind from countersign_records where kind <> all($1::text[]) limit 1',
    [recordKinds],
  )
  if (stranger.rows[0])
    throw new Error(
      `The database holds ${stranger.rows[0].kind} records, which this version of Countersign does not know; use a newer one.`,
    )
  for (const kind of recordKinds) {
    for (let after = ''; ; ) {
      const { rows } = await client.query<{ id: string; body: string }>(
        `select id, body::text as body from countersign_records where kind = $1 and id > $2 order by id limit $3`,
        [kind, after, batch],
      )
      for (const { body } of rows) yield { part: 'record', kind, record: jsonOut(body) }
      const last = rows.at(-1)
      if (!last || rows.length < batch) break
      after = last.id
    }
  }
}

async function checkEnd(client: PoolClient, { entries, head }: Summary): Promise<void> {
  const { rows } = await client.query<{ count: string; head: string }>(
    `select count, head from countersign_chain where name = 'journal'`,
  )
  const end = rows[0]
  if (Number(end?.count) !== entries || end?.head !== head)
    throw new Error(
      `Damaged: the journal ends after entry ${entries}, but its end is noted as entry ${end?.count}: sealed entries are gone.`,
    )
}
