import type { Person } from '../people.ts'
import { momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import type { Delegation } from './delegation.ts'

/** A hand-over with the names it mentions. */
export type DelegationStory = { delegation: Delegation; from: string; to: string; reader: Person }

/** The form, with what is handed over now. */
export function delegationFormView(
  colleagues: Person[],
  current: DelegationStory[],
  filled: { to: string; from: string; until: string },
  problem: string,
): View {
  const moment = (name: 'from' | 'until', label: string): Block => ({
    kind: 'input',
    name,
    label,
    required: 'required',
    field: { kind: 'moment', ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(filled[name]) ? { value: filled[name] } : {}) },
  })
  return {
    title: 'Hand over your decisions',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      text(
        'Requests go to a colleague while you are away. The record shows both names. You can still decide yourself.',
      ),
      ...current.flatMap(standing),
      {
        kind: 'input',
        name: 'to',
        label: 'To whom',
        required: 'required',
        field: {
          kind: 'choice',
          options: colleagues.map(({ id, name, title }) => ({ label: `${name}, ${title}`, value: id })),
          ...(filled.to ? { value: filled.to } : {}),
        },
      },
      moment('from', 'From'),
      moment('until', 'Until'),
      buttons({ label: 'Hand over', style: 'primary', request: { kind: 'delegate-approvals' } }),
    ],
  }
}

/** What both read when it is set, and when it has ended. */
export function delegationView(story: DelegationStory): View {
  const { delegation, from, to, reader } = story
  const isOwn = delegation.from === reader.id
  const title = isOwn ? `${to} decides for you` : `You decide for ${from}`
  return delegation.status === 'ended'
    ? { title: `${title}: over`, tone: 'neutral', blocks: [text(`${spanOf(story)} It has ended.`)] }
    : {
        title,
        tone: 'good',
        blocks: [
          text(spanOf(story)),
          ...(isOwn ? [endButton(delegation)] : []),
          small('Consent that somebody asks of you personally is not handed over.'),
        ],
      }
}

/** Nobody there to hand over to, or nothing to end. */
export function noHandOverView(line: string): View {
  return { title: 'Nothing was handed over', tone: 'caution', blocks: [text(line)] }
}

function standing(story: DelegationStory): Block[] {
  return [text(`Now: ${story.to}, ${spanOf(story)}`), endButton(story.delegation)]
}

function endButton({ id }: Delegation): Block {
  return buttons({ label: 'End it now', style: 'plain', request: { kind: 'end-delegation', delegationId: id } })
}

function spanOf({ delegation, reader }: DelegationStory): string {
  return `From ${momentInWords(delegation.since, reader.timeZone)} until ${momentInWords(delegation.until, reader.timeZone)}.`
}
