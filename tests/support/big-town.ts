import type { Bot } from '../../src/bot.ts'
import { type Address, addressKey, type Person } from '../../src/people.ts'
import type { Store } from '../../src/ports.ts'
import type { AnyRecord } from '../../src/records.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { viewAsText } from '../../src/view-as-text.ts'

const departments = ['Fire', 'Library', 'Parks', 'Police', 'Public Works', 'Schools', 'Town Clerk']
const schedules = ['Mon-Fri 08:00-16:30', 'Mon-Fri 07:00-15:30', 'Tue-Sat 09:00-17:00', '24/48 from 2026-01-01 08:00']

/** Glastonbury with so many people, one in ten on Slack and the others on Teams; the first two are of HR. */
export function bigTown(count: number): Person[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `big-${number}`,
    name: `Person ${number}`,
    email: `person.${number}@glastonbury.example`,
    town: 'glastonbury',
    department: departments[number % departments.length] ?? '',
    title: 'Employee',
    roles: number < 2 ? ['employee', 'hr'] : ['employee'],
    supervisor: 'big-0',
    backup: null,
    pay: number % 3 ? 'salaried' : 'hourly',
    schedule: schedules[number % schedules.length] ?? null,
    timeZone: 'America/New_York',
    mayPost: false,
    addresses: [{ platform: number % 10 ? 'teams' : 'slack', space: 'T1', user: `U${number}` }],
  }))
}

/** Writes these people into the records, and links the accounts of the first two. */
export async function moveIn(store: Store, people: Person[]): Promise<void> {
  const also: AnyRecord[] = people.map((record) => ({ kind: 'person', record }))
  const at = '2026-11-20T15:00:00.000Z'
  for (const { id, addresses } of people.slice(0, 2)) {
    for (const address of addresses) {
      also.push({ kind: 'link', record: { id: addressKey(address), person: id, by: 'list', at } })
    }
  }
  await store.change('event', 'moved-in', { event: 'moved-in', by: 'test', why: 'test', at }, () => ({
    outcome: '',
    also,
  }))
}

/** One person hands in an update that concerns everyone; gives what the second one presses. */
export async function handInForAll(bot: Bot, people: Person[]): Promise<Incoming> {
  const [first, second] = people.map(({ addresses }) => addresses[0])
  if (!first || !second) throw new Error('There are no two people.')
  const pressed = (id: string, from: Address, request: object, typed: Record<string, string> = {}): Incoming => ({
    id,
    from,
    place: 'private',
    said: { kind: 'press', request, typed },
  })
  const words = { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text: 'Be used for Town business;' }
  const preview = await bot.handle(pressed('preview', first, { kind: 'preview-update' }, words))
  const updateId = /"updateId":"([^"]+)"/.exec(JSON.stringify(preview))?.[1]
  const plan = { whom: 'everyone', why: 'All of them.', hours: 'any', headCount: String(people.length) }
  const handedIn = await bot.handle(pressed('submit', first, { kind: 'submit-update', updateId }, plan))
  if (handedIn.kind !== 'replace') throw new Error(`It was not handed in: ${told(handedIn)}`)
  const request = { kind: 'decide-update', campaignId: 'glastonbury-7/0002', updateId, decision: 'approve' }
  return pressed('approve', second, request)
}

/** What a reply says. */
export const told = (reply: Reply): string => ('view' in reply ? viewAsText(reply.view) : '')
