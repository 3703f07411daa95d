import { z } from 'zod'
import { codeOf } from '../hash.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { versionHash } from '../policies/versions.ts'

/** Why somebody was asked to sign: an update, joining or a new place in the town, a yes that waits for the signed form. */
export const reasonSchema = z.enum(['published', 'joined', 'changed-place', 'account'])

/** One person's signature owed or given for one version of one policy. */
export const acknowledgementSchema = z.object({
  /** `<policy>/<version>/<person>`: a person owes a version once. */
  id: z.string(),
  town: z.string(),
  policy: z.string(),
  version: z.number().int(),
  /** SHA-256 of the version's clauses, hex. */
  versionHash: z.string(),
  person: z.string(),
  status: z.enum(['owed', 'question-asked', 'acknowledged']),
  owedSince: z.string(),
  reason: reasonSchema.default('published'),
  /** The version that the changes shown started from; 0 where the whole policy was new, or nothing is signed yet. */
  shownSince: z.number().int().default(0),
  /** `YYYY-MM-DD` in the person's zone; empty when no day was set. */
  dueOn: z.string().default(''),
  /** Reminders so far, and the day of the last one in the person's zone; empty before the first. */
  reminders: z.number().int().default(0),
  remindedOn: z.string().default(''),
  /** When the last question was answered: waiting starts again from there. */
  resumedAt: z.string().default(''),
  /** The supervisor who was told that it is still open, and in which week (`2026-W47`). */
  told: z.object({ supervisor: z.string(), week: z.string() }).nullable().default(null),
  /** ISO; empty until it happened. Delivered, opened and acknowledged are three different facts. */
  openedAt: z.string(),
  /** When it was signed here; for a signature on paper, when it was entered. */
  acknowledgedAt: z.string(),
  /** IANA zone of the signer then, so that the moment reads as on their clock. */
  zone: z.string().default(''),
  /** The name as typed, the statement signed, the platform identity it was signed with. */
  typedName: z.string(),
  statement: z.string(),
  signedFrom: z.string(),
  /** The changes that stood above the signature, a line each; their words are those of the version's hash. */
  shown: z.array(z.string()).default([]),
  /** The question that was answered before signing, empty when none was set; which answers were tried is not kept. */
  scenario: z.string().default(''),
  /** Set when it was signed on paper: the date under the signature, where the scan is, and who entered it. */
  paper: z.object({ signedOn: z.string(), scan: z.string(), enteredBy: z.string() }).nullable().default(null),
  /** Code that `countersign verify` finds; empty until acknowledged. */
  receipt: z.string(),
  /** A question of an earlier version of this program; newer ones are inquiries. */
  question: z.string(),
  /** The inquiry that the last question became; empty when none was asked. */
  inquiry: z.string().default(''),
})
export type Acknowledgement = z.infer<typeof acknowledgementSchema>

/** Id of what a person owes for a version. */
export function acknowledgementId(policy: string, version: number, person: string): string {
  return `${policy}/${version}/${person}`
}

/** What a person owes for a version of a policy; whoever asks many people gives the version's hash, which takes time. */
export function owed(
  policy: Policy,
  person: Person,
  at: string,
  how: Partial<Pick<Acknowledgement, 'versionHash' | 'reason' | 'dueOn'>> = {},
): Acknowledgement {
  return {
    id: acknowledgementId(policy.key, policy.version, person.id),
    town: policy.town,
    policy: policy.key,
    version: policy.version,
    versionHash: how.versionHash ?? versionHash(policy),
    person: person.id,
    status: 'owed',
    owedSince: at,
    reason: how.reason ?? 'published',
    shownSince: 0,
    dueOn: how.dueOn ?? '',
    reminders: 0,
    remindedOn: '',
    resumedAt: '',
    told: null,
    openedAt: '',
    acknowledgedAt: '',
    zone: '',
    typedName: '',
    statement: '',
    signedFrom: '',
    shown: [],
    scenario: '',
    paper: null,
    receipt: '',
    question: '',
    inquiry: '',
  }
}

/** What of these is still asked for: not signed, and of no version that a newer one of the same person has overtaken. */
export function stillOpen(acknowledgements: Acknowledgement[]): Acknowledgement[] {
  const newest = new Map<string, number>()
  const key = ({ policy, person }: Acknowledgement) => `${policy} ${person}`
  for (const one of acknowledgements) newest.set(key(one), Math.max(one.version, newest.get(key(one)) ?? 0))
  return acknowledgements.filter((one) => one.status !== 'acknowledged' && one.version === newest.get(key(one)))
}

/** Whether a signature is waited for: owed, and no question about it is open. */
export function isWaiting({ status, inquiry }: Pick<Acknowledgement, 'status' | 'inquiry'>): boolean {
  // A question of an earlier version of this program has no inquiry that could be answered here.
  return status === 'owed' || (status === 'question-asked' && inquiry === '')
}

/** The sentence that is signed; it is kept with the signature. */
export function statementOf(policy: Policy): string {
  return `I have read ${policy.title}${policy.number ? ` (${policy.number})` : ''}, version ${policy.version}, and understand what it asks of me.`
}

/**
 * The version from which on changes are new to somebody, given what they were asked for of this policy: the one they
 * signed last, else the one before the first they were asked for; 0 where all of it is new.
 */
export function knownVersion(own: readonly Acknowledgement[], version: number): number {
  const before = own.filter((one) => one.version < version)
  const signed = before.filter(({ status }) => status === 'acknowledged').map((one) => one.version)
  return signed.length > 0 ? Math.max(...signed) : Math.min(version, ...before.map((one) => one.version)) - 1
}

/** Code that stands for one signature, in groups of four. */
export function receiptOf(...parts: string[]): string {
  return codeOf(12, ...parts).replace(/(.{4})(?=.)/g, '$1-')
}
