import { expect, it } from 'vitest'
import type { Disk } from '../../adapters/storage/disk.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleApproval } from './sample-records.ts'
import { simulatedDisk } from './simulated-disk.ts'

/** A disk whose journal is not synced before `letGo` is called. */
function slowDisk(): { disk: Disk; letGo: () => void; syncs: () => number } {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let syncs = 0
  const fast = simulatedDisk()
  const disk: Disk = {
    ...fast,
    open: async (path, how) => {
      const file = await fast.open(path, how)
      const isJournal = path.endsWith('.jsonl')
      return {
        ...file,
        sync: async () => {
          if (isJournal) await gate
          if (isJournal) syncs += 1
          await file.sync()
        },
      }
    },
  }
  return { disk, letGo: () => letGo(), syncs: () => syncs }
}

async function slowStore() {
  const slow = slowDisk()
  const store = await openStore({
    folder: '/town/data',
    clock: { now: () => Date.parse('2026-11-02T09:00:00.000Z') },
    disk: slow.disk,
    takeLock: async () => ({ lost: () => undefined, release: async () => {} }),
  })
  const happened: string[] = []
  const decide = async (by: string) => {
    const outcome = await store.change('approval', 'a1', causedBy(by), (current) =>
      current ? { outcome: `late` } : { outcome: 'won', record: sampleApproval('a1', { decidedBy: by }) },
    )
    happened.push(`${by} ${outcome}`)
  }
  return { ...slow, store, happened, decide }
}

/** Long enough for anything that does not wait for the disk to happen. */
const aWhile = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('tells and shows nothing that is not on the disk, and tells the loser after the winner', async () => {
  const { store, happened, decide, letGo } = await slowStore()
  const both = [decide('dana'), decide('lee')]
  await aWhile()
  const third = decide('kim')
  await aWhile()
  expect(happened).toEqual([])
  expect(await store.get('approval', 'a1')).toBeUndefined()
  expect(await store.list('approval')).toEqual([])
  letGo()
  await Promise.all([...both, third])
  expect(happened).toEqual(['dana won', 'lee late', 'kim late'])
})

it('closes only when the changes under way are on the disk', async () => {
  const { store, happened, decide, letGo } = await slowStore()
  const change = decide('dana')
  await aWhile()
  const closing = store.close().then(() => happened.push('closed'))
  await aWhile()
  expect(happened).toEqual([])
  letGo()
  await Promise.all([change, closing])
  expect(happened).toEqual(['dana won', 'closed'])
})

it('shares one sync among changes that are made together', async () => {
  const { store, letGo, syncs } = await slowStore()
  const ids = Array.from({ length: 100 }, (_, index) => `a${index}`)
  letGo()
  await Promise.all(
    ids.map((id) => store.change('approval', id, causedBy(id), () => ({ outcome: '', record: sampleApproval(id) }))),
  )
  expect(syncs()).toBe(1)
})
