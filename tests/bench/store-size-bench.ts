import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { type EmbeddedStore, openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleApproval } from '../storage/sample-records.ts'
import { type BenchRow, perSecond } from './store-bench.ts'

const clock = { now: () => Date.now() }
const few = 10_000
const many = 100_000
const writers = 64

/** What the embedded store's size costs: changes, start and the event loop while the current state is written anew. */
export async function benchStoreSize(): Promise<{ changes: BenchRow; start: BenchRow; longestStops: Stops[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'))
  try {
    const small = await filled(join(folder, 'small'), few)
    const big = await filled(join(folder, 'big'), many)
    const ours: number[] = []
    const baseline: number[] = []
    for (let round = 0; round < 5; round += 1) {
      ours.push(await perSecond(writers, (number) => changeOne(big, number, many)))
      baseline.push(await perSecond(writers, (number) => changeOne(small, number, few)))
    }
    await small.close()
    const longestStops = await stopsOfSnapshots(big)
    await big.close()
    return {
      changes: row(
        `changes with ${many} records against ${few}, writers: ${writers}`,
        ours,
        baseline,
        'more is better',
      ),
      start: await startAgainstParse(folder),
      longestStops,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Milliseconds that the event loop stood still at most: over a whole snapshot, and over as long a time without one. */
export type Stops = { snapshot: number; idle: number }

async function stopsOfSnapshots(store: EmbeddedStore): Promise<Stops[]> {
  const stops: Stops[] = []
  for (let round = 0; round < 5; round += 1) {
    await changeOne(store, round, many)
    const start = performance.now()
    const snapshot = await longestStop(() => store.snapshot())
    const took = performance.now() - start
    // Other processes on the machine stop the loop as well; the same wait with nothing to do shows by how much.
    stops.push({ snapshot, idle: await longestStop(() => pause(took)) })
  }
  return stops
}

async function longestStop(during: () => Promise<unknown>): Promise<number> {
  const resolution = 1
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  await during()
  delay.disable()
  return delay.max / 1e6 - resolution
}

/** Opening a store against reading and parsing the same records as one JSON text. */
async function startAgainstParse(folder: string): Promise<BenchRow> {
  const plain = join(folder, 'plain.json')
  await writeFile(plain, JSON.stringify(Array.from({ length: many }, (_, index) => sampleApproval(`a${index}`))))
  const ours: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < 5; round += 1) {
    ours.push(
      await took(async () => {
        const store = await openStore({ folder: join(folder, 'big'), clock })
        return () => store.close()
      }),
    )
    baseline.push(
      await took(async () => {
        const records: unknown[] = JSON.parse(await readFile(plain, 'utf8'))
        return async () => void records.length
      }),
    )
  }
  return row(`start with ${many} records against reading and parsing them`, ours, baseline, 'less is better')
}

async function took(work: () => Promise<() => Promise<void>>): Promise<number> {
  const start = performance.now()
  const end = await work()
  const ms = performance.now() - start
  await end()
  return ms
}

async function filled(folder: string, count: number): Promise<EmbeddedStore> {
  const store = await openStore({ folder, clock })
  for (let from = 0; from < count; from += 5_000) {
    await store.change('approval', `a${from}`, causedBy('fill'), () => ({
      outcome: '',
      also: Array.from({ length: 5_000 }, (_, index) => ({
        kind: 'approval',
        record: sampleApproval(`a${from + index}`),
      })),
    }))
  }
  return store
}

function changeOne(store: EmbeddedStore, number: number, count: number): Promise<string> {
  const id = `a${(number * 7) % count}`
  return store.change('approval', id, causedBy('bench'), () => ({
    outcome: id,
    record: sampleApproval(id, { reason: String(number) }),
  }))
}

function row(name: string, ours: number[], baseline: number[], sense: string): BenchRow {
  const [mine, other] = [median(ours), median(baseline)]
  return { name: `${name}; ${sense}`, ours: mine, baseline: other, ratio: mine / other }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
