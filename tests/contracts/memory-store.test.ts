import { createMemoryStore } from '../support/memory-store.ts'
import { storeContract } from './store-contract.ts'

storeContract('the memory store', async () => {
  const store = createMemoryStore()
  return { store, reopen: async () => store.reopened(), beside: async () => store.beside(), discard: async () => {} }
})
