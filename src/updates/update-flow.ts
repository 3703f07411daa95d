import { owed } from '../acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../acknowledgements/acknowledgement-flow.ts'
import { codeOf } from '../hash.ts'
import { citationNameOf } from '../policies/cite.ts'
import type { Policy } from '../policies/clause.ts'
import { importText } from '../policies/structure.ts'
import { carryConcepts, tagClauses } from '../policies/tag.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { nextVersion, obstacles, type Update, withClause } from './update.ts'
import * as views from './update-view.ts'

/** The form for a new version. */
export async function startUpdate(turn: KnownTurn, request: RequestOf<'start-update'>): Promise<Reply> {
  return ask(views.updateFormView(turn.shelf.policies, request.policy ? { policy: request.policy } : {}, ''))
}

/** Reads the new words, keeps them as a draft and shows what differs. */
export async function previewUpdate(turn: KnownTurn, request: RequestOf<'preview-update'>): Promise<Reply> {
  const newest = (await turn.library.versions(turn.town, request.policy)).at(-1)
  if (!newest) return ask(views.updateFormView(turn.shelf.policies, request, 'Choose one of your policies.'))
  const clauses = request.clause
    ? withClause(newest, request.clause, request.text)
    : carryConcepts(
        tagClauses(
          importText(request.text, {
            policy: newest.key,
            use: newest.use,
            citationName: citationNameOf(newest.clauses),
          }).clauses,
          turn.shelf.concepts,
        ),
        newest.clauses,
      )
  if (!clauses) {
    return ask(
      views.updateFormView(
        turn.shelf.policies,
        request,
        `There is no clause "${request.clause}". Look up how it is cited.`,
      ),
    )
  }
  const update: Update = {
    id: codeOf(12, turn.event, 'update'),
    town: turn.town.key,
    policy: newest.key,
    proposed: nextVersion(newest, clauses, request.effective),
    draftedBy: turn.person.id,
    draftedAt: turn.at,
    status: 'draft',
  }
  await turn.ports.store.change('update', update.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: update, record: update },
  )
  return ask(views.previewView(update, newest, await headCount(turn, update), obstacles(newest, update.proposed), ''))
}

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

async function headCount(turn: KnownTurn, update: Update): Promise<number> {
  if (update.proposed.status !== 'in-force') return 0
  return (await turn.ports.directory.inTown(turn.town.key)).length
}
