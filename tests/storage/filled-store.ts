import type { Store } from '../../src/ports.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from './sample-records.ts'

/** Saves a few changes of every sort: new, changed, further records, deliveries, odd text, a signature with the receipt `AB12-CD34`. */
export async function fill(store: Store): Promise<void> {
  const odd = 'ñ 🏊 \u0000 \ud83c "quoted" \\u0000 \ue0f0'
  for (const id of ['a1', 'a2', odd]) {
    await store.change('approval', id, causedBy(`e-${id}`), () => ({
      outcome: '',
      record: sampleApproval(id, { text: odd }),
      also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(`k-${id}`) }],
      deliveries: [sampleOrder(`d-${id}`)],
    }))
  }
  await store.change('acknowledgement', 'k-a1', causedBy('signed', '2026-12-01T09:00:00.000Z'), () => ({
    outcome: '',
    record: sampleAcknowledgement('k-a1', {
      status: 'acknowledged',
      receipt: 'AB12-CD34',
      typedName: 'Sam',
      acknowledgedAt: '2026-12-01T09:00:00.000Z',
    }),
    deliveries: [sampleOrder('d-a1')],
  }))
}
