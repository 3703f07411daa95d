import { readdirSync, readFileSync } from 'node:fs'
import type { Pool, PoolClient } from 'pg'
import { codeOf, failureOf } from './failures.ts'

export type Migration = { number: number; name: string; sql: string }

const folder = new URL('./migrations/', import.meta.url)

/** The numbered files of `migrations/`, in order. They only ever go forward: a released one is never edited. */
export function allMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 3)), name, sql: readFileSync(new URL(name, folder), 'utf8') }))
}

/**
 * Brings a database up to these migrations, each in a transaction of its own; replicas that start together do each once.
 * Throws one sentence when a newer Countersign was here, or when the database is not ours to use.
 */
export async function migrate(pool: Pool, migrations: Migration[] = allMigrations()): Promise<void> {
  await makeTable(pool)
  const done = await numbersDone(pool)
  const newest = migrations.at(-1)?.number ?? 0
  const beyond = done.find((number) => number > newest)
  if (beyond !== undefined)
    throw new Error(
      `The database was written by a newer Countersign (migration ${beyond}; this one knows ${newest}). Start the newer one; nothing was changed.`,
    )
  for (const migration of migrations.filter(({ number }) => !done.includes(number))) await apply(pool, migration)
}

async function makeTable(pool: Pool): Promise<void> {
  try {
    await pool.query(
      `create table if not exists countersign_migrations
        (number integer primary key, name text not null, applied_at timestamptz not null default now())`,
    )
  } catch (error) {
    // Two replicas that start together may both find no table; 23505 and 42P07 say that the other one made it.
    if (!['23505', '42P07'].includes(codeOf(error))) throw error
  }
}

async function numbersDone(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<{ number: number | string }>('select number from countersign_migrations')
  return rows.map(({ number }) => Number(number))
}

async function apply(pool: Pool, { number, name, sql }: Migration): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    // Whoever is second waits here for the first, and finds the number taken.
    await client.query('insert into countersign_migrations (number, name) values ($1, $2)', [number, name])
    await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await rollBack(client)
    const isDoneByAnother = codeOf(error) === '23505' || failureOf(error) === 'again'
    if (!(isDoneByAnother && (await numbersDone(pool)).includes(number))) throw error
  } finally {
    client.release()
  }
}

async function rollBack(client: PoolClient): Promise<void> {
  await client.query('rollback').catch(() => {
    // The connection is gone, and the transaction with it.
  })
}
