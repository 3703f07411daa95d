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
  /** The version this person had signed before, from which the changes shown started; 0 when none or not yet signed. */
  signedBefore: z.number().int().default(0),
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
    signedBefore: 0,
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

/** The sentence that is signed; it is kept with the signature. */
export function statementOf(policy: Policy): string {
  return `I have read ${policy.title}${policy.number ? ` (${policy.number})` : ''}, version ${policy.version}, and understand what it asks of me.`
}

/** What came of a press on an acknowledgement. */
export type Settled =
  | { outcome: 'signed' | 'signed-before' | 'opened' | 'asked'; acknowledgement: Acknowledgement }
  | { outcome: 'refused'; why: 'gone' | 'not-yours' | 'other-name' | 'question-missing' | 'not-in-force' }

/** The person signs with their name; the second press finds the first one's receipt. */
export function sign(
  current: Acknowledgement | undefined,
  person: Person,
  policy: Policy,
  typedName: string,
  from: string,
  at: string,
): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person.id) return { outcome: 'refused', why: 'not-yours' }
  if (current.status === 'acknowledged') return { outcome: 'signed-before', acknowledgement: current }
  if (policy.status !== 'in-force') return { outcome: 'refused', why: 'not-in-force' }
  if (plain(typedName) !== plain(person.name)) return { outcome: 'refused', why: 'other-name' }
  const statement = statementOf(policy)
  const receipt = codeOf(12, current.id, current.versionHash, statement, typedName, at).replace(/(.{4})(?=.)/g, '$1-')
  return {
    outcome: 'signed',
    acknowledgement: {
      ...current,
      status: 'acknowledged',
      openedAt: current.openedAt || at,
      acknowledgedAt: at,
      typedName: typedName.trim(),
      statement,
      signedFrom: from,
      receipt,
    },
  }
}

/** The person opened it: the moment is kept once. */
export function open(current: Acknowledgement | undefined, person: string, at: string): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person) return { outcome: 'refused', why: 'not-yours' }
  return { outcome: 'opened', acknowledgement: current.openedAt ? current : { ...current, openedAt: at } }
}

/** The person has a question first; a signature may still follow. */
export function askFirst(current: Acknowledgement | undefined, person: string, question: string): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person) return { outcome: 'refused', why: 'not-yours' }
  if (!question.trim()) return { outcome: 'refused', why: 'question-missing' }
  if (current.status === 'acknowledged') return { outcome: 'signed-before', acknowledgement: current }
  return { outcome: 'asked', acknowledgement: { ...current, status: 'question-asked', question: question.trim() } }
}

/** A name as its owner would type it on a phone: case, accents and double spaces do not count. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
