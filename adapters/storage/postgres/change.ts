import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Cause, Decision } from '../../../src/ports.ts'
import type { RecordKind, RecordOf } from '../../../src/records.ts'
import { sealedBody } from '../body.ts'
import { type Kept, pieceOf, recordKey, runStep, type Saved } from '../run-step.ts'
import { failureOf, Overtaken } from './failures.ts'
import { type RecordName, type Row, readRows } from './rows.ts'
import { jsonIn, textIn } from './safe-text.ts'

/** A commit that the database neither confirmed nor could be asked about afterwards. */
export class Unconfirmed extends Error {}

/**
 * Decides one change on what the database holds now and saves it in one transaction. Nothing is locked while the step
 * runs: each write names the version it was decided on, and throws Overtaken when that is no longer the newest.
 */
export async function changeOnce<K extends RecordKind, O>(
  pool: Pool,
  kind: K,
  id: string,
  cause: Cause,
  step: (current: RecordOf<K> | undefined) => Decision<K, O>,
): Promise<{ outcome: O; isSaved: boolean }> {
  const known = await readRows(pool, [
    { kind, id },
    { kind: 'event', id: cause.event },
  ])
  const decide = once(step)
  for (;;) {
    const missing: RecordName[] = []
    const look = (of: RecordKind, its: string) => {
      const row = known.get(recordKey(of, its))
      if (!row) missing.push({ kind: of, id: its })
      return row?.record
    }
    const { outcome, saved } = runStep(look, kind, id, cause, decide)
    if (missing.length > 0) {
      // What else a step touches shows only in its decision; read it, and settle the same decision again.
      for (const [key, row] of await readRows(pool, missing)) known.set(key, row)
    } else {
      if (saved.length > 0) await save(pool, cause, saved, known)
      return { outcome, isSaved: saved.length > 0 }
    }
  }
}

/** A step that is asked again gives the decision it gave. */
function once<C, D>(step: (current: C) => D): (current: C) => D {
  let decision: { made: D } | undefined
  return (current) => {
    decision ??= { made: step(current) }
    return decision.made
  }
}

async function save(pool: Pool, cause: Cause, saved: Saved[], known: Map<string, Row>): Promise<void> {
  const versionOf = ({ kind, id }: Saved) => known.get(recordKey(kind, id))?.version ?? 0
  const entry = randomUUID()
  await inTransaction(pool, entry, async (client) => {
    const kept = saved.filter((one): one is Kept => one.record !== undefined)
    const isNew = (one: Saved) => versionOf(one) === 0
    await insert(client, kept.filter(isNew))
    await update(
      client,
      kept.filter((one) => !isNew(one)),
      versionOf,
    )
    await remove(
      client,
      saved.filter(({ record }) => !record),
      versionOf,
    )
    const { body, seal } = sealedBody(saved.map(pieceOf))
    const { at, by, why, event } = cause
    await client.query(
      `insert into countersign_journal (key, happened_at, done_by, why, event, seal, body)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [entry, at, textIn(by), textIn(why), textIn(event), seal, body],
    )
  })
}

async function insert(client: PoolClient, saved: Kept[]): Promise<void> {
  if (saved.length === 0) return
  const { rowCount } = await client.query(
    `insert into countersign_records (kind, id, version, body)
      select kind, id, 1, body::jsonb from unnest($1::text[], $2::text[], $3::text[]) as fresh (kind, id, body)
      on conflict (kind, id) do nothing`,
    columns(saved),
  )
  if (rowCount !== saved.length) throw new Overtaken('A record was made meanwhile.')
}

async function update(client: PoolClient, saved: Kept[], versionOf: (one: Saved) => number): Promise<void> {
  if (saved.length === 0) return
  const { rowCount } = await client.query(
    `update countersign_records as stored set version = stored.version + 1, body = fresh.body::jsonb
      from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as fresh (kind, id, body, version)
      where stored.kind = fresh.kind and stored.id = fresh.id and stored.version = fresh.version`,
    [...columns(saved), saved.map(versionOf)],
  )
  if (rowCount !== saved.length) throw new Overtaken('A record was changed meanwhile.')
}

async function remove(client: PoolClient, gone: Saved[], versionOf: (one: Saved) => number): Promise<void> {
  if (gone.length === 0) return
  const { rowCount } = await client.query(
    `delete from countersign_records as stored
      using unnest($1::text[], $2::text[], $3::bigint[]) as gone (kind, id, version)
      where stored.kind = gone.kind and stored.id = gone.id and stored.version = gone.version`,
    [gone.map(({ kind }) => kind), gone.map(({ id }) => textIn(id)), gone.map(versionOf)],
  )
  if (rowCount !== gone.length) throw new Overtaken('A record was changed meanwhile.')
}

function columns(saved: Kept[]): string[][] {
  return [saved.map(({ kind }) => kind), saved.map(({ id }) => textIn(id)), saved.map(({ text }) => jsonIn(text))]
}

async function inTransaction(pool: Pool, entry: string, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  let isCommitting = false
  try {
    await client.query('begin')
    await work(client)
    isCommitting = true
    await client.query('commit')
    client.release()
  } catch (error) {
    await giveBack(client, error)
    if (!isCommitting || failureOf(error) !== 'lost') throw error
    // The connection went while the commit was on its way: whether it arrived is for the database to say.
    const fate = await fateOf(pool, entry)
    if (fate === 'unknown') throw new Unconfirmed('The commit was not confirmed.', { cause: error })
    if (fate === 'not-saved') throw error
  }
}

async function giveBack(client: PoolClient, error: unknown): Promise<void> {
  if (failureOf(error) === 'lost') return client.release(true)
  try {
    await client.query('rollback')
    client.release()
  } catch {
    client.release(true)
  }
}

/**
 * Whether a transaction that nobody heard of came through. Adding the same entry waits for that transaction to end,
 * so that "not saved" is certain and cannot become "saved" later.
 */
async function fateOf(pool: Pool, entry: string): Promise<'saved' | 'not-saved' | 'unknown'> {
  try {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const { rowCount } = await client.query(
        `insert into countersign_journal (key, happened_at, done_by, why, event, seal)
          values ($1, '', '', '', '', '') on conflict (key) do nothing`,
        [entry],
      )
      return rowCount === 0 ? 'saved' : 'not-saved'
    } finally {
      // Ends the connection, and with it the transaction that only asked.
      client.release(true)
    }
  } catch {
    return 'unknown'
  }
}
