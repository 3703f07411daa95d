import { type Address, addressKey } from './people.ts'
import type { Clock } from './ports.ts'

/** Keeps what is sent under what each platform allows; a refused message is simply tried at the next look. */
export type Pace = {
  /** Whether one more message may go there now, which counts it; else whether the person or the whole workspace has to wait. */
  take(to: Address, what: 'send' | 'replace'): 'taken' | 'person-waits' | 'space-waits'
  /** The platform asked to slow down: whatever was left for its workspace or tenant is gone. */
  slowDown(to: Address): void
}

/** So many at once, then so many a second. */
type Rate = { burst: number; perSecond: number }

/**
 * Slack: chat.postMessage 1/s a channel with short bursts and a few hundred a minute a workspace, chat.update 50/min
 * (docs.slack.dev, rate limits). Teams: 7/1 s, 60/30 s and 1,800/h a conversation, 50/s a tenant (Microsoft Learn, rate
 * limiting for bots), of which we take less than half.
 */
const rates: Partial<Record<Address['platform'], Record<'person' | 'space' | 'redraws', Rate>>> = {
  slack: {
    person: { burst: 3, perSecond: 1 },
    space: { burst: 8, perSecond: 4 },
    redraws: { burst: 20, perSecond: 0.8 },
  },
  teams: {
    person: { burst: 5, perSecond: 0.5 },
    space: { burst: 20, perSecond: 20 },
    redraws: { burst: 20, perSecond: 20 },
  },
}

/** A pace that counts from the clock; platforms without limits are not held back. */
export function createPace(clock: Clock): Pace {
  const buckets = new Map<string, { left: number; at: number }>()

  function filled(key: string, { burst, perSecond }: Rate) {
    const now = clock.now()
    const known = buckets.get(key) ?? { left: burst, at: now }
    const left = Math.min(burst, known.left + (Math.max(0, now - known.at) / 1_000) * perSecond)
    const bucket = { left, at: now }
    buckets.set(key, bucket)
    return bucket
  }

  const bucketsFor = (to: Address, what: 'send' | 'replace') => {
    const rate = rates[to.platform]
    if (!rate) return undefined
    const space = spaceOf(to)
    return {
      person: filled(addressKey(to), rate.person),
      space: what === 'send' ? filled(`${space} sends`, rate.space) : filled(`${space} redraws`, rate.redraws),
    }
  }

  return {
    take(to, what) {
      const buckets = bucketsFor(to, what)
      if (!buckets) return 'taken'
      if (buckets.space.left < 1) return 'space-waits'
      if (buckets.person.left < 1) return 'person-waits'
      buckets.space.left -= 1
      buckets.person.left -= 1
      return 'taken'
    },
    slowDown(to) {
      for (const what of ['send', 'replace'] as const) {
        const buckets = bucketsFor(to, what)
        if (buckets) buckets.space.left = 0
      }
    },
  }
}

/** The workspace or tenant whose limits a message counts against. */
export function spaceOf({ platform, space }: Address): string {
  return `${platform}/${space}`
}
