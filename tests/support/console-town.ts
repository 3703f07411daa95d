import { loadKnowledge } from '../../adapters/knowledge.ts'
import { owed } from '../../src/acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../../src/acknowledgements/acknowledgement-flow.ts'
import { type Delivery, queued } from '../../src/deliveries.ts'
import type { Person } from '../../src/people.ts'
import type { Store } from '../../src/ports.ts'
import type { AnyRecord, RecordOf } from '../../src/records.ts'

const knowledge = loadKnowledge('knowledge')

/** When the town's second version was published. */
export const publishedAt = '2026-11-18T14:00:00.000Z'

export const departments = ['Clerk', 'Fire', 'Highway', 'Library', 'Police', 'Recreation', 'Water']

/** One of many townspeople of Charlton; the first of them are in departments as the caller wants. */
export function townsperson(number: number, changes: Partial<Person> = {}): Person {
  const id = changes.id ?? `charlton-p${String(number).padStart(5, '0')}`
  const town = changes.town ?? 'charlton'
  return {
    id,
    name: `Person ${String(number).padStart(5, '0')}`,
    email: `${id}@charlton.example`,
    town,
    department: departments[number % departments.length] ?? '',
    title: 'Clerk',
    roles: ['employee'],
    supervisor: null,
    backup: null,
    pay: 'hourly',
    schedule: null,
    timeZone: 'America/New_York',
    mayPost: false,
    addresses: [{ platform: 'playground', space: town, user: id }],
    ...changes,
  }
}

/** The second version of Charlton's policy, with one clause reworded. */
export function secondVersion(): RecordOf<'policy'> {
  const first = knowledge.policies.find(({ key }) => key === 'charlton')
  if (!first) throw new Error('knowledge holds no policy "charlton"')
  const clauses = first.clauses.map((clause, at) =>
    at === 3 ? { ...clause, text: `${clause.text} Each department names one person for it.` } : clause,
  )
  return {
    id: 'charlton/0002',
    town: 'charlton',
    policy: 'charlton',
    version: 2,
    update: 'u1',
    publishedBy: 'charlton-teresa',
    approvedBy: 'charlton-ray',
    publishedAt,
    body: { ...first, version: 2, clauses, status: 'in-force', effective: '2026-11-18' },
    scenario: null,
  }
}

/** Saves these people, each asked to sign the second version; of every ten five signed, two did not get the message. */
export async function fillTown(store: Store, people: Person[]): Promise<void> {
  const version = secondVersion()
  const asked = people.map((person, at) => signature(person, at))
  const records: AnyRecord[] = [
    { kind: 'policy', record: version },
    ...people.map((record): AnyRecord => ({ kind: 'person', record })),
    ...asked.map(({ acknowledgement }): AnyRecord => ({ kind: 'acknowledgement', record: acknowledgement })),
    ...asked.map(({ delivery }): AnyRecord => ({ kind: 'delivery', record: delivery })),
  ]
  const cause = { event: 'fill', by: 'charlton-teresa', why: 'publish-update', at: publishedAt }
  await store.change('event', 'filled', cause, () => ({ outcome: 'filled', also: records }))
}

function signature(person: Person, at: number) {
  const fresh = owed(secondVersion().body, person, publishedAt)
  const signedAt = '2026-11-19T15:00:00.000Z'
  const states: Partial<typeof fresh>[] = [
    { status: 'acknowledged', openedAt: signedAt, acknowledgedAt: signedAt, receipt: `R-${at}` },
    { openedAt: signedAt },
    { status: 'acknowledged', openedAt: signedAt, acknowledgedAt: signedAt, receipt: `R-${at}` },
    {},
    { status: 'acknowledged', openedAt: signedAt, acknowledgedAt: signedAt, receipt: `R-${at}` },
    {},
    { status: 'acknowledged', openedAt: signedAt, acknowledgedAt: signedAt, receipt: `R-${at}` },
    { status: 'question-asked', openedAt: signedAt, question: 'Does it count for my own page?' },
    { status: 'acknowledged', openedAt: signedAt, acknowledgedAt: signedAt, receipt: `R-${at}` },
    {},
  ]
  const acknowledgement = { ...fresh, ...states[at % states.length] }
  return { acknowledgement, delivery: messageTo(acknowledgement, at) }
}

function messageTo(acknowledgement: RecordOf<'acknowledgement'>, at: number): Delivery {
  const waiting = queued(undefined, noticeOrder(acknowledgement), publishedAt)
  const failed = at % 10 === 3 || at % 10 === 9
  if (failed) {
    const why = at % 10 === 3 ? 'This person has blocked the app.' : 'This person is not linked to Slack or Teams.'
    return { ...waiting, state: 'failed', attempts: 1, why }
  }
  const address = { platform: 'playground', space: 'charlton', user: acknowledgement.person } as const
  return { ...waiting, state: 'sent', sentAs: { address, message: `m${at}` } }
}
