import { Agent, createServer, type IncomingMessage, type RequestListener, request } from 'node:http'
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import type { Reference } from '../../adapters/teams/references.ts'
import type { Bot } from '../../src/bot.ts'
import { say } from '../../src/replies.ts'
import { text } from '../../src/view.ts'

/** CPU microseconds of one activity through ours and through the baseline, in the same run. */
export type BenchRow = { name: string; ours: number; baseline: number; ratio: number }

const rounds = 4
const msPerRound = 350
const warmUpMs = 300
const atOnce = 8

/**
 * A typed message through our app and the given bot against a bare CloudAdapter that echoes it, both without
 * authentication. Requests, the Bot Framework's side of each answer and the measuring itself run in this process too
 * and weigh on both alike, so the ratio is a floor of the true one. Takes about six seconds.
 */
export async function benchTeams(
  makeBot: () => Pick<Bot, 'handle'> | Promise<Pick<Bot, 'handle'>>,
): Promise<BenchRow[]> {
  const service = await serving(takesAll)
  const echoing = { handle: async () => say({ title: 'Echo', tone: 'neutral', blocks: [text('hello')] }) }
  const servers = await Promise.all([serving(bareEcho()), serving(ourApp(echoing)), serving(ourApp(await makeBot()))])
  const [bare, thin, full] = servers
  const serviceUrl = `http://127.0.0.1:${service.port}`
  try {
    const best = await compared(
      servers.map(({ port }) => port),
      serviceUrl,
    )
    const [echo = 1, adapter = 1, whole = 1] = [bare, thin, full].map(({ port }) => best.get(port) ?? 1)
    return [
      row('Teams activity, adapter alone, against a bare CloudAdapter echo', adapter, echo),
      row('Teams activity, whole bot and its answer, against a bare CloudAdapter echo', whole, echo),
    ]
  } finally {
    for (const { stop } of [...servers, service]) await stop()
  }
}

function ourApp(bot: Pick<Bot, 'handle'>): RequestListener {
  const kept = new Map<string, Reference>()
  const app = createTeamsApp({
    bot,
    config: teamsConfigSchema.parse({ access: 'open-on-loopback' }),
    log: { warn: console.error, error: console.error },
    references: {
      get: async ({ user }) => kept.get(user),
      put: async ({ user }, reference) => void kept.set(user, reference),
    },
  })
  return (incoming, response) => void app.handle(incoming, response)
}

function bareEcho(): RequestListener {
  const open = new ConfigurationServiceClientCredentialFactory({ MicrosoftAppType: 'MultiTenant' })
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, open))
  return async (incoming, response) => {
    const body = JSON.parse(await whole(incoming))
    const answer = {
      socket: response.socket,
      header: () => undefined,
      status: (code: number) => void response.writeHead(code),
      send: (words: unknown) => void response.write(JSON.stringify(words)),
      end: () => void response.end(),
    }
    const received = { body, headers: incoming.headers, method: 'POST' }
    await adapter.process(received, answer, async (context) => {
      await context.sendActivity(context.activity.text)
    })
  }
}

/** The Bot Framework service as far as costs go: it agrees to everything. */
const takesAll: RequestListener = (incoming, response) => {
  incoming.resume().on('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end('{"id":"message-1"}')
  })
}

/** Rounds take turns, so that a busy machine slows all down alike; the quietest round of each counts. */
async function compared(ports: number[], serviceUrl: string): Promise<Map<number, number>> {
  const best = new Map<number, number>()
  for (const port of ports) await cpuPerActivity(port, serviceUrl, warmUpMs)
  for (let round = 0; round < rounds; round += 1) {
    for (const port of ports) {
      const cost = await cpuPerActivity(port, serviceUrl, msPerRound)
      best.set(port, Math.min(best.get(port) ?? Number.POSITIVE_INFINITY, cost))
    }
  }
  return best
}

async function cpuPerActivity(port: number, serviceUrl: string, ms: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const until = Date.now() + ms
  let sent = 0
  const before = process.cpuUsage()
  while (Date.now() < until) {
    await Promise.all(
      Array.from({ length: atOnce }, (_, n) => post(port, agent, serviceUrl, `event-${port}-${until}-${sent + n}`)),
    )
    sent += atOnce
  }
  const { user, system } = process.cpuUsage(before)
  agent.destroy()
  return (user + system) / sent
}

function post(port: number, agent: Agent, serviceUrl: string, id: string): Promise<void> {
  const body = JSON.stringify({
    type: 'message',
    id,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-20T15:00:00.000Z',
    from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna' },
    recipient: { id: '28:bot', name: 'Countersign' },
    conversation: { id: 'a:anna', conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    text: 'Can I post a photo of the crew?',
    textFormat: 'plain',
  })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/api/messages', method: 'POST', agent, headers },
      (response) => {
        response.resume().on('end', resolve)
        if (response.statusCode !== 200) reject(new Error(`The app answered ${response.statusCode}.`))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

async function whole(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

async function serving(listener: RequestListener): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port: address.port, stop }
}

function row(name: string, ours: number, baseline: number): BenchRow {
  return {
    name,
    ours: Math.round(ours),
    baseline: Math.round(baseline),
    ratio: Math.round((ours / baseline) * 100) / 100,
  }
}
