import { type EmbeddedStore, openStore } from '../../adapters/storage/lowdb.ts'
import { verifyJournal } from '../../adapters/storage/verify.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from './sample-records.ts'
import { type SimulatedDisk, seededRandom, simulatedDisk } from './simulated-disk.ts'

const folder = '/town/data'
const noLock = async () => ({ lost: () => undefined, release: async () => {} })
const day = 86_400_000

/** What a trial found; `wrong` is empty when nothing acknowledged was lost and the store is whole. */
export type Trial = { operations: number; acknowledged: number; isCut: boolean; files: string[]; wrong: string[] }

type Run = { disk: SimulatedDisk; acknowledged: Set<number>; asked: number }

/**
 * Runs scripted days of changes, stops after so many disk operations, opens the store on what is left, and checks it
 * against what had been acknowledged. The seed decides how it stops: the power goes; or the process dies, works on
 * after a restart, and then the power goes; or the power goes once more while the store is being opened.
 */
export async function powerCutTrial(stopAfter: number, seed: number): Promise<Trial> {
  const random = seededRandom(seed)
  const run: Run = { disk: simulatedDisk(), acknowledged: new Set(), asked: 0 }
  const wrong: string[] = []
  const failed = (error: unknown) => wrong.push(`failed without a cut: ${error}`)
  const work = () => script(run).catch((error) => run.disk.isCut() || failed(error))

  run.disk.cutAfter(stopAfter)
  await work()
  const first = { operations: run.disk.operations(), acknowledged: run.acknowledged.size, isCut: run.disk.isCut() }
  const files = run.disk.files()
  if (first.isCut && random() < 0.4) {
    run.disk = run.disk.afterKill()
    run.disk.cutAfter(1 + Math.floor(random() * first.operations))
    await work()
  }
  let left = run.disk.afterPowerCut(random)
  if (random() < 0.4) {
    left.cutAfter(1 + Math.floor(random() * 12))
    await open(left, 0).catch((error) => left.isCut() || failed(error))
    left = left.afterPowerCut(random)
  }
  const store = await open(left, 0).catch(failed)
  if (typeof store === 'object') wrong.push(...(await check(store, left, run)))
  return { ...first, files, wrong }
}

async function open(disk: SimulatedDisk, days: number): Promise<EmbeddedStore> {
  const clock = { now: () => Date.parse('2026-10-30T09:00:00.000Z') + days * day }
  return openStore({ folder, clock, disk, takeLock: noLock, snapshotAfter: 6_000 })
}

/** Three working days over the end of a month, with changes alone and at once, and restarts between. */
async function script(run: Run): Promise<void> {
  for (const days of [0, 1, 3]) {
    const store = await open(run.disk, days)
    // Whatever people can see after a restart has to stay, even if the process before never told them.
    for (const seen of await changesIn(store)) run.acknowledged.add(seen)
    for (const together of [1, 3, 1, 5, 2]) {
      const first = run.asked
      run.asked += together
      const changes = Array.from({ length: together }, (_, index) => changeNumber(store, first + index))
      const settled = await Promise.allSettled(
        changes.map(async (change, index) => {
          await change
          run.acknowledged.add(first + index)
        }),
      )
      if (settled.some((one) => one.status === 'rejected')) throw new Error('The power went.')
    }
    if (days === 1) run.disk = run.disk.afterKill()
    else await store.close()
  }
}

/** Every change touches one record that all share, and makes three of its own beside it. */
async function changeNumber(store: EmbeddedStore, number: number): Promise<number> {
  return store.change('approval', 'shared', causedBy(`e${number}`), (current) => {
    const clauses = [...(current?.clauses ?? []), String(number)]
    return {
      outcome: number,
      record: sampleApproval('shared', { clauses }),
      also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(`k${number}`) }],
      deliveries: [sampleOrder(`d${number}`)],
    }
  })
}

async function changesIn(store: EmbeddedStore): Promise<number[]> {
  return (await store.get('approval', 'shared'))?.clauses.map(Number) ?? []
}

async function check(store: EmbeddedStore, disk: SimulatedDisk, run: Run): Promise<string[]> {
  const wrong: string[] = []
  const kept = await changesIn(store)
  const lost = [...run.acknowledged].filter((number) => !kept.includes(number))
  if (lost.length > 0) wrong.push(`lost acknowledged changes ${lost}`)
  if (kept.some((number, place) => place > 0 && number <= (kept[place - 1] ?? 0))) wrong.push(`out of order: ${kept}`)
  for (let number = 0; number < run.asked; number += 1) {
    const parts = [
      await store.get('acknowledgement', `k${number}`),
      await store.get('delivery', `d${number}`),
      await store.get('event', `e${number}`),
    ]
    const isThere = kept.includes(number)
    if (parts.some((part) => (part !== undefined) !== isThere)) wrong.push(`half of change ${number}`)
  }
  const verified = await verifyJournal(folder, disk)
  if (verified.outcome === 'damaged') wrong.push(`chain: ${verified.why}`)
  else if (verified.count !== kept.length) wrong.push(`${verified.count} entries for ${kept.length} changes`)
  wrong.push(...(await goesOn(store, disk, kept.length)))
  return wrong
}

async function goesOn(store: EmbeddedStore, disk: SimulatedDisk, kept: number): Promise<string[]> {
  await changeNumber(store, 1_000)
  const found = await open(disk.afterPowerCut(seededRandom(kept)), 4)
  const changes = await changesIn(found)
  return changes.length === kept + 1 && changes.at(-1) === 1_000 ? [] : ['a change after the cut was lost']
}
