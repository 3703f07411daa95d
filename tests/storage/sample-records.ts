import { type Acknowledgement, acknowledgementSchema } from '../../src/acknowledgements/acknowledgement.ts'
import type { Approval } from '../../src/approvals/approval.ts'
import { newKey } from '../../src/approvals/keys.ts'
import { type Delivery, type DeliveryOrder, queued } from '../../src/deliveries.ts'
import type { Person } from '../../src/people.ts'
import type { Policy } from '../../src/policies/clause.ts'
import type { Cause } from '../../src/ports.ts'
import type { RecordOf } from '../../src/records.ts'
import type { Disposal } from '../../src/retention/disposal.ts'
import type { Hold } from '../../src/retention/hold.ts'
import type { Update } from '../../src/updates/update.ts'

const at = '2026-11-02T09:00:00.000Z'

/** Why a sample change happens; `event` is the incoming event's id. */
export function causedBy(event: string, when = at): Cause {
  return { event, by: 'glastonbury-dana', why: 'decide-approval', at: when }
}

export function sampleApproval(id: string, changes: Partial<Approval> = {}): Approval {
  return {
    id,
    kind: 'off-duty',
    town: 'glastonbury',
    asker: 'glastonbury-sam',
    keys: [newKey('supervisor', 1, 'glastonbury-dana', at)],
    clauses: ['glastonbury-6/1.a'],
    text: 'The pool opens at nine on Saturday.',
    attachments: '',
    contentHash: 'ab'.repeat(32),
    account: 'Parks and Recreation',
    purpose: 'opening hours',
    from: '',
    until: '',
    repeatUntil: '',
    zone: 'America/New_York',
    duty: '',
    minutesAskedUntil: '',
    status: 'pending',
    askedAt: at,
    decidedBy: '',
    decidedAt: '',
    reason: '',
    ...changes,
  }
}

export function sampleAcknowledgement(id: string, changes: Partial<Acknowledgement> = {}): Acknowledgement {
  return acknowledgementSchema.parse({
    id,
    town: 'glastonbury',
    policy: 'glastonbury-7',
    version: 2,
    versionHash: 'cd'.repeat(32),
    person: 'glastonbury-sam',
    status: 'owed',
    owedSince: at,
    openedAt: '',
    acknowledgedAt: '',
    typedName: '',
    statement: '',
    signedFrom: '',
    receipt: '',
    question: '',
    ...changes,
  })
}

/** A policy with `count` clauses. */
export function samplePolicy(count: number): Policy {
  return {
    key: 'glastonbury-7',
    town: 'glastonbury',
    version: 2,
    title: 'Social Media',
    number: 'Policy No. 7',
    adopted: '2025-01-01',
    effective: null,
    status: 'in-force',
    use: 'both',
    clauses: Array.from({ length: count }, (_, index) => ({
      id: `glastonbury-7/${index}`,
      policy: 'glastonbury-7',
      path: ['Procedure', String(index)],
      label: `${index}.`,
      citation: `Policy 7, Procedure ${index}`,
      headings: ['Procedure'],
      leadIn: '',
      text: `Sample words of clause ${index}, long enough to weigh something. `.repeat(8),
      use: 'both',
      concepts: ['off-duty-posting'],
    })),
  }
}

export function sampleUpdate(id: string, clauses = 3): Update {
  return {
    id,
    town: 'glastonbury',
    policy: 'glastonbury-7',
    proposed: samplePolicy(clauses),
    draftedBy: 'glastonbury-pat',
    draftedAt: at,
    status: 'draft',
    handedInAt: '',
    source: 'policy.docx',
    findings: [{ severity: 'advice', place: 'Policy 7, Purpose', text: 'No concept.' }],
    answers: [],
    scenario: null,
  }
}

export function samplePolicyVersion(id: string): RecordOf<'policy'> {
  return {
    id,
    town: 'glastonbury',
    policy: 'glastonbury-7',
    version: 2,
    update: 'u1',
    publishedBy: 'glastonbury-pat',
    approvedBy: 'glastonbury-lee',
    publishedAt: at,
    body: samplePolicy(5),
    scenario: null,
  }
}

export function sampleOrder(id: string, approvalId = 'a1'): DeliveryOrder {
  return { id, to: 'glastonbury-dana', card: { kind: 'approval-for-approver', approvalId } }
}

export function sampleDelivery(id: string): Delivery {
  return {
    ...queued(undefined, sampleOrder(id), at),
    state: 'sent',
    sentAs: { address: { platform: 'slack', space: 'T1', user: 'U1' }, message: 'D1/17.2' },
    attempts: 1,
  }
}

export function samplePerson(id: string, changes: Partial<Person> = {}): Person {
  return {
    id,
    name: `Sam ${id}`,
    email: `${id}@glastonbury.example`,
    town: 'glastonbury',
    department: 'Parks',
    title: 'Ranger',
    roles: ['employee'],
    supervisor: null,
    backup: null,
    pay: 'hourly',
    schedule: 'Mon-Fri 08:00-16:30 (lunch 12:00-12:30)',
    timeZone: 'America/New_York',
    mayPost: false,
    addresses: [],
    ...changes,
  }
}

export function sampleStaffImport(id: string): RecordOf<'staff-import'> {
  return {
    id,
    town: 'glastonbury',
    towns: ['glastonbury'],
    covers: 'everyone',
    by: 'glastonbury-pat',
    at,
    status: 'previewed',
    rows: [{ line: 2, id: 'p1', given: { name: 'Sam' }, town: 'glastonbury', addresses: [], status: 'active' }],
    fingerprint: 'F',
    counts: { added: 0, changed: 1, left: 0 },
  }
}

export function sampleHold(id: string, changes: Partial<Hold> = {}): Hold {
  return {
    id,
    town: 'glastonbury',
    person: 'glastonbury-sam',
    policy: '',
    recordKind: '',
    why: 'Claim 12-2026',
    status: 'in-force',
    placedBy: 'glastonbury-pat',
    placedAt: at,
    releasedBy: '',
    releasedAt: '',
    ...changes,
  }
}

export function sampleDisposal(id: string, changes: Partial<Disposal> = {}): Disposal {
  return {
    id,
    town: 'glastonbury',
    ground: 'schedule',
    why: '',
    status: 'signed-off',
    proposedBy: 'glastonbury-pat',
    proposedAt: at,
    decidedBy: 'glastonbury-marcy',
    decidedAt: at,
    doneAt: '',
    records: [{ kind: 'approval', id: 'a1' }],
    traces: [],
    ...changes,
  }
}

export function sampleCampaign(id: string): RecordOf<'campaign'> {
  return {
    id,
    town: 'glastonbury',
    policy: 'glastonbury-7',
    version: 2,
    update: 'u1',
    round: 1,
    audience: { whom: 'everyone', departments: ['Parks'], role: 'any', pay: 'hourly', people: [] },
    scenario: null,
    why: 'The pool opens to all crews.',
    headCount: 2,
    startsAt: '2026-11-03T14:00:00.000Z',
    dueOn: '2026-12-04',
    hours: 'working',
    status: 'scheduled',
    submittedBy: 'glastonbury-pat',
    submittedAt: at,
    asked: ['glastonbury-lee'],
    decidedBy: 'glastonbury-lee',
    decidedAt: at,
    reason: '',
    publishedAt: '',
    steeredBy: '',
    progress: { waiting: 0, shown: '' },
  }
}
