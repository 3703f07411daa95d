import type { Person } from '../people.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { ApprovalKind, RequestOf } from '../requests.ts'
import { buttons, lead, small, text, type View } from '../view.ts'
import { demandQuote } from './approval-view.ts'
import { clausesDemanding, kinds } from './kinds.ts'

/** Choosing what to ask for: one button for each kind that the town's policies demand. */
export function chooseKindView(offered: ApprovalKind[], shelf: Shelf): View {
  if (offered.length === 0) {
    return {
      title: 'No request to send',
      tone: 'neutral',
      blocks: [text(`The policies of the ${shelf.town.name} ask for no permission that is given here.`)],
    }
  }
  return {
    title: 'What do you need a yes for?',
    tone: 'neutral',
    blocks: [
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

/** The request form, filled with what is known; `problem` says in one line what to mend. */
export function approvalFormView(
  kind: ApprovalKind,
  approver: Person,
  shelf: Shelf,
  filled: Partial<RequestOf<'request-approval'>>,
  problem: string,
): View {
  const clause = clausesDemanding(kind, shelf)[0]
  const optional = (value: string | undefined) => (value ? { value } : {})
  return {
    title: kinds[kind].title,
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(`Your request goes to ${approver.name}, ${approver.title}.`),
      ...(clause ? [demandQuote(clause, shelf)] : []),
      {
        kind: 'input',
        name: 'text',
        label: 'The words you want to post',
        required: kind === 'content' ? 'required' : 'optional',
        field: { kind: 'paragraph', maxLength: 3000, ...optional(filled.text) },
      },
      ...(kinds[kind].window === 'asked'
        ? [
            {
              kind: 'input' as const,
              name: 'from',
              label: 'From',
              required: 'required' as const,
              field: { kind: 'moment' as const, ...optional(filled.from) },
            },
            {
              kind: 'input' as const,
              name: 'until',
              label: 'Until',
              required: 'required' as const,
              field: { kind: 'moment' as const, ...optional(filled.until) },
            },
          ]
        : []),
      {
        kind: 'input',
        name: 'account',
        label: 'Account or page',
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...optional(filled.account) },
      },
      {
        kind: 'input',
        name: 'purpose',
        label: 'What it is for',
        hint: 'One or two sentences your approver can decide on.',
        required: kind === 'content' ? 'optional' : 'required',
        field: { kind: 'paragraph', maxLength: 2000, ...optional(filled.purpose) },
      },
      {
        kind: 'input',
        name: 'attachments',
        label: 'Photos or files, described in words',
        required: 'optional',
        field: { kind: 'line', maxLength: 500, ...optional(filled.attachments) },
      },
      small('What you send is kept with the decision, as a record of the town.'),
      buttons({ label: 'Send the request', style: 'primary', request: { kind: 'request-approval', approval: kind } }),
    ],
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
      ? 'Take the yes back'
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

/** Sent, and to whom. */
export function sentView(kind: ApprovalKind, approver: Person): View {
  return {
    title: `Sent to ${approver.name}`,
    tone: 'good',
    blocks: [text(`${kinds[kind].title}: ${approver.name} has your request. You will hear here.`)],
  }
}

/** Nobody holds the office that decides. */
export function noApproverView(kind: ApprovalKind, office: string): View {
  return {
    title: 'Nobody can decide this yet',
    tone: 'caution',
    blocks: [
      text(
        `"${kinds[kind].title}" is decided by the ${office}, and nobody is entered for that. Please tell Human Resources.`,
      ),
    ],
  }
}
