import { causeOf, type KnownTurn } from '../turn.ts'
import type { Marked } from './handing-in.ts'
import type { Update } from './update.ts'

/** Marks an update of the asker's town, or discards it, alone among changes of that update. */
export function mark(
  turn: KnownTurn,
  { kind, updateId }: { kind: string; updateId: string },
  step: (current: Update | undefined) => Marked,
): Promise<Marked> {
  return turn.ports.store.change<'update', Marked>('update', updateId, causeOf(turn, kind), (current) => {
    const outcome = step(current?.town === turn.town.key ? current : undefined)
    return outcome.outcome === 'done' ? { outcome, record: outcome.update } : { outcome }
  })
}
