import type { Person } from '../people.ts'
import type { Shelf } from '../policies/shelf.ts'
import { momentInWords } from '../time.ts'
import type { View } from '../view.ts'
import type { Approval } from './approval.ts'
import { titleOf } from './approver.ts'
import { type Key, openKeys } from './keys.ts'

/** Everything a card about an approval shows, looked up. */
export type ApprovalStory = {
  approval: Approval
  asker: Person
  /** Names by person id. */
  names: Record<string, string>
  shelf: Shelf
  reader: Person
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

/** A person of the story; somebody the directory no longer has keeps their id. */
export function nameIn({ names }: ApprovalStory, id: string): string {
  return names[id] ?? id
}

/** Who ended it, when and why: `Declined by Denise Kowalski, Fri, Nov 20, …: "…"`; empty while it waits. */
export function outcomeLine(story: ApprovalStory): string {
  const { approval, reader } = story
  if (approval.status === 'pending') return ''
  const who = approval.decidedBy === 'clock' ? '' : ` by ${whoSaid(story, approval.decidedBy)}`
  const line = `${capital(statusWords(approval))}${who}, ${momentInWords(approval.decidedAt, reader.timeZone)}.`
  return approval.reason ? `${line} "${approval.reason}"` : line
}

/** A name, with whom they stood in for. */
function whoSaid(story: ApprovalStory, id: string): string {
  const key = story.approval.keys.find((one) => one.by === id || one.holder === id)
  const isStandIn = key?.holder === id && key.actsFor !== ''
  return isStandIn ? `${nameIn(story, id)} for ${nameIn(story, key.actsFor)}` : nameIn(story, id)
}

/** How one key stands: who has said yes, who has it, why it came to them. */
export function keyLine(key: Key, story: ApprovalStory): { name: string; value: string } {
  const { approval, shelf, reader } = story
  const name = capital(titleOf(key.office, shelf.town))
  const moved = key.passed.at(-1)
  const came = moved ? `; came from ${nameIn(story, moved.holder)} because ${moved.why}` : ''
  if (key.by) {
    return { name, value: `yes from ${whoSaid(story, key.by)}, ${momentInWords(key.at, reader.timeZone)}${came}` }
  }
  const acts = key.actsFor ? `, who stands in for ${nameIn(story, key.actsFor)}` : ''
  if (approval.status !== 'pending') return { name, value: `${nameIn(story, key.holder)}${acts}${came}` }
  const isOpen = openKeys(approval.keys).includes(key)
  return { name, value: `${isOpen ? 'waits for' : 'comes after, then'} ${nameIn(story, key.holder)}${acts}${came}` }
}

export function toneOf(approval: Approval): View['tone'] {
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

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
