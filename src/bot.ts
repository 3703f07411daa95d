import * as acknowledgements from './acknowledgements/acknowledgement-flow.ts'
import * as approvals from './approvals/approval-flow.ts'
import * as delegations from './approvals/delegation-flow.ts'
import { payroll } from './approvals/payroll-flow.ts'
import * as requesting from './approvals/request-flow.ts'
import { makeRounds } from './approvals/rounds-flow.ts'
import { reportMinutes } from './approvals/work-time-flow.ts'
import * as comments from './comments/comment-flow.ts'
import { unreachable } from './exhaustive.ts'
import { codeOf } from './hash.ts'
import * as home from './home-flow.ts'
import {
  apologyView,
  notAllowedView,
  staleButtonView,
  tooLongView,
  unknownPersonView,
  unknownTownView,
} from './home-view.ts'
import * as inquiries from './inquiries/inquiry-flow.ts'
import type { Knowledge } from './knowledge.ts'
import { createNotes } from './notes.ts'
import { createOutbox } from './outbox.ts'
import type { Role } from './people.ts'
import { createLibrary, type Library } from './policies/library.ts'
import type { Town } from './policies/town.ts'
import type { Ports } from './ports.ts'
import * as questions from './questions/question-flow.ts'
import { type Reply, say } from './replies.ts'
import { type Incoming, longestText, type Request, requestSchema } from './requests.ts'
import * as reviews from './reviews/review-flow.ts'
import { recognise, type Speaker } from './staff/linking-flow.ts'
import { withLinkedLine } from './staff/linking-view.ts'
import * as staff from './staff/staff-flow.ts'
import { finishImports } from './staff/staff-import-flow.ts'
import type { KnownTurn, Memory, Turn } from './turn.ts'
import * as undelivered from './undelivered-flow.ts'
import { understand } from './understand.ts'
import * as updates from './updates/update-flow.ts'

/** The front door: platforms hand in what they verified, and show what comes back. */
export type Bot = {
  /** Answers one event; an event that was answered before gives `nothing`. Never rejects. */
  handle(incoming: Incoming): Promise<Reply>
  /** Sends what waits and ends what is past its time; call it about once a second. Never rejects. */
  tick(): Promise<void>
}

/** How long a draft or question is remembered for the press that follows it, and how many at most. */
const memoryMinutes = 30
const memoryEntries = 5_000

/** How often what waits is looked through: reminders, expiry and the like need no more. */
const roundsEveryMs = 20_000

/** How long an event is left to the replica that is answering it. */
const answeringMs = 15_000

/** A bot over these ports that answers from this knowledge. */
export function createBot(ports: Ports, knowledge: Knowledge): Bot {
  const library = createLibrary(knowledge, ports.store, ports.clock)
  const memory: Memory = {
    reviews: createNotes(ports.clock, memoryMinutes, memoryEntries),
    questions: createNotes(ports.clock, memoryMinutes, memoryEntries),
  }
  /** Events answered without a change leave no trace on disk, so redeliveries are caught here. */
  const answered = createNotes<'answered'>(ports.clock, 60, 20_000)
  const outbox = createOutbox(ports, library)
  let rounds: Promise<void> | undefined
  let roundsAt = Number.NEGATIVE_INFINITY

  /** What time alone asks for, at most every so often, and by one replica. */
  async function goRound(): Promise<void> {
    const now = ports.clock.now()
    await finishImports(ports, knowledge.towns, new Date(now).toISOString())
      // A list that cannot be carried out does not hold up everybody's messages.
      .catch((error) => void reported(ports, `staff/${now}`, error))
    if (Math.abs(now - roundsAt) < roundsEveryMs) return
    roundsAt = now
    await ports.store
      .claim('rounds', roundsEveryMs)
      .then((isOurs) => (isOurs ? makeRounds(ports, library) : undefined))
      .catch((error) => void reported(ports, `rounds/${now}`, error))
  }

  return {
    async handle(incoming) {
      if (answered.find(incoming.id)) return { kind: 'nothing' }
      answered.keep(incoming.id, 'answered')
      try {
        // Claimed first and looked up then, so that a redelivery to another replica finds one or the other.
        if (!(await ports.store.claim(`event/${incoming.id}`, answeringMs))) return { kind: 'nothing' }
        if (await ports.store.get('event', incoming.id)) return { kind: 'nothing' }
        return await answer(incoming, ports, library, memory)
      } catch (error) {
        return say(apologyView(reported(ports, incoming.id, error)))
      }
    },

    async tick() {
      rounds ??= goRound().finally(() => {
        rounds = undefined
      })
      await rounds
      await outbox.sendDue().catch((error) => void reported(ports, `tick/${ports.clock.now()}`, error))
    },
  }
}

/** Logs a failure under a reference that the person can pass on. */
function reported(ports: Ports, event: string, error: unknown): string {
  const reference = codeOf(6, event)
  ports.log.failure(reference, error)
  return reference
}

async function answer(incoming: Incoming, ports: Ports, library: Library, memory: Memory): Promise<Reply> {
  const speaker = await recognise(ports, incoming)
  const person = speaker.outcome === 'stranger' ? undefined : speaker.person
  const town = library.town(person?.town ?? (await ports.directory.townOf(incoming.from)) ?? '')
  if (!town) return say(unknownTownView)
  const request = requestIn(incoming)
  if (request === 'too-long') return say(tooLongView(longestText))
  if (request === 'stale') return say(staleButtonView)
  const at = new Date(ports.clock.now()).toISOString()
  const { shelf, index } = await library.shelf(town)
  const { id: event, from, place } = incoming
  const stranger = speaker.outcome === 'stranger' ? speaker.why : undefined
  const turn = { ports, library, memory, event, from, place, town, shelf, index, person, stranger, at }
  return tellingLink(await dispatch(turn, request), speaker, town, incoming)
}

/** The answer, with a line above it for somebody who was linked to their account by this very event. */
function tellingLink(reply: Reply, speaker: Speaker, town: Town, { from }: Incoming): Reply {
  if (speaker.outcome !== 'linked' || reply.kind === 'nothing') return reply
  const platform = from.platform === 'slack' ? 'Slack' : 'Teams'
  return { ...reply, view: withLinkedLine(reply.view, speaker.person, town, platform) }
}

/** What was asked for; a button's own fields win over what was typed beside it. */
function requestIn({ said }: Incoming): Request | 'too-long' | 'stale' {
  if (said.kind === 'words') return said.text.length > longestText ? 'too-long' : understand(said.text)
  const pressed = typeof said.request === 'object' && said.request !== null ? said.request : {}
  const parsed = requestSchema.safeParse({ ...said.typed, ...pressed })
  if (parsed.success) return parsed.data
  return parsed.error.issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'stale'
}

async function dispatch(turn: Turn, request: Request): Promise<Reply> {
  switch (request.kind) {
    case 'home':
      return home.showHome(turn)
    case 'help':
      return home.showHelp(turn)
    case 'mine':
      return known(turn, home.showMine)
    case 'ask':
      return questions.askQuestion(turn, request)
    case 'show-section':
      return questions.showSection(turn, request)
    case 'not-helpful':
      return questions.notHelpful(turn, request)
    case 'topics':
      return withRole('hr', turn, questions.showTopics)
    case 'start-inquiry':
      return known(turn, (by) => inquiries.startInquiry(by, request))
    case 'send-inquiry':
      return known(turn, (by) => inquiries.sendInquiry(by, request))
    case 'start-answer':
      return known(turn, (by) => inquiries.startAnswer(by, request))
    case 'send-answer':
      return known(turn, (by) => inquiries.sendAnswer(by, request))
    case 'show-policy':
      return updates.showPolicy(turn, request)
    case 'start-review':
      return reviews.startReview(turn, request)
    case 'review':
      return reviews.review(turn, request)
    case 'see-notice':
      return known(turn, (by) => reviews.seeNotice(by, request))
    case 'start-comment':
      return comments.startComment(turn, request)
    case 'review-comment':
      return comments.lookAtComment(turn, request)
    case 'start-approval':
      return known(turn, (by) => requesting.startApproval(by, request))
    case 'request-approval':
      return known(turn, (by) => requesting.requestApproval(by, request))
    case 'decide-approval':
      return known(turn, (by) => approvals.decideApproval(by, request))
    case 'withdraw-approval':
      return known(turn, (by) => approvals.withdrawApproval(by, request))
    case 'revoke-approval':
      return known(turn, (by) => approvals.revokeApproval(by, request))
    case 'show-approval':
      return known(turn, (by) => approvals.showApproval(by, request))
    case 'waiting-for-me':
      return known(turn, approvals.waitingForMe)
    case 'delegate-approvals':
      return known(turn, (by) => delegations.delegateApprovals(by, request))
    case 'end-delegation':
      return known(turn, (by) => delegations.endDelegation(by, request))
    case 'report-minutes':
      return known(turn, (by) => reportMinutes(by, request))
    case 'payroll':
      return withRole('hr', turn, (by) => payroll(by, request))
    case 'failed-deliveries':
      return withRole(['hr', 'it'], turn, undelivered.failedDeliveries)
    case 'retry-delivery':
      return withRole(['hr', 'it'], turn, (by) => undelivered.retryDelivery(by, request))
    case 'start-update':
      return withRole('hr', turn, (by) => updates.startUpdate(by, request))
    case 'preview-update':
      return withRole('hr', turn, (by) => updates.previewUpdate(by, request))
    case 'publish-update':
      return withRole('hr', turn, (by) => updates.publishUpdate(by, request))
    case 'discard-update':
      return withRole('hr', turn, (by) => updates.discardUpdate(by, request))
    case 'acknowledgement-report':
      return withRole('hr', turn, (by) => acknowledgements.acknowledgementReport(by, request))
    case 'open-acknowledgement':
      return known(turn, (by) => acknowledgements.openAcknowledgement(by, request))
    case 'acknowledge':
      return known(turn, (by) => acknowledgements.acknowledge(by, request))
    case 'start-question':
      return known(turn, async () => acknowledgements.startQuestion(request))
    case 'question-policy':
      return known(turn, (by) => acknowledgements.questionPolicy(by, request))
    case 'start-people-import':
      return withRole('hr', turn, staff.startPeopleImport)
    case 'preview-people-import':
      return withRole('hr', turn, (by) => staff.previewPeopleImport(by, request))
    case 'confirm-people-import':
      return withRole('hr', turn, (by) => staff.confirmPeopleImport(by, request))
    case 'discard-people-import':
      return withRole('hr', turn, (by) => staff.discardPeopleImport(by, request))
    default:
      return unreachable(request)
  }
}

async function known(turn: Turn, flow: (turn: KnownTurn) => Promise<Reply>): Promise<Reply> {
  const { person } = turn
  return person ? flow({ ...turn, person }) : say(unknownPersonView(turn.shelf, turn.stranger ?? 'no-email'))
}

async function withRole(roles: Role | Role[], turn: Turn, flow: (turn: KnownTurn) => Promise<Reply>): Promise<Reply> {
  const allowed = [roles].flat()
  return known(turn, async (by) => {
    const offices = allowed.map((role) => turn.town.offices[role]?.title ?? 'Human Resources')
    return allowed.some((role) => by.person.roles.includes(role))
      ? flow(by)
      : say(notAllowedView(offices.join(' and ')))
  })
}
