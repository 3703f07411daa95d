import type { Delivery } from '../deliveries.ts'
import type { Town } from '../policies/town.ts'
import type { AnyRecord } from '../records.ts'
import { today } from '../time.ts'
import type { Disposal } from './disposal.ts'
import { type Hold, isHeld } from './hold.ts'
import { dueOn } from './schedule.ts'
import { subjectOf } from './subject.ts'

type Name = Disposal['records'][number]

/** A record whose time is over, and the messages that showed it, which go with it. */
export type Due = Name & { messages: Name[] }

/** What may go; what only a hold keeps. */
export type DueList = { due: Due[]; held: Name[] }

/** Looks through a town's records at an instant; `left` gives the day on which somebody stopped working here. */
export function findDue(
  records: AnyRecord[],
  deliveries: Delivery[],
  holds: Hold[],
  town: Town,
  left: (person: string) => string | undefined,
  at: string,
): DueList {
  const day = today(at, town.timeZone)
  const over = records.filter((one) => {
    const on = dueOn(one, town, left)
    return on !== undefined && on <= day
  })
  const isKept = (one: AnyRecord) => isHeld(holds, one.kind, one.record, subjectOf(one).policies)
  const nameOf = ({ kind, record }: AnyRecord) => ({ kind, id: record.id })
  const due = new Map(
    over.filter((one) => !isKept(one)).map((one) => [one.record.id, { ...nameOf(one), messages: [] as Name[] }]),
  )
  for (const record of deliveries) {
    for (const id of subjectOf({ kind: 'delivery', record }).shows)
      due.get(id)?.messages.push({ kind: 'delivery', id: record.id })
  }
  return { due: [...due.values()], held: over.filter(isKept).map(nameOf) }
}
