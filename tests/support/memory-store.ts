import { emptyMemory, lookUp, put, select } from '../../adapters/storage/memory.ts'
import { runStep } from '../../adapters/storage/run-step.ts'
import type { Store } from '../../src/ports.ts'
import type { RecordOf } from '../../src/records.ts'

/** A store that forgets everything with the process, for walks; it passes the same suite as the real ones. */
export function createMemoryStore(memory = emptyMemory()): Store & { reopened(): Store } {
  let closed = false
  return {
    // The map of a kind holds records of that kind only.
    get: async (kind, id) => lookUp(memory, kind, id) as RecordOf<typeof kind> | undefined,
    list: async (kind, where = {}) => select(memory, kind, where),
    change: async (kind, id, cause, step) => {
      if (closed) throw new Error('The store is closed.')
      const { outcome, saved } = runStep((of, its) => lookUp(memory, of, its), kind, id, cause, step)
      for (const one of saved) put(memory, one)
      return outcome
    },
    close: async () => {
      closed = true
    },
    reopened: () => createMemoryStore(memory),
  }
}
