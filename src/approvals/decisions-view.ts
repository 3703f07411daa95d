import type { Person } from '../people.ts'
import { ageInWords, dayInWords, momentInWords } from '../time.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { Approval } from './approval.ts'
import { statusWords } from './approval-words.ts'
import type { Decisions, QueueLine } from './decisions.ts'
import type { DelegationStory } from './delegation-view.ts'
import { kinds } from './kinds.ts'
import { windowEnd } from './window.ts'

/** Everything on the card, looked up. */
export type DecisionsStory = {
  decisions: Decisions
  standIns: DelegationStory[]
  /** By person id. */
  names: Map<string, string>
  reader: Person
}

/** Most entries of one sort on the card. */
const most = 5

/** A supervisor's card: what waits, what still stands, what was decided, who stands in. */
export function decisionsView(story: DecisionsStory): View {
  const { waiting, standing, decided } = story.decisions
  return {
    title: 'Your decisions',
    tone: 'neutral',
    blocks: [
      lead(waiting.length === 0 ? 'Nothing waits for you.' : `Waiting for you: ${waiting.length}`),
      ...entries(waiting, (approval) => ({
        line: `${titleOf(approval, story)}, asked ${momentInWords(approval.askedAt, story.reader.timeZone)}`,
        button: showButton('Decide', approval),
      })),
      ...(standing.length > 0 ? [lead('Your permission stands for')] : []),
      ...entries(standing, (approval) => ({
        line: `${titleOf(approval, story)}, ${untilWhen(approval, story.reader)}`,
        button: {
          label: 'Take the permission back',
          style: 'plain',
          request: { kind: 'revoke-approval', approvalId: approval.id },
        },
      })),
      ...(decided.length > 0 ? [lead('You decided'), decidedList(decided, story)] : []),
      ...standInBlocks(story),
    ],
  }
}

/** The requests that wait in the town, for HR: kinds, ages and holders. */
export function queueView(queue: QueueLine[], names: Map<string, string>, at: string): View {
  if (queue.length === 0) {
    return { title: 'No request waits', tone: 'good', blocks: [text('Every request has been decided.')] }
  }
  const total = queue.reduce((sum, { count }) => sum + count, 0)
  return {
    title: total === 1 ? '1 request waits' : `${total} requests wait`,
    tone: 'neutral',
    blocks: [
      {
        kind: 'facts',
        facts: queue.map(({ kind, count, oldest, holders }) => ({
          name: kinds[kind].title,
          value: `${count}, the oldest for ${ageInWords(oldest, at)}; with ${holders.map((id) => names.get(id) ?? id).join(', ')}`,
        })),
      },
      small('Who asks and what they want to post stays between them and whoever decides.'),
    ],
  }
}

function entries(list: Approval[], entry: (approval: Approval) => { line: string; button: Button }): Block[] {
  const shown = list.slice(0, most).map(entry)
  return [
    ...shown.flatMap(({ line, button }) => [text(line), buttons(button)]),
    ...(list.length > most ? [small(`And ${list.length - most} more.`)] : []),
  ]
}

function decidedList(decided: Approval[], story: DecisionsStory): Block {
  return {
    kind: 'list',
    items: decided
      .slice(0, most)
      .map(
        (approval) =>
          `${titleOf(approval, story)} (${statusWords(approval)}, ${dayInWords(approval.decidedAt, story.reader.timeZone)})`,
      ),
  }
}

function standInBlocks({ standIns, reader }: DecisionsStory): Block[] {
  const handOver = buttons({ label: 'Hand over my decisions', style: 'plain', request: { kind: 'delegate-approvals' } })
  if (standIns.length === 0) return [lead('Nobody stands in for you.'), handOver]
  return [
    lead('Stands in for you'),
    ...standIns.flatMap(({ delegation, to }) => [
      text(
        `${to}, from ${momentInWords(delegation.from, reader.timeZone)} until ${momentInWords(delegation.until, reader.timeZone)}`,
      ),
      buttons({
        label: 'End it now',
        style: 'plain',
        request: { kind: 'end-delegation', delegationId: delegation.id },
      }),
    ]),
    handOver,
  ]
}

const titleOf = ({ kind, asker }: Approval, { names }: DecisionsStory) =>
  `${names.get(asker) ?? asker}: ${kinds[kind].title}`

function untilWhen(approval: Approval, { timeZone }: Person): string {
  const end = windowEnd(approval)
  return end ? `until ${momentInWords(end, timeZone)}` : 'until you take it back'
}

function showButton(label: string, { id }: Approval): Button {
  return { label, style: 'primary', request: { kind: 'show-approval', approvalId: id } }
}
