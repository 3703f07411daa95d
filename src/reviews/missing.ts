import { readSchedule } from '../approvals/schedule.ts'
import type { Shelf } from '../policies/shelf.ts'
import { clausesCarrying } from './clauses-for.ts'
import type { Draft } from './draft.ts'

/** A fact that this town's policy makes matter. */
export type Missing = 'postingAt' | 'schedule'

/** Facts that would decide something in this town and that nobody has given; they are asked for, never guessed. */
export function missingContext(draft: Pick<Draft, 'use' | 'postingAt' | 'schedule'>, shelf: Shelf): Missing[] {
  const concepts = draft.use === 'personal' ? ['work-time'] : ['off-duty-posting', 'overtime']
  if (clausesCarrying(concepts, shelf, draft.use).length === 0) return []
  const isRead = draft.schedule !== null && readSchedule(draft.schedule) !== undefined
  return [...(draft.postingAt ? [] : ['postingAt' as const]), ...(isRead ? [] : ['schedule' as const])]
}
