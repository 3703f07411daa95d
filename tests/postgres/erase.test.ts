import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { certificateCommand } from '../../adapters/command-line/certificate.ts'
import { exportCommand } from '../../adapters/command-line/export.ts'
import { redactCommand } from '../../adapters/command-line/redact.ts'
import { moveCommand } from '../../adapters/command-line/stores.ts'
import { verifyCommand } from '../../adapters/command-line/verify.ts'
import { verifyBundleCommand } from '../../adapters/command-line/verify-bundle.ts'
import { readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openConfiguredStore } from '../../adapters/open-store.ts'
import { fillTown } from '../bundle/filled-town.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { run, serverUrl, temporaryDatabase } from './database.ts'

const clock = { now: () => Date.parse('2026-11-30T09:00:00Z') }
const knowledge = loadKnowledge('knowledge')

async function desk() {
  const folder = await temporaryFolder()
  const config = readConfig({ DATA_DIR: join(folder, 'data'), DATABASE_URL: await temporaryDatabase() })
  const store = await openConfiguredStore(config, clock, () => {})
  await fillTown(store)
  await store.close()
  const printed: string[] = []
  return { config, folder, printed, print: (line: string) => void printed.push(line) }
}

describe.skipIf(!serverUrl)('on PostgreSQL', () => {
  it('a bundle of a person is whole, and holds nobody else', async () => {
    const { config, folder, printed, print } = await desk()
    const out = join(folder, 'luis.zip')
    const all = { policy: undefined, from: undefined, to: undefined, by: 'Marcy' }
    await exportCommand({ ...all, town: 'glastonbury', person: 'glastonbury-luis', out }, config, knowledge, print)
    const zip = await JSZip.loadAsync(await readFile(out))
    expect(await zip.file('journal.jsonl')?.async('string')).not.toMatch(/glastonbury-sam|Sam’s/)
    await verifyBundleCommand(out, 'LU15-0000', config, print)
    expect(printed.at(-1)).toMatch(/journal entry \d, \w{64}$/)
    await certificateCommand({ receipt: 'LU15-0000', out: join(folder, 'luis.pdf') }, config, knowledge, print)
    expect((await readFile(join(folder, 'luis.pdf'))).toString('latin1', 0, 5)).toBe('%PDF-')
  })

  it('a removal takes the record out of state and journal, which stays whole and can be moved on', async () => {
    const { config, printed, print } = await desk()
    await redactCommand({ record: 'approval/a1', entry: undefined, why: 'Order 7-2026' }, config, print)
    const left = await run(
      `select body from countersign_journal where body like '%HYPERLINK%' union all
        select body::text from countersign_records where body::text like '%HYPERLINK%'`,
      [],
      config.DATABASE_URL,
    )
    expect(left).toEqual([])
    await verifyCommand(config, undefined, print)
    expect(printed).toContain('1 body was removed by disposal; its seal stands in the chain.')
    await run(`update countersign_journal set body = 'null' where seq = 1`, [], config.DATABASE_URL)
    await expect(verifyCommand(config, undefined, print)).rejects.toThrow(
      'Damaged: entry 1 lacks words that no disposal lists.',
    )
  })

  it('a folder with gaps that a disposal lists moves into the database', async () => {
    const { config, folder, printed, print } = await desk()
    const embedded = readConfig({ DATA_DIR: join(folder, 'embedded') })
    const store = await openConfiguredStore(embedded, clock, () => {})
    await fillTown(store)
    await store.close()
    await redactCommand({ record: 'approval/a1', entry: undefined, why: 'Order 7-2026' }, embedded, print)
    await moveCommand({ ...config, DATA_DIR: embedded.DATA_DIR, DATABASE_URL: await temporaryDatabase() }, print)
    expect(printed.join('\n')).toMatch(/^Moved \d+ records and \d+ journal entries \(1 removed by disposal\)/m)
  })
})
