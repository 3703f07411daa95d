import type { Ports } from '../ports.ts'
import { expire, expiresAt, type Settled } from './approval.ts'
import { cards, notices } from './approval-flow.ts'

/** Ends every pending request whose time has passed and tells its asker. */
export async function expireApprovals(ports: Ports): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const pending = await ports.store.list('approval', { status: 'pending' })
  for (const { id } of pending.filter((approval) => expiresAt(approval) <= at)) {
    const cause = { event: `expire/${id}`, by: 'clock', why: 'expire-approval', at }
    await ports.store.change<'approval', Settled>('approval', id, cause, (current) => {
      const outcome = expire(current, at)
      if (outcome.outcome === 'refused') return { outcome }
      const { approval } = outcome
      return { outcome, record: approval, deliveries: [...cards(approval), ...notices(approval)] }
    })
  }
}
