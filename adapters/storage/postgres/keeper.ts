import type { Pool } from 'pg'
import type { Clock } from '../../../src/ports.ts'
import { failureOf, saidBy } from './failures.ts'
import { seal } from './seal.ts'

/** The work that no change waits for: sealing the journal, and dropping what has served its time. */
export type Keeper = {
  sealSoon(): void
  /** Seals what is left and stops. */
  finish(): Promise<void>
}

const sealAfterMs = 1_000
const cleanEveryMs = 3_600_000
const thirtyDays = 30 * 86_400_000

/** Any replica may seal for all; one that stops before it did leaves that to the others or to its next start. */
export function createKeeper(pool: Pool, clock: Clock, log: (sentence: string) => void): Keeper {
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined
  let cleanedAt = Number.NEGATIVE_INFINITY

  const work = () => {
    working ??= (async () => {
      try {
        await seal(pool)
        if (clock.now() - cleanedAt > cleanEveryMs) await clean()
      } catch (error) {
        // Another replica sealed first, or the database is away, which the next change will say.
        if (failureOf(error) === 'refused') log(`The journal could not be sealed (${saidBy(error)}).`)
      }
    })().finally(() => {
      working = undefined
    })
    return working
  }

  const clean = async () => {
    cleanedAt = clock.now()
    await pool.query(`delete from countersign_claims where ends < now() - interval '1 hour'`)
    // Platforms redeliver for hours, not weeks; the journal keeps what each event did.
    const before = new Date(cleanedAt - thirtyDays).toISOString()
    await pool.query(`delete from countersign_records where kind = 'event' and body ->> 'at' < $1`, [before])
  }

  const sealSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      void work()
    }, sealAfterMs).unref()
  }
  sealSoon()
  return {
    sealSoon,
    finish: async () => {
      clearTimeout(timer)
      await working
      await work()
    },
  }
}
