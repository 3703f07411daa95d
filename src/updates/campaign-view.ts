import { isOverdue } from '../acknowledgements/due-day.ts'
import { type ReceiptCounts, receiptNames, receiptStates } from '../acknowledgements/receipts.ts'
import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import { momentInWords, today, weekdayInWords } from '../time.ts'
import { type Block, type Button, buttons, small, text, type View } from '../view.ts'
import { audienceInWords } from './audience-words.ts'
import type { Campaign } from './campaign.ts'
import { statusLine, statusTitle } from './campaign-words.ts'
import { scenarioFacts } from './scenario-view.ts'

/** A campaign with what its messages say. */
export type CampaignStory = {
  campaign: Campaign
  proposed: Policy
  current: Policy
  /** How many people are in each state; undefined before it is published. */
  receipts: ReceiptCounts | undefined
  /** Who would be asked, by department; empty once it is published. */
  departments: string
  /** What is to be said of its date; empty when nothing. */
  warning: string
  nameOf: (person: string) => string
  reader: Person
  /** When it was looked up, ISO UTC. */
  at: string
}

/** For who handed it in: how it stands, how many have it and have signed, and what can be done. */
export function liveView(story: CampaignStory): View {
  const { campaign, proposed, receipts } = story
  return {
    title: statusTitle(campaign, proposed),
    tone: toneOf(campaign),
    blocks: [
      text(statusLine(story)),
      ...(receipts
        ? [...progressBlocks(receipts, story), small(`As of ${momentInWords(story.at, story.reader.timeZone)}.`)]
        : [planFacts(story)]),
      ...(campaign.reason ? [reasonQuote(story)] : []),
      ...steering(story),
    ],
  }
}

/** The same, with a button for each other campaign of the town that is on its way. */
export function withOthers(view: View, others: Campaign[], { policies }: Pick<Shelf, 'policies'>): View {
  if (others.length === 0) return view
  const titleOf = ({ policy }: Campaign) => policies.find(({ key }) => key === policy)?.title ?? policy
  const show = others.map(
    (other): Button => ({
      label: `${titleOf(other)}, version ${other.version}`,
      style: 'plain',
      request: { kind: 'campaigns', campaignId: other.id },
    }),
  )
  return { ...view, blocks: [...view.blocks, text('Also on their way'), buttons(...show)] }
}

/** What an older message says once the same update was handed in again; the newer one asks and tells. */
export function handedInAgainView({ campaign, proposed, nameOf }: CampaignStory): View {
  return {
    title: `Handed in again: ${proposed.title}, version ${proposed.version}`,
    tone: 'neutral',
    blocks: [
      text(`${nameOf(campaign.submittedBy)} handed it in again. A newer message shows how it stands.`),
      buttons({ label: 'Show it', style: 'plain', request: { kind: 'campaigns' } }),
    ],
  }
}

/** A new message that says what was decided; it stays true, however the messages go. */
export function noticeView(story: CampaignStory): View {
  const { campaign, proposed, nameOf, reader } = story
  const what = `${proposed.title}, version ${proposed.version}`
  const second = nameOf(campaign.decidedBy)
  if (campaign.status === 'sent-back') {
    return {
      title: `Sent back: ${what}`,
      tone: 'caution',
      blocks: [text(`${second} sent it back.`), reasonQuote(story), startAgain(campaign)],
    }
  }
  const when = campaign.startsAt
    ? `It is published on ${momentInWords(campaign.startsAt, reader.timeZone)}.`
    : 'It is published.'
  return { title: `Approved: ${what}`, tone: 'good', blocks: [text(`${second} approved it. ${when}`)] }
}

/** Who would be asked, why and when. */
export function planFacts({ campaign, departments, reader, at }: CampaignStory): Block {
  const { startsAt, hours, why } = campaign
  const starts = startsAt ? momentInWords(startsAt, reader.timeZone) : 'with the second yes'
  const fact = (name: string, value: string) => (value ? [{ name, value }] : [])
  return {
    kind: 'facts',
    facts: [
      { name: 'People asked to sign', value: String(campaign.headCount) },
      { name: 'Audience', value: audienceInWords(campaign.audience) },
      ...fact('By department', departments),
      ...fact('Reason', why),
      ...scenarioFacts(campaign.scenario),
      { name: 'Published', value: starts },
      ...fact('Signatures due by', dueBy(campaign, today(at, reader.timeZone))),
      { name: 'Messages', value: hours === 'working' ? "in each reader's next working time" : 'at once' },
    ],
  }
}

function dueBy({ dueOn }: Campaign, today: string): string {
  if (!dueOn) return ''
  const day = weekdayInWords(dueOn, today)
  return isOverdue({ dueOn }, today) ? `${day} (has passed)` : day
}

/** The parts are of everyone who was asked, so that they add up. */
function progressBlocks(receipts: ReceiptCounts, { campaign, reader, at }: CampaignStory): Block[] {
  const total = receiptStates.reduce((sum, state) => sum + receipts[state], 0)
  if (total === 0) return []
  const reached = total - receipts.queued - receipts.failed - receipts.withdrawn
  const due = dueBy(campaign, today(at, reader.timeZone))
  const parts = receiptStates.filter((state) => receipts[state] > 0).reverse()
  return [
    { kind: 'progress', label: 'Delivered', done: reached, total },
    {
      kind: 'facts',
      facts: [
        { name: 'Asked to sign', value: String(total) },
        ...(due ? [{ name: 'Due by', value: due }] : []),
        ...parts.map((state) => ({ name: receiptNames[state], value: String(receipts[state]) })),
      ],
    },
  ]
}

/** Why it was sent back, in the words of who did. */
export function reasonQuote({ campaign, nameOf }: CampaignStory): Block {
  return { kind: 'quote', source: nameOf(campaign.decidedBy), text: campaign.reason, marks: [] }
}

function steering(story: CampaignStory): Block[] {
  const { campaign } = story
  const step = (label: string, step: 'pause' | 'resume' | 'cancel', confirm = ''): Button => ({
    label,
    style: step === 'cancel' ? 'danger' : 'plain',
    request: { kind: 'steer-campaign', campaignId: campaign.id, updateId: campaign.update, step },
    ...(confirm ? { confirm } : {}),
  })
  const stop = 'Messages that have not gone out are taken back. Those delivered stay, and so does the version.'
  switch (campaign.status) {
    case 'submitted':
      return [buttons(step('Take it back', 'cancel'))]
    case 'scheduled':
      return [buttons(step('Cancel', 'cancel', 'Nothing will be published.'))]
    case 'sending':
      return [...whoSigned(story), buttons(step('Pause', 'pause'), step('Stop for good', 'cancel', stop))]
    case 'paused':
      return [...whoSigned(story), buttons(step('Resume', 'resume'), step('Stop for good', 'cancel', stop))]
    case 'sent-back':
      return [startAgain(campaign)]
    case 'done':
    case 'cancelled':
      return campaign.publishedAt ? whoSigned(story) : [startAgain(campaign)]
    default:
      return unreachable(campaign.status)
  }
}

function startAgain({ policy }: Campaign): Block {
  return buttons({ label: 'Change it', style: 'primary', request: { kind: 'start-update', policy } })
}

/** The report is for Human Resources; an administrator who said the second yes does not get it. */
export function whoSigned({ campaign: { policy, publishedAt }, reader }: CampaignStory): Block[] {
  if (!publishedAt || !reader.roles.includes('hr')) return []
  return [buttons({ label: 'Who has signed?', style: 'plain', request: { kind: 'acknowledgement-report', policy } })]
}

/** How a campaign stands, as a tone. */
export function toneOf({ status }: Campaign): View['tone'] {
  if (status === 'done') return 'good'
  return status === 'sent-back' || status === 'paused' || status === 'cancelled' ? 'caution' : 'neutral'
}
