import { describe } from 'vitest'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import type { Store } from '../../src/ports.ts'
import { storeContract } from '../contracts/store-contract.ts'
import { makeDatabase, serverUrl } from './database.ts'

const clock = { now: () => Date.parse('2026-11-02T09:00:00.000Z') }

describe.skipIf(!serverUrl)('with a PostgreSQL server', () => {
  storeContract('PostgreSQL', async () => {
    const { url, remove } = await makeDatabase()
    const opened: Store[] = []
    const open = async () => {
      const store = await openPostgres({ url, clock, connections: 4 })
      opened.push(store)
      return store
    }
    return {
      store: await open(),
      beside: open,
      reopen: async () => {
        await opened[0]?.close()
        return open()
      },
      discard: async () => {
        for (const store of opened) await store.close()
        await remove()
      },
    }
  })
})
