import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock, JournalReader, Store } from '../../src/ports.ts'
import type { RecordOf } from '../../src/records.ts'
import { entriesInDatabase } from './archive/database-journal.ts'
import { inOrderOfId, isWanted } from './memory.ts'
import { changeOnce, Unconfirmed } from './postgres/change.ts'
import { claim } from './postgres/claims.ts'
import { connect } from './postgres/connect.ts'
import { erase, findTraces } from './postgres/erase.ts'
import { failureOf, saidBy } from './postgres/failures.ts'
import { inTurn } from './postgres/in-turn.ts'
import { createKeeper } from './postgres/keeper.ts'
import { readRows, selectBodies } from './postgres/rows.ts'
import { recordKey } from './run-step.ts'

export type PostgresSettings = {
  /** DATABASE_URL. */
  url: string
  clock: Clock
  /** Takes plain sentences for whoever runs the bot; never content of records. */
  log?: (sentence: string) => void
  /** Connections at most; each replica has its own. */
  connections?: number
  /** Names this replica to the others; one that starts again under the same name goes on with what it had claimed. */
  owner?: string
}

export type SharedStore = Store & {
  /** Why the database cannot be used just now; undefined while it can. */
  trouble(): string | undefined
  journal: JournalReader
}

/** Tries of one change that others overtake, and tries when the database does not answer. */
const mostTries = { again: 50, lost: 3 }

/**
 * Opens the store in PostgreSQL, which any number of replicas may share. Throws one sentence that says what to do when
 * the database cannot be reached or used, or was written by a newer version.
 */
export async function openPostgres(settings: PostgresSettings): Promise<SharedStore> {
  const { url, clock, log = () => {}, connections = 10, owner = randomUUID() } = settings
  const pool = await connect(url, connections)
  const keeper = createKeeper(pool, clock, log)
  const turns = inTurn()
  const underWay = new Set<Promise<unknown>>()
  let isClosed = false
  let trouble: string | undefined

  /** Runs what needs the database; when that is gone, says so in one sentence. */
  const reach = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work()
      trouble = undefined
      return result
    } catch (error) {
      if (failureOf(error) !== 'lost') throw error
      if (!trouble) log(`The database does not answer (${saidBy(error)}); changes are refused until it does.`)
      trouble = `The database does not answer: ${saidBy(error)}`
      throw new Error(`${trouble}. Nothing was saved.`)
    }
  }

  /** For what does no harm when it is done again. */
  const read = <T>(work: () => Promise<T>) => reach(() => untilDone(work))

  const change: Store['change'] = async (kind, id, cause, step) => {
    if (isClosed) throw new Error('The store is closed; nothing was saved.')
    // Within one replica changes of a record queue here, so that only replicas ever overtake each other.
    const work = turns(recordKey(kind, id), () =>
      reach(() => untilDone(() => changeOnce(pool, kind, id, cause, alone(step)))),
    )
    underWay.add(work)
    try {
      const { outcome, isSaved } = await work
      if (isSaved) keeper.sealSoon()
      return outcome
    } finally {
      underWay.delete(work)
    }
  }

  let isInStep = false
  const alone =
    <C, D>(step: (current: C) => D): ((current: C) => D) =>
    (current) => {
      isInStep = true
      try {
        return step(current)
      } finally {
        isInStep = false
      }
    }

  let closing: Promise<void> | undefined
  const close = async () => {
    isClosed = true
    await Promise.allSettled(underWay)
    await keeper.finish()
    await pool.end()
  }
  return {
    get: async (kind, id) => {
      const rows = await read(() => readRows(pool, [{ kind, id }]))
      // The row of a kind holds a record of that kind.
      return rows.get(recordKey(kind, id))?.record as RecordOf<typeof kind> | undefined
    },
    list: async (kind, where = {}) => {
      const found = await read(() => selectBodies(pool, kind, where))
      return inOrderOfId(found.filter((record) => isWanted(record, where)))
    },
    change: async (kind, id, cause, step) => {
      if (isInStep) throw new Error('A step must not call the store.')
      return change(kind, id, cause, step)
    },
    claim: (name, forMs) => read(() => claim(pool, owner, name, forMs)),
    traces: (removed) => read(() => findTraces(pool, removed)),
    erase: (traces) => read(() => erase(pool, traces)),
    journal: { entries: (place) => entriesInDatabase(pool, place) },
    trouble: () => trouble,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** Tries again what others overtook, and what the database lost before it was saved; each try decides afresh. */
async function untilDone<T>(attempt: () => Promise<T>): Promise<T> {
  const tries = { again: 0, lost: 0 }
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Unconfirmed)
        throw new Error(
          'The database went away while this was being saved, and it may or may not be. Look at how it stands now.',
        )
      const failure = failureOf(error)
      if (failure === 'refused') throw error
      tries[failure] += 1
      if (tries[failure] >= mostTries[failure]) throw error
      // Out of step with the other replicas, and longer where the database has to come back first.
      await pause(failure === 'lost' ? 300 * tries.lost : Math.random() * 10 * tries.again)
    }
  }
}
