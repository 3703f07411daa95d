import type { Low } from 'lowdb'
import type { Cause, Clock, Store } from '../../src/ports.ts'
import type { EntryDraft } from './entry.ts'
import { frozen } from './freeze.ts'
import type { Journal } from './journal.ts'
import type { Lock } from './lock.ts'
import { lookUp, put } from './memory.ts'
import { type Look, pieceOf, recordKey, runStep, type Saved } from './run-step.ts'
import type { State } from './snapshot.ts'

export type Changes = {
  change: Store['change']
  /** Writes the state anew, with all that was changed before this call; says whether it could. */
  snapshot(): Promise<'written' | 'not-written'>
  /** Runs work between two writes to the journal, while nothing else touches it. */
  between(work: () => Promise<void>): Promise<void>
  trouble(): string | undefined
  /** Waits for what is under way, writes the last snapshot and refuses everything after. */
  finish(): Promise<void>
}

type Waiting = { draft: EntryDraft; saved: Saved[]; resolve: () => void; reject: (error: Error) => void }

/** Changes that share one write to the disk; more would make the first ones wait. */
const mostPerWrite = 256
const thirtyDays = 30 * 86_400_000

/**
 * Runs steps one after the other and saves them in groups. A step sees what the steps before it decided even while that
 * is on its way to the disk; readers and callers see it only when it is there.
 */
export function createChanges(parts: {
  clock: Clock
  journal: Journal
  lock: Lock
  low: Low<State>
  log: (sentence: string) => void
  /** Bytes of journal after which the next snapshot is due. */
  threshold: () => number
  /** Bytes of journal already behind the last snapshot. */
  behind: number
}): Changes {
  const { clock, journal, lock, low, log } = parts
  const underWay = new Map<string, Saved>()
  let waiting: Waiting[] = []
  const errands: (() => Promise<void>)[] = []
  let writing: Promise<void> | undefined
  let snapshotting: Promise<'written' | 'not-written'> | undefined
  let isInStep = false
  let isClosed = false
  let failure: string | undefined
  let sinceSnapshot = parts.behind

  const trouble = () => {
    failure ??= lock.lost()
    return (
      failure && `Changes cannot be saved: ${failure}. The store can only be read until Countersign is started again.`
    )
  }
  const change: Store['change'] = async (kind, id, cause, step) => {
    if (isClosed) throw new Error('The store is closed; nothing was saved.')
    const refused = trouble()
    if (refused) throw new Error(refused)
    let isSeenUnderWay = false
    const look: Look = (of, its) => {
      const newer = underWay.get(recordKey(of, its))
      isSeenUnderWay ||= newer !== undefined
      return newer ? newer.record : lookUp(low.data.records, of, its)
    }
    const { outcome, saved } = alone(() => runStep(look, kind, id, cause, step))
    // What was decided on a record still on its way to the disk is told only when that record is there.
    if (saved.length > 0 || isSeenUnderWay) await join(cause, saved)
    return outcome
  }

  const alone = <T>(run: () => T): T => {
    if (isInStep) throw new Error('A step must not call the store.')
    isInStep = true
    try {
      return run()
    } finally {
      isInStep = false
    }
  }

  const join = (cause: Cause, saved: Saved[]) => {
    for (const one of saved) {
      frozen(one.record)
      underWay.set(recordKey(one.kind, one.id), one)
    }
    const { at, by, why, event } = cause
    return new Promise<void>((resolve, reject) => {
      waiting.push({ draft: { at, by, why, event, saved: saved.map(pieceOf) }, saved, resolve, reject })
      writing ??= write()
    })
  }

  const between = (work: () => Promise<void>) =>
    new Promise<void>((resolve, reject) => {
      errands.push(async () => {
        const refused = isClosed ? 'The store is closed.' : trouble()
        if (refused) reject(new Error(refused))
        else await work().then(resolve, reject)
      })
      writing ??= write()
    })

  const write = async () => {
    // Lets the other changes of this turn join the first write.
    await Promise.resolve()
    while (waiting.length > 0 || errands.length > 0) {
      if (waiting.length > 0) await writeGroup()
      await errands.shift()?.()
    }
    // At once, not in a later turn: the next change must find that it has to start a write of its own.
    writing = undefined
  }

  const writeGroup = async () => {
    const group = waiting.slice(0, mostPerWrite)
    waiting = waiting.slice(mostPerWrite)
    const drafts = group.filter((one) => one.saved.length > 0).map((one) => one.draft)
    try {
      const lost = trouble()
      if (lost) throw new Error(lost)
      if (drafts.length > 0) await journal.append(drafts, month(clock.now()))
    } catch (cause) {
      failure ??= cause instanceof Error ? cause.message : String(cause)
      const refused = trouble() ?? ''
      log(refused)
      for (const one of [...group, ...waiting]) one.reject(new Error(refused, { cause }))
      waiting = []
      underWay.clear()
      return
    }
    for (const one of group) apply(one)
    low.data.journal = journal.position()
    if (sinceSnapshot > parts.threshold()) void snapshot()
    for (const one of group) one.resolve()
  }

  const apply = ({ draft, saved }: Waiting) => {
    for (const piece of draft.saved) sinceSnapshot += piece.length
    for (const one of saved) {
      put(low.data.records, one)
      const key = recordKey(one.kind, one.id)
      if (underWay.get(key) === one) underWay.delete(key)
    }
  }

  /** A snapshot that fails harms nothing: the journal has it all, and the next one is due after as much again. */
  const snapshot = () => {
    snapshotting ??= (async () => {
      sinceSnapshot = 0
      dropOldEvents(low.data, clock.now())
      try {
        await low.write()
        return 'written' as const
      } catch (error) {
        log(`The current state could not be written anew (${error}); the journal still holds every change.`)
        return 'not-written' as const
      }
    })().finally(() => {
      snapshotting = undefined
    })
    return snapshotting
  }

  return {
    change,
    between,
    // Another process may own the folder by then.
    snapshot: async () => {
      // One that is under way may have begun before the change that this one is asked for.
      await snapshotting
      return isClosed || trouble() ? 'not-written' : snapshot()
    },
    trouble,
    finish: async () => {
      isClosed = true
      await writing
      await snapshotting
      if (sinceSnapshot > 0 && !trouble()) await snapshot()
    },
  }
}

/** Platforms redeliver for hours, not weeks; the journal keeps what each event did. */
function dropOldEvents(state: State, now: number): void {
  for (const event of state.records.event.values()) {
    if ('at' in event && Date.parse(event.at) < now - thirtyDays) state.records.event.delete(event.id)
  }
}

function month(now: number): string {
  return new Date(now).toISOString().slice(0, 7)
}
