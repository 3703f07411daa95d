import type { Person } from '../people.ts'
import type { ApprovalKind } from '../requests.ts'
import { momentInWords } from '../time.ts'
import { buttons, text, type View } from '../view.ts'
import { kinds } from './kinds.ts'

/** Sent, and to whom. */
export function sentView(kind: ApprovalKind, deciders: string[], duty: string): View {
  const first = deciders.join(' and ')
  return {
    title: `Sent to ${first}`,
    tone: 'good',
    blocks: [
      text(`${kinds[kind].title}: ${first} ${deciders.length > 1 ? 'have' : 'has'} your request. You will hear here.`),
      ...(duty ? [text(duty)] : []),
    ],
  }
}

/** Nobody holds the office that decides. */
export function noApproverView(kind: ApprovalKind, office: string): View {
  return {
    title: 'Nobody can decide this yet',
    tone: 'caution',
    blocks: [
      text(
        `"${kinds[kind].title}" is decided by the ${office}, and nobody is entered for that. Please tell Human Resources.`,
      ),
    ],
  }
}

/** The time asked for is working time, so that nobody has to be asked. */
export function onDutyView(from: string, person: Person, why: string): View {
  return {
    title: 'No permission is needed',
    tone: 'good',
    blocks: [
      text(`You are on duty then; no permission is needed (${momentInWords(from, person.timeZone)}). ${why}`),
      text('If you meant another time, ask again with that time.'),
      buttons({ label: 'Check a draft', style: 'plain', request: { kind: 'start-review' } }),
    ],
  }
}

/** The clause speaks of hourly employees and this person is not one. */
export function onlyHourlyView(citation: string): View {
  return {
    title: 'No permission is needed',
    tone: 'good',
    blocks: [
      text(`${citation} asks this of hourly employees, and you are listed as salaried. Ask HR if that is wrong.`),
    ],
  }
}
