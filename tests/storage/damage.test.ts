import { beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedStore, openStore } from '../../adapters/storage/lowdb.ts'
import { outgrown } from '../../adapters/storage/outgrown.ts'
import { verifyJournal } from '../../adapters/storage/verify.ts'
import { causedBy, sampleApproval } from './sample-records.ts'
import { type SimulatedDisk, simulatedDisk } from './simulated-disk.ts'

const october = '/town/data/journal/2026-10.jsonl'
const november = '/town/data/journal/2026-11.jsonl'
const state = '/town/data/records.json'

let disk: SimulatedDisk
let said: string[]
let now: number
beforeEach(() => {
  disk = simulatedDisk()
  said = []
  now = Date.parse('2026-10-30T09:00:00.000Z')
})

const open = (snapshotAfter?: number) =>
  openStore({
    folder: '/town/data',
    clock: { now: () => now },
    log: (sentence) => said.push(sentence),
    disk,
    takeLock: async () => ({ lost: () => undefined, release: async () => {} }),
    ...(snapshotAfter === undefined ? {} : { snapshotAfter }),
  })
/** The process dies: nothing is closed, and the next one finds what was written. */
const kill = () => {
  disk = disk.afterKill()
}
const keep = (store: EmbeddedStore, id: string) =>
  store.change('approval', id, causedBy(`e-${id}`), () => ({ outcome: '', record: sampleApproval(id) }))
const ids = async (store: EmbeddedStore) => (await store.list('approval')).map((one) => one.id)
const flip = (bytes: Buffer, at: number) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}
const size = async (file: string) => (await disk.read(file, 0))?.length ?? 0

/** October holds a1, the state stands on it; November holds a2, a3, a4, each written alone. */
async function twoMonths(): Promise<void> {
  const first = await open()
  await keep(first, 'a1')
  await first.close()
  now = Date.parse('2026-11-02T09:00:00.000Z')
  const second = await open()
  for (const id of ['a2', 'a3', 'a4']) await keep(second, id)
  kill()
}

describe('a damaged store', () => {
  beforeEach(twoMonths)

  it('opens whole when nothing is wrong', async () => {
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a4'])
    expect(said).toEqual([])
  })

  it('drops a torn tail and says so', async () => {
    disk.edit(november, (bytes) => bytes.subarray(0, -10))
    const store = await open()
    expect(await ids(store)).toEqual(['a1', 'a2', 'a3'])
    expect(said).toEqual([expect.stringMatching(/unfinished change .* dropped/)])
    await keep(store, 'a5')
    kill()
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a5'])
    expect(said).toHaveLength(1)
  })

  it('drops blocks that a power cut left as zeros behind the last entry', async () => {
    disk.edit(november, (bytes) => Buffer.concat([bytes, Buffer.alloc(700), Buffer.from('{"ha\n')]))
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a4'])
  })

  it('refuses zeros in the middle, where entries behind them prove that something was lost', async () => {
    disk.edit(november, (bytes) => bytes.fill(0, 900, 1000))
    await expect(open()).rejects.toThrow(/2026-11\.jsonl is damaged: at byte 0 it does not match its checksum/)
  })

  it.each([300, 900, -5, -400])('refuses a flipped byte (at %i) and changes nothing', async (at) => {
    disk.edit(november, (bytes) => flip(bytes, at < 0 ? bytes.length + at : at))
    const before = disk.operations()
    const bytes = await disk.read(november, 0)
    await expect(open()).rejects.toThrow(
      /^\/town\/data\/journal\/2026-11\.jsonl is damaged: at byte \d+ it .*\. Nothing was changed\. Put the file back from a backup.*truncate -s \d+/,
    )
    expect(await disk.read(november, 0)).toEqual(bytes)
    // Only folders were synced.
    expect(disk.operations() - before).toBe(2)
  })

  it('finds any flipped byte when it verifies', async () => {
    const length = await size(october)
    for (let at = 0; at < length; at += 7) {
      disk.edit(october, (bytes) => flip(bytes, at))
      expect(await verifyJournal('/town/data', disk)).toMatchObject({ outcome: 'damaged', file: october, byte: 0 })
      disk.edit(october, (bytes) => flip(bytes, at))
    }
    expect(await verifyJournal('/town/data', disk)).toMatchObject({ outcome: 'whole', count: 4, erased: 0 })
  })

  it('refuses a missing month that the state stands on', async () => {
    disk.edit(october, () => undefined)
    await expect(open()).rejects.toThrow(
      /2026-10\.jsonl is damaged: at byte 0 it is missing\. Nothing was changed\. Put the file back from a backup\.$/,
    )
    expect(await verifyJournal('/town/data', disk)).toMatchObject({ outcome: 'damaged', file: november })
  })

  it('refuses a month that lost its end', async () => {
    disk.edit(october, (bytes) => bytes.subarray(0, bytes.length / 2))
    await expect(open()).rejects.toThrow(/2026-10\.jsonl is damaged: at byte \d+ it ends too early/)
  })

  it('refuses to start without a month in between', async () => {
    now = Date.parse('2026-12-01T09:00:00.000Z')
    await keep(await open(), 'a5')
    kill()
    disk.edit(november, () => undefined)
    await expect(open()).rejects.toThrow(/2026-12\.jsonl is damaged: at byte 0 it is entry 5 where entry 2 should be/)
  })

  it('refuses to start empty on the rest of a journal', async () => {
    disk.edit(state, () => undefined)
    disk.edit(october, () => undefined)
    await expect(open()).rejects.toThrow(/is entry 2 where entry 1 should be/)
  })

  it('refuses a journal of another store', async () => {
    const other = await disk.read(november, 0)
    disk = simulatedDisk()
    now = Date.parse('2026-10-30T09:00:00.000Z')
    await twoMonths()
    disk.edit(november, () => other)
    await expect(open()).rejects.toThrow(/does not continue the entry before it/)
  })

  it('refuses a damaged state with the way out, which works', async () => {
    disk.edit(state, (bytes) => flip(bytes, 700))
    await expect(open()).rejects.toThrow(/records\.json .* is damaged .* move it away and start again/)
    disk.edit(state, () => undefined)
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a4'])
  })

  it.each([
    ['empty', ''],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['of another program', '{"posts":[]}\n'],
    ['zeros', '\u0000'.repeat(600)],
  ])('refuses a state file that is %s', async (_, text) => {
    disk.edit(state, () => Buffer.from(text))
    await expect(open()).rejects.toThrow(/records\.json .*does not match its checksum/)
  })

  it('makes the state anew from the previous one', async () => {
    const store = await open()
    await store.close()
    expect(disk.files()).toContain('/town/data/records.previous.json')
    disk.edit(state, () => undefined)
    disk.edit('/town/data/records.json.new', () => Buffer.from('half'))
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a4'])
  })

  it('notices a state that claims more than the journal holds', async () => {
    const store = await open()
    await store.close()
    disk.edit(november, (bytes) => bytes.subarray(0, bytes.indexOf('\n') + 1))
    await expect(open()).rejects.toThrow(/ends too early: entries that were saved are gone/)
    expect(await verifyJournal('/town/data', disk)).toMatchObject({
      outcome: 'damaged',
      why: 'ends after entry 2, but records.json stands on entry 4: saved entries are gone',
    })
  })
})

describe('a journal', () => {
  it('goes on in the month it had reached when the clock goes backwards', async () => {
    await twoMonths()
    now = Date.parse('2026-09-01T09:00:00.000Z')
    await keep(await open(), 'a5')
    kill()
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3', 'a4', 'a5'])
    expect(disk.files()).not.toContain('/town/data/journal/2026-09.jsonl')
  })

  it('says what it holds: who, what, when and why, on one line a change', async () => {
    await keep(await open(), 'a1')
    const lines = (await disk.read(october, 0))?.toString().split('\n') ?? []
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      entry: { seq: 1, at: causedBy('').at, by: 'glastonbury-dana', why: 'decide-approval', event: 'e-a1' },
      body: [
        { saved: { kind: 'approval', record: sampleApproval('a1') } },
        { saved: { kind: 'event', record: { id: 'e-a1' } } },
      ],
    })
  })
})

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'no space'],
    ['EROFS', 'read-only'],
    ['EIO', 'broken'],
  ])('makes the store read-only until it is opened again, and says so (%s)', async (code) => {
    const store = await open()
    await keep(store, 'a1')
    disk.refuse('2026-10.jsonl', code)
    const together = await Promise.allSettled([keep(store, 'a2'), keep(store, 'a3')])
    for (const one of together) expect(one).toMatchObject({ status: 'rejected', reason: { message: refusal(code) } })
    disk.refuse('2026-10.jsonl', undefined)
    await expect(keep(store, 'a4')).rejects.toThrow(refusal(code))
    expect(await ids(store)).toEqual(['a1'])
    expect(store.trouble()).toMatch(refusal(code))
    expect(said).toEqual([expect.stringMatching(refusal(code))])
    await store.close()

    const again = await open()
    expect(await ids(again)).toEqual(['a1'])
    await keep(again, 'a5')
    expect(again.trouble()).toBeUndefined()
  })

  const refusal = (code: string): RegExp =>
    new RegExp(`Changes cannot be saved: ${code}.* The store can only be read until Countersign is started again`)

  it('tells nobody of a decision that did not reach it, the second to decide included', async () => {
    const store = await open()
    await keep(store, 'a1')
    disk.refuse('2026-10.jsonl', 'ENOSPC')
    const decide = (by: string) =>
      store.change('approval', 'a1', causedBy(by), (current) =>
        current?.decidedBy
          ? { outcome: `decided by ${current.decidedBy}` }
          : { outcome: 'decided', record: sampleApproval('a1', { decidedBy: by }) },
      )
    const both = await Promise.allSettled([decide('dana'), decide('lee')])
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(await store.get('approval', 'a1')).toMatchObject({ decidedBy: '' })
  })

  it('goes on without a new state when that cannot be written', async () => {
    const store = await open(0)
    disk.refuse('records.json.new', 'ENOSPC')
    for (const id of ['a1', 'a2', 'a3']) await keep(store, id)
    await store.snapshot()
    expect(said[0]).toMatch(/could not be written anew .*ENOSPC.*journal still holds every change/)
    kill()
    expect(await ids(await open())).toEqual(['a1', 'a2', 'a3'])
  })
})

describe('records of another version', () => {
  /** Rewrites the state as another version would have left it, checksum and all. */
  const rewrite = async (change: (text: string) => string) => {
    const { createHash } = await import('node:crypto')
    disk.edit(state, (bytes) => {
      const text = change(bytes.toString().replace(/"checksum":"\w+"}\n$/, ''))
      return Buffer.from(`${text}"checksum":"${createHash('sha256').update(text).digest('hex')}"}\n`)
    })
  }
  beforeEach(async () => {
    const store = await open()
    await keep(store, 'a1')
    await store.close()
  })

  it('are checked against the schemas of today and written anew', async () => {
    await rewrite((text) =>
      text.replace(/"shapes":"\w+"/, '"shapes":"older"').replace('"town":', '"colour":"red","town":'),
    )
    const store = await open()
    expect(await store.get('approval', 'a1')).toEqual(sampleApproval('a1'))
    expect((await disk.read(state, 0))?.includes('"older"')).toBe(false)
  })

  it('are refused, and left as they are, when they do not fit', async () => {
    await rewrite((text) =>
      text.replace(/"shapes":"\w+"/, '"shapes":"older"').replace('"status":"pending"', '"status":"new"'),
    )
    await expect(open()).rejects.toThrow(/the approval a1 does not fit this version of Countersign/)
    expect((await disk.read(state, 0))?.includes('"older"')).toBe(true)
  })

  it.each([
    ['"format":1', '"format":2', /written by another version/],
    ['"approval":[', '"postcard":[', /holds postcard records, which this version .* does not know/],
  ])('are refused when they are of a newer kind (%s)', async (old, newer, message) => {
    await rewrite((text) => text.replace(old, newer))
    await expect(open()).rejects.toThrow(message)
  })
})

it('warns when it is outgrown, and names what that costs', () => {
  expect(outgrown(249_999, 900, 3e8)).toBeUndefined()
  expect(outgrown(250_000, 876, 334e6)).toBe(
    'The store holds 250,000 records: it took 0.9 seconds to open and the process uses 334 MB. Plan to move to PostgreSQL: ' +
      'stop the bot, set DATABASE_URL to an empty database and run `countersign move`.',
  )
  expect(outgrown(500_000, 1878, 595e6)).toMatch(
    /500,000 .* 1\.9 seconds .* 595 MB.* Move to PostgreSQL now: .*`countersign move`/,
  )
})

it('forgets events after thirty days, and nothing else', async () => {
  const store = await open()
  await keep(store, 'a1')
  now = Date.parse(causedBy('').at) + 31 * 86_400_000
  await store.change('approval', 'a2', causedBy('late', new Date(now).toISOString()), () => ({
    outcome: '',
    record: sampleApproval('a2'),
  }))
  await store.snapshot()
  expect((await store.list('event')).map((one) => one.id)).toEqual(['late'])
  expect(await ids(store)).toEqual(['a1', 'a2'])
})
