import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type EmbeddedStore, openStore } from '../../adapters/storage/lowdb.ts'
import type { Decision, Store } from '../../src/ports.ts'
import { recordKinds } from '../../src/records.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from './sample-records.ts'
import { simulatedDisk } from './simulated-disk.ts'

const ids = fc.constantFrom('a1', 'a2', '__proto__')
const step = fc.record({
  id: ids,
  event: fc.constantFrom('e1', 'e2', 'e3', 'e4'),
  clause: fc.string({ unit: 'grapheme', maxLength: 5 }),
  act: fc.constantFrom('add', 'add', 'add', 'only-if-short', 'nothing', 'throw', 'unfit', 'remove'),
  also: fc.array(fc.tuple(ids, fc.constantFrom('owed', 'acknowledged')), { maxLength: 2 }),
  deliveries: fc.array(ids, { maxLength: 2 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Groups of changes made at once; between groups the store may be restarted, killed or asked for a snapshot. */
const story = fc.array(
  fc.record({
    together: fc.array(step, { minLength: 1, maxLength: 6 }),
    after: fc.constantFrom('go on', 'close', 'kill', 'snapshot'),
  }),
  { maxLength: 6 },
)

it('does to any changes at once what one after the other does, through restarts', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (groups) => {
      const model = createMemoryStore()
      let disk = simulatedDisk()
      const open = () =>
        openStore({
          folder: '/town/data',
          clock: { now: () => Date.parse('2026-11-02T09:00:00.000Z') },
          disk,
          takeLock: async () => ({ lost: () => undefined, release: async () => {} }),
          snapshotAfter: 3_000,
        })
      let store: EmbeddedStore = await open()
      for (const { together, after } of groups) {
        const expected: string[] = []
        for (const one of together) expected.push(await outcomeOf(model, one))
        expect(await Promise.all(together.map((one) => outcomeOf(store, one)))).toEqual(expected)
        if (after === 'snapshot') await store.snapshot()
        if (after === 'close') await store.close()
        if (after === 'kill') disk = disk.afterKill()
        if (after === 'close' || after === 'kill') store = await open()
        for (const kind of recordKinds) expect(await store.list(kind)).toEqual(await model.list(kind))
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

async function outcomeOf(store: Store, { id, event, clause, act, also, deliveries }: Step): Promise<string> {
  const change = store.change('approval', id, causedBy(event), (current): Decision<'approval', string> => {
    const clauses = [...(current?.clauses ?? []), clause]
    if (act === 'throw') throw new Error('thrown')
    if (act === 'nothing' || (act === 'only-if-short' && clauses.length > 2)) return { outcome: `${clauses.length}` }
    if (act === 'remove')
      return {
        outcome: `removed ${clauses}`,
        also: [{ kind: 'acknowledgement', record: sampleAcknowledgement('a1') }],
        remove: [
          { kind: 'approval', id },
          { kind: 'acknowledgement', id: 'a1' },
        ],
        deliveries: deliveries.map((its) => sampleOrder(its)),
      }
    return {
      outcome: `saved ${clauses}`,
      record:
        act === 'unfit' ? { ...sampleApproval(id), town: 1 as unknown as string } : sampleApproval(id, { clauses }),
      also: also.map(([its, status]) => ({
        kind: 'acknowledgement',
        record: sampleAcknowledgement(its, { status: status === 'owed' ? 'owed' : 'acknowledged' }),
      })),
      deliveries: deliveries.map((its) => sampleOrder(its)),
    }
  })
  return change.catch((error) => String(error))
}
