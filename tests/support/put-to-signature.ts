import { loadKnowledge } from '../../adapters/knowledge.ts'
import { owed } from '../../src/acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../../src/acknowledgements/acknowledgement-flow.ts'
import type { Scenario } from '../../src/acknowledgements/scenario.ts'
import type { Person } from '../../src/people.ts'
import { versionId } from '../../src/policies/versions.ts'
import type { Store } from '../../src/ports.ts'

/** Asked in the version below. */
export const snowScenario: Scenario = {
  question: 'A neighbor asks you online when the road opens. What do you do?',
  options: ['Answer for the town', 'Point to what the town has published'],
  right: 1,
  clause: 'Policy 7, Procedure 1(a)',
}

/** A second version of Glastonbury's Policy 7 in the store, with people who are asked to sign it. */
export async function putToSignature(store: Store, people: Person[], at: string): Promise<void> {
  const first = loadKnowledge('knowledge').policies.find(({ key }) => key === 'glastonbury-7')
  if (!first) throw new Error('Glastonbury has no Policy 7.')
  const clauses = first.clauses.map((clause) =>
    clause.citation === snowScenario.clause
      ? { ...clause, text: 'Be used for Town-related business, except to share what the Town has published;' }
      : clause,
  )
  const body = { ...first, version: 2, clauses }
  const owing = people.map((person) => owed(body, person, at))
  const id = versionId(body.key, body.version)
  await store.change('policy', id, { event: 'published', by: 'glastonbury-marcy', why: 'test', at }, () => ({
    outcome: 'published',
    record: {
      id,
      town: body.town,
      policy: body.key,
      version: body.version,
      update: 'u1',
      publishedBy: 'glastonbury-marcy',
      approvedBy: 'glastonbury-thomas',
      publishedAt: at,
      body,
      scenario: snowScenario,
    },
    also: owing.map((record) => ({ kind: 'acknowledgement', record })),
    deliveries: owing.map(noticeOrder),
  }))
}
