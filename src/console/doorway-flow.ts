import { type Reply, say } from '../replies.ts'
import type { KnownTurn } from '../turn.ts'
import { doorwayView, inPrivateView, noDoorwayView } from './doorway-view.ts'

/** A link that lets this person into the console once, from one browser; only where nobody reads along. */
export async function openConsole(turn: KnownTurn): Promise<Reply> {
  const { doorway } = turn.ports
  if (turn.place === 'shared') return say(inPrivateView())
  return say(doorway ? doorwayView(doorway.linkFor(turn.person, turn.from)) : noDoorwayView())
}
