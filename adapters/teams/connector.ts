import {
  ActivityTypes,
  type Activity as BotActivity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder'
import type { Activity } from './activity.ts'
import type { AdaptiveCard } from './card.ts'
import type { TeamsConfig } from './config.ts'
import { limits } from './limits.ts'
import type { Reference } from './references.ts'

/** One conversation to write into; every call rejects with `TeamsTimeout` when Teams is silent too long. */
export type Turn = {
  /** The new message's id. */
  send(card: AdaptiveCard): Promise<string>
  update(message: string, card: AdaptiveCard): Promise<void>
  remove(message: string): Promise<void>
  /** What the roster says of whoever sent the activity. */
  member(): Promise<unknown>
}

/** What we need of a Teams SDK, and all of it, so that another can take its place. */
export type Connector = {
  /** Runs `use` on the activity's conversation; `refused` when its token does not hold. */
  turn(header: string, activity: Activity, use: (turn: Turn) => Promise<void>): Promise<'done' | 'refused'>
  /** Writes to a known conversation unasked. */
  proactive(to: Reference & { conversation: string }, use: (turn: Turn) => Promise<void>): Promise<void>
  /** Opens the private chat with a person, whose id may be that of their directory account. */
  open(to: Omit<Reference, 'conversation'>, tenant: string): Promise<string>
}

/** Who the bot is to Microsoft: its id, how tokens are checked and obtained, and whom they are for. */
export type Identity = {
  appId: string
  authentication: NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>
  audience: string
}

/** The identity that the settings give; no authentication at all on loopback. */
export function identityFor(config: TeamsConfig): Identity {
  const audience = config.cloud === 'us-government' ? 'https://api.botframework.us' : 'https://api.botframework.com'
  if (config.access === 'open-on-loopback') {
    const open = new ConfigurationServiceClientCredentialFactory({ MicrosoftAppType: 'MultiTenant' })
    return { appId: '', authentication: new ConfigurationBotFrameworkAuthentication({}, open), audience }
  }
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: config.appId,
    MicrosoftAppPassword: config.password,
    MicrosoftAppType: config.appType,
    MicrosoftAppTenantId: config.tenantId,
  })
  const cloud = config.cloud === 'us-government' ? { ChannelService: 'https://botframework.azure.us' } : {}
  const authentication = new ConfigurationBotFrameworkAuthentication(cloud, credentials)
  return { appId: config.appId, authentication, audience }
}

/** The connector over Bot Framework's CloudAdapter; a call that takes longer than `timeoutMs` is given up. */
export function createConnector({ appId, authentication, audience }: Identity, timeoutMs: number): Connector {
  const adapter = new CloudAdapter(tryingOnce(authentication))
  return {
    async turn(header, activity, use) {
      // The schema read the activity above; the SDK's own type names many more fields, none of which it insists on.
      const received = activity as unknown as BotActivity
      // Asked apart from the turn: CloudAdapter.process answers a bad token with a stack trace.
      const authenticated = await authentication.authenticateRequest(received, header).catch(() => undefined)
      if (!authenticated) return 'refused'
      // The SDK would rewrite an error of ours into one with only a stack as its message.
      let failure: { error: unknown } | undefined
      await adapter.processActivityDirect(authenticated, received, async (context) => {
        await use(turnOf(context, timeoutMs)).catch((error: unknown) => {
          failure = { error }
        })
      })
      if (failure) throw failure.error
      return 'done'
    },
    async proactive(to, use) {
      await adapter.continueConversationAsync(appId, sdkReference(to), (context) => use(turnOf(context, timeoutMs)))
    },
    async open(to, tenant) {
      let conversation = ''
      const parameters = {
        isGroup: false,
        bot: { id: to.bot, name: '' },
        members: [{ id: to.user, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
        // The SDK's type demands what Teams ignores when it opens an empty chat.
      } as unknown as Parameters<CloudAdapter['createConversationAsync']>[4]
      const made = adapter.createConversationAsync(
        appId,
        'msteams',
        to.serviceUrl,
        audience,
        parameters,
        async (turn) => {
          conversation = turn.activity.conversation.id
        },
      )
      await inTime(made, timeoutMs)
      return conversation
    },
  }
}

/**
 * The SDK tries a failed call again for six seconds and may so post a message twice; whether and when to try again is
 * for whoever sends. No setting of it says so: the policy is taken out of each client's pipeline.
 */
function tryingOnce(authentication: Identity['authentication']): Identity['authentication'] {
  const make = authentication.createConnectorFactory.bind(authentication)
  const check = authentication.authenticateRequest.bind(authentication)
  authentication.createConnectorFactory = (claims) => once(make(claims))
  authentication.authenticateRequest = async (activity, header) => {
    const result = await check(activity, header)
    return result.connectorFactory ? { ...result, connectorFactory: once(result.connectorFactory) } : result
  }
  return authentication
}

function once(factory: ConnectorFactory): ConnectorFactory {
  const create = factory.create.bind(factory)
  factory.create = async (serviceUrl, audience) => {
    const client = await create(serviceUrl, audience)
    // `client.client` is the SDK's own HTTP client, which its types keep to themselves.
    const inner = client as unknown as { client?: { pipeline?: { removePolicy?(which: { name: string }): unknown } } }
    inner.client?.pipeline?.removePolicy?.({ name: 'defaultRetryPolicy' })
    return client
  }
  return factory
}

type ConnectorFactory = ReturnType<Identity['authentication']['createConnectorFactory']>

/** Says that Teams did not answer in time: what was asked of it may have happened. */
export class TeamsTimeout extends Error {}

const memberMs = 2_000

function turnOf(context: TurnContext, timeoutMs: number): Turn {
  return {
    async send(card) {
      const sent = await inTime(context.sendActivity(messageWith(card)), timeoutMs)
      return sent?.id ?? ''
    },
    async update(message, card) {
      await inTime(context.updateActivity({ ...messageWith(card), id: message }), timeoutMs)
    },
    async remove(message) {
      await inTime(context.deleteActivity(message), timeoutMs)
    },
    // Somebody waits for the answer, which does without an e-mail rather than come late.
    member: () => inTime(TeamsInfo.getMember(context, context.activity.from.id), Math.min(timeoutMs, memberMs)),
  }
}

/** Text beside a card would be split off into a second message, so the notification's line goes into `summary`. */
function messageWith(card: AdaptiveCard): Partial<BotActivity> {
  return {
    type: ActivityTypes.Message,
    summary: (card.speak ?? '').slice(0, limits.summary),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  }
}

function sdkReference(to: Reference & { conversation: string }): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: to.serviceUrl,
    bot: { id: to.bot, name: '' },
    user: { id: to.user, name: '' },
    conversation: { id: to.conversation, isGroup: false, conversationType: 'personal', name: '' },
  }
}

/** The SDK knows no timeout of its own. */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TeamsTimeout(`Teams did not answer within ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
