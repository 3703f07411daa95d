import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupCommand, moveCommand, restoreCommand } from '../../adapters/command-line/stores.ts'
import { verifyCommand } from '../../adapters/command-line/verify.ts'
import { type Config, readConfig } from '../../adapters/config.ts'
import { openConfiguredStore } from '../../adapters/open-store.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { recordKinds } from '../../src/records.ts'
import { fill } from '../storage/filled-store.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { run, serverUrl, temporaryDatabase } from './database.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }
const open = (config: Config) => openConfiguredStore(config, clock, () => {})

/** An embedded store with records in it, an empty database, and what the commands print. */
async function desk() {
  const folder = await temporaryFolder()
  const embedded = readConfig({ DATA_DIR: join(folder, 'data') })
  const store = await open(embedded)
  await fill(store)
  await store.close()
  const config = { ...embedded, DATABASE_URL: await temporaryDatabase() }
  const printed: string[] = []
  return {
    embedded,
    config,
    file: join(folder, 'town.backup'),
    printed,
    print: (line: string) => void printed.push(line),
  }
}

async function everything(config: Config) {
  const store = await open(config)
  const lists = await Promise.all(recordKinds.map(async (kind) => [kind, await store.list(kind)]))
  await store.close()
  return Object.fromEntries(lists)
}

describe.skipIf(!serverUrl)('move', () => {
  it('copies every record and the very same journal, which goes on in the database', async () => {
    const { embedded, config, printed, print } = await desk()
    await verifyCommand(embedded, undefined, print)
    const head = /head (\w{64})$/.exec(printed[0] ?? '')?.[1]
    await moveCommand(config, print)
    expect(printed[2]).toBe(`Moved 13 records and 4 journal entries, head ${head}`)
    expect(await everything(config)).toEqual(await everything(embedded))
    const store = await open(config)
    await fill(store)
    await store.close()
    await verifyCommand(config, undefined, print)
    expect(printed.at(-2)).toMatch(/^The journal is whole: 8 entries/)
    await verifyCommand(config, 'AB12-CD34', print)
    expect(printed.at(-1)).toMatch(/^Version hash \w+, journal entry 4, \w{64}$/)
  })

  it('refuses a database that holds records, and a folder in use, and changes nothing', async () => {
    const { embedded, config, print } = await desk()
    const running = await openStore({ folder: embedded.DATA_DIR, clock })
    await expect(moveCommand(config, print)).rejects.toThrow(/in use/)
    await running.close()
    await moveCommand(config, print)
    const before = await everything(config)
    await expect(moveCommand(config, print)).rejects.toThrow(
      'The database holds records already. Give an empty one in DATABASE_URL; nothing was changed.',
    )
    expect(await everything(config)).toEqual(before)
  })
})

describe.skipIf(!serverUrl)('a backup of a database', () => {
  it('restores into another database and into a folder, with the same journal', async () => {
    const { config, file, printed, print } = await desk()
    const store = await open(config)
    await fill(store)
    // Nothing is sealed yet: the backup seals first.
    await backupCommand(file, config, print)
    await store.close()
    const head = /head (\w{64})$/.exec(printed[0] ?? '')?.[1]
    const other = { ...config, DATABASE_URL: await temporaryDatabase() }
    await restoreCommand(file, other, print)
    const folder = readConfig({ DATA_DIR: `${config.DATA_DIR}-again` })
    await restoreCommand(file, folder, print)
    for (const one of [config, other, folder]) {
      expect(await everything(one)).toEqual(await everything(config))
      await verifyCommand(one, undefined, print)
      expect(printed.at(-2)).toBe(`The journal is whole: 4 entries, head ${head}`)
    }
  })

  it('made under load is of one moment', async () => {
    const { config, file, print } = await desk()
    const store = await open(config)
    let isDone = false
    const load = (async () => {
      while (!isDone) await fill(store)
    })()
    try {
      for (const round of [1, 2, 3]) {
        await backupCommand(`${file}.${round}`, config, print)
        await restoreCommand(`${file}.${round}`, readConfig({ DATA_DIR: `${config.DATA_DIR}-${round}` }), print)
      }
    } finally {
      isDone = true
      await load
      await store.close()
    }
  })
})

describe.skipIf(!serverUrl)('verify names what somebody changed in the database', () => {
  it.each([
    [
      'a changed body',
      `update countersign_journal set body = replace(body, 'Parks', 'Forks') where seq = 2`,
      'Damaged: entry 2 does not match its checksum.',
    ],
    [
      'a changed entry',
      `update countersign_journal set entry = replace(entry, 'dana', 'luis') where seq = 3`,
      'Damaged: entry 3 does not match its checksum.',
    ],
    [
      'a changed column',
      `update countersign_journal set done_by = 'glastonbury-luis' where seq = 3`,
      'Damaged: entry 3 has columns that do not say what its entry says.',
    ],
    [
      'an entry that is gone',
      'delete from countersign_journal where seq = 2',
      'Damaged: entry 2 is entry 3 where entry 2 should be.',
    ],
    [
      'a last entry that is gone',
      'delete from countersign_journal where seq = 4',
      /^Damaged: (the journal ends after entry 3|the acknowledgement k-a1 is not what entry 1 saved)/,
    ],
    [
      'a changed record',
      `update countersign_records set body = jsonb_set(body, '{account}', '"Forks"') where id = 'a2'`,
      'Damaged: the approval a2 is not what entry 2 saved.',
    ],
    [
      'a record put back to what it was',
      `update countersign_records set body = jsonb_set(body, '{receipt}', '""') where id = 'k-a1'`,
      'Damaged: the acknowledgement k-a1 is not what entry 4 saved.',
    ],
    [
      'a record that is gone',
      `delete from countersign_records where id = 'a2'`,
      'Damaged: approval/a2, which entry 2 saved, is missing.',
    ],
    [
      'a record nobody saved',
      `insert into countersign_records select kind, 'a9', 1, jsonb_set(body, '{id}', '"a9"') from countersign_records where id = 'a2'`,
      'Damaged: the approval a9 was saved by no entry.',
    ],
    [
      'a record of an unknown kind',
      `insert into countersign_records values ('spell', 's', 1, '{}')`,
      /holds spell records, which this version of Countersign does not know/,
    ],
  ])('%s', async (_, sql, words) => {
    const { config, print } = await desk()
    await moveCommand(config, print)
    await run(sql, [], config.DATABASE_URL)
    await expect(verifyCommand(config, undefined, print)).rejects.toThrow(words)
  })

  it('a changed entry that is not sealed yet', async () => {
    const { config, print } = await desk()
    const store = await open(config)
    await fill(store)
    await run(`update countersign_journal set body = replace(body, 'Parks', 'Forks')`, [], config.DATABASE_URL)
    await expect(verifyCommand(config, undefined, print)).rejects.toThrow(
      /^Damaged: .*entry .* does not match its checksum\.$/,
    )
    await store.close()
  })
})
