import type { Town } from '../policies/town.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { audienceOf } from './audience.ts'
import { approve, type Campaign, isDue, type Read, type Step, secondPeople, sendBack } from './campaign.ts'
import { campaignStory } from './campaign-flow.ts'
import { campaignCards, decisionNotice } from './campaign-messages.ts'
import { refusalWords } from './campaign-words.ts'
import { approverView, recounted, sendBackForm } from './decision-view.ts'
import { publicationOf } from './publication.ts'
import { reachable } from './reached-flow.ts'
import { obstacles } from './update.ts'
import { stoppedView } from './update-view.ts'

type Decision = RequestOf<'decide-update'>

/** What came of it; `recounted` when the head-count that was shown is not true any more. */
type Decided = Step | { outcome: 'recounted'; campaign: Campaign }

/** The second person's decision; only an approval publishes, in one write. */
export async function decideUpdate(turn: KnownTurn, request: Decision): Promise<Reply> {
  const decided =
    request.decision === 'approve' ? await approveUpdate(turn, request) : await returnUpdate(turn, request)
  if (decided.outcome !== 'refused') return shown(turn, decided)
  const { store, directory } = turn.ports
  const campaign = await store.get('campaign', request.campaignId)
  if (decided.why === 'reason-missing' && campaign) return ask(sendBackForm(campaign, ''))
  const second = secondPeople(await directory.inTown(turn.town.key), turn.person.id).map(({ name }) => name)
  return say(stoppedView('Nothing was published', refusalWords(decided.why, second)))
}

/** What the approver read is what goes out: a head-count that changed meanwhile is shown before it counts. */
async function approveUpdate(turn: KnownTurn, request: Decision): Promise<Decided> {
  const { ports, town, person, at } = turn
  const [campaign, update] = await Promise.all([
    ports.store.get('campaign', request.campaignId),
    ports.store.get('update', request.updateId),
  ])
  const judged = approve(campaign, readBy(request), person, at)
  if (judged.outcome !== 'done' || !update) return judged
  const found = await reachable(update, town, turn)
  if (!found || obstacles(found.current, update.proposed, update.findings).length > 0)
    return { outcome: 'refused', why: 'gone' }
  if (isTooLate(judged.campaign, at, town)) return { outcome: 'refused', why: 'due-passed' }
  const people = audienceOf(found.staff, judged.campaign.audience, found.concerned)
  const isEmpty = people.length === 0 && judged.campaign.audience.whom !== 'nobody'
  if (people.length !== judged.campaign.headCount || isEmpty) return recount(turn, request, people.length)
  const published = isDue(judged.campaign, at)
    ? publicationOf(judged.campaign, update, people, { town, approvedBy: person.id, at })
    : { also: [], deliveries: [] }
  return ports.store.change<'campaign', Step>(
    'campaign',
    judged.campaign.id,
    causeOf(turn, request.kind),
    (current) => {
      const step = approve(current, readBy(request), person, at)
      if (step.outcome !== 'done') return { outcome: step }
      // Taken back and handed in anew since it was read, perhaps to other people: nobody has read that yet.
      if (current && !isSamePlan(current, campaign)) return { outcome: { outcome: 'late', campaign: current } }
      const told = [...campaignCards(step.campaign), decisionNotice(step.campaign)]
      return {
        outcome: step,
        record: step.campaign,
        also: published.also,
        deliveries: [...told, ...published.deliveries],
      }
    },
  )
}

const readBy = ({ updateId, round }: Decision): Read => ({ update: updateId, round })

/** Whether the day by which people sign has come by the day on which it would be published. */
const isTooLate = ({ dueOn, startsAt }: Campaign, at: string, { timeZone }: Town) =>
  dueOn !== '' && dueOn <= today(startsAt > at ? startsAt : at, timeZone)

const isSamePlan = (current: Campaign, read: Campaign | undefined) =>
  current.submittedAt === read?.submittedAt && current.headCount === read.headCount

async function returnUpdate({ ports, person, at, ...turn }: KnownTurn, request: Decision): Promise<Step> {
  const cause = causeOf({ ports, person, at, ...turn }, request.kind)
  return ports.store.change<'campaign', Step>('campaign', request.campaignId, cause, (current) => {
    const step = sendBack(current, readBy(request), person, request.reason, at)
    if (step.outcome !== 'done') return { outcome: step }
    return {
      outcome: step,
      record: step.campaign,
      deliveries: [...campaignCards(step.campaign), decisionNotice(step.campaign)],
    }
  })
}

async function recount(turn: KnownTurn, request: Decision, headCount: number): Promise<Decided> {
  const cause = causeOf(turn, request.kind)
  return turn.ports.store.change<'campaign', Decided>('campaign', request.campaignId, cause, (current) => {
    const step = approve(current, readBy(request), turn.person, turn.at)
    if (step.outcome !== 'done' || !current) return { outcome: step }
    const campaign = { ...current, headCount }
    return { outcome: { outcome: 'recounted', campaign }, record: campaign, deliveries: campaignCards(campaign) }
  })
}

async function shown(turn: KnownTurn, { outcome, campaign }: Exclude<Decided, { outcome: 'refused' }>): Promise<Reply> {
  const story = await campaignStory(campaign, campaign.update, turn.person, turn)
  if (!story) return say(stoppedView('Nothing was published', refusalWords('gone', [])))
  const view = approverView(story)
  return replace(outcome === 'recounted' ? recounted(view, campaign.headCount) : view)
}
