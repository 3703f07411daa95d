import type { Person } from '../people.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { ApprovalKind, RequestOf } from '../requests.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { demandQuote } from './approval-view.ts'
import { clausesDemanding, kinds } from './kinds.ts'

/** What a request form knows before it is filled in. */
export type FormStory = {
  kind: ApprovalKind
  /** Names and titles of those who decide; empty when that is the person to be named. */
  deciders: string[]
  shelf: Shelf
  filled: Partial<RequestOf<'request-approval'>>
  /** How the time filled in lies to the schedule; empty when no time is known yet. */
  duty: string
  /** What to mend, in one line. */
  problem: string
}

/** Choosing what to ask for: one button for each kind that the town's policies demand. */
export function chooseKindView(offered: ApprovalKind[], shelf: Shelf, wanted: ApprovalKind | undefined): View {
  const silent = wanted ? [lead(`The policies of the ${shelf.town.name} do not ask for this: ${lower(wanted)}.`)] : []
  if (offered.length === 0) {
    return {
      title: 'No request to send',
      tone: 'neutral',
      blocks: [...silent, text(`The policies of the ${shelf.town.name} ask for no permission that is given here.`)],
    }
  }
  return {
    title: 'What do you need permission for?',
    tone: 'neutral',
    blocks: [
      ...silent,
      {
        kind: 'list',
        items: offered.map((kind) => `${kinds[kind].title} (${clausesDemanding(kind, shelf)[0]?.citation ?? ''})`),
      },
      buttons(
        ...offered.map((kind) => ({
          label: kinds[kind].title,
          style: 'plain' as const,
          request: { kind: 'start-approval' as const, approval: kind },
        })),
      ),
    ],
  }
}

const lower = (kind: ApprovalKind) => kinds[kind].title.toLowerCase()

/** The request form, filled with what is known. */
export function approvalFormView({ kind, deciders, shelf, filled, duty, problem }: FormStory): View {
  const clause = clausesDemanding(kind, shelf)[0]
  const isWindow = kinds[kind].binds === 'window'
  return {
    title: kinds[kind].title,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(
        deciders.length > 0
          ? `Your request goes to ${deciders.join(' and ')}${deciders.length > 1 ? '; each has to say yes' : ''}.`
          : 'Your request goes to the person you name, and to nobody else.',
      ),
      ...(clause ? [demandQuote(clause, shelf)] : []),
      ...(kind === 'consent' ? [line('named', 'Who is named or shown', filled.named, 'required', namedHint)] : []),
      paragraph('text', kinds[kind].words, filled.text, kind === 'content' ? 'required' : 'optional', 3000),
      ...(isWindow ? windowInputs(filled) : []),
      ...(isWindow && duty ? [text(duty)] : []),
      ...(kind === 'content' && shelf.town.approvers.counsel ? [materialInput(filled.material)] : []),
      line('account', 'Account or page', filled.account, 'optional', 'For example: Public Works on Facebook'),
      paragraph(
        'purpose',
        'What it is for',
        filled.purpose,
        kinds[kind].binds === 'words' ? 'optional' : 'required',
        2000,
      ),
      line('attachments', 'Photos or files, described in words', filled.attachments, 'optional', attachmentsHint),
      small(`${kinds[kind].ends} What you send is kept with the decision, as a record of the town.`),
      buttons({ label: 'Send the request', style: 'primary', request: { kind: 'request-approval', approval: kind } }),
    ],
  }
}

const attachmentsHint = 'Who and what they show; leave empty when there are none.'
const namedHint = 'Name or work e-mail of a colleague. For anybody else, ask them yourself and keep their answer.'

function windowInputs(filled: FormStory['filled']): Block[] {
  return [
    moment('from', 'From', filled.from, 'required'),
    moment('until', 'Until', filled.until, 'required'),
    {
      kind: 'input',
      name: 'repeat',
      label: 'How often',
      required: 'required',
      field: {
        kind: 'choice',
        options: [
          { label: 'Once', value: 'once' },
          { label: 'Every week at this time', value: 'weekly' },
        ],
        value: filled.repeat ?? 'once',
      },
    },
    moment('repeatUntil', 'If every week: until when', filled.repeatUntil, 'optional'),
  ]
}

function materialInput(value: string | undefined): Block {
  return {
    kind: 'input',
    name: 'material',
    label: 'Does it show a logo, music, text or picture that belongs to somebody else?',
    required: 'required',
    field: {
      kind: 'choice',
      options: [
        { label: 'No, it is our own', value: 'own' },
        { label: 'Yes; counsel looks at it first', value: 'others' },
      ],
      value: value ?? 'own',
    },
  }
}

function moment(name: string, label: string, value: string | undefined, required: 'required' | 'optional'): Block {
  const readable = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value ?? '')
  return { kind: 'input', name, label, required, field: { kind: 'moment', ...(value && readable ? { value } : {}) } }
}

function line(
  name: string,
  label: string,
  value: string | undefined,
  required: 'required' | 'optional',
  hint?: string,
): Block {
  const field = { kind: 'line' as const, maxLength: 200, ...(value ? { value } : {}) }
  return { kind: 'input', name, label, required, field, ...(hint ? { hint } : {}) }
}

function paragraph(
  name: string,
  label: string,
  value: string | undefined,
  required: 'required' | 'optional',
  maxLength: number,
): Block {
  return {
    kind: 'input',
    name,
    label,
    required,
    field: { kind: 'paragraph', maxLength, ...(value ? { value } : {}) },
  }
}

/** Asks for the reason that goes with a no. */
export function reasonFormView(
  request: RequestOf<'decide-approval'> | RequestOf<'revoke-approval'>,
  asker: Person,
): View {
  const { reason: _typedBelow, ...carried } = request
  const label =
    request.kind === 'revoke-approval'
      ? 'Take the permission back'
      : request.decision === 'decline'
        ? 'Decline'
        : 'Ask for changes'
  return {
    title: label,
    tone: 'neutral',
    blocks: [
      {
        kind: 'input',
        name: 'reason',
        label: `What should ${asker.name} know?`,
        hint: 'One sentence is enough; it is sent with your decision.',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 2000 },
      },
      buttons({ label, style: request.kind === 'revoke-approval' ? 'danger' : 'primary', request: carried }),
    ],
  }
}
