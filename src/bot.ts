import { askNewcomers } from './acknowledgements/joining-flow.ts'
import { remindSigners } from './acknowledgements/reminder-flow.ts'
import { makeRounds } from './approvals/rounds-flow.ts'
import { dispatch } from './dispatch.ts'
import { codeOf } from './hash.ts'
import { apologyView, staleButtonView, tooLongView, unknownTownView } from './home-view.ts'
import { passOnQuestions } from './inquiries/passing-flow.ts'
import { remindOfQuestions } from './inquiries/waiting-flow.ts'
import type { Knowledge } from './knowledge.ts'
import { createNotes } from './notes.ts'
import { createOutbox } from './outbox.ts'
import { createLibrary, type Library } from './policies/library.ts'
import type { Town } from './policies/town.ts'
import type { Ports } from './ports.ts'
import { type Reply, say } from './replies.ts'
import { passOnReports } from './reports/passing-flow.ts'
import { type Incoming, longestText, type Request, requestSchema } from './requests.ts'
import { finishDisposals } from './retention/disposal-flow.ts'
import { inSharedPlace } from './shared-place.ts'
import { recognise, type Speaker } from './staff/linking-flow.ts'
import { withLinkedLine } from './staff/linking-view.ts'
import { finishImports } from './staff/staff-import-flow.ts'
import type { Memory } from './turn.ts'
import { understand } from './understand.ts'
import { keepCampaigns, keepProgress } from './updates/campaign-rounds-flow.ts'
import type { SentFile } from './updates/file-flow.ts'
import { createReadings } from './updates/readings.ts'

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

/** How often signatures are looked through: a reminder may come this much later. */
const signaturesEveryMs = 15 * 60_000

/** How long an event is left to the replica that is answering it. */
const answeringMs = 15_000

/** A bot over these ports that answers from this knowledge. */
export function createBot(ports: Ports, knowledge: Knowledge): Bot {
  const library = createLibrary(knowledge, ports.store, ports.clock)
  const memory: Memory = {
    reviews: createNotes(ports.clock, memoryMinutes, memoryEntries),
    questions: createNotes(ports.clock, memoryMinutes, memoryEntries),
    readings: createReadings(ports.clock),
  }
  /** Events answered without a change leave no trace on disk, so redeliveries are caught here. */
  const answered = createNotes<'answered'>(ports.clock, 60, 20_000)
  const outbox = createOutbox(ports, library)
  let rounds: Promise<void> | undefined
  let roundsAt = Number.NEGATIVE_INFINITY
  let signaturesAt = Number.NEGATIVE_INFINITY

  /** Reminders, and who owes a signature since they joined; a town's whole staff is looked through for each. */
  async function keepSignatures(now: number): Promise<void> {
    if (Math.abs(now - signaturesAt) < signaturesEveryMs) return
    signaturesAt = now
    for (const town of knowledge.towns) {
      const look = async () => {
        await askNewcomers(ports, library, town)
        await remindSigners(ports, library, town)
        await keepProgress(town, ports)
      }
      // One town's trouble is not another's.
      await look().catch((error) => void reported(ports, `signatures/${town.key}/${now}`, error))
    }
  }

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
      .then(async (isOurs) => {
        if (!isOurs) return
        const looks = [
          () => makeRounds(ports, library),
          () => passOnQuestions(ports, library),
          () => passOnReports(ports, library),
          () => remindOfQuestions(ports, library),
          () => keepCampaigns(ports, library),
          () => keepSignatures(now),
          () => finishDisposals(ports),
        ]
        // One that cannot be finished does not hold up the others.
        for (const look of looks) await look().catch((error) => void reported(ports, `rounds/${now}`, error))
      })
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
  const reply = tellingLink(await dispatch(turn, request), speaker, town, incoming)
  return place === 'shared' ? inSharedPlace(reply, request) : reply
}

/** The answer, with a line above it for somebody who was linked to their account by this very event. */
function tellingLink(reply: Reply, speaker: Speaker, town: Town, { from }: Incoming): Reply {
  if (speaker.outcome !== 'linked' || reply.kind === 'nothing') return reply
  const platform = from.platform === 'slack' ? 'Slack' : 'Teams'
  return { ...reply, view: withLinkedLine(reply.view, speaker.person, town, platform) }
}

/** What was asked for; a button's own fields win over what was typed beside it. */
function requestIn({ said }: Incoming): Request | SentFile | 'too-long' | 'stale' {
  if (said.kind === 'file') return said.text.length > longestText ? 'too-long' : said
  if (said.kind === 'words') return said.text.length > longestText ? 'too-long' : understand(said.text)
  const pressed = typeof said.request === 'object' && said.request !== null ? said.request : {}
  const parsed = requestSchema.safeParse({ ...said.typed, ...pressed })
  if (parsed.success) return parsed.data
  return parsed.error.issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'stale'
}
