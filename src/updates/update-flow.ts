import { owed } from '../acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../acknowledgements/acknowledgement-flow.ts'
import type { Policy } from '../policies/clause.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { headCount } from './preview-flow.ts'
import { obstacles } from './update.ts'
import * as views from './update-view.ts'

/** Makes the draft the next version, and asks everyone for a signature, in one write. */
export async function publishUpdate(turn: KnownTurn, request: RequestOf<'publish-update'>): Promise<Reply> {
  const update = await turn.ports.store.get('update', request.updateId)
  if (!update || update.town !== turn.town.key || update.status === 'discarded') {
    return say(
      views.stoppedView('This update is not there any more', 'It was discarded. Start again with the new words.'),
    )
  }
  const { proposed } = update
  const versions = await turn.library.versions(turn.town, update.policy)
  const current = versions.find(({ version }) => version === proposed.version - 1)
  if (!current) throw new Error(`Update ${update.id} follows a version of ${update.policy} that is not there`)
  const stops = obstacles(current, proposed)
  const expected = await headCount(turn, update)
  if (stops.length > 0 || request.headCount.trim() !== String(expected)) {
    return ask(views.previewView(update, current, expected, stops, stops.length ? '' : `Type ${expected} to confirm.`))
  }
  const staff = await turn.ports.directory.inTown(turn.town.key)
  const owing = proposed.status === 'in-force' ? staff.map((person) => owed(proposed, person, turn.at)) : []
  const id = versionId(proposed.key, proposed.version)
  const outcome = await turn.ports.store.change<'policy', 'published' | 'overtaken'>(
    'policy',
    id,
    causeOf(turn, request.kind),
    (existing) => {
      if (existing) return { outcome: existing.update === update.id ? 'published' : 'overtaken' }
      const record = {
        id,
        town: turn.town.key,
        policy: proposed.key,
        version: proposed.version,
        update: update.id,
        publishedBy: turn.person.id,
        publishedAt: turn.at,
        body: proposed,
        scenario: update.scenario,
      }
      return {
        outcome: 'published',
        record,
        also: owing.map((acknowledgement) => ({ kind: 'acknowledgement', record: acknowledgement })),
        deliveries: owing.map(noticeOrder),
      }
    },
  )
  return outcome === 'published'
    ? replace(views.publishedView(current, proposed, expected))
    : say(
        views.stoppedView(
          'Another update came first',
          'Somebody published a newer version meanwhile. Start again from that one.',
        ),
      )
}

/** Throws the draft away; what counts stays as it is. */
export async function discardUpdate(turn: KnownTurn, request: RequestOf<'discard-update'>): Promise<Reply> {
  await turn.ports.store.change('update', request.updateId, causeOf(turn, request.kind), (current) =>
    current && current.town === turn.town.key
      ? { outcome: 'discarded', record: { ...current, status: 'discarded' } }
      : { outcome: 'gone' },
  )
  return replace(views.stoppedView('Discarded', 'Nothing was published.'))
}

/** The version that counts, whole. */
export function showPolicy(turn: { shelf: { policies: Policy[] } }, request: RequestOf<'show-policy'>): Reply {
  const policy = turn.shelf.policies.find(({ key }) => key === request.policy)
  return say(
    policy ? views.policyView(policy) : views.stoppedView('No such policy', 'Your town has no policy under that name.'),
  )
}
