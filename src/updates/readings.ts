import { createNotes, type Notes } from '../notes.ts'
import type { Properties } from '../policies/document.ts'
import type { Clock } from '../ports.ts'

/** A document that HR sent, kept in memory until it is said which policy it replaces. */
export type SentDocument = { name: string; bytes: Uint8Array; properties: Properties; sentBy: string }

/** The documents being read now, each of which can be stopped, and those read in the last minutes. */
export type Readings = {
  /** Aborted by `stop`. */
  begin(id: string): AbortSignal
  end(id: string): void
  /** Whether there was something to stop. */
  stop(id: string): boolean
  read: Notes<SentDocument>
}

const minutes = 60
/** Each may have 25 MB. */
const mostKept = 8

/** Nothing being read, nothing kept. */
export function createReadings(clock: Clock): Readings {
  const underWay = new Map<string, AbortController>()
  return {
    begin(id) {
      const controller = new AbortController()
      underWay.set(id, controller)
      return controller.signal
    },
    end: (id) => void underWay.delete(id),
    stop(id) {
      const controller = underWay.get(id)
      controller?.abort()
      return controller !== undefined
    },
    read: createNotes(clock, minutes, mostKept),
  }
}
