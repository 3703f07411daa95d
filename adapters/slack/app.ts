import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { App, AuthorizationError, type Context, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import type { Bot } from '../../src/bot.ts'
import type { Address } from '../../src/people.ts'
import type { Log, Messenger } from '../../src/ports.ts'
import type { Incoming } from '../../src/requests.ts'
import { bulkClient, interactiveClient, type SlackAccount } from './clients.ts'
import { createEmails } from './email.ts'
import { openerOf } from './files.ts'
import { createHands } from './hands.ts'
import { boltLogger } from './logger.ts'
import { createSlackMessenger } from './messenger.ts'
import { type Heard, heard } from './read.ts'
import { type Ack, createServing } from './serve.ts'
import { surface } from './surface.ts'
import { whoAmI } from './who-am-i.ts'

/** How the app is reached: Slack posts to us (`signingSecret`), or we hold a socket to Slack (`appToken`). */
export type SlackConfig = SlackAccount & ({ signingSecret: string } | { appToken: string })

/** Slack, connected to a bot. */
export type SlackApp = {
  /** Answers `POST /slack/events`; any other request gets 404, and all do in Socket Mode. */
  listener(request: IncomingMessage, response: ServerResponse): void
  messenger: Messenger
  /** Opens the socket in Socket Mode and names the workspace; rejects with one clear line when Slack refuses the token. */
  start(): Promise<{ workspace: string }>
  /** Resolves when everything taken in is answered. */
  idle(): Promise<void>
  /** Takes in nothing more over the socket and waits to be idle, at most five seconds. */
  stop(): Promise<void>
}

const longestDrainMs = 5_000
/** Slack's own payloads stay far below. */
const bodyLimit = 2 * 1024 * 1024

/** Wires the bot to Slack. One global middleware does what listeners would: Bolt tries every listener for every request. */
export function createSlackApp({
  bot,
  config,
  log,
  isStranger = async () => false,
}: {
  bot: Pick<Bot, 'handle'>
  config: SlackConfig
  log: Log
  /** Whose e-mail is worth a look-up, because the bot does not know them. */
  isStranger?: (address: Address) => Promise<boolean>
}): SlackApp {
  const logger = boltLogger(log)
  const quick = interactiveClient(config, logger)
  const patient = bulkClient(config, logger)
  const hands = createHands(quick, patient)
  const identity = whoAmI(quick)
  const emailOf = createEmails(quick, identity, (error) => log.failure('slack', error))
  const serve = createServing({ handle: async (incoming) => bot.handle(await withEmail(incoming)) }, hands)
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
    return found ? serve(withFile(found), ack) : ack()
  }

  function withFile(found: Heard): Heard {
    const { incoming, origin, files = [] } = found
    if (origin.kind !== 'file' || incoming.said.kind !== 'words') return found
    const open = openerOf(files, incoming.id, origin, { account: config, hands })
    const said = { kind: 'file', name: files[0]?.name ?? '', text: incoming.said.text, open } as const
    return { ...found, incoming: { ...incoming, said } }
  }

  async function withEmail(incoming: Incoming): Promise<Incoming> {
    const email = (await isStranger(incoming.from)) ? await emailOf(incoming.from) : undefined
    return email === undefined ? incoming : { ...incoming, email }
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay)
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
      const { teamId } = await identity()
      await socket?.start()
      return { workspace: teamId }
    },
    messenger: createSlackMessenger(config, log),
    idle,
    async stop() {
      await socket?.stop()
      await Promise.race([idle(), wait(longestDrainMs, undefined, { ref: false })])
    },
  }
}
