import type { Card, Delivery } from './deliveries.ts'
import { momentInWords } from './time.ts'
import { type Block, buttons, small, text, type View } from './view.ts'

/** A failed delivery and the name of whom it was for. */
export type Undelivered = { delivery: Delivery; to: string }

/** Most that one list shows with buttons. */
const most = 10

/** What could not be delivered, to whom, why, and a way to try again. */
export function undeliveredView(list: Undelivered[], zone: string): View {
  if (list.length === 0) {
    return { title: 'Every message arrived', tone: 'good', blocks: [text('Nothing waits for you to look at.')] }
  }
  return {
    title: list.length === 1 ? '1 message did not arrive' : `${list.length} messages did not arrive`,
    tone: 'caution',
    blocks: [
      ...list.slice(0, most).flatMap((one) => entry(one, zone)),
      ...(list.length > most ? [small(`And ${list.length - most} more; these come first.`)] : []),
      small('Once the cause is mended, try again. A message that may have arrived could then be there twice.'),
    ],
  }
}

/** Queued again, or gone meanwhile. */
export function triedAgainView(to: string | undefined): View {
  const line = to ? `The message to ${to} goes out again within a minute.` : 'It has been sent in the meantime.'
  return {
    title: to ? 'Trying again' : 'Nothing to try again',
    tone: 'neutral',
    blocks: [
      text(line),
      buttons({ label: 'Show what did not arrive', style: 'plain', request: { kind: 'failed-deliveries' } }),
    ],
  }
}

function entry({ delivery, to }: Undelivered, zone: string): Block[] {
  const tries = delivery.attempts === 1 ? 'tried once' : `tried ${delivery.attempts} times`
  const since = momentInWords(delivery.notBefore, zone)
  return [
    text(`${to}: ${aboutCard[delivery.card.kind]}. ${delivery.why} (${tries}, last due ${since})`),
    buttons({
      label: 'Try again',
      style: 'plain',
      request: { kind: 'retry-delivery', deliveryId: delivery.id },
    }),
  ]
}

/** What a message is about, without its content. */
export const aboutCard: Record<Card['kind'], string> = {
  'approval-for-approver': 'a request to decide',
  'approval-for-asker': 'their own request',
  'approval-notice': 'a decision',
  'approval-reminder': 'a reminder to decide',
  'approval-stuck': 'a request that nobody decides',
  delegation: 'a hand-over of decisions',
  'minutes-for-employee': 'minutes worked',
  'minutes-reminder': 'a reminder of minutes worked',
  'minutes-for-supervisor': 'minutes worked',
  acknowledgement: 'a policy to sign',
  'acknowledgement-copy': 'a copy of a signature',
  'signing-reminder': 'a reminder to sign',
  outstanding: 'a list of missing signatures',
  'inquiry-for-owner': 'a question to answer',
  'inquiry-reply': 'the answer to a question',
  'inquiry-passed': 'who answers their question now',
  'questions-waiting': 'a reminder to answer',
  campaign: 'how an update stands',
  'campaign-for-approver': 'an update to approve',
  'campaign-notice': 'a decision about an update',
  disposal: 'records to dispose of',
  'policy-question': 'a question about a policy',
  // Whoever reads this list need not learn that somebody reported something.
  'report-for-owner': 'a message in confidence',
  'report-reply': 'a message in confidence',
  'report-passed': 'a message in confidence',
  'report-with-nobody': 'a message in confidence',
}
