import { weekdayInWords } from '../time.ts'
import { type Acknowledgement, isWaiting } from './acknowledgement.ts'

/** Whether the day by which to sign has passed; both `YYYY-MM-DD`, where none was set it never does. */
export function isOverdue({ dueOn }: { dueOn: string }, today: string): boolean {
  return dueOn !== '' && dueOn < today
}

/**
 * For the signer, a sentence: "Please sign by Friday, December 4."; empty where no day was set. Whoever asked first is
 * not pressed while the answer is waited for.
 */
export function dueSentence(one: Pick<Acknowledgement, 'dueOn' | 'status' | 'inquiry'>, today: string): string {
  if (!one.dueOn) return ''
  const day = weekdayInWords(one.dueOn, today)
  if (!isOverdue(one, today)) return `Please sign by ${day}.`
  return isWaiting(one)
    ? `Overdue: please sign now. It was due by ${day}.`
    : `It was due by ${day}. You can sign any time, or once your question is answered.`
}

/** As the end of a line in a list: ", due by Friday, December 4", with "overdue" once it has passed; empty where no day was set. */
export function dueWords(one: { dueOn: string }, today: string): string {
  if (!one.dueOn) return ''
  const day = weekdayInWords(one.dueOn, today)
  return isOverdue(one, today) ? `, overdue (was due by ${day})` : `, due by ${day}`
}
