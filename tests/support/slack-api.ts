import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as bodyOf } from 'node:stream/consumers'
import type { types } from '@slack/bolt'
import { blockKitProblems, viewProblems } from './slack-blocks.ts'

/** A message as the fake keeps it; `onlyFor` is set on ephemeral ones. */
export type KeptMessage = {
  channel: string
  ts: string
  text: string
  blocks: types.KnownBlock[]
  thread: string | undefined
  onlyFor: string | undefined
  metadata: unknown
  responseUrl: string | undefined
}
export type KeptView = {
  id: string
  hash: string
  user: string
  view: types.ModalView
  /** What the app found wrong with the form, by block id. */
  errors: Record<string, string>
}
/** What the next call of a method gets instead of an answer; `pass` is an ordinary one, `drop` loses the connection. */
export type Fault =
  | { error: string }
  | { retryAfter: number }
  | { status: number }
  | 'pass'
  | { drop: 'done' | 'not-done' }

/** State that outlives a request. Slack drops what is too old; nothing here is. */
export type SlackState = {
  messages: KeptMessage[]
  modals: Map<string, KeptView>
  homes: Map<string, types.HomeView>
  triggers: Map<string, { user: string; until: number }>
  responseUrls: Map<string, { user: string; channel: string; uses: number; ts: string | undefined }>
  calls: { method: string; args: Args }[]
  /** What people dropped, by path; only the bot's token opens it. */
  files: Map<string, Uint8Array>
  faults: Map<string, Fault[]>
  /** What users.info says of a user beside the usual; `email` of the profile, the rest of the user. */
  accounts: Map<string, { email?: string; [field: string]: unknown }>
}
type Args = Record<string, string>
type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string; [key: string]: unknown }

/** The running Web API; `next` makes ids. */
export type SlackApi = {
  state: SlackState
  server: Server
  url: string
  next(prefix: string): string
  stop(): Promise<void>
}

export const botToken = 'xoxb-fake'
export const botUser = 'UBOT'
export const teamId = 'T1'

/** Slack's Web API in process: keeps messages, modals and Home tabs, and refuses what Slack's documentation says it refuses. */
export async function startSlackApi(): Promise<SlackApi> {
  const state: SlackState = {
    messages: [],
    modals: new Map(),
    homes: new Map(),
    triggers: new Map(),
    responseUrls: new Map(),
    calls: [],
    files: new Map(),
    faults: new Map(),
    accounts: new Map(),
  }
  let count = 0
  const next = (prefix: string) => {
    count += 1
    return `${prefix}${count}`
  }
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/files/')) return download(state, request, response)
    serve(state, next, request).then(
      (answer) => {
        if (answer === 'drop') {
          request.socket.destroy()
          return
        }
        const headers = { 'content-type': 'application/json', ...answer.headers }
        response.writeHead(answer.status, headers).end(JSON.stringify(answer.body))
      },
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a string
  return { state, server, url: `http://127.0.0.1:${port}/`, stop: () => closed(server), next }
}

/** Stops a server at once, open connections included. */
export async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await done
}

/** Without the token Slack leads to its sign-in page. */
function download(state: SlackState, request: IncomingMessage, response: ServerResponse): void {
  const bytes = state.files.get(request.url ?? '')
  if (request.headers.authorization !== `Bearer ${botToken}`) response.writeHead(302, { location: '/sign-in' }).end()
  else if (bytes) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
  else response.writeHead(404).end()
}

type HttpAnswer = { status: number; headers?: Record<string, string>; body: unknown }

async function serve(
  state: SlackState,
  next: (prefix: string) => string,
  request: IncomingMessage,
): Promise<HttpAnswer | 'drop'> {
  const body = await bodyOf(request)
  const path = request.url ?? ''
  if (path.startsWith('/respond/')) return respond(state, next, path, JSON.parse(body))
  const method = path.replace('/api/', '')
  const args = Object.fromEntries(new URLSearchParams(body))
  state.calls.push({ method, args })
  const planned = state.faults.get(method)?.shift()
  const fault = planned === 'pass' ? undefined : planned
  if (fault && 'retryAfter' in fault) {
    return {
      status: 429,
      headers: { 'retry-after': String(fault.retryAfter) },
      body: { ok: false, error: 'ratelimited' },
    }
  }
  if (fault && 'status' in fault) return { status: fault.status, body: {} }
  if (fault && 'error' in fault) return { status: 200, body: { ok: false, error: fault.error } }
  if (fault?.drop === 'not-done') return 'drop'
  if (method === 'apps.connections.open') return { status: 200, body: socketAddress(request) }
  const isKnown = request.headers.authorization === `Bearer ${botToken}` || args.token === botToken
  const answer = isKnown ? call(state, next, method, args) : refused('invalid_auth')
  return fault ? 'drop' : { status: 200, body: answer }
}

/** Socket Mode is asked for with the app's own token. */
function socketAddress(request: IncomingMessage): Answer {
  if (!request.headers.authorization?.startsWith('Bearer xapp-')) return refused('invalid_auth')
  return { ok: true, url: `ws://${request.headers.host}/socket` }
}

function call(state: SlackState, next: (prefix: string) => string, method: string, args: Args): Answer {
  if (method === 'auth.test')
    return { ok: true, user_id: botUser, bot_id: 'BBOT', team_id: teamId, user: 'countersign' }
  if (method === 'chat.postMessage') return post(state, next, args, undefined)
  if (method === 'chat.postEphemeral') return post(state, next, args, args.user)
  if (method === 'chat.update') return update(state, args)
  if (method === 'chat.delete') return remove(state, args)
  if (method === 'views.open') return open(state, next, args)
  if (method === 'views.update') return updateView(state, next, args)
  if (method === 'views.publish') return publish(state, args)
  if (method === 'users.info') return userInfo(state, args)
  if (method === 'conversations.open') return { ok: true, channel: { id: `D${args.users}` } }
  if (method === 'conversations.history') return history(state, args)
  return refused('unknown_method')
}

function post(state: SlackState, next: (prefix: string) => string, args: Args, onlyFor: string | undefined): Answer {
  const { channel: to = '', text = '', thread_ts: thread } = args
  if (to === '') return refused('channel_not_found')
  if (to.startsWith('UGONE')) return refused('user_disabled')
  const blocks = blocksIn(args)
  const problems = messageProblems(text, blocks)
  if (problems.length > 0) return invalid('invalid_blocks', problems)
  const channel = to.startsWith('U') ? `D${to}` : to
  const ts = next('1700000000.')
  const metadata = args.metadata === undefined ? undefined : JSON.parse(args.metadata)
  if (metadata && (typeof metadata.event_type !== 'string' || typeof metadata.event_payload !== 'object')) {
    return refused('metadata_must_be_sent_from_app')
  }
  state.messages.push({ channel, ts, text, blocks, thread, onlyFor, metadata, responseUrl: undefined })
  return { ok: true, channel, ts, message_ts: ts }
}

function update(state: SlackState, args: Args): Answer {
  const kept = state.messages.find((message) => message.ts === args.ts && message.channel === args.channel)
  if (!kept || kept.onlyFor) return refused('message_not_found')
  const blocks = blocksIn(args)
  const problems = messageProblems(args.text ?? '', blocks)
  if (problems.length > 0) return invalid('invalid_blocks', problems)
  Object.assign(kept, { text: args.text ?? '', blocks })
  return { ok: true, channel: kept.channel, ts: kept.ts }
}

function remove(state: SlackState, args: Args): Answer {
  const at = state.messages.findIndex((message) => message.ts === args.ts && message.channel === args.channel)
  if (at < 0) return refused('message_not_found')
  state.messages.splice(at, 1)
  return { ok: true, channel: args.channel, ts: args.ts }
}

function open(state: SlackState, next: (prefix: string) => string, args: Args): Answer {
  const trigger = state.triggers.get(args.trigger_id ?? '')
  if (!trigger) return refused('invalid_trigger_id')
  if (trigger.until <= Date.now()) return refused('expired_trigger_id')
  state.triggers.delete(args.trigger_id ?? '')
  const view = JSON.parse(args.view ?? '{}')
  const problems = viewProblems(view)
  if (problems.length > 0 || view.type !== 'modal') return invalid('invalid_arguments', problems)
  const kept = { id: next('V'), hash: next('hash'), user: trigger.user, view, errors: {} }
  state.modals.set(trigger.user, kept)
  return { ok: true, view: { ...view, id: kept.id, hash: kept.hash } }
}

function updateView(state: SlackState, next: (prefix: string) => string, args: Args): Answer {
  const kept = [...state.modals.values()].find((modal) => modal.id === args.view_id)
  if (!kept) return refused('not_found')
  const view = JSON.parse(args.view ?? '{}')
  const problems = viewProblems(view)
  if (problems.length > 0) return invalid('invalid_arguments', problems)
  Object.assign(kept, { view, hash: next('hash') })
  return { ok: true, view: { ...view, id: kept.id, hash: kept.hash } }
}

function publish(state: SlackState, args: Args): Answer {
  const view = JSON.parse(args.view ?? '{}')
  const problems = viewProblems(view)
  if (problems.length > 0 || view.type !== 'home') return invalid('invalid_arguments', problems)
  state.homes.set(args.user_id ?? '', view)
  return { ok: true, view }
}

function userInfo({ accounts }: SlackState, { user = '' }: Args): Answer {
  if (!user.startsWith('U')) return refused('user_not_found')
  const is_restricted = user.startsWith('UGUEST')
  const { email = `${user.toLowerCase()}@town.example`, ...fields } = accounts.get(user) ?? {}
  const usual = { id: user, team_id: teamId, deleted: false, is_bot: false, is_email_confirmed: true, is_restricted }
  return { ok: true, user: { ...usual, profile: { email }, ...fields } }
}

function history(state: SlackState, args: Args): Answer {
  const kept = state.messages.filter(({ channel, onlyFor }) => channel === args.channel && !onlyFor)
  const newest = kept.slice(-Number(args.limit ?? 100)).reverse()
  const withMetadata = args.include_all_metadata === 'true'
  const messages = newest.map(({ ts, text, metadata }) => ({
    ts,
    text,
    ...(withMetadata && metadata ? { metadata } : {}),
  }))
  return { ok: true, messages }
}

function respond(
  state: SlackState,
  next: (prefix: string) => string,
  path: string,
  body: { text?: string; blocks?: types.KnownBlock[]; replace_original?: boolean },
): HttpAnswer {
  const url = state.responseUrls.get(path)
  if (!url) return { status: 404, body: 'expired_url' }
  url.uses += 1
  if (url.uses > 5) return { status: 404, body: 'used_url' }
  const { text = '', blocks = [] } = body
  const problems = messageProblems(text, blocks)
  if (problems.length > 0) return { status: 400, body: `invalid_blocks ${problems.join(', ')}` }
  const old = body.replace_original ? state.messages.find((message) => message.ts === url.ts) : undefined
  if (old) Object.assign(old, { text, blocks })
  else {
    const kept = { channel: url.channel, ts: next('1700000000.'), text, blocks, thread: undefined, metadata: undefined }
    state.messages.push({ ...kept, onlyFor: url.user, responseUrl: path })
  }
  return { status: 200, body: 'ok' }
}

function messageProblems(text: string, blocks: types.KnownBlock[]): string[] {
  if (text === '' && blocks.length === 0) return ['no_text']
  const ping = /<[!@#]/.test(text) ? ['a live mention in the text'] : []
  return [...ping, ...(text.length > 40_000 ? ['msg_too_long'] : []), ...blockKitProblems(blocks, 'message')]
}

function blocksIn(args: Args): types.KnownBlock[] {
  return args.blocks === undefined ? [] : JSON.parse(args.blocks)
}

function refused(error: string): Answer {
  return { ok: false, error }
}

function invalid(error: string, problems: string[]): Answer {
  return { ok: false, error, response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) } }
}
