import { countReceipts, type ReceiptCounts, receiptsOf } from '../acknowledgements/receipts.ts'
import type { Person } from '../people.ts'
import type { Library } from '../policies/library.ts'
import type { Ports } from '../ports.ts'
import { type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import type { View } from '../view.ts'
import { audienceOf } from './audience.ts'
import { departmentsInWords } from './audience-words.ts'
import { type Campaign, isOpen, type Step, secondPeople, steer } from './campaign.ts'
import { campaignCards } from './campaign-messages.ts'
import { type CampaignStory, liveView, withOthers } from './campaign-view.ts'
import { refusalWords } from './campaign-words.ts'
import { approverView, wholeUpdateView } from './decision-view.ts'
import { judgeEffective } from './effective-date.ts'
import { versionBefore } from './new-policy.ts'
import { reachable } from './reached-flow.ts'
import { stoppedView } from './update-view.ts'

type World = { ports: Ports; library: Library }

/** Pauses, resumes or ends a campaign; a late or second press shows how it stands. */
export async function steerCampaign(turn: KnownTurn, request: RequestOf<'steer-campaign'>): Promise<Reply> {
  const { campaignId, updateId } = request
  const step = await turn.ports.store.change<'campaign', Step>(
    'campaign',
    campaignId,
    causeOf(turn, request.kind),
    (current) => {
      const mine = current?.town === turn.town.key ? current : undefined
      const step = steer(mine, updateId, request.step, turn.person.id)
      if (step.outcome !== 'done') return { outcome: step }
      return { outcome: step, record: step.campaign, deliveries: campaignCards(step.campaign) }
    },
  )
  if (step.outcome === 'refused') return say(stoppedView('Nothing was changed', refusalWords(step.why, [])))
  const story = await campaignStory(step.campaign, updateId, turn.person, turn)
  return story ? replace(liveView(story)) : say(stoppedView('Nothing was changed', refusalWords('gone', [])))
}

/** The whole of an update that was handed in, beside the message that asks about it. */
export async function readUpdate(turn: KnownTurn, request: RequestOf<'read-update'>): Promise<Reply> {
  const campaign = await turn.ports.store.get('campaign', request.campaignId)
  const story = await campaignStory(campaign, request.updateId, turn.person, turn)
  const update = await turn.ports.store.get('update', request.updateId)
  return say(
    story && update
      ? wholeUpdateView(story.current, update)
      : stoppedView('Nothing to read', 'A newer update took its place.'),
  )
}

/** The update that was asked for, else the one that waits for this person's yes, else the newest; and what else is on its way. */
export async function showCampaigns(turn: KnownTurn, { campaignId }: RequestOf<'campaigns'>): Promise<Reply> {
  const all = (await turn.ports.store.list('campaign', { town: turn.town.key })).sort(byTime)
  const open = all.filter(isOpen)
  const waiting = campaignId ? undefined : await updateToApprove(turn)
  const shown = all.find(({ id }) => id === campaignId) ?? open.at(-1) ?? all.at(-1)
  const story = shown && !waiting && (await campaignStory(shown, shown.update, turn.person, turn))
  const view = waiting ?? (story && liveView(story))
  const others = open.filter(({ id }) => waiting || id !== shown?.id)
  return say(
    view ? withOthers(view, others, turn.shelf) : stoppedView('No update is on its way', 'None was handed in yet.'),
  )
}

/** The oldest update that waits for this person's second yes, with its buttons; undefined when none does. */
export async function updateToApprove(turn: KnownTurn): Promise<View | undefined> {
  const submitted = await turn.ports.store.list('campaign', { town: turn.town.key, status: 'submitted' })
  const [oldest] = submitted
    .filter(({ submittedBy }) => secondPeople([turn.person], submittedBy).length > 0)
    .sort(byTime)
  const story = oldest && (await campaignStory(oldest, oldest.update, turn.person, turn))
  return story && approverView(story)
}

/** What the messages of a campaign say now; undefined once another update took its place. */
export async function campaignStory(
  campaign: Campaign | undefined,
  updateId: string,
  reader: Person,
  { ports, library }: World,
): Promise<CampaignStory | undefined> {
  const town = campaign && library.town(campaign.town)
  const update = await ports.store.get('update', updateId)
  if (!campaign || !town || !update || campaign.update !== updateId || reader.town !== town.key) return undefined
  const versions = await library.versions(town, campaign.policy)
  const current = versionBefore(versions, update.proposed)
  if (!current) return undefined
  const ids = [campaign.submittedBy, campaign.decidedBy, campaign.steeredBy, ...campaign.asked].filter(Boolean)
  const people = await Promise.all(ids.map((id) => ports.directory.byId(id)))
  const names = new Map(people.flatMap((person) => (person ? [[person.id, person.name]] : [])))
  const isPublished = campaign.publishedAt !== ''
  const found = isPublished ? undefined : await reachable(update, town, { ports, library })
  const audience = found ? audienceOf(found.staff, campaign.audience, found.concerned) : []
  const now = new Date(ports.clock.now()).toISOString()
  const publishedOn = today(campaign.publishedAt || campaign.startsAt || now, town.timeZone)
  return {
    campaign,
    proposed: update.proposed,
    current,
    receipts: isPublished ? await receiptsOfCampaign(campaign, ports) : undefined,
    departments: departmentsInWords(audience),
    warning: judgeEffective(current, update.proposed, publishedOn).warning,
    nameOf: (id) => names.get(id) ?? (id || 'Nobody'),
    reader,
    at: now,
  }
}

/** Everyone whom a published campaign asked, counted by state. */
export async function receiptsOfCampaign(
  { id, policy, version }: Campaign,
  { store }: Pick<Ports, 'store'>,
): Promise<ReceiptCounts> {
  const [acknowledgements, deliveries] = await Promise.all([
    store.list('acknowledgement', { policy, version }),
    store.list('delivery', { campaign: id }),
  ])
  const told = new Set(
    deliveries.flatMap(({ card }) => (card.kind === 'acknowledgement' ? [card.acknowledgementId] : [])),
  )
  // Somebody who joined later owes the version too, and was told by a message that belongs to no campaign.
  const asked = acknowledgements.filter((acknowledgement) => told.has(acknowledgement.id))
  return countReceipts(receiptsOf(asked, deliveries))
}

const byTime = (a: Campaign, b: Campaign) => a.submittedAt.localeCompare(b.submittedAt)
