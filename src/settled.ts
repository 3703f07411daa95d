import type { Delivery } from './deliveries.ts'
import { unreachable } from './exhaustive.ts'
import { hashOf } from './hash.ts'
import type { Address } from './people.ts'
import type { SendResult } from './ports.ts'

/** Tries before a delivery is given up and shown to HR and IT: about nine hours of a platform being down. */
const mostAttempts = 40
const longestPauseMs = 15 * 60_000
const redrawAgainMs = 30_000

/** The delivery after an attempt (`now` in milliseconds); one that was queued again meanwhile stays queued. */
export function settled(
  current: Delivery,
  tried: Delivery,
  result: SendResult,
  address: Address | undefined,
  now: number,
): Delivery {
  const attempts = current.attempts + 1
  switch (result.outcome) {
    case 'sent': {
      const sentAs = address ? { address, message: result.message } : current.sentAs
      const state = current.revision === tried.revision ? 'sent' : 'queued'
      return { ...current, state, sentAs, attempts: 0, why: '' }
    }
    case 'later':
      return putOff(current, attempts, result.afterMs, result.why, now)
    case 'failed':
      return { ...current, state: givenUp(current), attempts, why: result.why }
    case 'unknown':
      // Drawing a message again is harmless; sending one again might be a second message.
      return tried.sentAs
        ? putOff(current, attempts, redrawAgainMs, result.why, now)
        : { ...current, state: givenUp(current), attempts, why: result.why }
    default:
      return unreachable(result)
  }
}

/** What was taken back meanwhile stays so: nobody is to try it again. */
function givenUp({ state }: Delivery): Delivery['state'] {
  return state === 'withdrawn' ? 'withdrawn' : 'failed'
}

function putOff(current: Delivery, attempts: number, afterMs: number, why: string, now: number): Delivery {
  const pause = pauseMs(current.id, attempts, afterMs)
  // One of a campaign goes on waiting for its turn; one taken back meanwhile stays so.
  const again = current.state === 'waiting' || current.state === 'withdrawn' ? current.state : 'queued'
  const state = attempts >= mostAttempts ? givenUp(current) : again
  return { ...current, state, attempts, notBefore: new Date(now + pause).toISOString(), why }
}

/**
 * How long to wait before the next try: what the platform asked for, at least twice as long as the time before, and up
 * to a tenth more, so that what failed together is not tried together. The same delivery always waits the same.
 */
export function pauseMs(id: string, attempts: number, afterMs: number): number {
  const pause = Math.max(afterMs, Math.min(longestPauseMs, 1_000 * 2 ** Math.min(attempts, 20)))
  const share = Number.parseInt(hashOf(id, String(attempts)).slice(0, 8), 16) / 0xffffffff
  return Math.round(pause * (1 + share / 10))
}
