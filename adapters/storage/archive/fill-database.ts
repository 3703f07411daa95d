import type { Pool, PoolClient } from 'pg'
import { decodeEntry } from '../entry.ts'
import { jsonIn, textIn } from '../postgres/safe-text.ts'
import { checked } from '../run-step.ts'
import type { ArchiveLine } from './check.ts'

const batch = 500

/** Fills an empty database with these lines, in one transaction; throws and changes nothing when it is not empty. */
export async function writeDatabase(pool: Pool, lines: AsyncIterable<ArchiveLine>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await refuseUnlessEmpty(client)
    let waiting: ArchiveLine[] = []
    const flush = async () => {
      await insertEntries(client, waiting)
      await insertRecords(client, waiting)
      waiting = []
    }
    let last: Buffer | undefined
    for await (const line of lines) {
      waiting.push(line)
      if (line.part === 'entry') last = line.line
      if (waiting.length >= batch) await flush()
    }
    await flush()
    const end = last && decodeEntry(last)
    if (end?.outcome === 'entry')
      await client.query(`update countersign_chain set count = $1, head = $2 where name = 'journal'`, [
        end.entry.seq,
        end.hash,
      ])
    await client.query('commit')
  } finally {
    client.release(true)
  }
}

async function refuseUnlessEmpty(client: PoolClient): Promise<void> {
  // Holding the chain's end keeps replicas from sealing meanwhile.
  await client.query(`select count from countersign_chain where name = 'journal' for update`)
  const { rows } = await client.query<{ held: boolean }>(
    'select exists (select 1 from countersign_records) or exists (select 1 from countersign_journal) as held',
  )
  if (rows[0]?.held)
    throw new Error('The database holds records already. Give an empty one in DATABASE_URL; nothing was changed.')
}

async function insertEntries(client: PoolClient, lines: ArchiveLine[]): Promise<void> {
  const rows = lines.flatMap((line) => {
    if (line.part !== 'entry') return []
    const decoded = decodeEntry(line.line)
    if (decoded.outcome === 'bad') throw new Error(`An entry ${decoded.why}.`)
    const { entry, hash, body } = decoded
    const text = line.line.toString()
    // The hashed bytes as they are: between the frame's opening and the body.
    return [{ entry, hash, body: body.toString(), raw: rawEntry(text) }]
  })
  if (rows.length === 0) return
  await client.query(
    `insert into countersign_journal (key, happened_at, done_by, why, event, seal, body, seq, entry, hash)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
        $8::bigint[], $9::text[], $10::text[])`,
    [
      rows.map(({ entry }) => `moved/${entry.seq}`),
      rows.map(({ entry }) => entry.at),
      rows.map(({ entry }) => textIn(entry.by)),
      rows.map(({ entry }) => textIn(entry.why)),
      rows.map(({ entry }) => textIn(entry.event)),
      rows.map(({ entry }) => entry.seal),
      rows.map(({ body }) => body),
      rows.map(({ entry }) => entry.seq),
      rows.map(({ raw }) => raw),
      rows.map(({ hash }) => hash),
    ],
  )
}

function rawEntry(line: string): string {
  return line.slice(line.indexOf('"entry":') + '"entry":'.length, line.indexOf(',"body":'))
}

async function insertRecords(client: PoolClient, lines: ArchiveLine[]): Promise<void> {
  const rows = lines.flatMap((line) => (line.part === 'record' ? [checked(line.kind, line.record)] : []))
  if (rows.length === 0) return
  await client.query(
    `insert into countersign_records (kind, id, version, body)
      select kind, id, 1, body::jsonb from unnest($1::text[], $2::text[], $3::text[]) as fresh (kind, id, body)`,
    [rows.map(({ kind }) => kind), rows.map(({ id }) => textIn(id)), rows.map(({ text }) => jsonIn(text))],
  )
}
