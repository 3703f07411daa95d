import { type Approval, mayRevoke } from './approval.ts'
import { openKeys } from './keys.ts'
import { kinds } from './kinds.ts'
import { windowEnd } from './window.ts'

/** A person's requests to decide and decided, sorted for one card. */
export type Decisions = {
  /** Oldest first. */
  waiting: Approval[]
  /** What their yes still carries: standing windows and accounts, the next to end first. */
  standing: Approval[]
  /** What they decided, newest first; standing ones are not repeated. */
  decided: Approval[]
}

/** Sorts a town's requests for one person, as of an instant (ISO). */
export function decisionsOf(approvals: Approval[], person: string, waiting: Approval[], at: string): Decisions {
  const standing = approvals
    .filter((approval) => approval.status === 'approved' && mayRevoke(approval, person) && stands(approval, at))
    .sort((a, b) => (windowEnd(a) || 'z').localeCompare(windowEnd(b) || 'z'))
  const decided = approvals
    .filter((one) => saidSomething(one, person) && !standing.includes(one))
    .sort((a, b) => b.decidedAt.localeCompare(a.decidedAt))
  return { waiting, standing, decided }
}

/** A yes that still allows something tomorrow; a yes to exact words is used up by posting them. */
function stands(approval: Approval, at: string): boolean {
  const { binds } = kinds[approval.kind]
  return binds === 'account' || (binds === 'window' && windowEnd(approval) > at)
}

const saidSomething = ({ status, asker, decidedBy, keys }: Approval, person: string) =>
  status !== 'pending' && asker !== person && (decidedBy === person || keys.some(({ by }) => by === person))

/** One kind of request that waits, for HR: how many, since when the oldest (ISO), and with whom each lies. */
export type QueueLine = { kind: Approval['kind']; count: number; oldest: string; holders: string[] }

/** The requests that wait, by kind, the longest wait first; neither who asks nor what they want to post. */
export function queueOf(pending: Approval[]): QueueLine[] {
  const lines = new Map<Approval['kind'], QueueLine>()
  for (const { kind, askedAt, keys } of pending) {
    const line = lines.get(kind) ?? { kind, count: 0, oldest: askedAt, holders: [] }
    const holders = openKeys(keys).map(({ holder }) => holder)
    lines.set(kind, {
      kind,
      count: line.count + 1,
      oldest: askedAt < line.oldest ? askedAt : line.oldest,
      holders: [...new Set([...line.holders, ...holders])],
    })
  }
  return [...lines.values()].sort((a, b) => a.oldest.localeCompare(b.oldest))
}
