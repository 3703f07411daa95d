import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { journalContract } from './journal-contract.ts'

journalContract('the embedded store', async (now) => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-'))
  const store = await openStore({ folder, clock: { now } })
  return {
    store,
    discard: async () => {
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
})
