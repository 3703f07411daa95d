import { beforeEach, describe, expect, it } from 'vitest'
import { type ArchiveLine, createCheck, type Summary } from '../../adapters/storage/archive/check.ts'
import { readEmbedded } from '../../adapters/storage/archive/embedded.ts'
import { lineOf, linkedEntry } from '../../adapters/storage/entry.ts'
import { type EmbeddedStore, openStore } from '../../adapters/storage/lowdb.ts'
import { sha256 } from '../../adapters/storage/sha256.ts'
import { verifyJournal } from '../../adapters/storage/verify.ts'
import type { RecordName } from '../../src/ports.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleDisposal, sampleOrder } from './sample-records.ts'
import { type SimulatedDisk, seededRandom, simulatedDisk } from './simulated-disk.ts'

const folder = '/town/data'
const secret = 'Words that a court wants gone.'
const gone: RecordName[] = [{ kind: 'approval', id: 'a1' }]

let disk: SimulatedDisk
beforeEach(() => {
  disk = simulatedDisk()
})

const open = (on = disk, month = '11') =>
  openStore({
    folder,
    clock: { now: () => Date.parse(`2026-${month}-30T09:00:00.000Z`) },
    disk: on,
    takeLock: async () => ({ lost: () => undefined, release: async () => {} }),
  })

const keep = (store: EmbeddedStore, id: string, text: string) =>
  store.change('approval', id, causedBy(`e-${id}-${text.length}`), () => ({
    outcome: '',
    record: sampleApproval(id, { text }),
    also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(`k-${id}`) }],
    deliveries: [sampleOrder(`d-${id}`)],
  }))

/** Two months; a1 holds the secret in both, beside others, and was changed once. */
async function filled(on: SimulatedDisk): Promise<void> {
  const before = await open(on, '10')
  await keep(before, 'a1', secret)
  await keep(before, 'a2', 'Harmless.')
  await before.close()
  const store = await open(on)
  await keep(store, 'a1', `${secret} Still there.`)
  await keep(store, 'a3', 'Harmless too.')
  await store.close()
}

/** What a disposal does, step by step; each is harmless when it was done before. */
async function dispose(on: SimulatedDisk): Promise<EmbeddedStore> {
  const store = await open(on)
  const note = (status: 'signed-off' | 'erasing' | 'done', traces = sampleDisposal('r1').traces) =>
    store.change('disposal', 'r1', causedBy(`r1-${status}`), (current) =>
      current?.status === status
        ? { outcome: '' }
        : { outcome: '', record: sampleDisposal('r1', { status, traces }), remove: gone },
    )
  const current = await store.get('disposal', 'r1')
  if (!current) await note('signed-off')
  const traces = current?.status === 'erasing' ? current.traces : await store.traces(gone)
  await note('erasing', traces)
  await store.erase(traces)
  await note('done', traces)
  return store
}

async function verified(on: SimulatedDisk): Promise<Summary> {
  const check = createCheck()
  for await (const line of readEmbedded(folder, on)) check.take(line)
  return check.finish()
}

async function holding(on: SimulatedDisk, words: string): Promise<string[]> {
  const contents = await Promise.all(
    on.files().map(async (file) => [file, (await on.read(file, 0))?.toString() ?? ''] as const),
  )
  return contents.filter(([, content]) => content.includes(words)).map(([file]) => file)
}

describe('what a disposal removes', () => {
  it('is gone from every file, and the journal is whole, with its gaps listed', async () => {
    await filled(disk)
    const heads = (await verifyJournal(folder, disk)) as { head: string }
    expect((await holding(disk, secret)).length).toBeGreaterThan(2)
    const store = await dispose(disk)
    expect(await holding(disk, secret)).toEqual([])
    expect(await verified(disk)).toMatchObject({ entries: 7, erased: 2 })
    // The others in the same entries stand, and so does the chain they are in.
    expect(await holding(disk, heads.head)).toContain('/town/data/journal/2026-11.jsonl')
    expect((await store.list('acknowledgement')).map(({ id }) => id)).toEqual(['k-a1', 'k-a2', 'k-a3'])
    expect(await holding(disk, '"id":"k-a1"')).toContain('/town/data/journal/2026-10.jsonl')
    await keep(store, 'a4', 'Afterwards.')
    await store.close()
    const again = await open()
    expect((await again.list('approval')).map(({ id }) => id)).toEqual(['a2', 'a3', 'a4'])
    expect(await verified(disk)).toMatchObject({ erased: 2 })
  })

  it('stays gone and leaves a whole store wherever the process dies or the power goes', async () => {
    const whole = simulatedDisk()
    await filled(whole)
    const first = whole.operations()
    await (await dispose(whole)).close()
    for (let cut = 1; cut <= whole.operations() - first; cut += 1) {
      for (const seed of [cut, cut + 1_000]) {
        let left = simulatedDisk()
        await filled(left)
        left.cutAfter(cut)
        const done = await dispose(left).then(
          (store) => store.close(),
          () => undefined,
        )
        left = seed === cut ? left.afterKill().afterPowerCut(() => 0.999) : left.afterPowerCut(seededRandom(seed))
        expect({ cut, seed, chain: (await verifyJournal(folder, left)).outcome, done }).toMatchObject({
          chain: 'whole',
        })
        const store = await dispose(left)
        await keep(store, 'a4', 'Afterwards.')
        expect((await store.list('approval')).map(({ id }) => id)).toEqual(['a2', 'a3', 'a4'])
        await store.close()
        expect(await holding(left, secret)).toEqual([])
        expect(await verified(left)).toMatchObject({ erased: 2 })
      }
    }
  }, 60_000)

  it('waits where the current state cannot be written without it', async () => {
    await filled(disk)
    disk.refuse('records.json.new', 'ENOSPC')
    await expect(dispose(disk)).rejects.toThrow(/nothing was erased from the journal yet/)
    disk.refuse('records.json.new', undefined)
    disk = disk.afterKill()
    await (await dispose(disk)).close()
    expect(await holding(disk, secret)).toEqual([])
    expect(await verified(disk)).toMatchObject({ erased: 2 })
  })

  it('does not stop changes that come meanwhile', async () => {
    await filled(disk)
    const store = await open()
    await store.change('disposal', 'r1', causedBy('r1'), () => ({
      outcome: '',
      record: sampleDisposal('r1', { traces: [{ entry: 1, places: [0] }] }),
      remove: gone,
    }))
    const changes = Array.from({ length: 30 }, (_, index) => keep(store, `b${index}`, 'Meanwhile.'))
    await Promise.all([store.erase([{ entry: 1, places: [0] }]), ...changes])
    await Promise.all(Array.from({ length: 30 }, (_, index) => keep(store, `c${index}`, 'Afterwards.')))
    const found = await open(disk.afterKill())
    expect((await found.list('approval')).length).toBe(62)
  })
})

describe('a gap that no disposal lists', () => {
  it('is damage, and verification names the entry', async () => {
    await filled(disk)
    const store = await open()
    await store.erase([{ entry: 1, places: [0] }])
    await store.close()
    await expect(verified(disk)).rejects.toThrow('Damaged: entry 1 lacks words that no disposal lists.')
  })

  it('is no way to change a record unseen: what stands is what the last entry saved', async () => {
    await filled(disk)
    const store = await dispose(disk)
    await store.close()
    const lines: ArchiveLine[] = []
    for await (const line of readEmbedded(folder, disk)) lines.push(line)
    const check = createCheck()
    expect(() => {
      for (const line of lines) {
        const isChanged = line.part === 'record' && line.kind === 'approval'
        check.take(isChanged ? { ...line, record: { ...Object(line.record), text: 'Forged.' } } : line)
      }
    }).toThrow('Damaged: the approval a2 is not what entry 2 saved.')
  })
})

describe('a journal of the version before, whose bodies have one seal', () => {
  /** Entries as that version wrote them. */
  function oldJournal(records: { kind: string; record: unknown }[][]): Buffer {
    let prev = '0'.repeat(64)
    const lines = records.map((saved, index) => {
      const body = JSON.stringify({ salt: 'ab'.repeat(16), saved })
      const { at, by, why, event } = causedBy(`e${index}`)
      const linked = linkedEntry({ at, by, why, event, seal: sha256(body) }, index + 1, prev, index)
      const entry = linked.entry.replace('"format":2', '"format":1')
      prev = sha256(entry)
      return lineOf(prev, entry, body)
    })
    return Buffer.from(`${lines.join('\n')}\n`)
  }

  it('is read, goes on, and loses the whole entry where one of its records has to go', async () => {
    await disk.makeFolder(`${folder}/journal`)
    disk.edit(`${folder}/journal/2026-10.jsonl`, () =>
      oldJournal([
        [
          { kind: 'approval', record: sampleApproval('a1', { text: secret }) },
          { kind: 'acknowledgement', record: sampleAcknowledgement('k-a1') },
        ],
        [{ kind: 'approval', record: sampleApproval('a2') }],
      ]),
    )
    const store = await dispose(disk)
    expect((await store.list('approval')).map(({ id }) => id)).toEqual(['a2'])
    await store.close()
    expect(await holding(disk, secret)).toEqual([])
    expect(await verified(disk)).toMatchObject({ entries: 5, erased: 1 })
    const again = await open()
    expect((await again.list('acknowledgement')).map(({ id }) => id)).toEqual(['k-a1'])
    await again.close()
    for (const file of ['records.json', 'records.previous.json']) disk.edit(`${folder}/${file}`, () => undefined)
    await expect(open()).rejects.toThrow(/entry 1 was erased, and no snapshot holds what it did/)
  })
})
