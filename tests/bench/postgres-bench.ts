import { randomUUID } from 'node:crypto'
import { openPool } from '../../adapters/storage/postgres/connect.ts'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import { makeDatabase } from '../postgres/database.ts'
import { causedBy, sampleApproval } from '../storage/sample-records.ts'
import { type BenchRow, perSecond } from './store-bench.ts'

const clock = { now: () => Date.now() }
const writers = 64
const connections = 10
const held = 10_000

/** Changes of the store in PostgreSQL against a bare transaction of the same statements, on as many connections. */
export async function benchPostgres(): Promise<BenchRow[]> {
  const { url, remove } = await makeDatabase()
  const store = await openPostgres({ url, clock, connections })
  const pool = await openPool(url, connections)
  try {
    await store.change('approval', 'a0', causedBy('fill'), () => ({
      outcome: '',
      also: Array.from({ length: held }, (_, index) => ({ kind: 'approval', record: sampleApproval(`a${index}`) })),
    }))
    const change = (number: number) =>
      store.change('approval', `a${number % held}`, causedBy('bench'), (current) => ({
        outcome: '',
        record: sampleApproval(`a${number % held}`, { ...current, reason: String(number) }),
      }))
    const ours: number[] = []
    const bare: number[] = []
    // In turns, so that a busy moment of the machine hits both.
    for (let round = 0; round < 5; round += 1) {
      ours.push(await perSecond(writers, change))
      bare.push(await perSecond(writers, (number) => bareTransaction(pool, `a${(number + held / 2) % held}`, number)))
    }
    const [mine, baseline] = [median(ours), median(bare)]
    const name = `PostgreSQL: change against a bare transaction of its statements, ${held} records, writers: ${writers}`
    return [{ name, ours: mine, baseline, ratio: mine / baseline }]
  } finally {
    await pool.end()
    await store.close()
    await remove()
  }
}

/** What a change of one record asks of the database, with nothing around it. */
async function bareTransaction(pool: Awaited<ReturnType<typeof openPool>>, id: string, number: number): Promise<void> {
  const { rows } = await pool.query(
    `select stored.kind, stored.id, stored.version, stored.body::text as body
      from countersign_records as stored
      join unnest($1::text[], $2::text[]) as wanted (kind, id) on stored.kind = wanted.kind and stored.id = wanted.id`,
    [
      ['approval', 'event'],
      [id, 'bench'],
    ],
  )
  const body = JSON.stringify(sampleApproval(id, { reason: String(number) }))
  const version = rows.find((row) => row.kind === 'approval')?.version
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `update countersign_records as stored set version = stored.version + 1, body = fresh.body::jsonb
        from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as fresh (kind, id, body, version)
        where stored.kind = fresh.kind and stored.id = fresh.id and stored.version = fresh.version`,
      [['approval'], [id], [body], [version]],
    )
    await client.query(
      `insert into countersign_journal (key, happened_at, done_by, why, event, seal, body)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), '2026-11-02T09:00:00.000Z', 'dana', 'bench', 'bench', 'seal', body],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
