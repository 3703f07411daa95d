import { weekdayInWords } from '../time.ts'

/** Whether the day by which to sign has passed; both `YYYY-MM-DD`, where none was set it never does. */
export function isOverdue({ dueOn }: { dueOn: string }, today: string): boolean {
  return dueOn !== '' && dueOn < today
}

/** For the signer, a sentence: "Please sign by Friday, December 4."; empty where no day was set. */
export function dueSentence(one: { dueOn: string }, today: string): string {
  if (!one.dueOn) return ''
  const day = weekdayInWords(one.dueOn, today)
  return isOverdue(one, today) ? `Overdue: please sign now. It was due by ${day}.` : `Please sign by ${day}.`
}

/** As the end of a line in a list: ", due by Friday, December 4", with "overdue" once it has passed; empty where no day was set. */
export function dueWords(one: { dueOn: string }, today: string): string {
  if (!one.dueOn) return ''
  const day = weekdayInWords(one.dueOn, today)
  return isOverdue(one, today) ? `, overdue (was due by ${day})` : `, due by ${day}`
}
