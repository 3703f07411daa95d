import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { createDirectory } from '../../../adapters/people-file.ts'
import { acknowledgementId } from '../../../src/acknowledgements/acknowledgement.ts'
import { outstandingFor } from '../../../src/acknowledgements/reminder-flow.ts'
import { createLibrary } from '../../../src/policies/library.ts'
import { versionId } from '../../../src/policies/versions.ts'
import type { Ports } from '../../../src/ports.ts'
import { sampleAcknowledgement, samplePerson, samplePolicy, samplePolicyVersion } from '../../storage/sample-records.ts'
import { documents } from '../../support/documents.ts'
import { createMemoryStore } from '../../support/memory-store.ts'

const at = '2026-11-20T15:00:00Z'
const week = '2026-W47'
const policy = 'glastonbury-7'

/** What the supervisor reads of Sam and Kim, who were both told of for version 2; `newer` is what became of Sam's version 3. */
async function missing(newer: 'not-asked' | 'owed' | 'acknowledged'): Promise<string[]> {
  const store = createMemoryStore()
  const [dana, sam, kim] = [samplePerson('dana'), samplePerson('sam'), samplePerson('kim')]
  const clock = { now: () => Date.parse(at) }
  const ports: Ports = {
    clock,
    store,
    directory: createDirectory([dana, sam, kim], {}),
    messenger: { send: async () => expect.fail('sent'), replace: async () => expect.fail('sent') },
    model: undefined,
    documents,
    log: { failure: () => {} },
  }
  const cause = { event: 'e', by: 'clock', why: 'publish-update', at }
  for (const version of [2, 3]) {
    const record = {
      ...samplePolicyVersion(versionId(policy, version)),
      version,
      body: { ...samplePolicy(2), version },
    }
    await store.change('policy', record.id, cause, () => ({ outcome: '', record }))
  }
  const ask = async (person: string, version: number, changes: object) => {
    const id = acknowledgementId(policy, version, person)
    const record = { ...sampleAcknowledgement(id), town: 'glastonbury', policy, person, version, ...changes }
    await store.change('acknowledgement', id, cause, () => ({ outcome: '', record }))
  }
  const told = { supervisor: 'dana', week }
  for (const person of ['sam', 'kim']) await ask(person, 2, { status: 'owed', told })
  if (newer !== 'not-asked') await ask('sam', 3, { status: newer })
  const library = createLibrary(loadKnowledge('knowledge'), store, clock)
  return (await outstandingFor(dana, week, ports, library)).map(({ person }) => person.id)
}

test('a supervisor reads of whoever has not signed what they were told of', async () => {
  expect(await missing('not-asked')).toEqual(['kim', 'sam'])
})

test.each(['owed', 'acknowledged'] as const)(
  'not of a version that a newer one, %s by now, has overtaken',
  async (newer) => {
    expect(await missing(newer)).toEqual(['kim'])
  },
)
