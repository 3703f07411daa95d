import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { compare } from '../policies/compare.ts'
import { type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { Campaign } from './campaign.ts'
import { type CampaignStory, planFacts, reasonQuote, toneOf, whoSigned } from './campaign-view.ts'
import { statusLine, statusTitle } from './campaign-words.ts'
import { changeBlocks } from './change-view.ts'
import { answersView, differenceView, standing } from './preview-view.ts'
import type { Update } from './update.ts'

/** For who may say the second yes: what changes, who is asked and when; afterwards, how it stands. */
export function approverView(story: CampaignStory): View {
  const { campaign, proposed, current, nameOf, warning } = story
  if (campaign.status !== 'submitted') return settledView(story)
  return {
    title: `${nameOf(campaign.submittedBy)} asks for your second yes`,
    tone: 'caution',
    blocks: [
      lead(`${proposed.title}, version ${proposed.version}`),
      planFacts(story),
      ...(warning ? [text(warning)] : []),
      ...changeBlocks(compare(current, proposed), shownInCard, 'press "Read all of it"'),
      small(`Nothing is published before you say yes. Afterwards it is ${standing(proposed)}.`),
      buttons(
        { label: 'Approve and publish', style: 'primary', request: decision(campaign, 'approve') },
        {
          label: 'Read all of it',
          style: 'plain',
          request: { kind: 'read-update', campaignId: campaign.id, updateId: campaign.update },
        },
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

/** Every difference and every answer that changes. */
export function wholeUpdateView(current: Policy, update: Update): View {
  const [difference, answers] = [differenceView(current, update), answersView(update)]
  const read = ({ blocks }: View) => blocks.filter(({ kind }) => kind !== 'buttons')
  return {
    title: difference.title,
    tone: 'neutral',
    blocks: [...read(difference), ...(update.answers.length > 0 ? [lead(answers.title), ...read(answers)] : [])],
  }
}

/** How many differences stand in the message that asks for a yes. */
const shownInCard = 6

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
      text(`Next, ${second.map(({ name, title }) => `${name} (${title})`).join(' or ')} has to approve it.`),
    ],
  }
}

function settledView(story: CampaignStory): View {
  const { campaign, proposed } = story
  return {
    title: statusTitle(campaign, proposed),
    tone: toneOf(campaign),
    blocks: [text(statusLine(story)), ...(campaign.reason ? [reasonQuote(story)] : []), ...whoSigned(story)],
  }
}

function decision({ id, update, round }: Campaign, decision: 'approve' | 'send-back'): Button['request'] {
  return { kind: 'decide-update', campaignId: id, updateId: update, round, decision }
}
