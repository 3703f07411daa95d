import { loadKnowledge } from '../../adapters/knowledge.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { owed } from '../../src/acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../../src/acknowledgements/acknowledgement-flow.ts'
import type { Store } from '../../src/ports.ts'

/** Before the days begin, everybody of the towns whose policies are in force is asked to sign them, so that people sign. */
export async function askForSignatures(store: Store, at: string): Promise<void> {
  const policies = loadKnowledge('knowledge').policies.filter(({ status }) => status === 'in-force')
  const asked = policies.flatMap((policy) =>
    playgroundStaff()
      .filter(({ town }) => town === policy.town)
      .map((person) => owed(policy, person, at)),
  )
  const cause = { event: 'first-signatures', by: 'glastonbury-marcy', why: 'publish', at }
  await store.change('acknowledgement', asked[0]?.id ?? '', cause, () => ({
    outcome: 'asked',
    also: asked.map((record) => ({ kind: 'acknowledgement', record })),
    deliveries: asked.map(noticeOrder),
  }))
  await store.close()
}
