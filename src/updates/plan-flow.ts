import { isDay } from '../day-input.ts'
import type { Person } from '../people.ts'
import type { Group } from '../policies/concerned.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { localMoment, today, weekdayInWords } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Audience, audienceOf, beyondConcern } from './audience.ts'
import { departmentsInWords } from './audience-words.ts'
import { type Handed, isOpen, type Plan, secondPeople, submit } from './campaign.ts'
import { campaignStory } from './campaign-flow.ts'
import { campaignCards } from './campaign-messages.ts'
import { liveView } from './campaign-view.ts'
import { busyWords } from './campaign-words.ts'
import { submittedView } from './decision-view.ts'
import { judgeEffective } from './effective-date.ts'
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
  const problem = look.problem || whyMissing(look, request) || secondMissing(second) || countProblem(look, request)
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
  const step = await turn.ports.store.change<'campaign', Handed>(
    'campaign',
    plan.id,
    causeOf(turn, request.kind),
    (current) => {
      const step = submit(current, plan, turn.person.id, turn.at)
      if (step.outcome !== 'done') return { outcome: step }
      return { outcome: step, record: step.campaign, deliveries: campaignCards(step.campaign) }
    },
  )
  if (step.outcome === 'busy') return say(views.stoppedView(...busyWords(step.campaign)))
  return replace(submittedView(update.proposed, people.length, second))
}

/** An update that is still a draft and can become the next version, with whom it can reach. */
async function draftOf(turn: KnownTurn, id: string): Promise<(Reachable & { update: Update }) | Reply> {
  const update = await turn.ports.store.get('update', id)
  if (!update || update.town !== turn.town.key || update.status === 'discarded') {
    return say(
      views.stoppedView('This update is not there any more', 'It was discarded. Start again with the new words.'),
    )
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

function timeProblem(typed: string, startsAt: string, at: string): string {
  if (typed && !startsAt) return `I cannot read "${typed}" as a date and time. Pick it anew.`
  return startsAt && Date.parse(startsAt) <= Date.parse(at)
    ? 'That time has passed already. Choose a later one, or leave it empty.'
    : ''
}

/** People need a day at least: the one by which they sign comes after the local day of publication. */
function dueProblem(typed: string, publishedOn: string): string {
  if (!typed) return ''
  if (!isDay(typed)) return `There is no day ${typed}. Choose another by which signatures are due.`
  return typed <= publishedOn
    ? `People need time to sign: choose a day after ${weekdayInWords(publishedOn, publishedOn)}, when it is published.`
    : ''
}

function nobodyReached(groups: Group[]): string {
  return groups.length > 0
    ? 'These choices reach nobody. Choose more widely.'
    : 'The changes concern nobody. Choose the whole town, or "Nobody" to publish without signatures.'
}

function whyMissing({ update, audience, people, groups, concerned }: Look, { why }: { why: string }): string {
  if (!audience || why.trim() || update.proposed.status !== 'in-force') return ''
  if (audience.whom === 'nobody') {
    return groups.length > 0 ? 'The changes concern people. Say in a sentence why nobody is asked to sign.' : ''
  }
  const beyond = beyondConcern(people, concerned)
  const whom = beyond === 1 ? '1 person is asked' : `${beyond} people are asked`
  return beyond > 0 ? `${whom} whom the changes do not concern. Say in a sentence why.` : ''
}

function secondMissing(second: Person[]): string {
  return second.length > 0
    ? ''
    : 'Nobody else in your town may say the second yes. Add a second person with the role hr or administrator to the staff list, then send it again.'
}

function countProblem({ people }: Look, { headCount }: { headCount: string }): string {
  const expected = String(people.length)
  const typed = headCount.trim().replace(/^(\d{1,3})[,.](\d{3})$/, '$1$2')
  if (typed === expected) return ''
  return typed ? `You typed ${typed}. Type ${expected} to confirm.` : `Type ${expected} to confirm.`
}
