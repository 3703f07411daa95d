import { codeOf } from '../hash.ts'
import type { Person } from '../people.ts'
import { ask, type Reply, replace, say } from '../replies.ts'
import type { ApprovalKind, RequestOf } from '../requests.ts'
import { localMoment } from '../time.ts'
import { causeOf, type KnownTurn } from '../turn.ts'
import { type Approval, contentHash } from './approval.ts'
import * as forms from './approval-forms.ts'
import { cards } from './approval-messages.ts'
import { deciderFor, namedPerson, officesFor, officeTitle } from './approver.ts'
import { type Key, newKey, openKeys } from './keys.ts'
import { clausesDemanding, kinds, kindsOf } from './kinds.ts'
import { colleagueNamed } from './named-person.ts'
import * as views from './request-view.ts'
import { inRightHands } from './round.ts'
import { windowDuty } from './scheduled-time.ts'
import { type Window, windowProblem } from './window.ts'

/** Brings the request form, filled from a review of the last minutes when it came from one. */
export async function startApproval(turn: KnownTurn, request: RequestOf<'start-approval'>): Promise<Reply> {
  const offered = kindsOf(turn.shelf)
  const kind = offered.find((one) => one === request.approval) ?? siblingOf(request.approval, offered)
  if (!kind) return say(forms.chooseKindView(offered, turn.shelf, request.approval))
  const review = request.review ? turn.memory.reviews.find(`${turn.person.id}/${request.review}`) : undefined
  const filled = review
    ? { text: review.text, account: review.platform, from: review.postingAt, attachments: review.attachments }
    : {}
  return form(turn, kind, filled, '')
}

/** What one town calls off-duty work, another calls overtime; whoever asks for one means the time after hours. */
function siblingOf(kind: ApprovalKind | undefined, offered: ApprovalKind[]): ApprovalKind | undefined {
  const afterHours: ApprovalKind[] = ['off-duty', 'overtime']
  return kind && afterHours.includes(kind) ? offered.find((one) => afterHours.includes(one)) : undefined
}

/** Saves the request and tells whoever decides, in one write. */
export async function requestApproval(turn: KnownTurn, request: RequestOf<'request-approval'>): Promise<Reply> {
  const kind = request.approval
  if (!kindsOf(turn.shelf).includes(kind)) return say(forms.chooseKindView(kindsOf(turn.shelf), turn.shelf, kind))
  const window = windowOf(request, turn.person.timeZone)
  const problem = problemOf(request, window, turn.at)
  if (problem) return form(turn, kind, request, problem)
  const duty = dutyOf(turn, kind, window)
  if (duty?.kind === 'scheduled') return replace(views.onDutyView(window.from, turn.person, duty.why))
  if (kind === 'overtime' && turn.person.pay === 'salaried') {
    return replace(views.onlyHourlyView(clausesDemanding(kind, turn.shelf)[0]?.citation ?? 'The policy'))
  }
  const found = await keysFor(turn, request)
  if (found.outcome === 'problem') return form(turn, kind, request, found.problem)
  if (found.outcome === 'nobody') return say(views.noApproverView(kind, officeTitle(kind, turn.town)))

  const id = codeOf(12, turn.event, 'approval')
  const approval: Approval = {
    id,
    kind,
    town: turn.town.key,
    asker: turn.person.id,
    keys: found.keys,
    clauses: clausesDemanding(kind, turn.shelf).map((clause) => clause.id),
    text: request.text,
    attachments: request.attachments,
    contentHash: contentHash(request.text, request.attachments),
    account: request.account,
    purpose: request.purpose,
    ...window,
    duty: duty?.why ?? '',
    minutesAskedUntil: '',
    status: 'pending',
    askedAt: turn.at,
    decidedBy: '',
    decidedAt: '',
    reason: '',
  }
  await turn.ports.store.change('approval', id, causeOf(turn, request.kind), (current) =>
    current ? { outcome: current } : { outcome: approval, record: approval, deliveries: cards(approval) },
  )
  const names = openKeys(found.keys).map(({ holder }) => found.people.find(({ id }) => id === holder)?.name ?? holder)
  return replace(views.sentView(kind, names, approval.duty))
}

function windowOf(request: RequestOf<'request-approval'>, zone: string): Window {
  const isWindow = kinds[request.approval].binds === 'window'
  const moment = (typed: string) => (isWindow ? localMoment(typed, zone) : '')
  const repeatUntil = request.repeat === 'weekly' ? moment(request.repeatUntil) : ''
  return { from: moment(request.from), until: moment(request.until), repeatUntil, zone }
}

function problemOf(request: RequestOf<'request-approval'>, window: Window, at: string): string {
  const { binds, words } = kinds[request.approval]
  if (request.approval === 'content' && !request.text.trim()) return 'Paste the words you want to post.'
  if (binds === 'words' && !request.text.trim() && !request.attachments.trim()) {
    return `Fill in "${words}", or describe the photo or file: the permission is for that alone.`
  }
  if (binds !== 'words' && !request.purpose.trim()) return 'Say in a sentence what it is for.'
  if (binds !== 'window') return ''
  const unread = (['from', 'until'] as const).find((name) => request[name] && !window[name])
  if (unread) return `I cannot read "${request[unread]}" as a date and time. Pick it anew.`
  if (request.repeat === 'weekly' && !window.repeatUntil) return 'Say until when it returns every week.'
  return windowProblem(window, at)
}

/** How the window lies to the asker's schedule; undefined when the kind has none or it is not filled in. */
function dutyOf(turn: KnownTurn, kind: ApprovalKind, window: Window) {
  const isComplete = Date.parse(window.until) > Date.parse(window.from)
  return kinds[kind].binds === 'window' && isComplete
    ? windowDuty(window.from, window.until, turn.person, Object.keys(turn.town.holidays))
    : undefined
}

type FoundKeys =
  | { outcome: 'found'; keys: Key[]; people: Person[] }
  | { outcome: 'problem'; problem: string }
  | { outcome: 'nobody' }

/** Whose yes is needed, in the hands of whoever stands in for them now. */
async function keysFor(turn: KnownTurn, request: Partial<RequestOf<'request-approval'>>): Promise<FoundKeys> {
  const { ports, person, town, at } = turn
  const [staff, delegations] = await Promise.all([
    ports.directory.inTown(town.key),
    ports.store.list('delegation', { town: town.key, status: 'set' }),
  ])
  const offices = officesFor(request.approval ?? 'content', town, request.material ?? 'own')
  const first = Math.min(...offices.map((needed) => needed.turn))
  const keys: Key[] = []
  for (const needed of offices) {
    const since = needed.turn === first ? at : ''
    if (needed.office === namedPerson) {
      const named = colleagueNamed(request.named ?? '', staff, person)
      if (named.outcome === 'problem') return named
      keys.push(newKey(namedPerson, needed.turn, named.person.id, since))
      continue
    }
    const holder = deciderFor(needed.office, person, town, staff)
    if (!holder) return { outcome: 'nobody' }
    const own = newKey(needed.office, needed.turn, holder.id, since)
    const key = inRightHands(own, person.id, { delegations, at })
    // Two offices stay two people: a stand-in who has a key already does not get the second one.
    keys.push(keys.some((other) => other.holder === key.holder) ? own : key)
  }
  return { outcome: 'found', keys, people: staff }
}

async function form(
  turn: KnownTurn,
  kind: ApprovalKind,
  filled: Partial<RequestOf<'request-approval'>>,
  problem: string,
): Promise<Reply> {
  const found = await keysFor(turn, { ...filled, approval: kind })
  if (found.outcome === 'nobody') return say(views.noApproverView(kind, officeTitle(kind, turn.town)))
  const deciders =
    found.outcome === 'found' && kind !== 'consent'
      ? openKeys(found.keys).flatMap(({ holder }) => found.people.find(({ id }) => id === holder) ?? [])
      : []
  const zone = turn.person.timeZone
  const window = { from: localMoment(filled.from ?? '', zone), until: localMoment(filled.until ?? '', zone) }
  const duty = dutyOf(turn, kind, { ...window, repeatUntil: '', zone })?.why ?? ''
  return ask(
    forms.approvalFormView({
      kind,
      deciders: [...new Set(deciders)].map(({ name, title }) => `${name}, ${title}`),
      shelf: turn.shelf,
      filled,
      duty,
      problem,
    }),
  )
}
