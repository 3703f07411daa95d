import { emptyMemory, lookUp, type Memory, put, select } from '../../adapters/storage/memory.ts'
import { runStep } from '../../adapters/storage/run-step.ts'
import type { Store } from '../../src/ports.ts'
import type { RecordOf } from '../../src/records.ts'

export type MemoryStore = Store & {
  reopened(): MemoryStore
  /** Another replica over the same records. */
  beside(): MemoryStore
}

/** What replicas share. */
type Shared = { memory: Memory; claims: Map<string, { owner: object; ends: number }> }

/** A store that forgets everything with the process, for walks; it passes the same suite as the real ones. */
export function createMemoryStore(shared: Shared = { memory: emptyMemory(), claims: new Map() }): MemoryStore {
  const { memory, claims } = shared
  const owner = {}
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
    claim: async (name, forMs) => {
      const held = claims.get(name)
      if (held && held.owner !== owner && held.ends > performance.now()) return false
      claims.set(name, { owner, ends: performance.now() + forMs })
      return true
    },
    // It keeps no journal.
    traces: async () => [],
    erase: async () => {},
    close: async () => {
      closed = true
    },
    reopened: () => createMemoryStore(shared),
    beside: () => createMemoryStore(shared),
  }
}
