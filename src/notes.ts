import type { Clock } from './ports.ts'

/** What the bot remembers for minutes and never writes down: a draft just reviewed, a question just asked. */
export type Notes<T> = { keep(id: string, note: T): void; find(id: string): T | undefined }

/** Notes that fade after `minutes`; beyond `most` the oldest goes first. */
export function createNotes<T>(clock: Clock, minutes: number, most: number): Notes<T> {
  const notes = new Map<string, { note: T; until: number }>()
  return {
    keep(id, note) {
      notes.delete(id)
      notes.set(id, { note, until: clock.now() + minutes * 60_000 })
      for (const [oldest, { until }] of notes) {
        if (notes.size <= most && until > clock.now()) break
        notes.delete(oldest)
      }
    },
    find(id) {
      const kept = notes.get(id)
      return kept && kept.until > clock.now() ? kept.note : undefined
    },
  }
}
