import type { Pool } from 'pg'
import { codeOf, failureOf, saidBy } from './failures.ts'
import { migrate } from './migrate.ts'

/** How long a statement may take: people wait for the bot's, nobody for a copy of the whole store. */
export type Patience = 'short' | 'without-limit'

const answerWithinMs = 15_000

/** A pool of connections to a database that is brought up to date; throws one sentence that says what to do. */
export async function connect(url: string, connections: number, patience: Patience = 'short'): Promise<Pool> {
  const pool = await openPool(url, connections, patience)
  try {
    const { rows } = await pool.query<{ server_encoding: string }>('show server_encoding')
    const encoding = rows[0]?.server_encoding
    if (encoding !== 'UTF8')
      throw new Error(
        `The database keeps text as ${encoding}, and people write in every script. Make one with encoding UTF8.`,
      )
    await migrate(pool)
    return pool
  } catch (error) {
    await pool.end()
    throw new Error(remedy(error), { cause: error })
  }
}

/** A pool that has not asked anything yet. */
export async function openPool(url: string, connections: number, patience: Patience = 'short'): Promise<Pool> {
  // Imported only now: an install without DATABASE_URL need not have it.
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    ...(patience === 'short' ? { query_timeout: answerWithinMs } : {}),
    keepAlive: true,
    application_name: 'countersign',
  })
  // A connection that breaks while nobody uses it is replaced by the next one; without a listener it ends the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function remedy(error: unknown): string {
  const said = saidBy(error)
  const code = codeOf(error)
  if (code === '28P01' || code === '28000')
    return `The database refuses the user in DATABASE_URL (${said}). Check user and password.`
  if (code === '3D000') return `There is no such database (${said}). Create it, or correct DATABASE_URL.`
  if (code === '42501') return `The user in DATABASE_URL may not make tables (${said}). Grant it CREATE on the schema.`
  if (code === '42P07' || code === '42703' || code === '42P01')
    return `DATABASE_URL names a database whose tables are not those of Countersign (${said}). Nothing was changed; give Countersign a database of its own.`
  if (failureOf(error) === 'lost' || code === 'ENOTFOUND')
    return `The database does not answer (${said}). Start it, or correct DATABASE_URL.`
  return said
}
