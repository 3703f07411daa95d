import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDatabase } from '../../adapters/storage/archive/database.ts'
import { openPool } from '../../adapters/storage/postgres/connect.ts'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import { serverUrl, temporaryDatabase } from '../postgres/database.ts'
import { seededRandom } from '../storage/simulated-disk.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { build } from './built.ts'
import { killThroughDays, monday } from './days.ts'
import { examine, settle } from './findings.ts'
import { askForSignatures } from './first-signatures.ts'
import { killsPerStore, seed } from './settings.ts'

describe.skipIf(!serverUrl)('with a PostgreSQL server', () => {
  it(`loses nothing over days of work of two replicas, killed ${killsPerStore} times`, async () => {
    const platform = join(await temporaryFolder(), 'platform')
    const url = await temporaryDatabase()
    // A replica that starts again goes on with what it had claimed.
    const replicas = ['one', 'two'].map((owner) => ({ url, owner }))
    const built = await build()
    try {
      const first = await openPostgres({ url, owner: 'one', clock: { now: () => monday }, connections: 2 })
      await askForSignatures(first, new Date(monday).toISOString())
      const random = seededRandom(seed)
      const days = await killThroughDays({ folder: platform, built, random, replicas, kills: killsPerStore })
      const last = days.now + 86_400_000
      const clock = { now: () => last }
      const stores = await Promise.all(replicas.map((replica) => openPostgres({ ...replica, clock, connections: 2 })))
      await settle(stores, built.knowledge, platform, last)
      for (const store of stores) await store.close()
      const pool = await openPool(url, 1)
      const { wrong, ...findings } = await examine(readDatabase(pool), days, platform)
      await pool.end()
      console.log(
        JSON.stringify({
          store: 'postgres',
          seed,
          kills: days.kills,
          events: days.events,
          redelivered: days.redelivered,
          ...findings,
        }),
      )
      expect({ seed, wrong }).toEqual({ seed, wrong: [] })
      expect(findings.acknowledgedChanges).toBeGreaterThan(days.kills / 4)
      if (days.kills >= 100) expect(findings.signed).toBeGreaterThan(0)
    } finally {
      built.remove()
    }
  }, 1_800_000)
})
