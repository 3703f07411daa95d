import { unreachable } from '../exhaustive.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import type { Problem } from './read-staff.ts'
import type { StaffImport } from './staff-import.ts'
import { confirmImport, discardImport, importId, keepImport, planOf, readImport } from './staff-import-flow.ts'
import { isMassLeaving, type StaffPlan } from './staff-plan.ts'
import * as views from './staff-view.ts'

/** The form for a staff list. */
export async function startPeopleImport(_turn: KnownTurn): Promise<Reply> {
  return ask(views.listFormView({ csv: '', covers: 'some' }, []))
}

/** Reads the list, keeps it and shows what it would change; with anything wrong in it, the form again. */
export async function previewPeopleImport(
  turn: KnownTurn,
  request: RequestOf<'preview-people-import'>,
): Promise<Reply> {
  const { platform, space } = turn.from
  const spaces = { slack: platform === 'slack' ? space : '', teams: platform === 'teams' ? space : '' }
  const list = { csv: request.csv, covers: request.covers, town: turn.town.key, towns: [turn.town], spaces }
  const { plan, draft } = await readImport(turn.ports, list, turn.at)
  const problems = [...plan.problems, ...ownProblems(turn, draft, plan)]
  if (problems.length > 0) return ask(views.listFormView(request, problems))
  const record: StaffImport = { ...draft, id: importId(turn.event), by: turn.person.id, status: 'previewed' }
  if (plan.added.length + plan.changed.length + plan.left.length > 0) {
    await keepImport(turn.ports, record, causeOf(turn, request.kind))
  }
  return ask(views.planView(record, plan, howConfirmed(plan), ''))
}

/** Makes the list count. */
export async function confirmPeopleImport(
  turn: KnownTurn,
  request: RequestOf<'confirm-people-import'>,
): Promise<Reply> {
  const kept = await turn.ports.store.get('staff-import', request.importId)
  if (kept?.town !== turn.town.key) return say(gone)
  const refused = await lookAgain(turn, kept, request.leavers)
  if (refused) return ask(refused)
  const confirmed = await confirmImport(turn.ports, kept.id, [turn.town], causeOf(turn, request.kind))
  switch (confirmed.outcome) {
    case 'applied':
      return replace(views.savedView(confirmed.counts))
    case 'changed-meanwhile':
      return say(changedMeanwhile)
    case 'gone':
      return say(gone)
    default:
      return unreachable(confirmed)
  }
}

/** Throws the list away. */
export async function discardPeopleImport(
  turn: KnownTurn,
  request: RequestOf<'discard-people-import'>,
): Promise<Reply> {
  const kept = await turn.ports.store.get('staff-import', request.importId)
  if (kept?.town === turn.town.key) await discardImport(turn.ports, kept.id, causeOf(turn, request.kind))
  return replace(views.stoppedView('Thrown away', 'The staff list stays as it was.'))
}

const gone = views.stoppedView('This list is not there any more', 'Paste it again to see what it changes.')
const changedMeanwhile = views.stoppedView(
  'The staff changed in the meantime',
  'What you were shown is not what the list would do now, so nothing was saved. Paste it again.',
)

/** Whoever brings in the list must stay able to bring in the next one. */
function ownProblems(turn: KnownTurn, { rows }: Pick<StaffImport, 'rows'>, plan: StaffPlan): Problem[] {
  const own = turn.person.id
  const line = rows.find(({ id }) => id === own)?.line ?? 1
  const after = plan.changed.find(({ after: changed }) => changed.id === own)?.after
  if (plan.left.some(({ id }) => id === own))
    return [{ line, what: 'You would leave with this list yourself. Add a line for yourself.' }]
  if (after && !after.roles.includes('hr'))
    return [{ line, what: 'You would lose the role hr with this list. Somebody else has to do that.' }]
  return []
}

/** The preview again where a number has to be typed and was not. */
async function lookAgain(turn: KnownTurn, kept: StaffImport, typed: string) {
  if (kept.status !== 'previewed') return undefined
  const { left } = kept.counts
  const plan = await planOf(turn.ports, kept, [turn.town], turn.at)
  if (!isMassLeaving(plan) || typed.trim() === String(left)) return undefined
  return views.planView(kept, plan, 'typed', `Type ${left} to confirm that so many people leave.`)
}

function howConfirmed(plan: StaffPlan): 'typed' | 'pressed' {
  return isMassLeaving(plan) ? 'typed' : 'pressed'
}
