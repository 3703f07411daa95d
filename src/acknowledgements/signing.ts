import { isSameName, type Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { type Acknowledgement, receiptOf, statementOf } from './acknowledgement.ts'
import type { Scenario } from './scenario.ts'

/** What came of a press on an acknowledgement. */
export type Settled =
  | { outcome: 'signed' | 'signed-before' | 'opened' | 'asked'; acknowledgement: Acknowledgement }
  | {
      outcome: 'refused'
      why: 'gone' | 'not-yours' | 'other-name' | 'question-missing' | 'not-in-force' | 'answer-missing' | 'other-answer'
    }

/** What stands before the signer; `shown` are the changes, a line each, since the version `shownSince`. */
export type Signing = {
  person: Person
  policy: Policy
  scenario: Scenario | null
  shownSince: number
  shown: string[]
  /** The platform identity. */
  from: string
  at: string
}

/** The person signs with their name, once the scenario is answered; the second press finds the first one's receipt. */
export function sign(
  current: Acknowledgement | undefined,
  { person, policy, scenario, shownSince, shown, from, at }: Signing,
  typed: { name: string; answer: string },
): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person.id) return { outcome: 'refused', why: 'not-yours' }
  if (current.status === 'acknowledged') return { outcome: 'signed-before', acknowledgement: current }
  if (policy.status !== 'in-force') return { outcome: 'refused', why: 'not-in-force' }
  if (scenario && typed.answer === '') return { outcome: 'refused', why: 'answer-missing' }
  if (scenario && typed.answer !== String(scenario.right)) return { outcome: 'refused', why: 'other-answer' }
  if (!isSameName(typed.name, person.name)) return { outcome: 'refused', why: 'other-name' }
  const statement = statementOf(policy)
  return {
    outcome: 'signed',
    acknowledgement: {
      ...current,
      status: 'acknowledged',
      shownSince,
      openedAt: current.openedAt || at,
      acknowledgedAt: at,
      zone: person.timeZone,
      typedName: typed.name.trim(),
      statement,
      signedFrom: from,
      shown,
      scenario: scenario?.question ?? '',
      receipt: receiptOf(current.id, current.versionHash, statement, typed.name, at),
    },
  }
}

/** The person opened it: the moment is kept once. */
export function open(current: Acknowledgement | undefined, person: string, at: string): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person) return { outcome: 'refused', why: 'not-yours' }
  return { outcome: 'opened', acknowledgement: current.openedAt ? current : { ...current, openedAt: at } }
}

/** The person has a question first, kept as the inquiry of this id; a signature may still follow. */
export function askFirst(
  current: Acknowledgement | undefined,
  person: string,
  question: string,
  inquiry: string,
): Settled {
  if (!current) return { outcome: 'refused', why: 'gone' }
  if (current.person !== person) return { outcome: 'refused', why: 'not-yours' }
  if (!question.trim()) return { outcome: 'refused', why: 'question-missing' }
  if (current.status === 'acknowledged') return { outcome: 'signed-before', acknowledgement: current }
  return { outcome: 'asked', acknowledgement: { ...current, status: 'question-asked', inquiry } }
}

/** The question was answered: the signature is waited for again, from now on; undefined when nothing waited for it. */
export function resume(current: Acknowledgement | undefined, inquiry: string, at: string): Acknowledgement | undefined {
  return current?.status === 'question-asked' && current.inquiry === inquiry
    ? { ...current, status: 'owed', resumedAt: at }
    : undefined
}
