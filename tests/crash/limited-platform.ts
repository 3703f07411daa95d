import type { Address } from '../../src/people.ts'
import type { Clock, Messenger, SendResult } from '../../src/ports.ts'

/** One message that was posted, when, and where. */
export type Posting = { key: string; platform: Address['platform']; at: number; what: 'sent' | 'replaced' | 'refused' }

/**
 * What the platforms take of one app at most: Slack several hundred messages a minute in a workspace (docs.slack.dev,
 * rate limits), Teams 50 requests a second in a tenant (Microsoft Learn, rate limiting for bots).
 */
const limits = { slack: { count: 300, withinMs: 60_000 }, teams: { count: 50, withinMs: 1_000 } }

/**
 * Slack and Teams in small, which go on where `before` ended: both refuse what is beyond their limits, and only Slack can
 * be asked whether a delivery was posted before.
 */
export function createLimitedPlatform(clock: Clock, before: Posting[], post: (posting: Posting) => void): Messenger {
  const known = new Set(before.filter(({ what }) => what === 'sent').map(({ key }) => key))
  const recent = { slack: [] as number[], teams: [] as number[] }

  const take = async (key: string, { platform }: Address, what: 'sent' | 'replaced'): Promise<SendResult> => {
    if (platform !== 'slack' && platform !== 'teams') throw new Error(`Nobody is on ${platform} here.`)
    if (what === 'sent' && platform === 'slack' && known.has(key)) return { outcome: 'sent', message: key }
    const at = clock.now()
    const { count, withinMs } = limits[platform]
    recent[platform] = recent[platform].filter((then) => then > at - withinMs)
    if (recent[platform].length >= count) {
      post({ key, platform, at, what: 'refused' })
      return { outcome: 'later', afterMs: withinMs, why: 'The platform asked to slow down.' }
    }
    // Somewhere between being asked and having answered a process can die.
    await new Promise((resolve) => setImmediate(resolve))
    recent[platform].push(at)
    known.add(key)
    post({ key, platform, at, what })
    await new Promise((resolve) => setImmediate(resolve))
    return { outcome: 'sent', message: key }
  }
  return {
    send: (to, _, key) => take(key, to, 'sent'),
    replace: ({ address, message }) => take(message, address, 'replaced'),
  }
}
