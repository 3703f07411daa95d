import type { Person } from '../people.ts'
import type { Clause } from '../policies/clause.ts'
import { policyOf } from '../policies/library.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import { momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { type Approval, expiresAt, type Refusal } from './approval.ts'
import { kinds } from './kinds.ts'

/** Everything a card about an approval shows, looked up. */
export type ApprovalStory = { approval: Approval; asker: Person; approver: Person; shelf: Shelf; reader: Person }

/** The card on which the approver decides, and afterwards reads what was decided. */
export function approverView(story: ApprovalStory): View {
  const { approval, asker } = story
  const title =
    approval.status === 'pending'
      ? `${asker.name} asks for your yes`
      : `${asker.name}'s request: ${statusWords(approval)}`
  return {
    title,
    tone: toneOf(approval),
    blocks: [lead(kinds[approval.kind].title), ...body(story), ...outcome(story), ...approverButtons(approval)],
  }
}

/** The asker's own card: the same body, and a way to take the request back. */
export function askerView(story: ApprovalStory): View {
  const { approval, approver } = story
  const waiting = approval.status === 'pending'
  return {
    title: waiting ? `Your request waits for ${approver.name}` : `Your request: ${statusWords(approval)}`,
    tone: toneOf(approval),
    blocks: [
      lead(kinds[approval.kind].title),
      ...body(story),
      ...outcome(story),
      ...(waiting
        ? [
            small(`It ends by itself ${momentInWords(expiresAt(approval), story.reader.timeZone)}.`),
            buttons({
              label: 'Take it back',
              style: 'plain',
              request: { kind: 'withdraw-approval', approvalId: approval.id },
            }),
          ]
        : []),
    ],
  }
}

/** The message that tells the asker of the decision. */
export function noticeView(story: ApprovalStory): View {
  const { approval, approver } = story
  return {
    title: `${capital(statusWords(approval))}: ${kinds[approval.kind].title.toLowerCase()}`,
    tone: toneOf(approval),
    blocks: [...outcome(story), text(nextStep(approval, approver))],
  }
}

function nextStep(approval: Approval, approver: Person): string {
  switch (approval.status) {
    case 'approved':
      return approval.text
        ? 'The yes holds for these exact words. If you change them, ask again.'
        : 'Hours you work are always recorded; note them as usual.'
    case 'changes-asked':
      return 'Change the words as asked and send a new request.'
    case 'declined':
      return `If you have questions, talk to ${approver.name}.`
    case 'expired':
      return 'Nobody decided in time. You can ask again.'
    case 'revoked':
      return 'From now on the permission no longer holds.'
    case 'withdrawn':
    case 'pending':
      return ''
  }
}

function body({ approval, asker, shelf, reader }: ApprovalStory): Block[] {
  const zone = reader.timeZone
  const facts = [
    { name: 'Who', value: `${asker.name}, ${asker.title}, ${asker.department}` },
    { name: 'From', value: approval.from && momentInWords(approval.from, zone) },
    { name: 'Until', value: approval.until && momentInWords(approval.until, zone) },
    { name: 'Where', value: approval.account },
    { name: 'What for', value: approval.purpose },
    { name: 'Attached', value: approval.attachments },
  ].filter(({ value }) => value !== '')
  const clause = shelf.clauses.find(({ id }) => id === approval.clauses[0])
  return [
    { kind: 'facts', facts },
    ...(approval.text ? [{ kind: 'quote' as const, source: 'The draft', text: approval.text, marks: [] }] : []),
    ...(clause ? [demandQuote(clause, shelf)] : []),
    ...(approval.kind === 'overtime' || approval.kind === 'off-duty'
      ? [small('This is about permission only. Hours worked are always recorded.')]
      : []),
  ]
}

/** The clause that makes a yes necessary, in its own words. */
export function demandQuote(clause: Clause, shelf: Shelf): Block {
  const policy = policyOf(shelf, clause)
  return {
    kind: 'quote',
    source: `Why a yes is needed: ${clause.citation} (${statusInWords(policy)})`,
    text: clause.text,
    marks: [],
    ...(clause.leadIn ? { leadIn: clause.leadIn } : {}),
  }
}

/** Who ended it, when and why; nothing while it waits. */
function outcome({ approval, asker, approver, reader }: ApprovalStory): Block[] {
  if (approval.status === 'pending') return []
  const who = approval.decidedBy === asker.id ? asker.name : approval.decidedBy === approver.id ? approver.name : ''
  const when = momentInWords(approval.decidedAt, reader.timeZone)
  const line = `${capital(statusWords(approval))}${who ? ` by ${who}` : ''}, ${when}.`
  return [lead(approval.reason ? `${line} "${approval.reason}"` : line)]
}

function approverButtons(approval: Approval): Block[] {
  const approvalId = approval.id
  switch (approval.status) {
    case 'pending':
      return [
        buttons(
          { label: 'Approve', style: 'primary', request: { kind: 'decide-approval', approvalId, decision: 'approve' } },
          {
            label: 'Ask for changes',
            style: 'plain',
            request: { kind: 'decide-approval', approvalId, decision: 'ask-changes' },
          },
          { label: 'Decline', style: 'danger', request: { kind: 'decide-approval', approvalId, decision: 'decline' } },
        ),
      ]
    case 'approved':
      return [buttons({ label: 'Take the yes back', style: 'plain', request: { kind: 'revoke-approval', approvalId } })]
    default:
      return []
  }
}

const words: Record<Approval['status'], string> = {
  pending: 'waiting',
  approved: 'approved',
  declined: 'declined',
  'changes-asked': 'changes asked for',
  withdrawn: 'taken back',
  expired: 'expired without a decision',
  revoked: 'permission taken back',
}

/** The state in words a person would use. */
export function statusWords(approval: Approval): string {
  return words[approval.status]
}

function toneOf(approval: Approval): View['tone'] {
  switch (approval.status) {
    case 'approved':
      return 'good'
    case 'pending':
    case 'withdrawn':
      return 'neutral'
    case 'changes-asked':
    case 'expired':
      return 'caution'
    case 'declined':
    case 'revoked':
      return 'stop'
  }
}

/** Why a press on an approval changed nothing; with the story, how it stands. */
export function refusalView(why: Refusal, story: ApprovalStory | undefined): View {
  const stands = story ? [text(`It stands as: ${statusWords(story.approval)}.`), ...outcome(story)] : []
  switch (why) {
    case 'gone':
      return {
        title: 'This request is not there any more',
        tone: 'caution',
        blocks: [text('Ask for it again if it still matters.')],
      }
    case 'not-yours':
      return {
        title: 'This is not yours to decide',
        tone: 'caution',
        blocks: [text('Only the person it was sent to can decide it.')],
      }
    case 'own-request':
      return {
        title: 'You asked for this yourself',
        tone: 'caution',
        blocks: [text('Somebody else has to decide it.')],
      }
    case 'already-ended':
      return { title: 'This was decided before', tone: 'neutral', blocks: stands }
    case 'reason-missing':
      return {
        title: 'A reason is needed',
        tone: 'caution',
        blocks: [text('Say in a sentence why, then press again.')],
      }
  }
}

/** A typed "ok" does not decide anything; here are the buttons that do. */
export function waitingView(count: number, oldest: View): View {
  const line =
    count === 1
      ? 'One request waits for you. Press a button to decide it.'
      : `${count} requests wait for you; this is the oldest.`
  return { ...oldest, blocks: [text(line), ...oldest.blocks] }
}

export function nothingWaitsView(): View {
  return { title: 'Nothing waits for you', tone: 'good', blocks: [text('There is no request for you to decide.')] }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
