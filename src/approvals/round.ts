import type { DeliveryOrder } from '../deliveries.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { dayInWords } from '../time.ts'
import { type Approval, expire } from './approval.ts'
import { cards, notices, reminder } from './approval-messages.ts'
import { namedPerson } from './approver.ts'
import { type Delegation, standInFor } from './delegation.ts'
import { dueFor } from './escalation.ts'
import { handedOn, type Key, openKeys } from './keys.ts'
import type { WorkClock } from './work-clock.ts'

/** What a look at a waiting request needs to know. */
export type Around = { town: Town; staff: Person[]; delegations: Delegation[]; clock: WorkClock; at: string }

/** What time alone makes of a waiting request: expired, handed over, moved to the next in line, reminded; undefined when nothing. */
export function roundOf(
  approval: Approval,
  around: Around,
): { approval: Approval; deliveries: DeliveryOrder[] } | undefined {
  const expired = expire(approval, around.at)
  if (expired.outcome === 'decided') {
    return { approval: expired.approval, deliveries: [...cards(expired.approval), ...notices(expired.approval)] }
  }
  if (approval.status !== 'pending') return undefined
  const open = openKeys(approval.keys)
  const keys = approval.keys.map((key) => (open.includes(key) ? nextStateOf(key, approval, around) : key))
  if (keys.every((key, at) => key === approval.keys[at])) return undefined
  const after = { ...approval, keys }
  const moved = keys.some((key, at) => key.passed.length !== approval.keys[at]?.passed.length)
  const told = keys.some((key, at) => key.told !== approval.keys[at]?.told)
  const reminded = keys.filter((key, at) => key.reminders > (approval.keys[at]?.reminders ?? 0))
  return {
    approval: after,
    deliveries: [...(moved || told ? cards(after) : []), ...reminded.map((key) => reminder(after, key))],
  }
}

/** The key with whoever decides for its holder now; new keys go there from the start. */
export function inRightHands(key: Key, asker: string, around: Pick<Around, 'delegations' | 'at'>): Key {
  if (key.office === namedPerson) return key
  const principal = key.actsFor || key.holder
  const holder = standInFor(principal, asker, around.delegations, around.at)
  return holder === key.holder ? key : { ...key, holder, actsFor: holder === principal ? '' : principal }
}

function nextStateOf(key: Key, approval: Approval, around: Around): Key {
  const { at } = around
  const right = inRightHands(key, approval.asker, around)
  const isTaken = approval.keys.some((other) => other !== key && other.holder === right.holder)
  if (right !== key && !isTaken) return handedOn(key, right, handOverReason(right, around), at)
  const due = dueFor(approval, key, around)
  switch (due.kind) {
    case 'nothing':
      return key
    case 'remind':
      return { ...key, reminders: key.reminders + 1 }
    case 'tell':
      return { ...key, told: due.hr }
    case 'move': {
      const to = inRightHands({ ...key, holder: due.to, actsFor: '' }, approval.asker, around)
      return handedOn(key, to, due.why, at)
    }
  }
}

function handOverReason(right: Key, { staff, delegations, at }: Around): string {
  if (right.actsFor === '') return 'the hand-over is over'
  const principal = staff.find(({ id }) => id === right.actsFor)
  const until = delegations.find(({ from, status, until }) => from === right.actsFor && status === 'set' && until > at)
  const name = principal?.name ?? 'Who had it'
  return until
    ? `${name} handed over until ${dayInWords(until.until, principal?.timeZone ?? 'utc')}`
    : `${name} handed over`
}
