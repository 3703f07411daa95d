import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import type { Approval } from './approval.ts'
import { holderOf, namedPerson } from './approver.ts'
import { type Key, openKeys } from './keys.ts'
import type { WorkClock } from './work-clock.ts'

/** What is due for a key that waits. */
export type Due =
  | { kind: 'nothing' }
  | { kind: 'remind' }
  | { kind: 'move'; to: string; why: string }
  /** Nobody is left to ask: HR is told and decides nothing. */
  | { kind: 'tell'; hr: string }

/** Working minutes of the holder after which each reminder goes out, and after which somebody else is asked. */
const remindAfter = [120, 480]
const moveAfter = 960

/**
 * What is due for one open key: reminders in the holder's working hours, then the next person in line. Where a window
 * comes near, half of the time that was left when the holder got the card is theirs. A named person is never replaced.
 */
export function dueFor(
  approval: Approval,
  key: Key,
  { town, staff, clock, at }: { town: Town; staff: Person[]; clock: WorkClock; at: string },
): Due {
  if (!openKeys(approval.keys).includes(key) || key.office === namedPerson) return { kind: 'nothing' }
  const holder = staff.find(({ id }) => id === key.holder)
  const after = remindAfter[key.reminders]
  const worked = holder ? clock.minutesSince(holder, key.since) : 0
  const share = shareOfTimeLeft(approval, key, at)
  // Everything else comes later than the next reminder, and most requests are younger than that.
  if (holder && after !== undefined && worked < after && share < reminderShare(key)) return { kind: 'nothing' }
  const next = nextInLine(approval, key, town, staff)
  if (!holder) return next ? { kind: 'move', to: next.id, why: 'who had it no longer works here' } : { kind: 'nothing' }
  const hr = next || key.told ? undefined : hrBeside(approval, key, town, staff)
  if (!next && !hr && after === undefined) return { kind: 'nothing' }
  if (next && (worked >= moveAfter || share >= 0.5)) {
    return { kind: 'move', to: next.id, why: `no decision from ${holder.name} so far` }
  }
  if (hr && (worked >= moveAfter || share >= 0.5)) return { kind: 'tell', hr: hr.id }
  const isDue = after !== undefined && (worked >= after || share >= reminderShare(key))
  return isDue && clock.isAtWork(holder) ? { kind: 'remind' } : { kind: 'nothing' }
}

/** The part of the time left after which the next reminder goes out. */
const reminderShare = ({ reminders }: Key) => 0.25 * (reminders + 1)

/** How much of the time from when the holder got the card to the start of the window is over; 0 without a window. */
function shareOfTimeLeft({ from }: Approval, { since }: Key, at: string): number {
  const [start, got] = [Date.parse(from), Date.parse(since)]
  return start > got ? (Date.parse(at) - got) / (start - got) : 0
}

/**
 * Who is asked next: the backup, the supervisor's supervisor, Human Resources. Where the clause names another office than
 * the supervisor, only whoever stands in for its holder: nobody else can say that office's yes.
 */
function nextInLine(approval: Approval, key: Key, town: Town, staff: Person[]): Person | undefined {
  const byId = (id: string | null | undefined) => staff.find((person) => person.id === id)
  const asker = byId(approval.asker)
  if (!asker) return undefined
  const first = byId(key.passed[0]?.holder ?? key.holder)
  const line =
    key.office === 'supervisor'
      ? [byId(asker.backup), byId(first?.supervisor), holderOf('hr', asker, town, staff)]
      : [byId(first?.backup)]
  const others = approval.keys.filter((other) => other !== key).map(({ holder }) => holder)
  const tried = [approval.asker, key.holder, key.actsFor, ...key.passed.map(({ holder }) => holder), ...others]
  return line.find((person) => person && !tried.includes(person.id))
}

/** Whoever in HR can be told: neither the asker nor somebody who has or had the key. */
function hrBeside(approval: Approval, key: Key, town: Town, staff: Person[]): Person | undefined {
  const asker = staff.find(({ id }) => id === approval.asker)
  const hr = asker && holderOf('hr', asker, town, staff)
  const concerned = [approval.asker, key.holder, key.actsFor, ...key.passed.map(({ holder }) => holder)]
  return hr && !concerned.includes(hr.id) ? hr : undefined
}
