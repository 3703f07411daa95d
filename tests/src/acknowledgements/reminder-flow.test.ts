import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { createDirectory } from '../../../adapters/people-file.ts'
import { remindSigners } from '../../../src/acknowledgements/reminder-flow.ts'
import { createLibrary } from '../../../src/policies/library.ts'
import type { Ports } from '../../../src/ports.ts'
import { samplePerson } from '../../storage/sample-records.ts'
import { documents } from '../../support/documents.ts'
import { createMemoryStore } from '../../support/memory-store.ts'
import { putToSignature } from '../../support/put-to-signature.ts'

const knowledge = loadKnowledge('knowledge')

/** A town of so many people who have all got the message that asks for their signature on Friday, November 20. */
async function town(count: number) {
  const store = createMemoryStore()
  const people = Array.from({ length: count }, (_, at) =>
    samplePerson(`p${at}`, { addresses: [{ platform: 'slack', space: 'T1', user: `U${at}` }] }),
  )
  let now = Date.parse('2026-11-20T15:00:00Z')
  const clock = { now: () => now }
  const sent = async () => ({ outcome: 'sent', message: 'm' }) as const
  const ports: Ports = {
    clock,
    store,
    directory: createDirectory(people, {}),
    messenger: { send: sent, replace: sent },
    model: undefined,
    documents,
    log: { failure: () => {} },
  }
  await putToSignature(store, people, new Date(now).toISOString())
  const cause = { event: 'sent', by: 'clock', why: 'deliver', at: new Date(now).toISOString() }
  for (const delivery of await store.list('delivery')) {
    const address = { platform: 'slack' as const, space: 'T1', user: 'U' }
    const record = { ...delivery, state: 'sent' as const, sentAs: { address, message: 'm' } }
    await store.change('delivery', delivery.id, cause, () => ({ outcome: '', record }))
  }
  const library = createLibrary(knowledge, store, clock)
  const glastonbury = library.town('glastonbury') ?? expect.fail('no Glastonbury')
  return {
    store,
    look: (iso: string) => {
      now = Date.parse(iso)
      return remindSigners(ports, library, glastonbury)
    },
    reminded: async () => (await store.list('delivery')).filter(({ id }) => id.startsWith('reminder/')).length,
  }
}

test('two looks at once, as by two replicas, remind everyone once', async () => {
  const { store, look, reminded } = await town(20)
  const at = '2026-11-23T16:00:00Z'
  await Promise.all([look(at), look(at), look(at)])
  expect(await reminded()).toBe(20)
  expect(new Set((await store.list('acknowledgement')).map(({ reminders }) => reminders))).toEqual(new Set([1]))
  expect((await store.list('delivery')).every(({ revision }) => revision === 1)).toBe(true)
})

test('no more in one look than the platform takes before people go home; the others come at the next', async () => {
  const { look, reminded } = await town(2_100)
  await look('2026-11-23T16:00:00Z')
  expect(await reminded()).toBe(2_000)
  await look('2026-11-23T16:15:00Z')
  expect(await reminded()).toBe(2_100)
  await look('2026-11-23T16:30:00Z')
  expect(await reminded()).toBe(2_100)
})
