import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { heard } from '../../adapters/slack/read.ts'
import { surface } from '../../adapters/slack/surface.ts'

/** The scopes that a method or an event needs; source: docs.slack.dev, the page of each. */
const scopesOf: Record<string, string[]> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.history': ['im:history'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'users.info': ['users:read', 'users:read.email'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  url_private_download: ['files:read'],
}

const label = (most: number) => z.string().min(1).max(most)
const url = z.url().refine((address) => new URL(address).pathname === surface.endpoint)
const shortcutSchema = z.strictObject({
  name: label(24),
  type: z.enum(['message', 'global']),
  callback_id: label(255),
  description: label(150),
})
const commandSchema = z.strictObject({
  command: z.string().regex(/^\/[a-z]{1,31}$/),
  url,
  description: label(2_000),
  usage_hint: label(1_000),
  should_escape: z.boolean(),
})

/** Slack's manifest schema, version 2, as far as our manifest goes; an unknown key fails. */
const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.number() }),
  display_information: z.strictObject({
    name: label(35),
    description: label(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: label(80), always_online: z.boolean() }),
    shortcuts: z.array(shortcutSchema).max(10),
    slash_commands: z.array(commandSchema).max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: url, bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: url }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
})

const root = new URL('../../', import.meta.url)
const manifest = manifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', root), 'utf8')))
const folder = new URL('adapters/slack/', root)
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

describe('the Slack app manifest', () => {
  it('names the events that the code reads, and no other', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual([...surface.events])
  })

  it('names the command and the shortcuts that the code reads, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([surface.command])
    expect(manifest.features.shortcuts.map(({ type, callback_id }) => [type, callback_id])).toEqual([
      ['message', surface.checkDraft],
      ['global', surface.openDesk],
    ])
  })

  it('asks for exactly the scopes that the methods called and the events read need', () => {
    const methods = [...source.matchAll(/\.(chat|views|auth|users|conversations|files|reactions)\.([a-zA-Z]+)\(/g)]
    const downloads = source.includes('url_private_download') ? ['url_private_download'] : []
    const used = [...methods.map(([, group, name]) => `${group}.${name}`), ...surface.events, ...downloads]
    expect(used.filter((name) => scopesOf[name] === undefined)).toEqual([])
    const needed = new Set(['commands', ...used.flatMap((name) => scopesOf[name] ?? [])])
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort())
  })
})

describe('every name in the manifest reaches the bot', () => {
  const who = { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' }, trigger_id: 't' }

  it.each(manifest.features.shortcuts)('$name', ({ type, callback_id }) => {
    const payload = {
      ...who,
      type: type === 'message' ? 'message_action' : 'shortcut',
      callback_id,
      message: { text: 'x' },
    }
    const said = heard(payload)?.incoming.said
    expect(said?.kind === 'press' ? said.request : undefined).not.toEqual({ kind: callback_id })
  })

  it.each(manifest.settings.event_subscriptions.bot_events)('%s', (name) => {
    const [type, channel] = name.split('.')
    const event = { type, channel_type: channel, user: 'U1', channel: 'C1', ts: '1', text: 'x', tab: 'home' }
    expect(heard({ event_id: 'E1', team_id: 'T1', event })).toBeDefined()
  })
})
