import { describe, expect, it, onTestFinished } from 'vitest'
import { openPool } from '../../adapters/storage/postgres/connect.ts'
import { allMigrations, migrate } from '../../adapters/storage/postgres/migrate.ts'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import { causedBy, sampleApproval } from '../storage/sample-records.ts'
import { run, serverUrl, temporaryDatabase } from './database.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }
const open = async (url: string) => {
  const store = await openPostgres({ url, clock, connections: 2 })
  onTestFinished(() => store.close())
  return store
}

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(allMigrations().map(({ number }) => number)).toEqual(allMigrations().map((_, index) => index + 1))
  })
})

describe.skipIf(!serverUrl)('a database of another version', () => {
  it.each(allMigrations().map(({ number }) => number))('from migration %i on is brought up to date', async (number) => {
    const url = await temporaryDatabase()
    const pool = await openPool(url, 1)
    await migrate(pool, allMigrations().slice(0, number))
    await pool.query(
      `insert into countersign_records (kind, id, version, body) values ('approval', 'before', 1, $1::jsonb)`,
      [JSON.stringify(sampleApproval('before'))],
    )
    await pool.end()
    const store = await open(url)
    expect(await store.get('approval', 'before')).toEqual(sampleApproval('before'))
    await store.change('approval', 'before', causedBy('e1'), (current) => ({
      outcome: '',
      record: sampleApproval('before', { ...current, reason: 'after' }),
    }))
    expect(await store.claim('delivery/d1', 1_000)).toBe(true)
    expect((await store.get('approval', 'before'))?.reason).toBe('after')
  })

  it('is brought up to date once by replicas that start together', async () => {
    const url = await temporaryDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(url)))
    expect(await run('select number from countersign_migrations order by number', [], url)).toEqual(
      allMigrations().map(({ number }) => ({ number })),
    )
    for (const store of stores) expect(await store.list('approval')).toEqual([])
  })

  it('that is newer is left alone', async () => {
    const url = await temporaryDatabase()
    await (await open(url)).close()
    await run(`insert into countersign_migrations (number, name) values (900, '900-later.sql')`, [], url)
    await expect(openPostgres({ url, clock })).rejects.toThrow(
      /^The database was written by a newer Countersign \(migration 900; .*Start the newer one; nothing was changed\.$/,
    )
  })

  it('holding records of a kind or shape this version does not know says so', async () => {
    const url = await temporaryDatabase()
    const store = await open(url)
    await run(
      `insert into countersign_records values ('approval', 'a1', 1, '{"id": "a1", "status": "perhaps"}')`,
      [],
      url,
    )
    await expect(store.get('approval', 'a1')).rejects.toThrow(
      'The approval a1 does not fit this version of Countersign; start the version before.',
    )
  })
})

describe.skipIf(!serverUrl)('a database that cannot be used gives one line', () => {
  it.each([
    [
      'with tables of the same name that are not ours',
      'create table countersign_migrations (day text)',
      /not those of Countersign/,
    ],
    ['with a table in the way', 'create table countersign_records (day text)', /not those of Countersign/],
  ])('%s', async (_, sql, words) => {
    const url = await temporaryDatabase()
    await run(sql, [], url)
    await expect(openPostgres({ url, clock })).rejects.toThrow(words)
    expect(await run(`select to_regclass('countersign_chain') as made`, [], url)).toEqual([{ made: null }])
  })

  it('that does not exist', async () => {
    const url = new URL(serverUrl)
    url.pathname = '/no-such-town'
    await expect(openPostgres({ url: url.href, clock })).rejects.toThrow(/^There is no such database .*Create it/)
  })

  it('whose user may not make tables', async () => {
    const url = await temporaryDatabase()
    const schema = /search_path%3D(\w+)|search_path=(\w+)/.exec(url)?.slice(1).find(Boolean)
    const role = `reader_${schema}`
    await run(`create role ${role} login`)
    onTestFinished(async () => void (await run(`drop owned by ${role}; drop role ${role}`)))
    await run(`grant usage on schema ${schema} to ${role}`)
    const theirs = new URL(url)
    theirs.username = role
    await expect(openPostgres({ url: theirs.href, clock })).rejects.toThrow(/may not make tables .*Grant it CREATE/)
  })

  it('that nobody listens at', async () => {
    await expect(openPostgres({ url: 'postgres://nobody@127.0.0.1:1/town', clock })).rejects.toThrow(
      /^The database does not answer .*ECONNREFUSED.*Start it, or correct DATABASE_URL\.$/,
    )
  })
})
