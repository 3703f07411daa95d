import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import { momentInWords } from '../time.ts'
import { changeBlocks, countWords } from '../updates/change-view.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import { type Acknowledgement, type Settled, statementOf } from './acknowledgement.ts'

/** An acknowledgement with what it is about. */
export type AcknowledgementStory = {
  acknowledgement: Acknowledgement
  policy: Policy
  /** The version before, absent when this is the first. */
  before: Policy | undefined
  person: Person
}

/** The message everyone concerned gets; afterwards, the receipt. */
export function noticeView(story: AcknowledgementStory): View {
  const { acknowledgement, policy, before } = story
  if (acknowledgement.status === 'acknowledged') return receiptView(story)
  const changes = before ? compare(before, policy) : []
  return {
    title: `Please read: ${policy.title}`,
    tone: 'neutral',
    blocks: [
      lead(
        before
          ? `Version ${policy.version} of the policy: ${countWords(changes)}.`
          : 'Please read and acknowledge this policy.',
      ),
      ...(acknowledgement.status === 'question-asked' ? [text('Your question is with Human Resources.')] : []),
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

/** What changed, the sentence to sign and where to type the name; `problem` says in one line what to mend. */
export function signingView(story: AcknowledgementStory, problem: string): View {
  const { acknowledgement, policy, before, person } = story
  return {
    title: policy.title,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      small(`${policy.number || policy.title}, version ${policy.version}, ${statusInWords(policy)}`),
      ...changeBlocks(before ? compare(before, policy) : []),
      lead(statementOf(policy)),
      {
        kind: 'input',
        name: 'name',
        label: 'Your name',
        hint: `Type it as ${person.name}.`,
        required: 'required',
        field: { kind: 'line', maxLength: 200 },
      },
      buttons(
        {
          label: 'I acknowledge',
          style: 'primary',
          request: { kind: 'acknowledge', acknowledgementId: acknowledgement.id },
        },
        { label: 'Read the whole policy', style: 'plain', request: { kind: 'show-policy', policy: policy.key } },
        {
          label: 'I have a question',
          style: 'plain',
          request: { kind: 'start-question', acknowledgementId: acknowledgement.id },
        },
      ),
    ],
  }
}

/** Proof for the signer. */
export function receiptView({ acknowledgement, policy, person }: AcknowledgementStory): View {
  return {
    title: 'Signed. Thank you.',
    tone: 'good',
    blocks: [
      lead(`Receipt ${acknowledgement.receipt}`),
      {
        kind: 'facts',
        facts: [
          { name: 'Policy', value: `${policy.title}, version ${acknowledgement.version}` },
          { name: 'Signed by', value: acknowledgement.typedName },
          { name: 'When', value: momentInWords(acknowledgement.acknowledgedAt, person.timeZone) },
          { name: 'Statement', value: acknowledgement.statement },
        ],
      },
      small('Keep the receipt code: it finds this signature years later.'),
    ],
  }
}

/** For the office that the policy sends signed forms to. */
export function copyView(story: AcknowledgementStory): View {
  const receipt = receiptView(story)
  return { ...receipt, title: `${story.person.name} signed ${story.policy.title}` }
}

/** The question that came instead of a signature, for HR. */
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

/** Where the question is typed. */
export function questionFormView(acknowledgementId: string, problem: string): View {
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
      small('It goes to Human Resources with your name.'),
      buttons({
        label: 'Send the question',
        style: 'primary',
        request: { kind: 'question-policy', acknowledgementId },
      }),
    ],
  }
}

/** The question is on its way. */
export function questionSentView(): View {
  return {
    title: 'Question sent',
    tone: 'good',
    blocks: [text('Human Resources has it. You can sign later, after the answer.')],
  }
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
  }
}

/** Delivered, opened and acknowledged, counted apart; `waitingFor` names who is outstanding. */
export function reportView(
  policy: Policy,
  counts: { owed: number; delivered: number; opened: number; questions: number; acknowledged: number },
  waitingFor: string[],
  failures: string[],
): View {
  return {
    title: `Who has signed: ${policy.title}, version ${policy.version}`,
    tone: waitingFor.length === 0 ? 'good' : 'neutral',
    blocks: [
      { kind: 'progress', label: 'Acknowledged', done: counts.acknowledged, total: counts.owed },
      {
        kind: 'facts',
        facts: [
          { name: 'Asked to sign', value: String(counts.owed) },
          { name: 'Delivered', value: String(counts.delivered) },
          { name: 'Opened', value: String(counts.opened) },
          { name: 'Asked a question', value: String(counts.questions) },
          { name: 'Acknowledged', value: String(counts.acknowledged) },
        ],
      },
      ...(waitingFor.length ? [lead('Still to sign'), { kind: 'list' as const, items: waitingFor }] : []),
      ...(failures.length ? [lead('Not delivered'), { kind: 'list' as const, items: failures }] : []),
    ],
  }
}

/** Nothing was published with signatures yet. */
export function nothingToReportView(): View {
  return {
    title: 'Nothing to sign yet',
    tone: 'neutral',
    blocks: [
      text('No policy update with signatures was published here.'),
      buttons({ label: 'Publish a policy update', style: 'primary', request: { kind: 'start-update' } }),
    ],
  }
}

/** A line of refusal as a message. */
export function refusedView(why: Extract<Settled, { outcome: 'refused' }>['why'], person: Person): View {
  return { title: 'Not signed', tone: 'caution', blocks: [text(problemWords(why, person))] }
}
