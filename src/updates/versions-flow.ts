import { type Reply, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import type { Turn } from '../turn.ts'
import { noVersionView, versionsView, versionView } from './versions-view.ts'

/** Every version of a policy, or of all of them, with the days on which each counts. */
export async function showVersions(turn: Turn, request: RequestOf<'show-versions'>): Promise<Reply> {
  const keys = request.policy ? [request.policy] : turn.shelf.policies.map(({ key }) => key)
  const policies = await Promise.all(keys.map((key) => turn.library.dated(turn.town, key)))
  const known = policies.filter((versions) => versions.length > 0)
  return say(known.length > 0 ? versionsView(known, dayOf(turn)) : noVersionView)
}

/** One version whole, quotable for records of its time. */
export async function showVersion(turn: Turn, request: RequestOf<'show-version'>): Promise<Reply> {
  const versions = await turn.library.dated(turn.town, request.policy)
  return say(versionView(versions, request.version, dayOf(turn)) ?? noVersionView)
}

const dayOf = ({ at, town }: Turn) => today(at, town.timeZone)
