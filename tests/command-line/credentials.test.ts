import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { onlineFindings } from '../../adapters/command-line/credentials.ts'
import { configSchema } from '../../adapters/config.ts'

let server: ReturnType<typeof createServer> | undefined
afterEach(() => server?.close())

/** A platform that answers every call alike. */
async function answering(status: number, body: unknown, headers: Record<string, string> = {}): Promise<string> {
  server = createServer((_, response) => response.writeHead(status, headers).end(JSON.stringify(body)))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  // A TCP server's address is never a string.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const slack = (SLACK_API_URL: string) => configSchema.parse({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL })
const teams = configSchema.parse({ MicrosoftAppId: 'id', MicrosoftAppPassword: 'p', MicrosoftAppTenantId: 't' })

test('Slack refuses the token', async () => {
  const url = await answering(200, { ok: false, error: 'invalid_auth' })
  expect(await onlineFindings(slack(url))).toEqual(['Slack does not accept SLACK_BOT_TOKEN: invalid_auth.'])
})

test('the Slack app was installed before a scope was added', async () => {
  const url = await answering(200, { ok: true }, { 'x-oauth-scopes': 'app_mentions:read,chat:write,commands' })
  expect(await onlineFindings(slack(url))).toEqual([
    expect.stringContaining('im:history, im:write, users:read, users:read.email'),
  ])
})

test('a platform that cannot be reached is a finding, not a failure', async () => {
  expect(await onlineFindings(slack('http://127.0.0.1:1/'))).toEqual(['Slack cannot be reached.'])
})

test('Microsoft refuses the secret, or takes it', async () => {
  const url = await answering(401, { error: 'invalid_client' })
  const redirected: typeof fetch = (_, init) => fetch(url, init)
  expect(await onlineFindings(teams, redirected)).toEqual([expect.stringContaining('invalid_client')])
  server?.close()
  const well = await answering(200, { access_token: 'x' })
  expect(await onlineFindings(teams, (_, init) => fetch(well, init))).toEqual([])
})
