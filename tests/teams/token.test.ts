import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { createConnector } from '../../adapters/teams/connector.ts'
import { type Started, startApp } from './start-app.ts'

const appId = '11111111-2222-3333-4444-555555555555'
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 })
let keys: Server
let started: Started
let stderr: ReturnType<typeof vi.spyOn>

/** Microsoft's side of the token: its published keys, and credentials that need no network. */
beforeAll(async () => {
  stderr = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  keys = createServer((request, response) => {
    const base = `http://${request.headers.host}`
    const jwk = { ...ours.publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams'] }
    const body =
      request.url === '/keys' ? { keys: [jwk] } : { issuer: 'https://api.botframework.com', jwks_uri: `${base}/keys` }
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve))
  const address = keys.address()
  const metadata = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/openid` : ''
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: 'tenant',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  }
  const credentials = {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request: unknown) => request }),
  }
  // The SDK asks for its own class; it calls these three alone.
  const authentication = new ConfigurationBotFrameworkAuthentication(settings, credentials as never)
  const connector = createConnector({ appId, authentication, audience: 'https://api.botframework.com' }, 2_000)
  const config = teamsConfigSchema.parse({
    appId,
    password: 'p',
    tenantId: 'tenant-of-the-town',
    tenants: ['tenant-of-the-town'],
  })
  started = await startApp({ config, connector })
})
afterAll(async () => {
  stderr.mockRestore()
  await started.teams.stop()
  await new Promise((resolve) => keys.close(resolve))
})

/** In production only Microsoft's own hosts are answered, so the one that can be reached here is stood in for by a claim. */
const serviceUrl = 'https://smba.trafficmanager.net/teams/'

describe('a request to /api/messages needs a token of Microsoft’s', () => {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'https://api.botframework.com',
    aud: appId,
    exp: now + 600,
    nbf: now - 60,
    serviceurl: serviceUrl,
  }
  const good = () => token(claims, ours.privateKey)

  it('lets a good one in', async () => {
    const before = started.bot.heard.length
    expect((await deliver(`Bearer ${good()}`)).status).toBe(200)
    expect(started.bot.heard.length).toBe(before + 1)
  })

  it.each<[string, () => string]>([
    ['none', () => ''],
    ['garbage', () => 'Bearer garbage'],
    ['three garbled parts', () => 'Bearer a.b.c'],
    ['another scheme', () => `Basic ${good()}`],
    ['a token for another bot', () => `Bearer ${token({ ...claims, aud: 'other' }, ours.privateKey)}`],
    ['a token of another issuer', () => `Bearer ${token({ ...claims, iss: 'https://evil.example' }, ours.privateKey)}`],
    ['an expired token', () => `Bearer ${token({ ...claims, exp: now - 1_000 }, ours.privateKey)}`],
    [
      'a token for another service',
      () => `Bearer ${token({ ...claims, serviceurl: 'https://x.botframework.com/' }, ours.privateKey)}`,
    ],
    ['a signature of another key', () => `Bearer ${token(claims, theirs.privateKey)}`],
    ['a key that is not published', () => `Bearer ${token(claims, ours.privateKey, { kid: 'key-9' })}`],
    ['no signature', () => `Bearer ${token(claims, ours.privateKey, { alg: 'none' })}`],
    ['a symmetric algorithm', () => `Bearer ${token(claims, ours.privateKey, { alg: 'HS256' })}`],
    ['an endless header', () => `Bearer ${'x'.repeat(15_000)}.${'y'.repeat(9_00)}.z`],
  ])('and refuses %s with 401 and no details', async (_, header) => {
    const before = started.bot.heard.length
    expect(await deliver(header())).toEqual({ status: 401, body: 'No valid token.\n' })
    expect(started.bot.heard.length).toBe(before)
  })

  it('and refuses a good token for a channel that is not Teams', async () => {
    expect((await deliver(`Bearer ${good()}`, { channelId: 'webchat' })).status).toBe(403)
  })

  it('and prints nothing about tokens that could not be Microsoft’s', async () => {
    stderr.mockClear()
    await deliver('Bearer garbage')
    await deliver(`Bearer ${token({ ...claims, aud: 'other' }, theirs.privateKey)}`)
    expect(stderr).not.toHaveBeenCalled()
  })
})

/** A press whose answer needs no call to Teams. */
function deliver(authorization: string, fields: object = {}) {
  const value = { data: { request: { kind: 'home' } } }
  const base = {
    ...started.teams.activityOf('dana', 'private'),
    serviceUrl,
    type: 'invoke',
    name: 'task/submit',
    value,
  }
  return started.teams.post({ ...base, ...fields }, authorization ? { authorization } : {}).then(({ status, body }) => {
    return { status, body: status === 200 ? '' : body }
  })
}

function token(claims: object, key: KeyObject, head: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...head })}.${part(claims)}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`
}
