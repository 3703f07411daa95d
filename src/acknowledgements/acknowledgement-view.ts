import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { dateInWords, statusInWords } from '../policies/versions.ts'
import { dayInWords, momentInWords } from '../time.ts'
import { countWords } from '../updates/change-view.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import type { Acknowledgement } from './acknowledgement.ts'
import { changesFor } from './changes-for.ts'
import { dueSentence } from './due-day.ts'
import type { Scenario } from './scenario.ts'
import type { Settled } from './signing.ts'
import { readWhole } from './signing-view.ts'

/** An acknowledgement with what it is about. */
export type AcknowledgementStory = {
  acknowledgement: Acknowledgement
  policy: Policy
  /** The version that the person knows; undefined where all of this one is new to them. */
  before: Policy | undefined
  person: Person
  /** Asked before signing; null when none was set. */
  scenario: Scenario | null
  /** The day on the person's calendar, `YYYY-MM-DD`. */
  today: string
}

/** The message everyone concerned gets; afterwards, the receipt. */
export function noticeView(story: AcknowledgementStory): View {
  const { acknowledgement, policy, today } = story
  if (acknowledgement.status === 'acknowledged') return receiptView(story)
  const due = dueSentence(acknowledgement, today)
  return {
    title: `Please read: ${policy.title}`,
    tone: 'neutral',
    blocks: [
      lead(whatIsNew(story)),
      ...(acknowledgement.status === 'question-asked'
        ? [text('Your question is on its way. Nobody reminds you until it is answered.')]
        : []),
      ...(due ? [text(due)] : []),
      small(`${policy.number || policy.title}, ${statusInWords(policy)}`),
      buttons(
        {
          label: 'Read and sign',
          style: 'primary',
          request: { kind: 'open-acknowledgement', acknowledgementId: acknowledgement.id },
        },
        {
          label: 'I have a question',
          style: 'plain',
          request: { kind: 'start-question', acknowledgementId: acknowledgement.id },
        },
      ),
    ],
  }
}

function whatIsNew({ acknowledgement, policy, before, person }: AcknowledgementStory): string {
  if (!before) {
    switch (acknowledgement.reason) {
      case 'account':
        return 'You may post for the town once you have read and signed this policy.'
      case 'changed-place':
        return 'With your new place in the town this policy applies to you. Please read and sign it.'
      case 'joined':
        return 'This policy applies to you. Please read and sign it.'
      case 'published':
        return 'Please read and sign this policy.'
      default:
        return unreachable(acknowledgement.reason)
    }
  }
  const { concerns, read } = changesFor(person, before, policy)
  const changed = concerns === 'you' ? `What changed for you: ${countWords(read)}.` : 'Please read what changed.'
  return `There is a new version of this policy, version ${policy.version}. ${changed}`
}

/** Proof for the signer. */
export function receiptView({ acknowledgement, policy, person }: AcknowledgementStory): View {
  return {
    title: acknowledgement.paper ? 'Signed on paper. Thank you.' : 'Signed. Thank you.',
    tone: 'good',
    blocks: [
      lead(`Receipt ${acknowledgement.receipt}`),
      {
        kind: 'facts',
        facts: [
          { name: 'Policy', value: `${policy.title}, version ${acknowledgement.version}` },
          { name: 'Signed by', value: acknowledgement.typedName },
          ...whenFacts(acknowledgement, person.timeZone),
          { name: 'Statement', value: acknowledgement.statement },
        ],
      },
      small('Keep the receipt code: it finds this signature years later.'),
      buttons(readWhole(acknowledgement.id)),
    ],
  }
}

function whenFacts({ acknowledgedAt, paper }: Acknowledgement, zone: string): { name: string; value: string }[] {
  if (!paper) return [{ name: 'When', value: momentInWords(acknowledgedAt, zone) }]
  return [
    { name: 'Signed on paper', value: dateInWords(paper.signedOn) },
    { name: 'Scan', value: paper.scan },
    { name: 'Entered by Human Resources', value: dayInWords(acknowledgedAt, zone) },
  ]
}

/** For the office that the policy sends signed forms to. */
export function copyView(story: AcknowledgementStory): View {
  const receipt = receiptView(story)
  const blocks = receipt.blocks.filter(({ kind }) => kind !== 'buttons')
  return { ...receipt, blocks, title: `${story.person.name} signed ${story.policy.title}` }
}

/** A question of an earlier version of this program, for HR; newer ones are inquiries. */
export function questionView({ acknowledgement, policy, person }: AcknowledgementStory): View {
  return {
    title: `${person.name} has a question before signing`,
    tone: 'caution',
    blocks: [
      { kind: 'quote', source: `${person.name}, ${person.title}`, text: acknowledgement.question, marks: [] },
      small(`About ${policy.title}, version ${acknowledgement.version}. Please answer ${person.name} directly.`),
    ],
  }
}

/** Where the question is typed, and who gets it. */
export function questionFormView(acknowledgementId: string, owner: Person, problem: string): View {
  return {
    title: 'Your question about the policy',
    tone: 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      {
        kind: 'input',
        name: 'question',
        label: 'What would you like to know?',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000 },
      },
      small(`${owner.name}, ${owner.title}, gets it with your name. Your supervisor does not.`),
      buttons({
        label: 'Send the question',
        style: 'primary',
        request: { kind: 'question-policy', acknowledgementId },
      }),
    ],
  }
}

/** The question is on its way. */
export function questionSentView(owner: Person): View {
  return {
    title: `Question sent to ${owner.name}`,
    tone: 'good',
    blocks: [
      text('The reply comes back to you here. Nobody reminds you to sign until then, and you can sign any time.'),
    ],
  }
}

/** Nobody is entered who could answer. */
export const nobodyAnswersView: View = {
  title: 'Nobody is entered for this yet',
  tone: 'caution',
  blocks: [text('Please ask Human Resources directly.')],
}

/** Why nothing was signed, in one line. */
export function problemWords(why: Extract<Settled, { outcome: 'refused' }>['why'], person: Person): string {
  switch (why) {
    case 'gone':
      return 'This is not there any more.'
    case 'not-yours':
      return 'This is for somebody else to sign.'
    case 'other-name':
      return `Please type your name as Human Resources has it: ${person.name}.`
    case 'question-missing':
      return 'Please write your question first.'
    case 'not-in-force':
      return 'This policy is not in force, so it cannot be signed.'
    case 'answer-missing':
      return 'Please answer the question first.'
    case 'other-answer':
      return 'Not quite. This is the clause; please choose again.'
    default:
      return unreachable(why)
  }
}

/** A line of refusal as a message. */
export function refusedView(why: Extract<Settled, { outcome: 'refused' }>['why'], person: Person): View {
  return { title: 'Not signed', tone: 'caution', blocks: [text(problemWords(why, person))] }
}
