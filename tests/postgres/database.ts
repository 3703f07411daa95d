import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { openPool } from '../../adapters/storage/postgres/connect.ts'

/** The server to test against; without one the suites are skipped, and counted so. */
export const serverUrl = process.env.TEST_DATABASE_URL ?? ''

/** A schema of its own in that database, as a URL, and how to remove it. */
export async function makeDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const schema = `town_${randomUUID().replaceAll('-', '')}`
  await run(`create schema ${schema}`)
  const url = new URL(serverUrl)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { url: url.href, remove: async () => void (await run(`drop schema ${schema} cascade`)) }
}

/** The same, removed when the test is done. */
export async function temporaryDatabase(): Promise<string> {
  const { url, remove } = await makeDatabase()
  onTestFinished(remove)
  return url
}

/** One statement in a database, past any store. */
export async function run(sql: string, values: unknown[] = [], url = serverUrl): Promise<Record<string, unknown>[]> {
  const pool = await openPool(url, 1)
  try {
    return (await pool.query(sql, values)).rows
  } finally {
    await pool.end()
  }
}
