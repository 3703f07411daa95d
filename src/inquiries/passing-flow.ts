import type { Person } from '../people.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import type { Ports } from '../ports.ts'
import { successorOf } from './answerer.ts'
import { passedOn } from './inquiry.ts'
import { passedCards, waitingCard } from './inquiry-messages.ts'

/** Brings every open question whose owner has left, or lost the office, to whoever holds it now, and tells its asker. */
export async function passOnQuestions(ports: Ports, library: Library): Promise<void> {
  const { store, clock } = ports
  const at = new Date(clock.now()).toISOString()
  const open = await store.list('inquiry', { status: 'open' })
  for (const { one: inquiry, town, staff } of await withStaff(open, ports, library)) {
    const asker = staff.find(({ id }) => id === inquiry.asker)
    const to = asker && successorOf(inquiry, asker, town, staff)
    if (!to) continue
    const why = staff.some(({ id }) => id === inquiry.owner) ? 'office' : 'left'
    const event = `pass-on-question/${inquiry.id}/${inquiry.passed.length + 1}`
    await store.change('inquiry', inquiry.id, { event, by: 'clock', why: 'pass-on-question', at }, (current) => {
      // It may have been answered, or passed on by another replica, meanwhile.
      if (current?.status !== 'open' || current.owner !== inquiry.owner) return { outcome: 'nothing' }
      const record = passedOn(current, to, why, at)
      const reminder = current.remindedOn ? [waitingCard(current)] : []
      return { outcome: 'passed on', record, deliveries: [...passedCards(record), ...reminder] }
    })
  }
}

/** Each of these with its town and everybody who works there now; what belongs to no town is left out. */
export async function withStaff<T extends { town: string }>(
  open: T[],
  { directory }: Pick<Ports, 'directory'>,
  library: Library,
): Promise<{ one: T; town: Town; staff: Person[] }[]> {
  const found: { one: T; town: Town; staff: Person[] }[] = []
  for (const key of new Set(open.map((one) => one.town))) {
    const town = library.town(key)
    if (!town) continue
    const staff = await directory.inTown(key)
    for (const one of open) if (one.town === key) found.push({ one, town, staff })
  }
  return found
}
