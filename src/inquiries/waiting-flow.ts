import { createWorkClock, type WorkClock } from '../approvals/work-clock.ts'
import type { Person } from '../people.ts'
import type { Library } from '../policies/library.ts'
import type { Ports } from '../ports.ts'
import { type Reply, say } from '../replies.ts'
import { today } from '../time.ts'
import type { KnownTurn } from '../turn.ts'
import { type Inquiry, waitsSince } from './inquiry.ts'
import { waitingCard } from './inquiry-messages.ts'
import { type OpenQuestion, waitingQuestionsView } from './waiting-view.ts'

/** What waits for the reader's answer. */
export async function showQuestions({ ports, person, at }: KnownTurn): Promise<Reply> {
  return say(waitingQuestionsView(await openQuestions(person, ports), at))
}

/** The open questions that came to somebody, the oldest first. */
export async function openQuestions(
  { id }: Person,
  { store, directory }: Pick<Ports, 'store' | 'directory'>,
): Promise<OpenQuestion[]> {
  const open = (await store.list('inquiry', { owner: id, status: 'open' })).sort(byAge)
  const askers = await Promise.all(open.map(({ asker }) => directory.byId(asker)))
  return open.flatMap((inquiry, at) => (askers[at] ? [{ inquiry, asker: askers[at] }] : []))
}

/** Working minutes after which a question has waited long enough to be reminded of: a working day. */
const remindAfter = 480

/** Reminds whoever was asked and has not answered: one message a working day at most, at work, for everything that waits. */
export async function remindOfQuestions(ports: Ports, library: Library): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const open = await ports.store.list('inquiry', { status: 'open' })
  for (const key of new Set(open.map(({ town }) => town))) {
    const town = library.town(key)
    if (!town) continue
    const clock = createWorkClock(at, Object.keys(town.holidays))
    const here = open.filter((one) => one.town === key)
    for (const owner of new Set(here.map((one) => one.owner))) {
      const person = await ports.directory.byId(owner)
      const theirs = here.filter((one) => one.owner === owner)
      if (person && isDue(theirs, person, clock, today(at, person.timeZone))) await remind(theirs, person, at, ports)
    }
  }
}

function isDue(theirs: Inquiry[], person: Person, clock: WorkClock, day: string): boolean {
  if (person.left !== undefined || theirs.some(({ remindedOn }) => remindedOn === day)) return false
  return clock.isAtWork(person) && theirs.some((one) => clock.minutesSince(person, waitsSince(one)) >= remindAfter)
}

/** Each question notes the day, so that answering it draws that day's message again; all of them share the message. */
async function remind(theirs: Inquiry[], person: Person, at: string, { store }: Ports): Promise<void> {
  const day = today(at, person.timeZone)
  for (const { id } of theirs) {
    const cause = { event: `remind-answer/${id}/${day}`, by: 'clock', why: 'remind-answer', at }
    await store.change('inquiry', id, cause, (current) =>
      current?.status === 'open' && current.remindedOn !== day
        ? {
            outcome: 'reminded',
            record: { ...current, remindedOn: day },
            deliveries: [waitingCard({ ...current, remindedOn: day })],
          }
        : { outcome: 'nothing' },
    )
  }
}

const byAge = (a: Inquiry, b: Inquiry) => a.askedAt.localeCompare(b.askedAt)
