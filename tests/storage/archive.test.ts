import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupCommand, moveCommand, restoreCommand } from '../../adapters/command-line/stores.ts'
import { verifyCommand } from '../../adapters/command-line/verify.ts'
import { type Config, readConfig } from '../../adapters/config.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { recordKinds } from '../../src/records.ts'
import { fill } from './filled-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }
const open = ({ DATA_DIR: folder }: Config) => openStore({ folder, clock })

/** A folder with a store, beside it a place for backups, and what the commands print. */
async function desk() {
  const folder = await temporaryFolder()
  const config = readConfig({ DATA_DIR: join(folder, 'data') })
  const store = await open(config)
  await fill(store)
  await store.close()
  const printed: string[] = []
  return {
    config,
    file: join(folder, 'town.backup'),
    elsewhere: join(folder, 'elsewhere'),
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

describe('a backup of the embedded store', () => {
  it('restores every record and the same journal, and the store goes on from there', async () => {
    const { config, file, elsewhere, printed, print } = await desk()
    await backupCommand(file, config, print)
    const restored = { ...config, DATA_DIR: elsewhere }
    await restoreCommand(file, restored, print)
    expect(await everything(restored)).toEqual(await everything(config))
    const head = /head (\w{64})$/.exec(printed[0] ?? '')?.[1]
    expect(printed).toEqual([
      `${file} holds 13 records and 4 journal entries, head ${head}`,
      `${elsewhere} now holds 13 records and 4 journal entries, head ${head}`,
    ])
    const store = await open(restored)
    await fill(store)
    await store.close()
    await verifyCommand(restored, undefined, print)
    expect(printed.at(-2)).toMatch(/^The journal is whole: 8 entries/)
  })

  it('can be made while the store is open, and is readable only to its owner', async () => {
    const { config, file, print } = await desk()
    const store = await open(config)
    await fill(store)
    await backupCommand(file, config, print)
    await store.close()
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
    await restoreCommand(file, readConfig({ DATA_DIR: `${config.DATA_DIR}-again` }), print)
  })

  it('never overwrites anything', async () => {
    const { config, file, print } = await desk()
    await backupCommand(file, config, print)
    await expect(backupCommand(file, config, print)).rejects.toThrow(
      `${file} exists. Name a new file; nothing was overwritten.`,
    )
    await expect(restoreCommand(file, config, print)).rejects.toThrow(
      /holds records\.json\. Set DATA_DIR to an empty folder; nothing was changed\./,
    )
  })

  it('that is damaged in any byte is refused before anything is written', async () => {
    const { config, file, elsewhere, print } = await desk()
    await backupCommand(file, config, print)
    const whole = await readFile(file)
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      await writeFile(file, damaged)
      await expect(restoreCommand(file, { ...config, DATA_DIR: elsewhere }, print), `byte ${at}`).rejects.toThrow()
    }
    await expect(readdir(elsewhere)).rejects.toThrow('ENOENT')
  })

  it.each([
    [
      'that breaks off',
      (whole: string) => whole.slice(0, whole.length / 2),
      /breaks off after line \d+; it is not a whole backup\.$/,
    ],
    [
      'without its last line',
      (whole: string) => `${whole.split('\n').slice(0, -2).join('\n')}\n`,
      /breaks off after line/,
    ],
    ['that is something else', () => 'name,town\nSam,Glastonbury\n', /is not a backup of Countersign\.$/],
    ['that is empty', () => '', /is empty\.$/],
    [
      'of a newer version',
      (whole: string) => whole.replace('"version":1', '"version":9'),
      /newer Countersign \(version 9\)/,
    ],
    [
      'with an entry left out',
      (whole: string) =>
        whole
          .split('\n')
          .filter((_, index) => index !== 2)
          .join('\n'),
      /Damaged: entry 2 is entry 3 where entry 2 should be\.$/,
    ],
    [
      'with a changed record',
      (whole: string) => whole.replace(/(\n\{"kind":"approval","record":\{"id":"a1".*)Parks/, '$1Forks'),
      /Damaged: the approval a1 is not what entry 1 saved\.$/,
    ],
    [
      'with a record left out',
      (whole: string) =>
        whole
          .split('\n')
          .filter((line) => !line.startsWith('{"kind":"approval","record":{"id":"a2"'))
          .join('\n'),
      /checksum; it is damaged|approval\/a2, which entry 2 saved, is missing/,
    ],
  ])('%s is refused with one line', async (_, change, words) => {
    const { config, file, elsewhere, print } = await desk()
    await backupCommand(file, config, print)
    await writeFile(file, change(await readFile(file, 'utf8')))
    await expect(restoreCommand(file, { ...config, DATA_DIR: elsewhere }, print)).rejects.toThrow(words)
  })

  it('needs a file that can be read or written, and a store that holds something', async () => {
    const { config, file, elsewhere, print } = await desk()
    await expect(backupCommand(undefined, config, print)).rejects.toThrow('Say: countersign backup FILE')
    await expect(restoreCommand(undefined, config, print)).rejects.toThrow('Say: countersign restore FILE')
    await expect(restoreCommand(file, config, print)).rejects.toThrow(`${file} cannot be read.`)
    await expect(backupCommand('/nowhere/at/all', config, print)).rejects.toThrow(/cannot be written/)
    await expect(backupCommand(file, { ...config, DATA_DIR: elsewhere }, print)).rejects.toThrow('holds no records')
    await expect(moveCommand(config, print)).rejects.toThrow('Set DATABASE_URL')
  })
})

describe('verify', () => {
  it('prints the head, and finds the signature of a receipt code', async () => {
    const { config, printed, print } = await desk()
    await verifyCommand(config, undefined, print)
    expect(printed).toEqual([
      expect.stringMatching(/^The journal is whole: 4 entries, head \w{64}$/),
      '13 records are what it says.',
    ])
    await verifyCommand(config, 'ab12-cd34', print)
    expect(printed[2]).toBe('Receipt AB12-CD34: Sam signed glastonbury-7, version 2, at 2026-12-01T09:00:00.000Z')
    expect(printed.at(-1)).toMatch(/^Version hash \w+, journal entry 4, \w{64}$/)
    await expect(verifyCommand(config, 'ZZZZ', print)).rejects.toThrow('No signature has the receipt ZZZZ.')
  })

  it('of a folder without a store says that there are no entries', async () => {
    const { config, elsewhere, printed, print } = await desk()
    await verifyCommand({ ...config, DATA_DIR: elsewhere }, undefined, print)
    expect(printed[0]).toMatch(/^The journal is whole: 0 entries/)
  })
})
