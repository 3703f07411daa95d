import { DateTime } from 'luxon'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { type Acknowledgement, receiptOf, statementOf } from './acknowledgement.ts'
import { localDay } from './calendar.ts'

/** What HR types about a signature on paper. */
export type TypedPaper = { signedOn: string; scan: string }

/** What stands around it; `publishedAt` is empty for a version that was there from the start. */
export type PaperAround = { signer: Person; policy: Policy; publishedAt: string; enteredBy: string; at: string }

export type PaperSettled =
  | { outcome: 'signed' | 'signed-before'; acknowledgement: Acknowledgement }
  | {
      outcome: 'refused'
      why: 'gone' | 'own' | 'not-in-force' | 'date-unreadable' | 'date-ahead' | 'date-early' | 'scan-missing'
    }

/** Enters a signature that was given on paper; somebody who has signed keeps the receipt they have. */
export function signOnPaper(
  current: Acknowledgement | undefined,
  typed: TypedPaper,
  { signer, policy, publishedAt, enteredBy, at }: PaperAround,
): PaperSettled {
  if (!current || current.person !== signer.id) return { outcome: 'refused', why: 'gone' }
  if (current.status === 'acknowledged') return { outcome: 'signed-before', acknowledgement: current }
  // Whoever enters signatures signs their own here, under their own account.
  if (current.person === enteredBy) return { outcome: 'refused', why: 'own' }
  if (policy.status !== 'in-force') return { outcome: 'refused', why: 'not-in-force' }
  const signedOn = readDate(typed.signedOn)
  const scan = typed.scan.trim()
  if (!signedOn) return { outcome: 'refused', why: 'date-unreadable' }
  if (signedOn > localDay(at, signer.timeZone)) return { outcome: 'refused', why: 'date-ahead' }
  if (publishedAt && signedOn < localDay(publishedAt, signer.timeZone)) return { outcome: 'refused', why: 'date-early' }
  if (!scan) return { outcome: 'refused', why: 'scan-missing' }
  const statement = statementOf(policy)
  return {
    outcome: 'signed',
    acknowledgement: {
      ...current,
      status: 'acknowledged',
      acknowledgedAt: at,
      zone: signer.timeZone,
      typedName: signer.name,
      statement,
      signedFrom: 'paper',
      shown: ['The whole policy, on paper'],
      paper: { signedOn, scan, enteredBy },
      receipt: receiptOf(current.id, current.versionHash, statement, signedOn, scan, at),
    },
  }
}

/** `2026-11-18` or `11/18/2026` as an ISO date; empty when it is neither. */
function readDate(typed: string): string {
  const words = typed.trim()
  const formats = ['yyyy-LL-dd', 'yyyy-L-d', 'L/d/yyyy']
  const read = formats
    .map((format) => DateTime.fromFormat(words, format, { zone: 'utc' }))
    .find(({ isValid }) => isValid)
  return read?.toFormat('yyyy-LL-dd') ?? ''
}
