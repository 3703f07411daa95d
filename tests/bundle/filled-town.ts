import type { Store } from '../../src/ports.ts'
import {
  causedBy,
  sampleAcknowledgement,
  sampleApproval,
  sampleOrder,
  samplePolicyVersion,
} from '../storage/sample-records.ts'

const luis = 'glastonbury-luis'
const sam = 'glastonbury-sam'

const signed = (person: string, receipt: string) =>
  sampleAcknowledgement(`glastonbury-7/2/${person}`, {
    person,
    status: 'acknowledged',
    receipt,
    typedName: person === luis ? 'Luis Ortega' : 'Sam’s words',
    acknowledgedAt: '2026-11-03T02:00:00.000Z',
  })

/** A version published to Luis and Sam in one entry, their signatures, and a request of Luis that looks like a formula and a question of his. */
export async function fillTown(store: Store): Promise<void> {
  await store.change('policy', 'glastonbury-7/0002', causedBy('publish', '2026-11-01T15:00:00.000Z'), () => ({
    outcome: '',
    record: samplePolicyVersion('glastonbury-7/0002'),
    also: [luis, sam].map((person) => ({
      kind: 'acknowledgement',
      record: sampleAcknowledgement(`glastonbury-7/2/${person}`, { person }),
    })),
    deliveries: [luis, sam].map((person) => ({
      id: `notice/${person}`,
      to: person,
      card: { kind: 'acknowledgement', acknowledgementId: `glastonbury-7/2/${person}` },
    })),
  }))
  await store.change('approval', 'a1', { ...causedBy('ask', '2026-11-01T16:00:00.000Z'), by: luis }, () => ({
    outcome: '',
    record: sampleApproval('a1', { asker: luis, text: '=HYPERLINK("http://example.org")' }),
    deliveries: [sampleOrder('d1')],
  }))
  await store.change('inquiry', 'q1', { ...causedBy('question', '2026-11-01T16:30:00.000Z'), by: luis }, () => ({
    outcome: '',
    record: {
      id: 'q1',
      town: 'glastonbury',
      asker: luis,
      owner: 'glastonbury-marcy',
      office: 'hr',
      question: 'A confided question.',
      draft: '',
      subject: '',
      acknowledgement: '',
      askedAt: '2026-11-01T16:30:00.000Z',
      passed: [],
      remindedOn: '',
      status: 'open',
      answer: '',
      answeredBy: '',
      answeredAt: '',
    },
  }))
  for (const [person, receipt] of [
    [luis, 'LU15-0000'],
    [sam, 'SAM0-0000'],
  ] as const) {
    await store.change('acknowledgement', `glastonbury-7/2/${person}`, when(person), () => ({
      outcome: '',
      record: signed(person, receipt),
    }))
  }
}

const when = (person: string) => ({
  ...causedBy(`sign-${person}`, person === luis ? '2026-11-01T17:00:00.000Z' : '2026-11-03T02:00:00.000Z'),
  by: person,
})
