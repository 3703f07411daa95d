import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Config, isTeamsConnected } from '../config.ts'

/** What is amiss with the credentials as they are written, a plain line each; asks nobody. */
export function credentialFindings(config: Config): string[] {
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
  const wrong = (isWrong: boolean, finding: string) => (isWrong ? [finding] : [])
  const { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret, SLACK_APP_TOKEN: app } = config
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = config
  const isAuthenticated = isTeamsConnected(config) && config.TEAMS_DEV !== '1'
  return [
    ...wrong(
      bot !== undefined && !/^xoxb-[\w-]{10,}$/.test(bot),
      'SLACK_BOT_TOKEN does not look like a bot token (xoxb-…).',
    ),
    ...wrong(
      app !== undefined && !/^xapp-[\w-]{10,}$/.test(app),
      'SLACK_APP_TOKEN does not look like an app-level token (xapp-…).',
    ),
    ...wrong(
      secret !== undefined && !/^[0-9a-f]{32}$/i.test(secret),
      'SLACK_SIGNING_SECRET does not look like one (32 hexadecimal digits, under Basic Information).',
    ),
    ...wrong(id !== undefined && !guid.test(id), 'MicrosoftAppId does not look like an application id.'),
    ...wrong(tenant !== undefined && !guid.test(tenant), 'MicrosoftAppTenantId does not look like a tenant id.'),
    ...wrong(
      isAuthenticated && config.MicrosoftAppType !== 'UserAssignedMSI' && password === undefined,
      'MicrosoftAppPassword is not set.',
    ),
    ...wrong(
      password !== undefined && guid.test(password),
      'MicrosoftAppPassword looks like the id of a secret; copy the value of the secret instead.',
    ),
    ...wrong(
      isAuthenticated && config.MicrosoftAppType !== 'MultiTenant' && tenant === undefined,
      'MicrosoftAppTenantId is not set.',
    ),
    ...wrong(config.TEAMS_DEV === '1', 'TEAMS_DEV is 1: anybody on this machine can speak for anybody.'),
  ]
}

const manifestSchema = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
const patienceMs = 10_000

/** What Slack and Microsoft say against the credentials, a plain line each. */
export async function onlineFindings(config: Config, get: typeof fetch = fetch): Promise<string[]> {
  const found = await Promise.all([slackFindings(config, get), teamsFindings(config, get)])
  return found.flat()
}

async function slackFindings(
  { SLACK_BOT_TOKEN: token, SLACK_API_URL: api }: Config,
  get: typeof fetch,
): Promise<string[]> {
  if (!token) return []
  const url = new URL('auth.test', api ?? 'https://slack.com/api/')
  const response = await get(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined)
  const answer = z.object({ ok: z.boolean(), error: z.string().default('') }).safeParse(await bodyOf(response))
  if (!response || !answer.success) return ['Slack cannot be reached.']
  if (!answer.data.ok) return [`Slack does not accept SLACK_BOT_TOKEN: ${answer.data.error}.`]
  const granted = response.headers.get('x-oauth-scopes')?.split(',') ?? []
  const manifest = new URL('../../manifest.json', import.meta.url)
  const { bot } = manifestSchema.parse(JSON.parse(readFileSync(manifest, 'utf8'))).oauth_config.scopes
  const missing = granted.length ? bot.filter((scope) => !granted.includes(scope)) : []
  return missing.length ? [`The Slack app lacks the scopes ${missing.join(', ')}. Add them and install it again.`] : []
}

async function teamsFindings(config: Config, get: typeof fetch): Promise<string[]> {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant } = config
  if (!id || !password || config.TEAMS_DEV === '1') return []
  const response = await get(
    `https://login.microsoftonline.com/${encodeURIComponent(tenant ?? 'botframework.com')}/oauth2/v2.0/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: password,
        scope: 'https://api.botframework.com/.default',
      }),
      signal: AbortSignal.timeout(patienceMs),
    },
  ).catch(() => undefined)
  const answer = z.object({ error: z.string().optional() }).safeParse(await bodyOf(response))
  if (!response || !answer.success) return ['Microsoft’s sign-in cannot be reached.']
  return response.ok
    ? []
    : [`Microsoft does not accept the app's id and secret: ${answer.data.error ?? response.status}.`]
}

async function bodyOf(response: Response | undefined): Promise<unknown> {
  return response?.json().catch(() => undefined)
}
