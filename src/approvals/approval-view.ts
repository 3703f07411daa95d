import type { Clause } from '../policies/clause.ts'
import { policyOf } from '../policies/library.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import { dayInWords, momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import { type Approval, expiresAt, mayRevoke } from './approval.ts'
import { type ApprovalStory, capital, keyLine, nameIn, outcomeLine, statusWords, toneOf } from './approval-words.ts'
import { mayTurn, openKeys } from './keys.ts'
import { kinds } from './kinds.ts'

/** The card on which a key holder decides, and afterwards reads what was decided. */
export function approverView(story: ApprovalStory): View {
  const { approval, asker, reader } = story
  const own = approval.keys.filter((key) => mayTurn(key, reader.id))
  const isWaiting = approval.status === 'pending'
  const mayDecide = isWaiting && openKeys(approval.keys).some((key) => own.includes(key))
  const state = isWaiting ? stateForReader(story, own.length > 0) : statusWords(approval)
  return {
    title: mayDecide ? `${asker.name} asks for your permission` : `${asker.name}'s request: ${state}`,
    tone: toneOf(approval),
    blocks: [
      lead(kinds[approval.kind].title),
      ...body(story),
      ...outcome(story),
      ...(mayDecide ? [decisionButtons(approval.id)] : []),
      ...(approval.status === 'approved' && mayRevoke(approval, reader.id) ? [revokeButton(approval.id)] : []),
    ],
  }
}

/** How it stands for somebody who cannot decide now. */
function stateForReader(story: ApprovalStory, hasKey: boolean): string {
  const waitsFor = openKeys(story.approval.keys).map(({ holder }) => nameIn(story, holder))
  return hasKey ? `you said yes, waits for ${waitsFor.join(' and ')}` : `moved to ${waitsFor.join(' and ')}`
}

/** The asker's own card: the same body, and a way to take the request back. */
export function askerView(story: ApprovalStory): View {
  const { approval, reader } = story
  const isWaiting = approval.status === 'pending'
  const waitsFor = openKeys(approval.keys).map(({ holder }) => nameIn(story, holder))
  return {
    title: isWaiting ? `Your request waits for ${waitsFor.join(' and ')}` : `Your request: ${statusWords(approval)}`,
    tone: toneOf(approval),
    blocks: [
      lead(kinds[approval.kind].title),
      ...body(story),
      ...outcome(story),
      ...(isWaiting
        ? [
            small(`It ends by itself ${momentInWords(expiresAt(approval), reader.timeZone)}.`),
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
  const { approval } = story
  const clause = story.shelf.clauses.find(({ id }) => id === approval.clauses[0])
  return {
    title: `${capital(statusWords(approval))}: ${kinds[approval.kind].title.toLowerCase()}`,
    tone: toneOf(approval),
    blocks: [...outcome(story), text(nextStep(story)), ...(clause ? [small(`Asked under ${clause.citation}.`)] : [])],
  }
}

/** Tells whoever has the key that it still waits. */
export function reminderView(story: ApprovalStory): View {
  const { approval, asker, reader } = story
  const isTheirs = openKeys(approval.keys).some((key) => mayTurn(key, reader.id))
  if (approval.status !== 'pending' || !isTheirs) {
    const how = approval.status === 'pending' ? 'It waits for somebody else now.' : outcomeLine(story)
    return { title: `No longer waiting: ${asker.name}'s request`, tone: 'neutral', blocks: [text(how)] }
  }
  return {
    title: `${asker.name} still waits for your answer`,
    tone: 'neutral',
    blocks: [
      text(`${kinds[approval.kind].title}. Asked ${momentInWords(approval.askedAt, reader.timeZone)}.`),
      buttons(
        { label: 'Show it', style: 'primary', request: { kind: 'show-approval', approvalId: approval.id } },
        { label: 'Hand over my decisions', style: 'plain', request: { kind: 'delegate-approvals' } },
      ),
    ],
  }
}

/** Tells HR that nobody decides; what the request says stays with those it was sent to. */
export function stuckView(story: ApprovalStory): View {
  const { approval, asker, reader } = story
  const isOver = approval.status !== 'pending'
  return {
    title: isOver ? `No longer waiting: ${asker.name}'s request` : `${asker.name}'s request waits too long`,
    tone: isOver ? 'neutral' : 'caution',
    blocks: [
      text(`${kinds[approval.kind].title}. Asked ${momentInWords(approval.askedAt, reader.timeZone)}.`),
      { kind: 'facts', facts: approval.keys.map((key) => keyLine(key, story)) },
      isOver
        ? lead(outcomeLine(story))
        : text(
            'This came to you because nobody else may decide it. Talk to them, or enter a backup in the staff list.',
          ),
    ],
  }
}

function nextStep(story: ApprovalStory): string {
  const { approval, shelf } = story
  switch (approval.status) {
    case 'approved':
      if (
        approval.kind === 'account' &&
        shelf.clauses.some(({ concepts }) => concepts.includes('acknowledgement-form'))
      )
        return 'Before your first post, read and sign the policy; until then the permission does not count.'
      return kinds[approval.kind].binds === 'window'
        ? 'Hours you work are always recorded; afterwards I ask for the minutes.'
        : kinds[approval.kind].ends
    case 'changes-asked':
      return 'Change the words as asked and send a new request.'
    case 'declined':
      return `If you have questions, talk to ${nameIn(story, approval.decidedBy)}.`
    case 'expired':
      return 'Nobody decided in time. You can ask again.'
    case 'revoked':
      return 'From now on the permission no longer holds.'
    case 'withdrawn':
    case 'pending':
      return ''
  }
}

function body(story: ApprovalStory): Block[] {
  const { approval, asker, shelf, reader } = story
  const zone = reader.timeZone
  const facts = [
    { name: 'Who', value: `${asker.name}, ${asker.title}, ${asker.department}` },
    { name: 'From', value: approval.from && momentInWords(approval.from, zone) },
    { name: 'Until', value: approval.until && momentInWords(approval.until, zone) },
    { name: 'Every week', value: approval.repeatUntil && `until ${dayInWords(approval.repeatUntil, zone)}` },
    { name: 'That time', value: approval.duty },
    { name: 'Where', value: approval.account },
    { name: 'What for', value: approval.purpose },
    { name: 'Attached', value: approval.attachments },
    ...approval.keys.map((key) => keyLine(key, story)),
  ].filter(({ value }) => value !== '')
  const clause = shelf.clauses.find(({ id }) => id === approval.clauses[0])
  return [
    { kind: 'facts', facts },
    ...(approval.text ? [{ kind: 'quote' as const, source: 'The draft', text: approval.text, marks: [] }] : []),
    ...(clause ? [demandQuote(clause, shelf)] : []),
    ...(kinds[approval.kind].binds === 'window'
      ? [small('This is about permission only. Hours worked are always recorded.')]
      : [small(kinds[approval.kind].ends)]),
  ]
}

/** The clause that makes a yes necessary, in its own words. */
export function demandQuote(clause: Clause, shelf: Shelf): Block {
  const policy = policyOf(shelf, clause)
  return {
    kind: 'quote',
    source: `Why permission is needed: ${clause.citation} (${statusInWords(policy)})`,
    text: clause.text,
    marks: [],
    ...(clause.leadIn ? { leadIn: clause.leadIn } : {}),
  }
}

function outcome(story: ApprovalStory): Block[] {
  const line = outcomeLine(story)
  return line ? [lead(line)] : []
}

function decisionButtons(approvalId: Approval['id']): Block {
  return buttons(
    { label: 'Approve', style: 'primary', request: { kind: 'decide-approval', approvalId, decision: 'approve' } },
    {
      label: 'Ask for changes',
      style: 'plain',
      request: { kind: 'decide-approval', approvalId, decision: 'ask-changes' },
    },
    { label: 'Decline', style: 'danger', request: { kind: 'decide-approval', approvalId, decision: 'decline' } },
  )
}

function revokeButton(approvalId: Approval['id']): Block {
  return buttons({
    label: 'Take the permission back',
    style: 'plain',
    request: { kind: 'revoke-approval', approvalId },
  })
}
