import type { Acknowledgement } from './acknowledgements/acknowledgement.ts'
import { dueSentence } from './acknowledgements/due-day.ts'
import type { Approval } from './approvals/approval.ts'
import { kinds } from './approvals/kinds.ts'
import type { WorkTime } from './approvals/work-time.ts'
import type { Person, Role } from './people.ts'
import type { Shelf } from './policies/shelf.ts'
import { statusInWords } from './policies/versions.ts'
import { type Stranger, strangerLine } from './staff/linking-view.ts'
import { accountsOf } from './staff/reach.ts'
import { dayInWords } from './time.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from './view.ts'

/** What is open for a person, looked up. */
export type Desk = {
  owed: Acknowledgement[]
  waiting: Approval[]
  asked: Approval[]
  minutes: WorkTime[]
  /** How many questions wait for their answer. */
  questions: number
  /** The day on the reader's calendar, `YYYY-MM-DD`. */
  today: string
}

/** The first page: what waits, then what one can do, then which policies are read. */
export function homeView(shelf: Shelf, person: Person | undefined, desk: Desk, stranger: Stranger | undefined): View {
  return {
    title: `${shelf.town.name} policy desk`,
    tone: 'neutral',
    blocks: [
      lead('Ask "can I post this?" in your own words, or paste a draft.'),
      ...owedBlocks(desk, shelf),
      ...waitingBlocks(desk, person?.timeZone ?? shelf.town.timeZone),
      ...actions(person),
      ...policyBlocks(shelf),
      ...(stranger ? [small(strangerLine(stranger, shelf.town))] : []),
    ],
  }
}

/** Most requests of one sort that the first page lists. */
const mostListed = 5

/** A button each that brings the card; the rest is said in a line. */
function requestList(list: Approval[]): Block[] {
  const shown = list.slice(0, mostListed).map((approval) => ({
    label: `Show: ${kinds[approval.kind].title}`,
    style: 'plain' as const,
    request: { kind: 'show-approval' as const, approvalId: approval.id },
  }))
  return [
    ...(shown.length > 0 ? [buttons(...shown)] : []),
    ...(list.length > mostListed ? [small(`And ${list.length - mostListed} more.`)] : []),
  ]
}

/** What waits for a signature, each by the policy's name, with the day where one was set. */
function owedBlocks({ owed, today }: Desk, { policies }: Shelf): Block[] {
  return owed.flatMap((acknowledgement) => {
    const title = policies.find(({ key }) => key === acknowledgement.policy)?.title ?? 'a policy'
    const due = dueSentence(acknowledgement, today)
    return [
      ...(due ? [text(`${title}. ${due}`)] : []),
      buttons({
        label: `Read and sign: ${title}`,
        style: 'primary',
        request: { kind: 'open-acknowledgement', acknowledgementId: acknowledgement.id },
      }),
    ]
  })
}

function waitingBlocks({ waiting, asked, minutes, questions }: Desk, zone: string): Block[] {
  const open = asked.filter(({ status }) => status === 'pending')
  return [
    ...(waiting.length
      ? [
          buttons({
            label: waiting.length === 1 ? 'Decide 1 request' : `Decide ${waiting.length} requests`,
            style: 'primary',
            request: { kind: 'waiting-for-me' },
          }),
          ...requestList(waiting),
        ]
      : []),
    ...(questions > 0
      ? [
          buttons({
            label: questions === 1 ? 'Answer 1 question' : `Answer ${questions} questions`,
            style: 'primary',
            request: { kind: 'open-questions' },
          }),
        ]
      : []),
    ...(open.length ? [text(`You have ${open.length} open ${open.length === 1 ? 'request' : 'requests'}.`)] : []),
    ...requestList(open),
    ...minutes.slice(0, mostListed).map((workTime) =>
      buttons({
        label: `Report minutes, ${dayInWords(workTime.from, zone)}`,
        style: 'primary',
        request: { kind: 'report-minutes', workTimeId: workTime.id },
      }),
    ),
  ]
}

/** What one can do, by what it is for: posting, one's own things, one's decisions, an office. */
function actions(person: Person | undefined): Block[] {
  const plain = (label: string, request: Button['request']): Button => ({ label, style: 'plain', request })
  const posting = [
    plain('Check a draft', { kind: 'start-review' }),
    plain('May we remove a comment?', { kind: 'start-comment' }),
  ]
  if (!person) return [buttons(...posting)]
  const has = (...roles: Role[]) => person.roles.some((role) => roles.includes(role))
  const updates = [
    plain('Publish a policy update', { kind: 'start-update' }),
    plain('Updates on their way', { kind: 'campaigns' }),
    plain('Who has signed?', { kind: 'acknowledgement-report' }),
    plain('Signatures as a table', { kind: 'signatures' }),
  ]
  const office = [
    ...(has('hr')
      ? [
          plain('Requests that wait', { kind: 'approval-queue' }),
          plain('Minutes for payroll', { kind: 'payroll' }),
          plain('What people could not find', { kind: 'topics' }),
          plain('Bring in the staff list', { kind: 'start-people-import' }),
        ]
      : []),
    ...(has('counsel') ? [plain('Legal holds', { kind: 'holds' })] : []),
    ...(has('hr', 'records') ? [plain('How long records are kept', { kind: 'records-due' })] : []),
    ...(has('hr', 'it')
      ? [
          plain('Messages that did not arrive', { kind: 'failed-deliveries' }),
          plain('Open the console', { kind: 'open-console' }),
        ]
      : []),
  ]
  return [
    buttons(...posting, plain('Ask for permission', { kind: 'start-approval' })),
    lead('For you'),
    buttons(
      ...(person.roles.some((role) => role !== 'employee') ? [plain('My decisions', { kind: 'decisions' })] : []),
      plain('Report minutes worked', { kind: 'report-minutes' }),
      plain('Report a violation or incident', { kind: 'start-report' }),
      plain('What is kept about me', { kind: 'mine' }),
      ...(accountsOf(person.addresses).length > 1 ? [plain('Where I reach you', { kind: 'choose-reach' })] : []),
    ),
    ...(has('hr') ? [lead('Policy updates and signatures'), buttons(...updates)] : []),
    ...(office.length > 0
      ? [lead(has('hr') ? 'For Human Resources' : has('it') ? 'For IT' : 'For your office'), buttons(...office)]
      : []),
  ]
}

function policyBlocks(shelf: Shelf): Block[] {
  return [
    small(
      `I answer from ${shelf.policies.map((policy) => `${policy.title} (${statusInWords(policy)})`).join(' and ')}.`,
    ),
    buttons(
      ...shelf.policies.map((policy) => ({
        label: `Read: ${policy.title}`,
        style: 'plain' as const,
        request: { kind: 'show-policy' as const, policy: policy.key },
      })),
    ),
  ]
}

/** What the bot does, in the words of somebody who never used it. */
export function helpView(_shelf: Shelf, person: Person | undefined): View {
  return {
    title: 'What you can do here',
    tone: 'neutral',
    blocks: [
      {
        kind: 'list',
        items: [
          'Ask a question: "Can I post a photo of my crew at work?"',
          'Check a draft: press the button, or type "check:" and paste the words.',
          ...(person
            ? [
                'Ask for permission: your request goes to the person who decides.',
                'Type "mine" to see what is kept about you.',
              ]
            : []),
        ],
      },
      text('Answers quote your own policy word for word. Where it is silent, I say so.'),
      small('Questions and drafts are not kept. What you send for a decision is kept as a record of the town.'),
      ...actions(person),
    ],
  }
}

/** For somebody the directory does not know, who asked for more than an answer. */
export function unknownPersonView(shelf: Shelf, stranger: Stranger): View {
  return {
    title: 'I do not know you yet',
    tone: 'caution',
    blocks: [
      text(`You can ask questions and check drafts. ${strangerLine(stranger, shelf.town)}`),
      buttons({ label: 'Check a draft', style: 'plain', request: { kind: 'start-review' } }),
    ],
  }
}

/** The workspace belongs to no town. */
export const unknownTownView: View = {
  title: 'This workspace is not set up yet',
  tone: 'caution',
  blocks: [text('It is not connected to a town. IT can do that in the settings (TOWN, or the people file).')],
}

/** A press that this version does not know. */
export const staleButtonView: View = {
  title: 'This button does not work any more',
  tone: 'caution',
  blocks: [
    text('It is from an earlier version, or a field was filled in a way I cannot read. Start again from here.'),
    buttons({ label: 'Start again', style: 'primary', request: { kind: 'home' } }),
  ],
}

/** Only people with the role may do this. */
export function notAllowedView(who: string): View {
  return { title: 'This is not open to you', tone: 'caution', blocks: [text(`Only ${who} can do this.`)] }
}

/** Too much text at once. */
export function tooLongView(most: number): View {
  return {
    title: 'That is too long',
    tone: 'caution',
    blocks: [text(`I can read up to ${most.toLocaleString('en-US')} characters at once. Send a shorter part.`)],
  }
}

/** Something broke; the reference finds it in the log. */
export function apologyView(reference: string): View {
  return {
    title: 'That did not work',
    tone: 'stop',
    blocks: [text(`Nothing was changed. Please try again; if it fails again, tell IT the reference ${reference}.`)],
  }
}
