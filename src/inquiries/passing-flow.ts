import type { Library } from '../policies/library.ts'
import type { Ports } from '../ports.ts'
import { successorOf } from './answerer.ts'
import { passedOn } from './inquiry.ts'
import { passedCards, waitingCard } from './inquiry-messages.ts'

/** Brings every open question whose owner has left, or lost the office, to whoever holds it now, and tells its asker. */
export async function passOnQuestions({ store, directory, clock }: Ports, library: Library): Promise<void> {
  const at = new Date(clock.now()).toISOString()
  const open = await store.list('inquiry', { status: 'open' })
  for (const key of new Set(open.map(({ town }) => town))) {
    const town = library.town(key)
    if (!town) continue
    const staff = await directory.inTown(key)
    for (const inquiry of open.filter((one) => one.town === key)) {
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
}
