import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { createDirectory } from '../../../adapters/people-file.ts'
import { playgroundStaff } from '../../../adapters/playground/staff.ts'
import { createLibrary } from '../../../src/policies/library.ts'
import type { Ports, Store } from '../../../src/ports.ts'
import { keepCampaigns } from '../../../src/updates/campaign-rounds-flow.ts'
import { openDesk } from '../../support/desk.ts'
import { createMemoryStore } from '../../support/memory-store.ts'
import { handIn } from '../../support/two-people.ts'

const knowledge = loadKnowledge('knowledge')
const [marcy, thomas] = ['glastonbury-marcy', 'glastonbury-thomas']

/** An update that is to be published at six in the evening, and a way to look at it then, from one of two replicas. */
async function scheduled() {
  const store = createMemoryStore()
  const desk = openDesk({ store })
  await desk.say(marcy, 'publish an update')
  const words = { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text: 'Be used for Town business;' }
  await desk.press(marcy, 'Show the differences', words)
  await handIn(desk, marcy, { startsAt: '2026-11-20T18:00', hours: 'any' })
  await desk.press(thomas, 'Approve and publish')
  const look = (from: Store, at: string) => {
    const clock = { now: () => Date.parse(at) }
    const later = async () => ({ outcome: 'later', afterMs: 1, why: '' }) as const
    const ports: Ports = {
      clock,
      store: from,
      directory: createDirectory(playgroundStaff(), {}),
      messenger: { send: later, replace: later },
      model: undefined,
      documents: { read: async () => ({ outcome: 'stopped' }) },
      log: { failure: (_, error) => expect.fail(String(error)) },
    }
    return keepCampaigns(ports, createLibrary(knowledge, from, clock))
  }
  return { store, other: store.beside(), look }
}

test('two replicas that look at the same moment publish once', async () => {
  const { store, other, look } = await scheduled()
  const at = '2026-11-20T23:00:00.000Z'
  await Promise.all([look(store, at), look(other, at)])
  await look(other, '2026-11-20T23:00:30.000Z')
  expect(await store.list('policy')).toHaveLength(1)
  const notices = (await store.list('delivery', { campaign: 'glastonbury-7/0002' })).map(({ revision }) => revision)
  expect(notices).toEqual(Array.from({ length: 9 }, () => 1))
})

test('nothing is published before its time, nor after it was taken back', async () => {
  const { store, look } = await scheduled()
  await look(store, '2026-11-20T22:59:59.000Z')
  expect(await store.list('policy')).toEqual([])
  const cause = { event: 'cancel', by: marcy ?? '', why: 'test', at: '2026-11-20T22:00:00.000Z' }
  await store.change('campaign', 'glastonbury-7/0002', cause, (current) =>
    current ? { outcome: '', record: { ...current, status: 'cancelled' } } : { outcome: '' },
  )
  await look(store, '2026-11-20T23:00:00.000Z')
  expect(await store.list('policy')).toEqual([])
})
