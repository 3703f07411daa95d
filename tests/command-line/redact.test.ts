import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disposeCommand } from '../../adapters/command-line/dispose.ts'
import { redactCommand } from '../../adapters/command-line/redact.ts'
import { backupCommand, restoreCommand } from '../../adapters/command-line/stores.ts'
import { verifyCommand } from '../../adapters/command-line/verify.ts'
import { type Config, readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleApproval, sampleHold } from '../storage/sample-records.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const secret = 'Her home address is 12 Elm Street.'
const clock = { now: () => Date.parse('2026-11-30T09:00:00Z') }
const open = ({ DATA_DIR: folder }: Config) => openStore({ folder, clock })

/** A request whose first words held a secret and whose second ones no longer do, and another that stands alone. */
async function desk() {
  const config = readConfig({ DATA_DIR: join(await temporaryFolder(), 'data') })
  const store = await open(config)
  for (const [id, text] of [
    ['a1', secret],
    ['a1', 'The pool opens at nine.'],
    ['a2', secret],
  ] as const) {
    await store.change('approval', id, causedBy(`e-${id}-${text.length}`), () => ({
      outcome: '',
      record: sampleApproval(id, { text, status: 'declined', decidedAt: '2020-01-01T00:00:00Z' }),
    }))
  }
  await store.close()
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const redact = (asked: { record?: string; entry?: string; why?: string }) =>
    redactCommand({ record: undefined, entry: undefined, why: 'Order 7-2026', ...asked }, config, print)
  return { config, printed, print, redact }
}

/** Files that hold these words, by name. */
async function holding({ DATA_DIR: folder }: Config, words: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const contents = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  return contents.filter(([, content]) => content.includes(words)).map(([file]) => file)
}

describe('a removal by law', () => {
  it('of a record takes it out of state and journal, and verification stays green and counts it', async () => {
    const { config, printed, print, redact } = await desk()
    await redact({ record: 'approval/a2' })
    await redact({ entry: '1' })
    expect(await holding(config, secret)).toEqual([])
    expect(printed).toContain('Removed approval/a2')
    expect(printed).toContain('1 body was erased from the journal; its chain still holds.')
    await verifyCommand(config, undefined, print)
    expect(printed).toContain('2 bodies were removed by disposal; their seals stand in the chain.')
    const store = await open(config)
    expect((await store.list('approval')).map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'The pool opens at nine.'],
    ])
    expect(await store.list('disposal')).toMatchObject([
      { ground: 'law', why: 'Order 7-2026', status: 'done' },
      { ground: 'law', why: 'Order 7-2026', status: 'done' },
    ])
    await store.close()
  })

  it('is carried by a backup, and by the store that is restored from it', async () => {
    const { config, printed, print, redact } = await desk()
    await redact({ record: 'approval/a2' })
    const file = `${config.DATA_DIR}.backup`
    await backupCommand(file, config, print)
    expect((await readFile(file, 'utf8')).split(secret).length - 1).toBe(1)
    const restored = { ...config, DATA_DIR: `${config.DATA_DIR}-again` }
    await restoreCommand(file, restored, print)
    await verifyCommand(restored, undefined, print)
    expect(printed).toContain('1 body was removed by disposal; its seal stands in the chain.')
    const store = await open(restored)
    expect((await store.list('approval')).map(({ id }) => id)).toEqual(['a1'])
    await store.close()
  })

  it('is refused under a legal hold, until it is released', async () => {
    const { config, redact } = await desk()
    const store = await open(config)
    await store.change('hold', 'h1', causedBy('hold'), () => ({ outcome: '', record: sampleHold('h1') }))
    await store.close()
    for (const asked of [{ record: 'approval/a2' }, { entry: '1' }])
      await expect(redact(asked)).rejects.toThrow(
        /is under a legal hold \(Claim 12-2026\)\. Release the hold in chat first/,
      )
    expect((await holding(config, secret)).length).toBeGreaterThan(0)
  })

  it.each([
    [{}, /^Say: countersign redact/],
    [{ record: 'approval/a1', why: ' ' }, /^Say: countersign redact/],
    [{ record: 'approval/a1', entry: '1' }, /^Say: countersign redact/],
    [{ record: 'a1' }, /"a1" names no record/],
    [{ record: 'approval/zz' }, 'There is no record approval/zz.'],
    [{ record: 'policy/glastonbury-7' }, 'A policy is never removed: others rest on it.'],
    [{ entry: 'one' }, '"one" is no number of an entry.'],
    [{ entry: '99' }, 'The journal has 3 entries; there is no entry 99.'],
    [{ entry: '3' }, /^Entry 3 says how things stand now: approval\/a2\. Name the record with --record/],
  ])('%j is refused with one line, and nothing is changed', async (asked, words) => {
    const { config, redact } = await desk()
    await expect(redact(asked)).rejects.toThrow(words)
    const store = await open(config)
    expect((await store.list('approval')).length).toBe(2)
    await store.close()
  })

  it('waits until the bot is stopped', async () => {
    const { config, redact } = await desk()
    const running = await open(config)
    await expect(redact({ record: 'approval/a2' })).rejects.toThrow(/is in use by another Countersign/)
    await running.close()
  })
})

describe('countersign dispose', () => {
  const knowledge = loadKnowledge('knowledge')

  it('lists ids and counts, never contents, and changes nothing', async () => {
    const { config, printed, print } = await desk()
    await disposeCommand({ town: 'glastonbury', how: 'shown' }, config, knowledge, print)
    expect(printed).toEqual([
      'due   approval/a1',
      'due   approval/a2',
      'Requests for permission, with the words they were about: 2',
      '2 due, 0 kept by a legal hold. Nothing was changed.',
    ])
  })

  it('is not done here: two people sign it off in chat', async () => {
    const { config, print } = await desk()
    await expect(disposeCommand({ town: 'glastonbury', how: 'done' }, config, knowledge, print)).rejects.toThrow(
      /^Two people sign a disposal off, in chat: type "records" there\./,
    )
    await expect(disposeCommand({ town: undefined, how: 'shown' }, config, knowledge, print)).rejects.toThrow(/--town/)
  })
})
