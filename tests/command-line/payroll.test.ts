import { expect, test } from 'vitest'
import { payrollCommand } from '../../adapters/command-line/payroll.ts'
import { readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

const knowledge = loadKnowledge('knowledge')

test('writes the minutes of a period while the bot has the store open, of one town or all', async () => {
  const folder = await temporaryFolder()
  const store = await openStore({ folder, clock: { now: () => Date.parse('2026-11-21T15:00:00Z') } })
  for (const [id, town, person] of [
    ['w1', 'glastonbury', 'glastonbury-luis'],
    ['w2', 'westmont', 'westmont-tasha'],
  ] as const) {
    await store.change(
      'work-time',
      id,
      { event: id, by: person, why: 'report-minutes', at: '2026-11-21T15:00:00Z' },
      () => ({
        outcome: 'kept',
        record: {
          id,
          town,
          person,
          approval: '',
          from: '2026-11-20T23:00:00.000Z',
          until: '',
          status: 'reported',
          minutes: 35,
          note: '',
          reportedAt: '2026-11-21T15:00:00.000Z',
          supervisor: '',
          remindedAt: '',
        },
      }),
    )
  }
  const config = readConfig({ DATA_DIR: folder })
  const run = async (town?: string, from = '2026-11-01') => {
    let csv = ''
    await payrollCommand({ from, to: '2026-11-30', town }, config, knowledge, (text) => {
      csv += text
    })
    return csv.trim().split('\r\n')
  }
  expect(await run()).toHaveLength(3)
  expect((await run('glastonbury'))[1]).toContain('Luis Ortega,Parks & Recreation,glastonbury,hourly,2026-11-20')
  await expect(run('atlantis')).rejects.toThrow('There is no town "atlantis"')
  await expect(run(undefined, '1.11.26')).rejects.toThrow('YYYY-MM-DD')
  await store.close()
})
