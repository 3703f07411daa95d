import { type ReceiptCounts, receiptNames, receiptStates } from '../acknowledgements/receipts.ts'
import type { Scenario } from '../acknowledgements/scenario.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { statusInWords } from '../policies/versions.ts'
import { momentInWords } from '../time.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import { audienceInWords } from './audience-words.ts'
import type { Campaign } from './campaign.ts'
import { statusLine, statusTitle } from './campaign-words.ts'
import { changeBlocks, countWords } from './change-view.ts'
import { scenarioFacts } from './scenario-view.ts'

/** A campaign with what its messages say. */
export type CampaignStory = {
  campaign: Campaign
  proposed: Policy
  current: Policy
  /** What readers are asked before they sign; null when nothing. */
  scenario: Scenario | null
  /** How many people are in each state; undefined before it is published. */
  receipts: ReceiptCounts | undefined
  /** Who would be asked, by department; empty once it is published. */
  departments: string
  /** What is to be said of its date; empty when nothing. */
  warning: string
  nameOf: (person: string) => string
  reader: Person
}

/** For who may say the second yes: what changes, who is asked and when; afterwards, how it stands. */
export function approverView(story: CampaignStory): View {
  const { campaign, proposed, current, nameOf, warning } = story
  if (campaign.status !== 'submitted') return settledView(story)
  return {
    title: `${nameOf(campaign.submittedBy)} asks for your second yes`,
    tone: 'caution',
    blocks: [
      lead(`${proposed.title}, version ${proposed.version}: ${countWords(compare(current, proposed))}.`),
      planFacts(story),
      ...(warning ? [text(warning)] : []),
      ...changeBlocks(compare(current, proposed)),
      small(`After publishing: ${statusInWords(proposed)}. Nothing is published before you say yes.`),
      buttons(
        { label: 'Approve and publish', style: 'primary', request: decision(campaign, 'approve') },
        { label: 'Send back', style: 'danger', request: decision(campaign, 'send-back') },
      ),
    ],
  }
}

/** The same, after the head-count that was shown turned out not to be true any more. */
export function recounted(view: View, headCount: number): View {
  const line =
    headCount === 0
      ? 'The staff list changed: these choices reach nobody any more. Send it back.'
      : `The staff list changed: it is ${headCount} people now. Look again, then approve.`
  return { ...view, blocks: [lead(line), ...view.blocks] }
}

/** For who handed it in: how it stands, how many have it and have signed, and what can be done. */
export function liveView(story: CampaignStory): View {
  const { campaign, proposed, receipts } = story
  return {
    title: statusTitle(campaign, proposed),
    tone: toneOf(campaign),
    blocks: [
      text(statusLine(story)),
      ...(receipts ? progressBlocks(receipts) : [planFacts(story)]),
      ...(campaign.reason ? [reasonQuote(story)] : []),
      ...steering(campaign),
    ],
  }
}

/** A new message that says what was decided. */
export function noticeView(story: CampaignStory): View {
  const { campaign, proposed } = story
  return {
    title: statusTitle(campaign, proposed),
    tone: toneOf(campaign),
    blocks: [
      text(statusLine(story)),
      ...(campaign.reason ? [reasonQuote(story)] : []),
      ...(campaign.status === 'sent-back' ? [startAgain(campaign)] : []),
    ],
  }
}

/** Where the second person says why it goes back. */
export function sendBackForm(campaign: Campaign, problem: string): View {
  return {
    title: 'Send it back',
    tone: 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      {
        kind: 'input',
        name: 'reason',
        label: 'What has to change?',
        hint: 'Who handed it in reads this.',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 2_000 },
      },
      buttons({ label: 'Send it back', style: 'primary', request: decision(campaign, 'send-back') }),
    ],
  }
}

/** Handed in; the message below it follows what comes of it. */
export function submittedView(proposed: Policy, headCount: number, second: Person[]): View {
  const whom =
    headCount === 0
      ? 'Nobody is asked to sign.'
      : `${headCount} ${headCount === 1 ? 'person is' : 'people are'} asked to sign.`
  return {
    title: `Sent for a second yes: ${proposed.title}, version ${proposed.version}`,
    tone: 'good',
    blocks: [
      text(`${whom} Nothing is published yet.`),
      text(`One of these has to approve it: ${second.map(({ name, title }) => `${name}, ${title}`).join('; ')}.`),
    ],
  }
}

function settledView(story: CampaignStory): View {
  const { campaign, proposed } = story
  return {
    title: statusTitle(campaign, proposed),
    tone: toneOf(campaign),
    blocks: [
      text(statusLine(story)),
      ...(campaign.reason ? [reasonQuote(story)] : []),
      ...(campaign.publishedAt ? [buttons(whoSigned(campaign))] : []),
    ],
  }
}

function planFacts({ campaign, departments, scenario, reader }: CampaignStory): Block {
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
      ...scenarioFacts(scenario),
      { name: 'Published', value: starts },
      { name: 'Messages', value: hours === 'working' ? "in each reader's next working time" : 'at once' },
    ],
  }
}

/** The parts are of everyone who was asked, so that they add up. */
function progressBlocks(receipts: ReceiptCounts): Block[] {
  const total = receiptStates.reduce((sum, state) => sum + receipts[state], 0)
  if (total === 0) return []
  const reached = total - receipts.queued - receipts.failed - receipts.withdrawn
  const parts = receiptStates.filter((state) => receipts[state] > 0).reverse()
  return [
    { kind: 'progress', label: 'Delivered', done: reached, total },
    {
      kind: 'facts',
      facts: [
        { name: 'Asked to sign', value: String(total) },
        ...parts.map((state) => ({ name: receiptNames[state], value: String(receipts[state]) })),
      ],
    },
  ]
}

function reasonQuote({ campaign, nameOf }: CampaignStory): Block {
  return { kind: 'quote', source: nameOf(campaign.decidedBy), text: campaign.reason, marks: [] }
}

function steering(campaign: Campaign): Block[] {
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
      return [buttons(whoSigned(campaign), step('Pause', 'pause'), step('Stop for good', 'cancel', stop))]
    case 'paused':
      return [buttons(step('Resume', 'resume'), whoSigned(campaign), step('Stop for good', 'cancel', stop))]
    case 'sent-back':
      return [startAgain(campaign)]
    case 'done':
    case 'cancelled':
      return campaign.publishedAt ? [buttons(whoSigned(campaign))] : [startAgain(campaign)]
  }
}

function startAgain({ policy }: Campaign): Block {
  return buttons({ label: 'Change it', style: 'primary', request: { kind: 'start-update', policy } })
}

function whoSigned({ policy }: Campaign): Button {
  return { label: 'Who has signed?', style: 'plain', request: { kind: 'acknowledgement-report', policy } }
}

function decision({ id, update }: Campaign, decision: 'approve' | 'send-back'): Button['request'] {
  return { kind: 'decide-update', campaignId: id, updateId: update, decision }
}

function toneOf({ status }: Campaign): View['tone'] {
  if (status === 'done') return 'good'
  return status === 'sent-back' || status === 'paused' || status === 'cancelled' ? 'caution' : 'neutral'
}
