import { describe } from 'vitest'
import { openPostgres } from '../../adapters/storage/postgres.ts'
import { journalContract } from '../contracts/journal-contract.ts'
import { makeDatabase, serverUrl } from './database.ts'

describe.skipIf(!serverUrl)('with a PostgreSQL server', () => {
  journalContract('PostgreSQL', async (now) => {
    const { url, remove } = await makeDatabase()
    const store = await openPostgres({ url, clock: { now }, connections: 4 })
    return {
      store,
      discard: async () => {
        await store.close()
        await remove()
      },
    }
  })
})
