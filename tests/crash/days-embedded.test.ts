import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEmbedded } from '../../adapters/storage/archive/embedded.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { seededRandom } from '../storage/simulated-disk.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { build } from './built.ts'
import { killThroughDays, monday } from './days.ts'
import { examine, settle } from './findings.ts'
import { askForSignatures } from './first-signatures.ts'
import { killsPerStore, seed } from './settings.ts'

it(`loses nothing over days of work on the embedded store, killed ${killsPerStore} times`, async () => {
  const folder = await temporaryFolder()
  const platform = join(folder, 'platform')
  const store = { folder: join(folder, 'data') }
  const built = await build()
  try {
    const first = await openStore({ ...store, clock: { now: () => monday } })
    await askForSignatures(first, new Date(monday).toISOString())
    const days = await killThroughDays({
      folder: platform,
      built,
      random: seededRandom(seed),
      replicas: [store],
      kills: killsPerStore,
    })
    const last = days.now + 86_400_000
    const opened = await openStore({ ...store, clock: { now: () => last } })
    await settle([opened], built.knowledge, platform, last)
    await opened.close()
    const { wrong, ...findings } = await examine(readEmbedded(store.folder), days, platform)
    console.log(
      JSON.stringify({
        store: 'embedded',
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
