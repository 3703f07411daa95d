import { isSameEmail, isSameName, type Person } from '../people.ts'
import type { Policy } from '../policies/clause.ts'
import { versionId } from '../policies/versions.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { RequestOf } from '../requests.ts'
import { today } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { stillOpen } from './acknowledgement.ts'
import { cardsOf, copyOrders, noticeId } from './acknowledgement-flow.ts'
import { type PaperSettled, signOnPaper } from './paper.ts'
import * as views from './paper-view.ts'
import { withPolicies } from './reminder-flow.ts'
import { reachOf } from './reminders.ts'

/** For HR: whom no message reaches, with a button each to enter a signature on paper. */
export async function paperList(turn: KnownTurn): Promise<Reply> {
  const { store, directory } = turn.ports
  const staff = new Map((await directory.inTown(turn.town.key)).map((person) => [person.id, person]))
  const failed = new Map((await store.list('delivery', { state: 'failed' })).map((delivery) => [delivery.id, delivery]))
  const open = stillOpen(await store.list('acknowledgement', { town: turn.town.key }))
  const unreached = (await withPolicies(open, turn.library, turn.town)).flatMap(({ acknowledgement, policy }) => {
    const person = staff.get(acknowledgement.person)
    const notice = failed.get(noticeId(acknowledgement.id))
    if (!person || reachOf(notice, person) !== 'unreachable') return []
    return [{ person, policy, acknowledgement, why: notice?.why ?? noAccount }]
  })
  return say(views.paperListView(unreached, today(turn.at, turn.person.timeZone)))
}

const noAccount = 'This person is not linked to Slack or Teams.'

/** The form, for somebody of the list or for whoever HR names. */
export async function startPaper(turn: KnownTurn, request: RequestOf<'start-paper'>): Promise<Reply> {
  const form = { person: '', policy: '', signedOn: '', scan: '' }
  if (!request.acknowledgementId) return ask(views.paperFormView({ whom: anyone(turn), ...form }, ''))
  const found = await paperOf(turn, request.acknowledgementId)
  return found
    ? ask(views.paperFormView({ whom: { kind: 'known', ...found, acknowledgementId: found.id }, ...form }, ''))
    : say(views.noPaperView('This is not there any more.'))
}

/** Enters a signature on paper; its person gets the receipt, and the administrator the copy where there is one. */
export async function enterPaper(turn: KnownTurn, request: RequestOf<'enter-paper'>): Promise<Reply> {
  const again = (problem: string, whom: views.PaperForm['whom'] = anyone(turn)) =>
    ask(views.paperFormView({ whom, ...request }, problem))
  const id = request.acknowledgementId ?? ''
  const named = id ? undefined : await signerNamed(turn, request.person)
  if (typeof named === 'string') return again(named)
  const found = await paperOf(turn, named ? await newestId(turn, named, request.policy) : id)
  if (!found) {
    return named ? again(views.paperProblem('gone', named)) : say(views.noPaperView('This is not there any more.'))
  }
  const { person: signer, policy } = found
  const settled = await enter(turn, request, found)
  switch (settled.outcome) {
    case 'signed':
      return replace(views.paperEnteredView(settled.acknowledgement, signer, policy, 'now'))
    case 'signed-before':
      return replace(views.paperEnteredView(settled.acknowledgement, signer, policy, 'before'))
    case 'refused':
      return again(
        views.paperProblem(settled.why, signer),
        named ? anyone(turn) : { kind: 'known', ...found, acknowledgementId: id },
      )
  }
}

type Found = { id: string; person: Person; policy: Policy }

async function enter(turn: KnownTurn, typed: RequestOf<'enter-paper'>, found: Found): Promise<PaperSettled> {
  const { id, person: signer, policy } = found
  const published = await turn.ports.store.get('policy', versionId(policy.key, policy.version))
  const around = {
    signer,
    policy,
    publishedAt: published?.publishedAt ?? '',
    enteredBy: turn.person.id,
    at: turn.at,
  }
  const copies = await copyOrders(turn, signer, id)
  return turn.ports.store.change<'acknowledgement', PaperSettled>(
    'acknowledgement',
    id,
    causeOf(turn, typed.kind),
    (current) => {
      const outcome = signOnPaper(current, typed, around)
      if (outcome.outcome !== 'signed') return { outcome }
      const record = outcome.acknowledgement
      return { outcome, record, deliveries: [...cardsOf(record), ...copies] }
    },
  )
}

/** What a paper is about; undefined when it is not of this town, or its person or version is gone. */
async function paperOf(turn: KnownTurn, id: string): Promise<Found | undefined> {
  const found = id ? await turn.ports.store.get('acknowledgement', id) : undefined
  if (found?.town !== turn.town.key) return undefined
  const person = await turn.ports.directory.byId(found.person)
  const versions = await turn.library.versions(turn.town, found.policy)
  const policy = versions.find(({ version }) => version === found.version)
  return person && policy ? { id, person, policy } : undefined
}

/** What somebody was asked to sign of a policy last; empty when it is nothing. */
async function newestId({ ports }: KnownTurn, person: Person, policy: string): Promise<string> {
  const own = await ports.store.list('acknowledgement', { person: person.id, policy })
  return own.sort((a, b) => a.version - b.version).at(-1)?.id ?? ''
}

/** Who is meant by a full name or a work e-mail; else one line that says what to give instead. */
async function signerNamed({ ports, town }: KnownTurn, words: string): Promise<Person | string> {
  const staff = await ports.directory.inTown(town.key)
  const [person, other] = staff.filter(({ name, email }) => isSameName(name, words) || isSameEmail(email, words))
  if (!words.trim()) return 'Say who signed.'
  if (!person) return `I know nobody here called "${words.trim()}". Give their work e-mail.`
  return other ? `More than one person here is called "${words.trim()}". Give the work e-mail.` : person
}

function anyone({ shelf }: KnownTurn): views.PaperForm['whom'] {
  return { kind: 'asked', policies: shelf.policies.filter(({ status }) => status === 'in-force') }
}
