import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createMetrics, type Metrics } from '../adapters/metrics.ts'
import { createMemoryStore } from './support/memory-store.ts'

type Asked = { status: number; text: string }

/** Metrics over empty records, and how to ask for them over HTTP. */
async function opened(token: string | undefined, where: 'loopback' | 'network' = 'loopback', trouble?: string) {
  const records = createMemoryStore()
  const store = { ...records, trouble: () => trouble, journal: { entries: async function* () {} } }
  const metrics: Metrics = createMetrics(store, token, where === 'loopback')
  const server = createServer(metrics.listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as AddressInfo
  const ask = async (headers: Record<string, string> = {}): Promise<Asked> => {
    const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers })
    return { status: response.status, text: await response.text() }
  }
  return { metrics, ask }
}

test('events, attempts, open messages and trouble are counted, without a name or a word', async () => {
  const { metrics, ask } = await opened(undefined, 'loopback', 'the disk is full')
  const from = { platform: 'slack', space: 'T1', user: 'U-secret' } as const
  for (const id of ['e1', 'e2']) {
    metrics.heard({ id, from, place: 'private', said: { kind: 'words', text: 'my secret question' } })
  }
  const messenger = metrics.attempted({
    send: async () => ({ outcome: 'failed', why: 'blocked by Luis' }),
    replace: async () => ({ outcome: 'sent', message: 'm1' }),
  })
  const view = { title: 'Hello Luis', tone: 'neutral', blocks: [] } as const
  await messenger.send(from, { ...view, blocks: [] }, 'k')
  await messenger.replace({ address: from, message: 'm1' }, { ...view, blocks: [] })
  const { status, text } = await ask()
  expect(status).toBe(200)
  expect(text).toContain('countersign_events_total{platform="slack"} 2')
  expect(text).toContain('countersign_delivery_attempts_total{platform="slack",outcome="failed"} 1')
  expect(text).toContain('countersign_delivery_attempts_total{platform="slack",outcome="sent"} 1')
  expect(text).toContain('countersign_deliveries{state="queued"} 0')
  expect(text).toContain('countersign_store_trouble 1')
  expect(text).toContain('process_cpu_seconds_total')
  expect(text).not.toMatch(/secret|Luis|T1/)
})

test('without a token only this machine reads them, and not through a proxy on it', async () => {
  const { ask } = await opened(undefined)
  expect((await ask()).status).toBe(200)
  expect((await ask({ 'x-forwarded-for': '203.0.113.9' })).status).toBe(403)
  const network = await opened(undefined, 'network')
  expect((await network.ask()).status).toBe(403)
})

test('with a token only whoever sends it reads them', async () => {
  const { ask } = await opened('a-long-token', 'network')
  expect((await ask()).status).toBe(403)
  expect((await ask({ authorization: 'Bearer another' })).status).toBe(403)
  expect((await ask({ authorization: 'Bearer a-long-token' })).status).toBe(200)
})
