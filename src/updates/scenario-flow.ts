import { readScenario, type Scenario, typedScenario } from '../acknowledgements/scenario.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { isOpen } from './campaign.ts'
import { showPreview } from './preview-flow.ts'
import { scenarioFormView } from './scenario-view.ts'
import type { Update } from './update.ts'
import { stoppedView } from './update-view.ts'

/** The form for the question that readers answer before they sign. */
export async function startScenario(turn: KnownTurn, { updateId }: RequestOf<'start-scenario'>): Promise<Reply> {
  const update = await draftOf(turn, updateId)
  return update ? ask(scenarioFormView(update, typedScenario(update.scenario), '')) : say(tooLate)
}

/** Keeps the question with the draft, or takes it out when everything was emptied; then the preview again. */
export async function setScenario(turn: KnownTurn, request: RequestOf<'set-scenario'>): Promise<Reply> {
  const update = await draftOf(turn, request.updateId)
  if (!update) return say(tooLate)
  const read = readScenario(request, update.proposed.clauses)
  if (read.outcome === 'problem') return ask(scenarioFormView(update, request, read.problem))
  const scenario: Scenario | null = read.outcome === 'scenario' ? read.scenario : null
  await turn.ports.store.change('update', update.id, causeOf(turn, request.kind), (current) =>
    current?.status === 'draft' ? { outcome: 'kept', record: { ...current, scenario } } : { outcome: 'too late' },
  )
  return showPreview(turn, { kind: 'show-preview', updateId: update.id })
}

/** A draft of this town that is not on its way: what a second person reads is what goes out. */
async function draftOf({ ports, town }: KnownTurn, id: string): Promise<Update | undefined> {
  const update = await ports.store.get('update', id)
  if (update?.town !== town.key || update.status !== 'draft') return undefined
  const campaign = await ports.store.get('campaign', versionId(update.policy, update.proposed.version))
  const isOnItsWay = campaign?.update === id && (isOpen(campaign) || campaign.publishedAt !== '')
  return isOnItsWay ? undefined : update
}

const tooLate = stoppedView(
  'The question cannot change any more',
  'The update was handed in or discarded. Ask the second person to send it back, or start again.',
)
