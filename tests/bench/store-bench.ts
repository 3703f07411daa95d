import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { openStore } from '../../adapters/storage/lowdb.ts'
import type { Approval } from '../../src/approvals/approval.ts'
import type { Store } from '../../src/ports.ts'
import { causedBy, sampleApproval } from '../storage/sample-records.ts'

/** One measured pair; both figures are changes per second, and `ratio` is ours to the baseline. */
export type BenchRow = { name: string; ours: number; baseline: number; ratio: number }

const clock = { now: () => Date.now() }
const measuredMs = 700
const held = 10_000

/** Durable changes of the embedded store against plain, not durable, lowdb writes of as many records; about five seconds. */
export async function benchStore(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  try {
    const store = await openStore({ folder: join(folder, 'ours'), clock })
    await fill(store)
    const plain = new Low<Record<string, Approval>>(new JSONFile(join(folder, 'plain.json')), {})
    for (let index = 0; index < held; index += 1) plain.data[`a${index}`] = sampleApproval(`a${index}`)

    const rows: BenchRow[] = []
    for (const writers of [1, 64]) {
      const ours = await perSecond(writers, (number) => changeOne(store, number))
      const baseline = await perSecond(writers, (number) =>
        plain.update((records) => {
          const id = `a${number % held}`
          records[id] = sampleApproval(id, { reason: String(number) })
        }),
      )
      const name = `durable change against plain lowdb write, ${held} records, writers: ${writers}`
      rows.push({ name, ours, baseline, ratio: ours / baseline })
    }
    await store.close()
    return rows
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function fill(store: Store): Promise<void> {
  const also = Array.from({ length: held }, (_, index) => sampleApproval(`a${index}`))
  await store.change('approval', 'a0', causedBy('fill'), () => ({
    outcome: '',
    also: also.map((record) => ({ kind: 'approval', record })),
  }))
}

function changeOne(store: Store, number: number): Promise<string> {
  const id = `a${number % held}`
  return store.change('approval', id, causedBy('bench'), () => ({
    outcome: id,
    record: sampleApproval(id, { reason: String(number) }),
  }))
}

/** So many writers, each starting its next change when the last one is acknowledged. */
export async function perSecond(writers: number, change: (number: number) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  let number = 0
  const write = async () => {
    while (performance.now() - start < measuredMs) {
      number += 1
      await change(number)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return (number * 1_000) / (performance.now() - start)
}
