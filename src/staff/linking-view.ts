import { unreachable } from '../exhaustive.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { text, type View } from '../view.ts'

/** Why somebody who writes is nobody on the staff list, as far as the platform tells. */
export type Stranger =
  /** The platform gave no verified e-mail. */
  | 'no-email'
  | 'not-listed'
  | 'several'
  /** The person with this e-mail is linked to another account of the same platform. */
  | 'other-account'

/** Says once, above the first answer, who the account stands for from now on. */
export function withLinkedLine(view: View, person: Person, town: Town, platform: 'Slack' | 'Teams'): View {
  const line = `You are linked as ${person.name}, ${person.title}, by the e-mail of your ${platform} account. If that is not you, tell ${hrOf(town)}.`
  return { ...view, blocks: [text(line), ...view.blocks] }
}

/** What somebody unknown is told to do, and by whom it is mended. */
export function strangerLine(stranger: Stranger, town: Town): string {
  const hr = hrOf(town)
  switch (stranger) {
    case 'no-email':
      return `For the rest, ${hr} has to add you to the staff list.`
    case 'not-listed':
      return `The e-mail of your account is not on the staff list. ${hr} has to add you to it, or correct it there.`
    case 'several':
      return `More than one person on the staff list has the e-mail of your account. ${hr} can correct that.`
    case 'other-account':
      return `The person with your e-mail is linked to another account here, so this one was not linked. ${hr} can change that.`
    default:
      return unreachable(stranger)
  }
}

function hrOf(town: Town): string {
  return town.offices.hr?.title ?? 'Human Resources'
}
