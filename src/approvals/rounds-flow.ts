import type { Library } from '../policies/library.ts'
import type { Ports } from '../ports.ts'
import type { Approval } from './approval.ts'
import { kinds } from './kinds.ts'
import { type Around, roundOf } from './round.ts'
import { windowEnd } from './window.ts'
import { createWorkClock } from './work-clock.ts'
import { minutesToAsk } from './work-time.ts'
import { minutesReminder, workTimeCards } from './work-time-messages.ts'

/** Does what time alone asks for: ends, hands over, moves and reminds of what waits, and asks for minutes after a window. */
export async function makeRounds(ports: Ports, library: Library): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const pending = await ports.store.list('approval', { status: 'pending' })
  const delegations = await ports.store.list('delegation', { status: 'set' })
  for (const town of new Set(pending.map((approval) => approval.town))) {
    const around = await aroundOf(town, { ports, library, delegations, at })
    if (!around) continue
    for (const approval of pending.filter((one) => one.town === town && roundOf(one, around))) {
      await round(ports, approval, around)
    }
  }
  for (const { id } of delegations.filter(({ until }) => Date.parse(until) <= Date.parse(at))) {
    await ports.store.change('delegation', id, clockCause('end-delegation', id, at), (current) =>
      current ? { outcome: 'ended', record: { ...current, status: 'ended' } } : { outcome: 'gone' },
    )
  }
  await askForMinutes(ports, at)
  await remindOfMinutes(ports, library, at)
}

async function aroundOf(
  town: string,
  { ports, library, delegations, at }: Pick<Around, 'delegations' | 'at'> & { ports: Ports; library: Library },
): Promise<Around | undefined> {
  const known = library.town(town)
  if (!known) return undefined
  const clock = createWorkClock(at, Object.keys(known.holidays))
  return { town: known, staff: await ports.directory.inTown(town), delegations, clock, at }
}

/** Judged again inside the change: somebody may have decided meanwhile. */
async function round(ports: Ports, { id }: Approval, around: Around): Promise<void> {
  await ports.store.change('approval', id, clockCause('round', id, around.at), (current) => {
    const next = current && roundOf(current, around)
    return next ? { outcome: 'done', record: next.approval, deliveries: next.deliveries } : { outcome: 'nothing' }
  })
}

/** After the last minute of each window, whether the permission still holds or was taken back while it ran. */
async function askForMinutes(ports: Ports, at: string): Promise<void> {
  const held = await Promise.all([
    ports.store.list('approval', { status: 'approved' }),
    ports.store.list('approval', { status: 'revoked' }),
  ])
  const candidates = held.flat().filter((approval) => {
    return kinds[approval.kind].binds === 'window' && approval.minutesAskedUntil < windowEnd(approval)
  })
  for (const approval of candidates) {
    if (minutesToAsk(approval, '', at).length === 0) continue
    const supervisor = (await ports.directory.byId(approval.asker))?.supervisor ?? ''
    await ports.store.change('approval', approval.id, clockCause('ask-minutes', approval.id, at), (current) => {
      const asked = current ? minutesToAsk(current, supervisor, at) : []
      const last = asked.at(-1)
      if (!current || !last) return { outcome: 'nothing' }
      return {
        outcome: 'asked',
        record: { ...current, minutesAskedUntil: last.until },
        also: asked.map((record) => ({ kind: 'work-time' as const, record })),
        deliveries: asked.flatMap(workTimeCards),
      }
    })
  }
}

/** Working minutes after which unreported minutes are asked for once more: a working day. */
const remindAfter = 480

/** Once, in the person's working hours; payroll lists what stays open. */
async function remindOfMinutes(ports: Ports, library: Library, at: string): Promise<void> {
  const open = await ports.store.list('work-time', { status: 'asked', remindedAt: '' })
  for (const { id, town, person: personId, until } of open) {
    const person = await ports.directory.byId(personId)
    const holidays = Object.keys(library.town(town)?.holidays ?? {})
    if (!person || person.left !== undefined) continue
    const clock = createWorkClock(at, holidays)
    if (clock.minutesSince(person, until) < remindAfter || !clock.isAtWork(person)) continue
    await ports.store.change('work-time', id, clockCause('remind-minutes', id, at), (current) =>
      current?.status === 'asked' && current.remindedAt === ''
        ? { outcome: 'reminded', record: { ...current, remindedAt: at }, deliveries: [minutesReminder(current)] }
        : { outcome: 'nothing' },
    )
  }
}

const clockCause = (why: string, id: string, at: string) => ({ event: `${why}/${id}/${at}`, by: 'clock', why, at })
