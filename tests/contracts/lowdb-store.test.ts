import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../adapters/storage/lowdb.ts'
import type { Store } from '../../src/ports.ts'
import { storeContract } from './store-contract.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }

storeContract('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-'))
  let store = await openStore({ folder, clock })
  return {
    store,
    reopen: async () => {
      await store.close()
      store = await openStore({ folder, clock })
      return store
    },
    discard: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})

storeContract('the embedded store, when a snapshot is due all the time and never at the end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-'))
  // Reopening without closing is what a killed process leaves; the lock of this living one must not stop it.
  const takeLock = async () => ({ lost: () => undefined, release: async () => {} })
  const opened: Store[] = []
  const open = async () => {
    const store = await openStore({ folder, clock, takeLock, snapshotAfter: 0 })
    opened.push(store)
    return store
  }
  return {
    store: await open(),
    reopen: open,
    discard: async () => {
      for (const store of opened) await store.close()
      await rm(folder, { recursive: true })
    },
  }
})
