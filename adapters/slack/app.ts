import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { App, AuthorizationError, type Context, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import type { Bot } from '../../src/bot.ts'
import type { Log, Messenger } from '../../src/ports.ts'
import { answer } from './answer.ts'
import { bulkClient, interactiveClient, type SlackAccount } from './clients.ts'
import { drawModal } from './draw.ts'
import { createHands } from './hands.ts'
import { boltLogger } from './logger.ts'
import { createSlackMessenger } from './messenger.ts'
import { type Heard, heard, type Origin } from './read.ts'
import { surface } from './surface.ts'
import { whoAmI } from './who-am-i.ts'
import { workingView } from './working-view.ts'

/** How the app is reached: Slack posts to us (`signingSecret`), or we hold a socket to Slack (`appToken`). */
export type SlackConfig = SlackAccount & ({ signingSecret: string } | { appToken: string })

/** Slack, connected to a bot. */
export type SlackApp = {
  /** Answers `POST /slack/events`; any other request gets 404, and all do in Socket Mode. */
  listener(request: IncomingMessage, response: ServerResponse): void
  messenger: Messenger
  /** Opens the socket in Socket Mode; rejects with one clear line when Slack refuses the token. */
  start(): Promise<void>
  /** Resolves when everything taken in is answered. */
  idle(): Promise<void>
  /** Takes in nothing more over the socket and waits to be idle, at most five seconds. */
  stop(): Promise<void>
}

type Ack = (response?: object) => Promise<void>

/** Slack shows an error after three seconds; by then an interaction is acknowledged, done or not. */
const ackAfterMs = 2_000
const longestDrainMs = 5_000
/** Slack's own payloads stay far below. */
const bodyLimit = 2 * 1024 * 1024

/** Wires the bot to Slack. One global middleware does what listeners would: Bolt tries every listener for every request. */
export function createSlackApp({
  bot,
  config,
  log,
}: {
  bot: Pick<Bot, 'handle'>
  config: SlackConfig
  log: Log
}): SlackApp {
  const logger = boltLogger(log)
  const quick = interactiveClient(config, logger)
  const patient = bulkClient(config, logger)
  const hands = createHands(quick, patient)
  const identity = whoAmI(quick)
  const underWay = new Set<Promise<void>>()
  const http = 'signingSecret' in config ? httpReceiver(config.signingSecret) : undefined
  const socket = 'appToken' in config ? socketReceiver(config.appToken) : undefined
  const receiver = http ?? socket
  if (!receiver) throw new Error('Slack needs SLACK_SIGNING_SECRET or SLACK_APP_TOKEN.')

  const app = new App({
    receiver,
    logger,
    convoStore: false,
    clientOptions: config.apiUrl ? { slackApiUrl: config.apiUrl } : {},
    authorize: async () => {
      const { botId, botUserId } = await identity()
      return { botToken: config.botToken, botId, botUserId }
    },
  })

  app.error(async (error) => {
    // Rethrown, it becomes a 503 below and Slack sends the event again; swallowed, the event would be lost.
    if (error instanceof AuthorizationError) throw error
    log.failure('slack', error)
  })

  app.use(async (args) => {
    // Bolt's types give `ack` to listeners only; at run time everything but events carries one here.
    const ack: Ack = 'ack' in args && args.ack ? (args.ack as Ack) : async () => {}
    const work = taken(args.body, args.context, ack).catch((error) => log.failure('slack', error))
    underWay.add(work)
    await work.finally(() => underWay.delete(work))
  })

  async function taken(body: unknown, context: Context, ack: Ack): Promise<void> {
    const found = (await identity()).isOurs(context) ? heard(body) : undefined
    return found ? serve(found, ack) : ack()
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay)
  }

  async function serve(found: Heard, ack: Ack): Promise<void> {
    const { incoming, origin } = found
    const { user } = incoming.from
    const { missing = {} } = found
    if (Object.keys(missing).length > 0) return ack({ response_action: 'errors', errors: missing })
    const reply = bot.handle(incoming)
    const early = await Promise.race([reply, wait(ackAfterMs, undefined, { ref: false })])
    if (origin.kind === 'submission') return submitted(found, ack, reply, early)
    await ack()
    const at = early ? origin : await held(origin)
    await answer(await reply, at, user, hands)
    if (origin.kind === 'home-button') await freshHome(found)
  }

  /** What a form is answered with rides on the acknowledgement, so that the modal turns its page at once. */
  async function submitted(
    found: Heard,
    ack: Ack,
    reply: ReturnType<Bot['handle']>,
    early: Awaited<typeof reply> | undefined,
  ): Promise<void> {
    const { origin, incoming } = found
    const shown = early ?? { kind: 'say', view: workingView }
    if (shown.kind === 'nothing') return ack()
    const over = origin.kind === 'submission' ? origin.over : 'elsewhere'
    const { modal, rest } = drawModal(shown.view, over === 'home' ? surface.formOverHome : surface.form)
    await ack({ response_action: 'update', view: modal })
    if (early) await hands.post(incoming.from.user, rest)
    else await answer(await reply, origin, incoming.from.user, hands)
    if (over === 'home') await freshHome(found)
  }

  /** Keeps a trigger from dying while the bot thinks: a modal that says so, filled when the answer is there. */
  async function held(origin: Origin): Promise<Origin> {
    if (origin.kind !== 'shortcut' && origin.kind !== 'home-button') return origin
    const over = origin.kind === 'home-button' ? 'home' : 'elsewhere'
    const { modal } = drawModal(workingView, over === 'home' ? surface.formOverHome : surface.form)
    const view = await hands.open(origin.trigger, modal).catch(() => '')
    return view === '' ? origin : { kind: 'modal-button', view, over }
  }

  async function freshHome({ incoming }: Heard): Promise<void> {
    const said = { kind: 'press', request: { kind: 'home' }, typed: {} } as const
    const reply = await bot.handle({ id: `${incoming.id}/home`, from: incoming.from, place: 'private', said })
    await answer(reply, { kind: 'home-opened' }, incoming.from.user, hands)
  }

  function httpReceiver(signingSecret: string): HTTPReceiver {
    return new HTTPReceiver({
      signingSecret,
      endpoints: surface.endpoint,
      bodyLimit,
      logger,
      processEventErrorHandler: async ({ error, response }) => {
        if (response.headersSent) return false
        log.failure('slack', error)
        response.writeHead(error instanceof AuthorizationError ? 503 : 500).end()
        return true
      },
    })
  }

  function socketReceiver(appToken: string): SocketModeReceiver {
    // Options of its own: Socket Mode writes its retry policy into the object it is given.
    const installerOptions = config.apiUrl ? { clientOptions: { slackApiUrl: config.apiUrl } } : {}
    return new SocketModeReceiver({ appToken, logger, installerOptions })
  }

  return {
    listener(request, response) {
      const path = request.url?.split('?')[0]
      if (http && path === surface.endpoint && request.method === 'POST') return http.requestListener(request, response)
      response.writeHead(404).end()
    },
    async start() {
      await identity()
      await socket?.start()
    },
    messenger: createSlackMessenger(config, log),
    idle,
    async stop() {
      await socket?.stop()
      await Promise.race([idle(), wait(longestDrainMs, undefined, { ref: false })])
    },
  }
}
