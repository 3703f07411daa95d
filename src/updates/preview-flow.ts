import { codeOf } from '../hash.ts'
import { citationNameOf } from '../policies/cite.ts'
import { importText } from '../policies/structure.ts'
import { carryConcepts, tagClauses } from '../policies/tag.ts'
import { ask, type Reply } from '../replies.ts'
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
    scenario: null,
  }
  await turn.ports.store.change('update', update.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: update, record: update },
  )
  return ask(views.previewView(update, newest, await headCount(turn, update), obstacles(newest, update.proposed), ''))
}

/** How many people a version in force would be put before; nobody signs one that is not. */
export async function headCount(turn: KnownTurn, update: Update): Promise<number> {
  if (update.proposed.status !== 'in-force') return 0
  return (await turn.ports.directory.inTown(turn.town.key)).length
}
