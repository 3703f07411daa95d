import type { Policy } from '../policies/clause.ts'
import { versionId } from '../policies/versions.ts'
import { type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import type { KnownTurn } from '../turn.ts'
import { discard } from './handing-in.ts'
import { mark } from './marking-flow.ts'
import * as views from './update-view.ts'
import { withVersions } from './versions-view.ts'

/**
 * Throws the draft away; what counts stays as it is, and so does what was handed in for a second yes. Whichever of the
 * two marks the update first decides; the campaign, looked up before, only says whether a marked one is back.
 */
export async function discardUpdate(turn: KnownTurn, request: RequestOf<'discard-update'>): Promise<Reply> {
  const { store } = turn.ports
  const update = await store.get('update', request.updateId)
  const campaign = update && (await store.get('campaign', versionId(update.policy, update.proposed.version)))
  const marked = await mark(turn, request, (current) => discard(current, campaign))
  if (marked.outcome === 'late' && marked.why === 'handed-in') {
    return campaign?.update === request.updateId && campaign.publishedAt
      ? say(
          views.stoppedView('It is published already', 'A published version stays; a new update can change it again.'),
        )
      : say(views.stoppedView('It was handed in already', 'Take it back in the message that shows how it stands.'))
  }
  return replace(views.stoppedView('Discarded', 'Nothing was published.'))
}

/** The version that counts, whole. */
export function showPolicy(turn: { shelf: { policies: Policy[] } }, request: RequestOf<'show-policy'>): Reply {
  const policy = turn.shelf.policies.find(({ key }) => key === request.policy)
  return say(
    policy
      ? withVersions(views.policyView(policy), policy.key)
      : views.stoppedView('No such policy', 'Your town has no policy under that name.'),
  )
}
