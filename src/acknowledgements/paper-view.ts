import { dayInput } from '../day-input.ts'
import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import { dueWords } from './due-day.ts'
import type { PaperSettled } from './paper.ts'

/** Somebody whom no message reaches, with what they have to sign and why nothing arrives. */
export type Unreached = { person: Person; policy: Policy; acknowledgement: Acknowledgement; why: string }

/** Most that one list shows with buttons. */
const most = 10

/** Who can only sign on paper, and where to enter it. */
export function paperListView(unreached: Unreached[], today: string): View {
  const other: Button = { label: 'Enter a paper signature', style: 'plain', request: { kind: 'start-paper' } }
  if (unreached.length === 0) {
    return {
      title: 'Everyone who has to sign is reached',
      tone: 'good',
      blocks: [text('Whoever would rather sign on paper can: enter it here.'), buttons(other)],
    }
  }
  const rest = unreached.length - most
  return {
    title:
      unreached.length === 1
        ? '1 person has to sign on paper'
        : `${unreached.length} signatures are only to be had on paper`,
    tone: 'caution',
    blocks: [
      text('No message reaches them. Print the policy, let them sign, keep the scan and enter it here.'),
      ...unreached.slice(0, most).flatMap((one) => entry(one, today)),
      ...(rest > 0 ? [small(`And ${rest} more; these come first.`)] : []),
      buttons(other, { label: 'Messages that did not arrive', style: 'plain', request: { kind: 'failed-deliveries' } }),
    ],
  }
}

function entry({ person, policy, acknowledgement, why }: Unreached, today: string): Block[] {
  const due = dueWords(acknowledgement, today)
  return [
    text(`${person.name}, ${person.department}: ${policy.title}, version ${policy.version}${due}. ${why}`),
    buttons({
      label: `Enter: ${person.name}`,
      style: 'primary',
      request: { kind: 'start-paper', acknowledgementId: acknowledgement.id },
    }),
  ]
}

/** What the form holds when it opens; `whom` is known when HR came from the list. */
export type PaperForm = {
  whom:
    | { kind: 'known'; person: Person; policy: Policy; acknowledgementId: string }
    | { kind: 'asked'; policies: Policy[] }
  person: string
  policy: string
  signedOn: string
  scan: string
}

/** Where HR enters a signature on paper; `problem` says in one line what to mend. */
export function paperFormView({ whom, person, policy, signedOn, scan }: PaperForm, problem: string): View {
  const value = (words: string) => (words ? { value: words } : {})
  const line = (name: string, label: string, hint: string, filled: string): Block => ({
    kind: 'input',
    name,
    label,
    hint,
    required: 'required',
    field: { kind: 'line', maxLength: 200, ...value(filled) },
  })
  const options = whom.kind === 'asked' ? whom.policies.map(({ key, title }) => ({ label: title, value: key })) : []
  return {
    title: 'Enter a paper signature',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...(whom.kind === 'known'
        ? [text(`${whom.person.name}: ${whom.policy.title}, version ${whom.policy.version}.`)]
        : [
            line('person', 'Who signed?', 'Full name or work e-mail.', person),
            {
              kind: 'input' as const,
              name: 'policy',
              label: 'Policy',
              required: 'required' as const,
              field: { kind: 'choice' as const, options, value: policy || (options[0]?.value ?? '') },
            },
          ]),
      dayInput('signedOn', 'Date under the signature', signedOn, { required: 'required' }),
      line('scan', 'Where the scan is', 'A file name, folder or archive number that finds it in years.', scan),
      small('The record says that it was signed on paper and that you entered it.'),
      buttons({
        label: 'Enter it',
        style: 'primary',
        request:
          whom.kind === 'known'
            ? { kind: 'enter-paper', acknowledgementId: whom.acknowledgementId }
            : { kind: 'enter-paper' },
      }),
    ],
  }
}

/** Entered, with the receipt; or entered or signed before, with the one that stands. */
export function paperEnteredView(
  { receipt, paper }: Acknowledgement,
  signer: Person,
  policy: Policy,
  when: 'now' | 'before',
): View {
  return {
    title: when === 'now' ? `Entered: ${signer.name} signed on paper` : `${signer.name} had signed already`,
    tone: 'good',
    blocks: [
      lead(`Receipt ${receipt}`),
      text(`${policy.title}, version ${policy.version}${paper ? `, scan ${paper.scan}` : ''}.`),
      buttons({ label: 'Who else signs on paper?', style: 'plain', request: { kind: 'paper-list' } }),
    ],
  }
}

/** Why nothing was entered, in one line. */
export function paperProblem(why: Extract<PaperSettled, { outcome: 'refused' }>['why'], signer: Person): string {
  switch (why) {
    case 'gone':
      return `${signer.name} is not asked to sign this policy.`
    case 'own':
      return 'Sign for yourself in your own message; somebody else can enter your paper.'
    case 'not-in-force':
      return 'This policy is not in force, so it cannot be signed.'
    case 'date-unreadable':
      return 'Choose the date under the signature.'
    case 'date-ahead':
      return 'That date is still to come. Write the one under the signature.'
    case 'date-early':
      return 'This version was not out yet on that date. Look at the paper again.'
    case 'scan-missing':
      return 'Say where the scan is.'
    default:
      return unreachable(why)
  }
}

/** Nothing that fits was found. */
export function noPaperView(what: string): View {
  return { title: 'Nothing was entered', tone: 'caution', blocks: [text(what)] }
}
