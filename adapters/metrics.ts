import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Messenger, SendResult } from '../src/ports.ts'
import type { Incoming } from '../src/requests.ts'
import type { ConfiguredStore } from './open-store.ts'

/** Numbers about the running process for Prometheus: no name, no id and no words of anybody. */
export type Metrics = {
  /** Counts an event by its platform. */
  heard(incoming: Incoming): void
  /** The same messenger, its attempts counted by what came of them. */
  attempted(messenger: Messenger): Messenger
  /** Answers `GET /metrics`. */
  listener: RequestListener
}

/** States that something still has to become of; messages that arrived are counted as they are sent. */
const openStates = ['queued', 'waiting', 'failed'] as const

/** Metrics over this store, for whoever sends `token`; without one, for this machine alone. */
export function createMetrics(store: ConfiguredStore, token: string | undefined, isOnLoopback: boolean): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const events = new Counter({
    name: 'countersign_events_total',
    help: 'Events that platforms handed in.',
    labelNames: ['platform'],
    registers,
  })
  const attempts = new Counter({
    name: 'countersign_delivery_attempts_total',
    help: 'Attempts to send a message or to draw it again, by what came of them.',
    labelNames: ['platform', 'outcome'],
    registers,
  })
  new Gauge({
    name: 'countersign_deliveries',
    help: 'Messages queued to be sent, waiting in a campaign, or failed.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const state of openStates) this.set({ state }, (await store.list('delivery', { state })).length)
    },
  })
  new Gauge({
    name: 'countersign_store_trouble',
    help: '1 while records cannot be saved.',
    registers,
    collect() {
      this.set(store.trouble() ? 1 : 0)
    },
  })
  const noted = async (platform: string, result: Promise<SendResult>) => {
    const { outcome } = await result
    attempts.inc({ platform, outcome })
    return result
  }

  return {
    heard: ({ from }) => events.inc({ platform: from.platform }),
    attempted: (messenger) => ({
      send: (to, view, key) => noted(to.platform, messenger.send(to, view, key)),
      replace: (at, view) => noted(at.address.platform, messenger.replace(at, view)),
    }),
    listener: async (request, response) => {
      if (!isAllowed(request, token, isOnLoopback)) return void response.writeHead(403).end('Not for you.\n')
      try {
        const text = await register.metrics()
        response.writeHead(200, { 'content-type': register.contentType, 'cache-control': 'no-store' }).end(text)
      } catch {
        // The store does not answer; `/readyz` says why.
        response.writeHead(503).end('The numbers cannot be read just now.\n')
      }
    },
  }
}

/** Without a token only what comes from this machine itself, and not through a proxy on it. */
function isAllowed({ headers }: IncomingMessage, token: string | undefined, isOnLoopback: boolean): boolean {
  if (token === undefined) return isOnLoopback && !headers['x-forwarded-for'] && !headers.forwarded && !headers.via
  const given = createHash('sha256')
    .update(headers.authorization ?? '')
    .digest()
  return timingSafeEqual(given, createHash('sha256').update(`Bearer ${token}`).digest())
}
