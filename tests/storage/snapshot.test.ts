import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Disk, realDisk } from '../../adapters/storage/disk.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleApproval } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('writes the state in small slices and lets changes through between them', async () => {
  const folder = await temporaryFolder()
  const slices: number[] = []
  const watching: Disk = {
    ...realDisk,
    open: async (path, how) => {
      const file = await realDisk.open(path, how)
      if (path !== join(folder, 'records.json.new')) return file
      return {
        ...file,
        append: async (bytes) => {
          slices.push(bytes.length)
          await file.append(bytes)
        },
      }
    },
  }
  const store = await openStore({ folder, clock: { now: () => 0 }, disk: watching })
  const approvals = Array.from({ length: 3_000 }, (_, index) => sampleApproval(`a${index}`))
  await store.change('approval', 'a0', causedBy('fill'), () => ({
    outcome: '',
    also: approvals.map((record) => ({ kind: 'approval', record })),
  }))

  let ended = 0
  const end = (what: string) => () => ({ what, place: ended++ })
  const [snapshot, change] = await Promise.all([
    store.snapshot().then(end('snapshot')),
    store
      .change('approval', 'a1', causedBy('meanwhile'), () => ({ outcome: '', record: sampleApproval('a1') }))
      .then(end('change')),
  ])
  expect(change.place).toBeLessThan(snapshot.place)
  expect(slices.length).toBeGreaterThan(5)
  const longestRecord = Math.max(...approvals.map((record) => JSON.stringify(record).length))
  expect(Math.max(...slices)).toBeLessThan(128 * 1024 + longestRecord + 100)
  await store.close()
})
