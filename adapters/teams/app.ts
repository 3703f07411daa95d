import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Address } from '../../src/people.ts'
import type { Messenger } from '../../src/ports.ts'
import type { Reply } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { text, type View } from '../../src/view.ts'
import { type Activity, activitySchema, tenantsOf } from './activity.ts'
import { answer, dialog, type Exchange, errorOnCard, toast } from './answer.ts'
import { readBody } from './body.ts'
import { checkConfig, globalServiceUrl, isServiceUrl, type TeamsConfig, tenantsAllowed } from './config.ts'
import { type Connector, createConnector, identityFor, type Turn } from './connector.ts'
import { cardOf } from './draw.ts'
import { emailOf } from './email.ts'
import { resultOf } from './failures.ts'
import { openerOf } from './files.ts'
import { limits } from './limits.ts'
import { createTeamsMessenger } from './messenger.ts'
import { addressOf, type Heard, heard, isPrivate, type Way } from './read.ts'
import type { References } from './references.ts'
import { couldBeForUs } from './token.ts'

/** The only door to the bot. */
type Bot = { handle(incoming: Incoming): Promise<Reply> }
type Log = { warn(fields: object, message: string): void; error(fields: object, message: string): void }

export type TeamsParts = {
  bot: Bot
  config: TeamsConfig
  log: Log
  references: References
  /** Whose e-mail is worth a look-up, because the bot does not know them; nobody's when left out. */
  isStranger?: (address: Address) => Promise<boolean>
  /** Bot Framework's, unless a test or another SDK brings its own. */
  connector?: Connector
  /** How long an answer may take before it is announced and sent later; by way. */
  patienceMs?: Record<Way['kind'], number>
}

/** The Teams side of the bot: `handle` answers POST /api/messages, `messenger` writes unasked. Throws on unsafe settings. */
export type TeamsApp = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  messenger: Messenger
}

export function createTeamsApp(parts: TeamsParts): TeamsApp {
  const { config, references, log } = parts
  checkConfig(config)
  const connector = parts.connector ?? createConnector(identityFor(config), limits.outboundMs)
  const unmet = { serviceUrl: globalServiceUrl(config), bot: `28:${config.appId}` }
  const messenger = createTeamsMessenger(connector, references, unmet, (error, why) => {
    log.warn({ ...traceOf(error), why }, 'A message was not taken by Teams')
  })
  const desk = { patienceMs: limits.patienceMs, isStranger: async () => false, ...parts, connector, messenger }
  return { messenger, handle: (request, response) => receive(request, response, desk) }
}

type Desk = Required<TeamsParts> & { messenger: Messenger }
type Respond = Exchange['respond']

async function receive(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const respond = responder(response)
  try {
    if (request.method !== 'POST') return respond(405, 'Only POST is answered here.')
    const body = await readBody(request, limits.requestBytes)
    if (body.outcome === 'refused') return respond(body.status, body.why)
    const activity = activitySchema.safeParse(body.json)
    if (!activity.success)
      return respond(400, `This is not an activity: ${activity.error.issues[0]?.path.join('.') || 'no fields'}.`)
    await admit(activity.data, request.headers.authorization ?? '', respond, desk)
  } catch (error) {
    desk.log.error(traceOf(error), 'A Teams activity could not be answered')
    respond(500, 'Something went wrong here. Please try again.')
  }
}

/** Lets in only what Teams itself sends, for the tenants this bot serves. */
async function admit(activity: Activity, header: string, respond: Respond, desk: Desk): Promise<void> {
  const { config, connector, log } = desk
  const isOpen = config.access === 'open-on-loopback'
  if (!isOpen && !couldBeForUs(header, config.appId, Date.now())) return respond(401, 'No valid token.')
  if (!isServiceUrl(activity.serviceUrl, config)) return respond(403, 'This service address is not one of Teams.')
  if (!isOpen && activity.channelId !== 'msteams') return respond(403, 'Only Teams is answered here.')
  const result = await connector.turn(header, activity, async (turn) => {
    const allowed = tenantsAllowed(config)
    const tenants = tenantsOf(activity)
    const isOurs = tenants.length > 0 && tenants.every((tenant) => allowed.includes(tenant))
    if (allowed.length > 0 && !isOurs) {
      log.warn({ tenants }, 'A tenant that is not allowed wrote to the bot')
      return respond(403, 'This organisation is not served here.')
    }
    await remember(activity, desk)
    await attend(activity, turn, respond, desk)
  })
  if (result === 'refused') respond(401, 'No valid token.')
}

async function attend(activity: Activity, turn: Turn, respond: Respond, desk: Desk): Promise<void> {
  const said = heard(activity)
  if (said.kind === 'nothing') return respond(200)
  if (said.kind === 'unknown-invoke') return respond(501, 'This kind of action is not known here.')
  if (said.kind === 'half-a-moment') return refuse(said.way, turn, respond)
  const { incoming, way } = said.kind === 'file' ? withFile(said, turn, desk) : said
  const privately = (view: View) => desk.messenger.send(incoming.from, view, incoming.id)
  const give = (reply: Reply, exchange: Pick<Exchange, 'turn' | 'respond' | 'way'>) =>
    answer(inPlace(reply, said.kind), { ...exchange, place: incoming.place, privately }).catch((error: unknown) => {
      // What was decided stands; only telling it failed, and asking Teams to send the event again would not help.
      desk.log.warn({ ...traceOf(error), why: resultOf(error).why }, 'An answer did not reach Teams')
      exchange.respond(200, way.kind === 'action' ? toast('Done, but Teams did not take my answer.') : undefined)
    })
  const handling = withEmail(incoming, turn, desk).then((known) => desk.bot.handle(known))
  const reply = await within(desk.patienceMs[way.kind], handling)
  if (reply) return give(reply, { turn, respond, way })
  respond(200, stillWorking(way))
  const late = await handling
  if (way.kind !== 'dialog') return give(late, { turn, respond, way: { ...way, kind: 'message' } })
  if (late.kind !== 'nothing') await privately(late.view)
}

function withFile(
  { incoming, files, way }: Extract<Heard, { kind: 'file' }>,
  turn: Turn,
  { config }: Desk,
): { incoming: Incoming; way: Way } {
  const text = incoming.said.kind === 'words' ? incoming.said.text : ''
  const open = openerOf(files, incoming.id, way, { turn, config })
  return { incoming: { ...incoming, said: { kind: 'file', name: files[0]?.name ?? '', text, open } }, way }
}

/** What came of a file stands where it was said to be read. */
function inPlace(reply: Reply, said: Heard['kind']): Reply {
  return said === 'file' && reply.kind !== 'nothing' ? { ...reply, kind: 'replace' } : reply
}

async function withEmail(incoming: Incoming, turn: Turn, { isStranger, log }: Desk): Promise<Incoming> {
  if (!(await isStranger(incoming.from))) return incoming
  const email = await emailOf(turn, (error) => log.warn(traceOf(error), 'Whose account it is could not be asked'))
  return email === undefined ? incoming : { ...incoming, email }
}

/** The form stays as it is filled in wherever Teams can show an error on it. */
async function refuse(way: Way, turn: Turn, respond: Respond): Promise<void> {
  if (way.kind === 'action') return respond(200, errorOnCard('Please give both the date and the time.'))
  if (way.kind === 'dialog') return respond(200, dialog(cardOf(halfAMoment)))
  await turn.send(cardOf(halfAMoment))
  respond(200)
}

const halfAMoment: View = {
  title: 'The date or the time is missing',
  tone: 'caution',
  blocks: [text('Nothing was sent. Please fill the form in again and give both the date and the time.')],
}

/** Teams gives up on a dialog after 5 seconds and on a message after 15. */
function stillWorking(way: Way): unknown {
  if (way.kind === 'message') return undefined
  return way.kind === 'action' ? toast('Still working on it.') : dialog(cardOf(working))
}

const working: View = {
  title: 'Still working on it',
  tone: 'neutral',
  blocks: [text('The answer comes to you in our own chat. You can close this window.')],
}

/** Keeps where to write to this person; a group tells who they are, but not where their private chat is. */
async function remember(activity: Activity, { references, log }: Desk): Promise<void> {
  const address = addressOf(activity)
  try {
    const known = await references.get(address)
    const conversation = isPrivate(activity) ? activity.conversation.id : (known?.conversation ?? null)
    await references.put(address, { ...referenceOf(activity), conversation })
  } catch (error) {
    log.warn(traceOf(error), 'Where to write to a person could not be kept')
  }
}

function referenceOf(activity: Activity): { serviceUrl: string; bot: string; user: string } {
  return { serviceUrl: activity.serviceUrl, bot: activity.recipient.id, user: activity.from.id }
}

function responder(response: ServerResponse): Respond {
  return (status, body) => {
    if (response.headersSent || response.destroyed) return
    const isText = typeof body === 'string'
    response.writeHead(status, body === undefined ? {} : { 'content-type': isText ? 'text/plain' : 'application/json' })
    response.end(body === undefined ? undefined : isText ? `${body}\n` : JSON.stringify(body))
  }
}

/** Where an error came from, without its message, which may hold what somebody wrote. */
function traceOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const at = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
  return { error: error.name, at: at.slice(0, 4).map((line) => line.trim()) }
}

/** The result, or nothing when it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
