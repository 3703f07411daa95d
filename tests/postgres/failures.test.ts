import { describe, expect, it, onTestFinished } from 'vitest'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import type { Store } from '../../src/ports.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from '../storage/sample-records.ts'
import { openDesk } from '../support/desk.ts'
import { run, serverUrl, temporaryDatabase } from './database.ts'
import { proxied, type Weather } from './proxy.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }

describe.skipIf(!serverUrl)('PostgreSQL going away', () => {
  it('in the middle of a change: it is tried again, and saved once', async () => {
    const { store, line, look } = await openOverLine()
    line.set('cut-before-commit')
    const saved = keep(store, 'a1')
    setTimeout(() => line.set('clear'), 50)
    expect(await saved).toBe('kept')
    expect(await partsOf(look, 'a1')).toEqual([1, 1, 1, 1])
  })

  it('for good: one plain sentence, nothing half-done, and it works again afterwards', async () => {
    const { store, line, look } = await openOverLine()
    for (const weather of ['down', 'cut-before-commit'] as const) {
      line.set(weather)
      await expect(keep(store, 'a1')).rejects.toThrow(/^The database does not answer: .*\. Nothing was saved\.$/)
      expect(store.trouble()).toMatch(/^The database does not answer/)
      expect(await partsOf(look, 'a1')).toEqual([0, 0, 0, 0])
    }
    await expect(store.get('approval', 'a1')).resolves.toBeUndefined()
    line.set('clear')
    expect(await keep(store, 'a1')).toBe('kept')
    expect(store.trouble()).toBeUndefined()
    expect(await partsOf(look, 'a1')).toEqual([1, 1, 1, 1])
  })

  it('answers the person with an apology, and the same press works once it is back', async () => {
    const { store, line, look } = await openOverLine()
    const desk = openDesk({ store })
    await desk.say('westmont-tasha', 'ask to post after hours')
    const evening = {
      text: 'The water main is repaired.',
      account: 'Village of Westmont',
      purpose: 'Tell residents.',
      from: '2026-11-20T18:00',
      until: '2026-11-20T18:30',
    }
    line.set('down')
    expect(await desk.press('westmont-tasha', 'Send the request', evening)).toContain('That did not work')
    line.set('clear')
    expect(await run('select id from countersign_records', [], look)).toEqual([])
    await desk.say('westmont-tasha', 'ask to post after hours')
    await desk.press('westmont-tasha', 'Send the request', evening)
    expect((await store.list('approval')).map(({ status }) => status)).toEqual(['pending'])
    expect((await desk.reads('westmont-denise')).join()).toContain('The water main is repaired.')
  })

  it('before it could confirm: the change is looked for, and was saved once', async () => {
    const { store, line, look } = await openOverLine()
    line.set('cut-after-commit')
    expect(await keep(store, 'a1')).toBe('kept')
    expect(await partsOf(look, 'a1')).toEqual([1, 1, 1, 1])
  })

  it('when an administrator ends every connection under load: nothing acknowledged is lost, nothing done twice', async () => {
    const name = `ended-${process.pid}`
    const url = `${await temporaryDatabase()}&application_name=${name}`
    const stores = await Promise.all([open(url), open(url)])
    const acknowledged: string[] = []
    const work = async (store: Store, worker: string) => {
      for (let turn = 0; turn < 6; turn += 1) {
        const clause = `${worker}-${turn}`
        const add = store.change('approval', 'shared', causedBy(clause), (current) => ({
          outcome: '',
          record: sampleApproval('shared', { clauses: [...(current?.clauses ?? []), clause] }),
        }))
        await add.then(() => acknowledged.push(clause)).catch(() => {})
      }
    }
    const workers = stores.flatMap((store, index) => ['a', 'b', 'c'].map((name) => work(store, `${index}${name}`)))
    let isDone = false
    const all = Promise.all(workers).finally(() => {
      isDone = true
    })
    while (!isDone) {
      await run('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name])
      await new Promise((resolve) => setTimeout(resolve, 80))
    }
    await all
    const kept = (await stores[0]?.get('approval', 'shared'))?.clauses ?? []
    expect(kept.length).toBe(new Set(kept).size)
    expect(acknowledged.filter((clause) => !kept.includes(clause))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(0)
  })
})

async function open(url: string): Promise<Awaited<ReturnType<typeof openPostgres>>> {
  const store = await openPostgres({ url, clock, connections: 3 })
  onTestFinished(() => store.close())
  return store
}

/** A store behind a line that can be cut, and a way to look past it. */
async function openOverLine() {
  const look = await temporaryDatabase()
  const line: { url: string; set(weather: Weather): void } = await proxied(look)
  return { store: await open(line.url), line, look }
}

function keep(store: Store, id: string): Promise<string> {
  return store.change('approval', id, causedBy(`e-${id}`), () => ({
    outcome: 'kept',
    record: sampleApproval(id),
    also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(id) }],
    deliveries: [sampleOrder(id)],
  }))
}

/** How many records of each kind the change made, and journal entries. */
async function partsOf(url: string, id: string): Promise<number[]> {
  const count = async (sql: string, values: string[]) => Number((await run(sql, values, url))[0]?.count)
  const records = 'select count(*) as count from countersign_records where kind = $1 and id = $2'
  return [
    await count(records, ['approval', id]),
    await count(records, ['acknowledgement', id]),
    await count(records, ['delivery', id]),
    await count('select count(*) as count from countersign_journal where event = $1', [`e-${id}`]),
  ]
}
