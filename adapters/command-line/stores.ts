import { realpath } from 'node:fs/promises'
import type { Pool } from 'pg'
import type { Config } from '../config.ts'
import { readBackup, writeBackup } from '../storage/archive/backup-file.ts'
import { type ArchiveLine, createCheck, type Summary, throughCheck } from '../storage/archive/check.ts'
import { readEmbedded, writeEmbedded } from '../storage/archive/embedded.ts'
import { lockFolder } from '../storage/lock.ts'
import { BadInput } from './lines.ts'

type Print = (line: string) => void

/** Copies every record and journal entry into one new file, also while the bot is running. */
export async function backupCommand(file: string | undefined, config: Config, print: Print): Promise<void> {
  if (!file) throw new BadInput('Say: countersign backup FILE')
  const made = new Date().toISOString()
  const write = (lines: AsyncIterable<ArchiveLine>) => {
    const check = createCheck()
    return writeBackup(file, throughCheck(lines, check), check, made)
  }
  const summary = config.DATABASE_URL
    ? await withDatabase(config.DATABASE_URL, async (pool) =>
        write((await import('../storage/archive/database.ts')).readDatabase(pool)),
      )
    : await write(readEmbedded(config.DATA_DIR))
  print(`${file} holds ${words(summary)}`)
}

/** Makes the store of a backup in an empty DATA_DIR or database; the whole file is checked before anything is written. */
export async function restoreCommand(file: string | undefined, config: Config, print: Print): Promise<void> {
  if (!file) throw new BadInput('Say: countersign restore FILE')
  const check = createCheck()
  for await (const _ of throughCheck(readBackup(file), check));
  const summary = check.finish()
  const { DATABASE_URL: url, DATA_DIR: folder } = config
  if (url) {
    await withDatabase(url, (pool) => fillAndVerify(pool, readBackup(file), summary))
    return print(`The database now holds ${words(summary)}`)
  }
  await writeEmbedded(folder, throughCheck(readBackup(file), createCheck()))
  print(`${await realpath(folder)} now holds ${words(summary)}`)
}

/** Copies the embedded store of DATA_DIR into the empty database of DATABASE_URL and checks the copy; the original stays. */
export async function moveCommand({ DATA_DIR: folder, DATABASE_URL: url }: Config, print: Print): Promise<void> {
  if (!url) throw new BadInput('Set DATABASE_URL to the database to move to, and DATA_DIR to the folder to move from.')
  const check = createCheck()
  for await (const _ of throughCheck(readEmbedded(folder), check));
  // Held, so that no bot adds to the folder what the copy would lack.
  const lock = await lockFolder(folder)
  try {
    const summary = await withDatabase(url, (pool) => fillAndVerify(pool, readEmbedded(folder)))
    print(`Moved ${words(summary)}`)
    print(
      `The copy was checked against the journal. Start Countersign with DATABASE_URL; ${folder} is unchanged, keep it.`,
    )
  } finally {
    await lock.release()
  }
}

async function fillAndVerify(pool: Pool, lines: AsyncIterable<ArchiveLine>, promised?: Summary): Promise<Summary> {
  const { verifyDatabase } = await import('../storage/archive/database.ts')
  const { writeDatabase } = await import('../storage/archive/fill-database.ts')
  const check = createCheck()
  await writeDatabase(pool, throughCheck(lines, check))
  const given = promised ?? check.finish()
  const found = await verifyDatabase(pool)
  if (found.head !== given.head || found.entries !== given.entries || found.records !== given.records)
    throw new Error(`The database holds ${words(found)} but was given ${words(given)}. Do not use it; tell us.`)
  return found
}

/** Runs work on the database, brought up to date; throws one sentence when it cannot be used. */
export async function withDatabase<T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const { connect } = await import('../storage/postgres/connect.ts')
  // Copying a big store takes as long as it takes.
  const pool = await connect(url, 2, 'without-limit')
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

function words({ entries, records, erased, head }: Summary): string {
  return `${records} records and ${entries} journal entries${erased ? ` (${erased} removed by disposal)` : ''}, head ${head}`
}
