import type { Person } from '../people.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment, today } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Audience, audienceOf } from './audience.ts'
import { departmentsInWords } from './audience-words.ts'
import { type Handed, isOpen, type Plan, secondPeople, submit } from './campaign.ts'
import { campaignStory } from './campaign-flow.ts'
import { handedInCards } from './campaign-messages.ts'
import { liveView } from './campaign-view.ts'
import { busyWords } from './campaign-words.ts'
import { submittedView } from './decision-view.ts'
import { judgeEffective } from './effective-date.ts'
import { markHandedIn, unmark } from './handing-in.ts'
import { mark } from './marking-flow.ts'
import { countProblem, dueProblem, nobodyReached, secondMissing, timeProblem, whyMissing } from './plan-problems.ts'
import { planView } from './plan-view.ts'
import { type Reachable, reachable } from './reached-flow.ts'
import { departmentsOf, readAudience } from './read-audience.ts'
import { obstacles, type Update } from './update.ts'
import * as views from './update-view.ts'

/** The form for audience and time; counts who the choices reach. */
export async function planUpdate(turn: KnownTurn, request: RequestOf<'plan-update'>): Promise<Reply> {
  const draft = await draftOf(turn, request.updateId)
  if ('kind' in draft) return draft
  const look = lookAt(turn, draft, request)
  return ask(formView(look, request, look.problem))
}

/** Hands the plan in for a second yes; nothing is published yet. */
export async function submitUpdate(turn: KnownTurn, request: RequestOf<'submit-update'>): Promise<Reply> {
  const draft = await draftOf(turn, request.updateId)
  if ('kind' in draft) return draft
  const look = lookAt(turn, draft, request)
  const { update, audience, people, startsAt } = look
  const second = secondPeople(look.staff, turn.person.id)
  const isInForce = update.proposed.status === 'in-force'
  const problem =
    look.problem ||
    (audience && isInForce ? whyMissing(audience, request.why, look) : '') ||
    secondMissing(second) ||
    countProblem(people, request.headCount)
  if (problem || !audience) return ask(formView(look, request, problem))
  const plan: Plan = {
    id: versionId(update.policy, update.proposed.version),
    town: turn.town.key,
    policy: update.policy,
    version: update.proposed.version,
    update: update.id,
    audience,
    scenario: update.scenario,
    why: request.why.trim(),
    headCount: people.length,
    startsAt,
    dueOn: audience.whom === 'nobody' ? '' : request.dueOn,
    hours: request.hours,
    asked: second.map(({ id }) => id),
  }
  // First the draft is marked, so that it is not discarded behind the plan; then the plan is handed in.
  const marked = await mark(turn, request, (current) => markHandedIn(current, turn.at))
  if (marked.outcome === 'late') return say(views.stoppedView(...goneWords))
  const step = await turn.ports.store.change<'campaign', Handed>(
    'campaign',
    plan.id,
    causeOf(turn, request.kind),
    (current) => {
      const step = submit(current, plan, turn.person.id, turn.at)
      if (step.outcome !== 'done') return { outcome: step }
      return { outcome: step, record: step.campaign, deliveries: handedInCards(current, step.campaign) }
    },
  )
  if (step.outcome !== 'done') {
    const before = step.outcome === 'busy' ? update.handedInAt : step.campaign.submittedAt
    await mark(turn, request, (current) => unmark(current, turn.at, before))
  }
  if (step.outcome === 'busy') return say(views.stoppedView(...busyWords(step.campaign)))
  return replace(submittedView(update.proposed, people.length, second))
}

const goneWords = ['This update is not there any more', 'It was discarded. Start again with the new words.'] as const

/** An update that is still a draft and can become the next version, with whom it can reach. */
async function draftOf(turn: KnownTurn, id: string): Promise<(Reachable & { update: Update }) | Reply> {
  const update = await turn.ports.store.get('update', id)
  if (!update || update.town !== turn.town.key || update.status === 'discarded') {
    return say(views.stoppedView(...goneWords))
  }
  const campaign = await turn.ports.store.get('campaign', versionId(update.policy, update.proposed.version))
  if (campaign?.update === update.id && (campaign.publishedAt || isOpen(campaign))) {
    const story = await campaignStory(campaign, update.id, turn.person, turn)
    if (story) return say(liveView(story))
  }
  const found = await reachable(update, turn.town, turn)
  if (!found) {
    const line = 'A newer version was published meanwhile. Start again from that one.'
    return say(views.stoppedView('Another update came first', line))
  }
  const stops = obstacles(found.current, update.proposed, update.findings)
  return stops.length > 0 ? ask(views.previewView(update, found.current, stops)) : { ...found, update }
}

/** What the choices come to. */
type Look = Reachable & {
  update: Update
  /** Undefined where it cannot be read. */
  audience: Audience | undefined
  people: Person[]
  startsAt: string
  warning: string
  problem: string
}

function lookAt(
  { person, town, at }: KnownTurn,
  draft: Reachable & { update: Update },
  request: RequestOf<'plan-update' | 'submit-update'>,
): Look {
  const { update, current, staff, groups, concerned } = draft
  const isInForce = update.proposed.status === 'in-force'
  const read = readAudience(isInForce ? request : { ...request, whom: 'nobody' }, staff)
  const audience = read.outcome === 'read' ? read.audience : undefined
  const people = audience ? audienceOf(staff, audience, concerned) : []
  const local = localMoment(request.startsAt, person.timeZone)
  const startsAt = local && new Date(local).toISOString()
  const day = today(startsAt || at, town.timeZone)
  const date = judgeEffective(current, update.proposed, day)
  const problem =
    date.problem ||
    timeProblem(request.startsAt, startsAt, at) ||
    dueProblem(request.dueOn, day) ||
    (read.outcome === 'problem' ? read.problem : '') ||
    (audience && audience.whom !== 'nobody' && people.length === 0 ? nobodyReached(groups) : '')
  return { ...draft, audience, people, startsAt, warning: date.warning, problem }
}

function formView(look: Look, filled: RequestOf<'plan-update' | 'submit-update'>, problem: string) {
  const { update, groups, audience, people, staff, warning } = look
  const isCounted = audience && (audience.whom === 'nobody' || people.length > 0)
  return planView({
    update,
    filled: { ...filled, kind: 'plan-update' },
    groups,
    departments: departmentsOf(staff),
    reached: isCounted ? { count: people.length, departments: departmentsInWords(people) } : undefined,
    warning,
    problem,
  })
}
