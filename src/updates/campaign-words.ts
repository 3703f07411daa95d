import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { momentInWords } from '../time.ts'
import type { Campaign, Step } from './campaign.ts'

type Told = { campaign: Campaign; nameOf: (person: string) => string; reader: Person }

/** How a campaign stands, as a title. */
export function statusTitle({ status, publishedAt }: Campaign, { title, version }: Policy): string {
  const what = `${title}, version ${version}`
  switch (status) {
    case 'submitted':
      return `Waits for a second yes: ${what}`
    case 'sent-back':
      return `Sent back: ${what}`
    case 'scheduled':
      return `Approved, goes out later: ${what}`
    case 'sending':
      return `Published, on its way: ${what}`
    case 'paused':
      return `Published, paused: ${what}`
    case 'done':
      return `Published: ${what}`
    case 'cancelled':
      return publishedAt ? `Published, messages stopped: ${what}` : `Taken back: ${what}`
    default:
      return unreachable(status)
  }
}

/** How it stands and who decided, in a line. */
export function statusLine({ campaign, nameOf, reader }: Told): string {
  const { status, startsAt, publishedAt } = campaign
  const [first, second, steered] = [campaign.submittedBy, campaign.decidedBy, campaign.steeredBy].map(nameOf)
  const both = `${first} handed it in, ${second} approved it.`
  switch (status) {
    case 'submitted':
      return `It waits for ${campaign.asked.map(nameOf).join(' or ')}. Nothing is published yet.`
    case 'sent-back':
      return `${second} sent it back to ${first}. Nothing was published.`
    case 'scheduled':
      return `${both} It is published on ${momentInWords(startsAt, reader.timeZone)}.`
    case 'sending':
      return `${both} The messages are going out.`
    case 'paused':
      return `${both} ${steered} paused the messages.`
    case 'done':
      return campaign.headCount === 0
        ? `${both} Nobody is asked to sign.`
        : `${both} Every message has gone out or is accounted for.`
    case 'cancelled':
      return publishedAt
        ? `${both} ${steered} stopped the messages that had not gone out.`
        : `${steered} took it back. Nothing was published.`
    default:
      return unreachable(status)
  }
}

/** Why somebody's decision was not taken, in a line. */
export function refusalWords(why: Extract<Step, { outcome: 'refused' }>['why'], second: string[]): string {
  switch (why) {
    case 'gone':
      return 'This is not there any more, or a newer one took its place. Nothing was published with your press.'
    case 'own':
      return second.length > 0
        ? `You handed this in yourself, so somebody else has to say the second yes: ${second.join(' or ')}.`
        : 'You handed this in yourself, so somebody else has to say the second yes. Add a second person with the role hr or administrator to the staff list.'
    case 'reason-missing':
      return 'Please write what has to change.'
    case 'due-passed':
      return 'The day by which people sign would leave them no day to do so. Send it back, so that a later one is chosen.'
    default:
      return unreachable(why)
  }
}

/** Another update is on its way to the same version: title and what to do. */
export function busyWords({ status }: Campaign): [string, string] {
  return status === 'submitted'
    ? [
        'Another update waits',
        'Another update of this policy waits for its second yes. It has to be approved, sent back or taken back first.',
      ]
    : [
        'Another update came first',
        'Another update of this policy is approved already. Start again from its words once it is published.',
      ]
}
