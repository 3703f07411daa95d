import { codeOf } from '../hash.ts'
import { isSameEmail, type Person } from '../people.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import type { Hold } from './hold.ts'
import * as views from './hold-view.ts'
import { disposableKinds } from './schedule.ts'

/** The legal holds of the town, those in force first. */
export async function showHolds(turn: KnownTurn): Promise<Reply> {
  return say(await listView(turn))
}

/** The form for a hold. */
export async function startHold(turn: KnownTurn): Promise<Reply> {
  return ask(views.holdFormView({ person: '', policy: 'any', recordKind: 'any', why: '' }, turn.shelf.policies, ''))
}

/** Puts a hold in force; it counts from this moment, over any period and any disposal not yet signed off. */
export async function placeHold(turn: KnownTurn, request: RequestOf<'place-hold'>): Promise<Reply> {
  const { ports, town, person, at, shelf } = turn
  const policy = chosen(request.policy)
  const recordKind = chosen(request.recordKind)
  const again = (problem: string) => ask(views.holdFormView(request, shelf.policies, problem))
  const everyone = (await ports.directory.everyone()).filter((one) => one.town === town.key)
  const about = personNamed(everyone, request.person)
  if (request.person.trim() && !about)
    return again(`Nobody of ${town.name} is called "${request.person.trim()}". Try the e-mail.`)
  if (policy && !shelf.policies.some(({ key }) => key === policy)) return again('Choose one of your policies.')
  if (recordKind && !disposableKinds.some((kind) => kind === recordKind)) return again('Choose a kind from the list.')
  if (!about && !policy && !recordKind) return again('Say what it covers: a person, a policy or a kind of record.')
  if (!request.why.trim()) return again('Say why, such as the claim or the request it belongs to.')
  const hold: Hold = {
    id: codeOf(12, turn.event, 'hold'),
    town: town.key,
    person: about?.id ?? '',
    policy,
    recordKind,
    why: request.why.trim(),
    status: 'in-force',
    placedBy: person.id,
    placedAt: at,
    releasedBy: '',
    releasedAt: '',
  }
  await ports.store.change('hold', hold.id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: '' } : { outcome: '', record: hold },
  )
  return replace(await listView(turn))
}

/** Ends a hold; periods count again. */
export async function releaseHold(turn: KnownTurn, request: RequestOf<'release-hold'>): Promise<Reply> {
  await turn.ports.store.change('hold', request.holdId, causeOf(turn, request.kind), (current) =>
    current?.town === turn.town.key && current.status === 'in-force'
      ? { outcome: '', record: { ...current, status: 'released', releasedBy: turn.person.id, releasedAt: turn.at } }
      : { outcome: '' },
  )
  return replace(await listView(turn))
}

async function listView({ ports, town, person, shelf }: KnownTurn) {
  const holds = await ports.store.list('hold', { town: town.key })
  const names = new Map((await ports.directory.everyone()).map(({ id, name }) => [id, name]))
  const newestFirst = holds.toSorted((a, b) => b.placedAt.localeCompare(a.placedAt))
  return views.holdsView(newestFirst, (id) => names.get(id) ?? id, shelf.policies, person)
}

/** `any` is no choice. */
const chosen = (value: string) => (value === 'any' ? '' : value)

function personNamed(everyone: Person[], typed: string): Person | undefined {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return undefined
  const found = everyone.filter(({ name, email }) => name.toLowerCase() === wanted || isSameEmail(email, wanted))
  return found.length === 1 ? found[0] : undefined
}
