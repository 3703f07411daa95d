import type { Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import { versionId } from '../policies/versions.ts'
import type { Ports } from '../ports.ts'
import { together } from '../staff/staff-import-flow.ts'
import { inSlices } from '../updates/slices-flow.ts'
import { type Acknowledgement, isWaiting, stillOpen } from './acknowledgement.ts'
import { noticeId, outstandingOrder, reminderOrder } from './acknowledgement-flow.ts'
import { type Calendar, createCalendar, localWeek } from './calendar.ts'
import { resumeAnswered } from './question-flow.ts'
import type { Open, Outstanding } from './reminder-view.ts'
import { canJoin, type Due, dueOf, reachOf, reminded } from './reminders.ts'
import { overtakenBy } from './story-flow.ts'

type World = { ports: Ports; library: Library; town: Town; calendar: Calendar; versions: Map<string, Policy[]> }

/** One open signature with the people it is about. */
type Waiting = { acknowledgement: Acknowledgement; person: Person; supervisor: Person | undefined }

/** Reminds whoever is due, everything they owe in one message a day, and tells supervisors what stays open after that. */
export async function remindSigners(ports: Ports, library: Library, town: Town): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const calendar = createCalendar(at, Object.keys(town.holidays))
  const world = { ports, library, town, calendar, versions: new Map() }
  await resumeAnswered(ports, town, at)
  const due = await whatIsDue(world)
  await together(firstOf(due.remind), (one) => remind(one, world))
  await together(due.tell, (one) => tell(one, world))
}

/**
 * As many as Slack takes from one workspace in some ten minutes, so that nobody's message is still on its way when their
 * day is over; the others come at the next look.
 */
const mostPeople = 2_000

function firstOf(waiting: Waiting[]): Waiting[] {
  const people = new Set([...new Set(waiting.map(({ person }) => person.id))].slice(0, mostPeople))
  return waiting.filter(({ person }) => people.has(person.id))
}

/** Who is reminded of something is reminded of everything else in the same message. */
async function whatIsDue(world: World): Promise<{ remind: Waiting[]; tell: Waiting[] }> {
  const waiting = await waitingIn(world)
  const found: Record<Due, Waiting[]> = { nothing: [], remind: [], tell: [] }
  // Assumed to be reached at first, and looked up only where it matters: at most looks most are due for nothing.
  await inSlices(waiting, (one) => found[dueOf(one.acknowledgement, { ...one, reach: 'reached' }, world)].push(one))
  const remind = await askedFor(found.remind, world)
  const people = new Set(remind.map(({ person }) => person.id))
  const beside = [...found.nothing, ...found.tell].filter(({ person }) => people.has(person.id))
  const joining = beside.filter((one) => canJoin(one.acknowledgement, { ...one, reach: 'reached' }, world))
  return { remind: [...remind, ...(await askedFor(joining, world))], tell: await askedFor(found.tell, world) }
}

/** Those whose message has arrived and whom no newer version is asked of. */
async function askedFor(waiting: Waiting[], world: World): Promise<Waiting[]> {
  const asked: Waiting[] = []
  for (const one of waiting) if ((await isReached(one, world)) && !(await isOvertaken(one, world))) asked.push(one)
  return asked
}

async function waitingIn({ ports, town }: World): Promise<Waiting[]> {
  const { store, directory } = ports
  const [owed, asked, campaigns, staff] = await Promise.all([
    store.list('acknowledgement', { town: town.key, status: 'owed' }),
    store.list('acknowledgement', { town: town.key, status: 'question-asked' }),
    store.list('campaign', { town: town.key }),
    directory.inTown(town.key),
  ])
  // What HR has stopped, or holds back for now, nobody is reminded of.
  const held = new Set(
    campaigns.filter(({ status }) => status === 'paused' || status === 'cancelled').map(({ id }) => id),
  )
  const byId = new Map(staff.map((person) => [person.id, person]))
  return stillOpen([...owed, ...asked]).flatMap((acknowledgement) => {
    const person = byId.get(acknowledgement.person)
    if (!person || !isWaiting(acknowledgement) || held.has(versionId(acknowledgement.policy, acknowledgement.version)))
      return []
    return [{ acknowledgement, person, supervisor: byId.get(person.supervisor ?? '') }]
  })
}

/** A newer version of the same person that is signed is not among the open ones. */
async function isOvertaken({ acknowledgement }: Waiting, world: World): Promise<boolean> {
  const { ports, library, town, versions } = world
  const { policy } = acknowledgement
  const known = versions.get(policy) ?? (await library.versions(town, policy))
  versions.set(policy, known)
  return (await overtakenBy(acknowledgement, known, ports)) !== undefined
}

async function isReached({ acknowledgement, person }: Waiting, { ports }: World): Promise<boolean> {
  return reachOf(await ports.store.get('delivery', noticeId(acknowledgement.id)), person) === 'reached'
}

/** Judged again inside the change: it may have been signed meanwhile, or reminded of by another replica. */
async function remind({ acknowledgement, person, supervisor }: Waiting, world: World): Promise<void> {
  const { id, reminders } = acknowledgement
  const { ports, calendar } = world
  const { at } = calendar
  const day = calendar.today(person.timeZone)
  const cause = { event: `remind/${id}/${reminders + 1}`, by: 'clock', why: 'remind-signer', at }
  await ports.store.change('acknowledgement', id, cause, (current) =>
    current && canJoin(current, { person, supervisor, reach: 'reached' }, world)
      ? { outcome: 'reminded', record: reminded(current, day), deliveries: [reminderOrder(person.id, day)] }
      : { outcome: 'nothing' },
  )
}

async function tell({ acknowledgement, person, supervisor }: Waiting, world: World): Promise<void> {
  if (!supervisor) return
  const { ports, calendar } = world
  const { at } = calendar
  const week = localWeek(at, supervisor.timeZone)
  const cause = { event: `tell/${acknowledgement.id}`, by: 'clock', why: 'tell-supervisor', at }
  await ports.store.change('acknowledgement', acknowledgement.id, cause, (current) =>
    current && dueOf(current, { person, supervisor, reach: 'reached' }, world) === 'tell'
      ? {
          outcome: 'told',
          record: { ...current, told: { supervisor: supervisor.id, week } },
          deliveries: [
            // Whoever was their supervisor before has nothing to see to any more.
            ...(current.told ? [outstandingOrder(current.told.supervisor, current.told.week)] : []),
            outstandingOrder(supervisor.id, week),
          ],
        }
      : { outcome: 'nothing' },
  )
}

/** Everything that somebody still has to sign, oldest first. */
export async function openFor(person: Person, ports: Ports, library: Library): Promise<Open[]> {
  const town = library.town(person.town)
  const own = stillOpen(await ports.store.list('acknowledgement', { person: person.id }))
  if (!town) return []
  return withPolicies(
    own.sort((a, b) => a.owedSince.localeCompare(b.owedSince)),
    library,
    town,
  )
}

/** Who of a supervisor's people has still not signed what the supervisor was told of in a week. */
export async function outstandingFor(
  supervisor: Person,
  week: string,
  ports: Ports,
  library: Library,
): Promise<Outstanding[]> {
  const town = library.town(supervisor.town)
  if (!town) return []
  const told = { supervisor: supervisor.id, week }
  const still = await ports.store.list('acknowledgement', { town: town.key, status: 'owed', told })
  const staff = new Map((await ports.directory.inTown(town.key)).map((person) => [person.id, person]))
  const missing: Outstanding[] = []
  for (const { acknowledgement, policy } of await withPolicies(still, library, town)) {
    const person = staff.get(acknowledgement.person)
    // Whoever was asked for a newer version since owes that one, or has signed it.
    if (!person || (await overtakenBy(acknowledgement, await library.versions(town, policy.key), ports))) continue
    missing.push({ acknowledgement, person, policy })
  }
  return missing
}

/** Each acknowledgement with the version it is about, leaving out those whose version is gone. */
export async function withPolicies(acknowledgements: Acknowledgement[], library: Library, town: Town): Promise<Open[]> {
  const keys = [...new Set(acknowledgements.map(({ policy }) => policy))]
  const versions = (await Promise.all(keys.map((key) => library.versions(town, key)))).flat()
  return acknowledgements.flatMap((acknowledgement) => {
    const { policy: key, version } = acknowledgement
    const policy = versions.find((one) => one.key === key && one.version === version)
    return policy ? [{ acknowledgement, policy }] : []
  })
}
