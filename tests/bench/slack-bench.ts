import { createHmac } from 'node:crypto'
import { Agent, createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver } from '@slack/bolt'
import { createSlackApp } from '../../adapters/slack/app.ts'
import { boltLogger } from '../../adapters/slack/logger.ts'
import type { Bot } from '../../src/bot.ts'
import { botToken, closed, teamId } from '../support/slack-api.ts'

/** CPU microseconds of one request through ours and through the baseline, in the same run. */
export type BenchRow = { name: string; ours: number; baseline: number; ratio: number }

const signingSecret = 'a signing secret of our own'
const log = { failure: (reference: string, error: unknown) => console.error(reference, error) }
const rounds = 4
const msPerRound = 350
const warmUpMs = 200
const atOnce = 8

/**
 * A signed direct message through our app and the given bot against a bare Bolt app that answers 'hello'. Requests,
 * Slack's side of each answer and the measuring itself run in this process too and weigh on both alike, so the
 * ratio is a floor of the true one. Takes about six seconds.
 */
export async function benchSlack(
  makeBot: () => Pick<Bot, 'handle'> | Promise<Pick<Bot, 'handle'>>,
): Promise<BenchRow[]> {
  const api = await serving({ listener: takesAll, idle: async () => {} })
  const account = { botToken, apiUrl: `http://127.0.0.1:${api.port}/api/` }
  const silent = { handle: async () => ({ kind: 'nothing' }) as const }
  const adapter = createSlackApp({ bot: silent, config: { ...account, signingSecret }, log })
  const whole = createSlackApp({ bot: await makeBot(), config: { ...account, signingSecret }, log })
  const servers = await Promise.all([
    serving(bareBolt(account.apiUrl, 'takes')),
    serving(adapter),
    serving(bareBolt(account.apiUrl, 'answers')),
    serving(whole),
  ])
  const [bare, thin, bareAnswering, full] = servers
  try {
    const quiet = await compared([bare, thin])
    const answering = await compared([bareAnswering, full])
    return [
      row('Slack event, adapter alone, against bare Bolt', quiet),
      row('Slack event, whole bot and its answer, against bare Bolt saying hello', answering),
    ]
  } finally {
    for (const server of servers) await server.stop()
    await api.stop()
  }
}

type Served = { port: number; idle(): Promise<void>; stop(): Promise<void> }
type Measured = { listener: RequestListener; idle(): Promise<void> }

function bareBolt(slackApiUrl: string, does: 'takes' | 'answers'): Measured {
  const logger = boltLogger(log)
  const receiver = new HTTPReceiver({ signingSecret, logger })
  const authorize = async () => ({ botToken, botId: 'BBOT', botUserId: 'UBOT' })
  const app = new App({ receiver, logger, authorize, convoStore: false, clientOptions: { slackApiUrl } })
  const underWay = new Set<Promise<unknown>>()
  app.message(async ({ say }) => {
    if (does === 'takes') return
    const said = say('hello').finally(() => underWay.delete(said))
    underWay.add(said)
    await said
  })
  const idle = async () => {
    while (underWay.size > 0) await Promise.all(underWay)
  }
  return { listener: receiver.requestListener, idle }
}

/** Slack's Web API as far as costs go: it agrees to everything. */
const takesAll: RequestListener = (request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ ok: true, ts: '1.1', channel: 'DUANNA', team_id: teamId, user_id: 'UBOT', bot_id: 'BBOT' }),
    )
  })
}

/** Rounds take turns, so that a busy machine slows both down alike; the quietest round of each counts. */
async function compared([baseline, ours]: [Served, Served]): Promise<[number, number]> {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  await cpuPerRequest(baseline, warmUpMs)
  await cpuPerRequest(ours, warmUpMs)
  for (let round = 0; round < rounds; round += 1) {
    best[0] = Math.min(best[0], await cpuPerRequest(baseline, msPerRound))
    best[1] = Math.min(best[1], await cpuPerRequest(ours, msPerRound))
  }
  return best
}

async function cpuPerRequest({ port, idle }: Served, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const until = Date.now() + ms
  let sent = 0
  const before = process.cpuUsage()
  while (Date.now() < until) {
    const batch = Array.from({ length: atOnce }, (_, n) => post(port, agent, `Ev${port}-${until}-${sent + n}`))
    await Promise.all(batch)
    // Bolt acknowledges before the work is done: without this the work of one round would be paid in the next.
    await idle()
    sent += atOnce
  }
  const { user, system } = process.cpuUsage(before)
  agent.destroy()
  return (user + system) / sent
}

function post(port: number, agent: Agent, event_id: string): Promise<void> {
  const event = {
    type: 'message',
    channel_type: 'im',
    user: 'UANNA',
    channel: 'DUANNA',
    ts: '1.1',
    text: 'Can I post a photo of the crew?',
  }
  const authorizations = [
    { team_id: teamId, enterprise_id: null, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
  ]
  const body = JSON.stringify({
    type: 'event_callback',
    event_id,
    team_id: teamId,
    api_app_id: 'A1',
    authorizations,
    event,
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/slack/events', method: 'POST', agent, headers },
      (response) => {
        response.resume().on('end', resolve)
        if (response.statusCode !== 200) reject(new Error(`The app answered ${response.statusCode}.`))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function serving({ listener, idle }: Measured): Promise<Served> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a string
  return { port, idle, stop: () => closed(server) }
}

function row(name: string, [baseline, ours]: [number, number]): BenchRow {
  return {
    name,
    ours: Math.round(ours),
    baseline: Math.round(baseline),
    ratio: Math.round((ours / baseline) * 100) / 100,
  }
}
