import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AdaptiveCard } from '../../adapters/teams/card.ts'
import type { Address } from '../../src/people.ts'
import { buttonsOf, cardProblems, inputsOf, textOf, valuesOf } from './card-reader.ts'

/** What an outbound call meets instead of an answer. */
export type Fault = { status: number; code?: string; headers?: Record<string, string> } | 'hang' | 'broken-connection'

type Posted = { status: number; body: unknown }
type Standing = { id: string; card: AdaptiveCard }
type Json = Record<string, unknown>
type App = { handle(request: IncomingMessage, response: ServerResponse): Promise<void> }

/** A Teams of our own on this machine: the Bot Framework service behind it, and people in front of it. */
export type FakeTeams = {
  /** The service address that activities carry. */
  url: string
  tenant: string
  /** Starts the app's server; everything people do goes there. */
  connect(app: App): Promise<void>
  addressOf(user: string): Address
  /** Adds the app for a person, as the app store does. */
  install(user: string): Promise<Posted>
  /** What the roster says of a person beside the usual. */
  accounts: Map<string, Json>
  /** From now on Teams refuses to write to this person. */
  uninstall(user: string): void
  /** Types a message in the private chat, or in the group with the bot mentioned. */
  message(user: string, text: string, where?: 'private' | 'group', id?: string): Promise<Posted>
  /** Drops a file into the private chat; `address` takes the place of where Teams keeps it. */
  drop(user: string, name: string, bytes: Uint8Array, how?: { text?: string; address?: string }): Promise<Posted>
  /** Presses the newest button with this label that the person sees, first in an open dialog; `old` clients send a message. */
  press(user: string, label: string, typed?: Record<string, string>, client?: 'new' | 'old'): Promise<Posted>
  /** Uses the message action on somebody's message, given as Teams' HTML. */
  action(user: string, command: string, html: string): Promise<Posted>
  /** Sends any activity, with any headers. */
  post(activity: unknown, headers?: Record<string, string>): Promise<Posted>
  /** The fields of every activity from this person. */
  activityOf(user: string, where: 'private' | 'group'): Json
  /** The cards in the private chat, oldest first, as they stand now. */
  cardsTo(user: string): AdaptiveCard[]
  cardsInGroup(): AdaptiveCard[]
  /** The dialog in front of the person. */
  dialogOf(user: string): AdaptiveCard | undefined
  /** Short words that Teams showed at a card. */
  toastsTo(user: string): string[]
  /** After `skip` more outbound calls of this method, the next `times` meet this. */
  fail(fault: Fault, times?: number, method?: string, skip?: number): void
  /** What Microsoft's reader said against cards that were sent anyway. */
  problems: string[]
  /** How many outbound calls came in. */
  calls(): number
  stop(): Promise<void>
}

const group = '19:group@thread.v2'
const privateChat = (user: string) => `a:${user}`

/** Starts the fake on a free port of 127.0.0.1. */
export async function startFakeTeams(): Promise<FakeTeams> {
  const tenant = 'tenant-of-the-town'
  const chats = new Map<string, Standing[]>()
  const dialogs = new Map<string, AdaptiveCard>()
  const toasts = new Map<string, string[]>()
  const gone = new Set<string>()
  const accounts = new Map<string, Json>()
  const faults: { fault: Fault; method: string; skip: number }[] = []
  const problems: string[] = []
  const hanging = new Set<ServerResponse>()
  const servers: Server[] = []
  const work = new Set<Promise<void>>()
  let appUrl = ''
  let ids = 0
  let calls = 0

  const chat = (id: string) => chats.get(id) ?? chats.set(id, []).get(id) ?? []

  const files = new Map<string, Uint8Array>()

  const service = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (file) return void response.writeHead(200).end(file)
    calls += 1
    void body(request).then((json) => {
      const at = faults.findIndex(({ method }) => method === '' || method === request.method)
      const next = faults[at]
      const [met] = next && next.skip === 0 ? faults.splice(at, 1) : []
      if (next && next.skip > 0) next.skip -= 1
      if (met?.fault === 'hang') {
        hanging.add(response)
        return
      }
      if (met?.fault === 'broken-connection') {
        request.socket.destroy()
        return
      }
      const answer = met ? refusal(met.fault) : serve(request.method ?? '', request.url ?? '', json)
      const headers = met && typeof met.fault === 'object' ? met.fault.headers : {}
      response.writeHead(answer.status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(answer.body))
    })
  })

  function serve(method: string, path: string, json: Json): Posted {
    const [, member] = method === 'GET' ? (/^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(path) ?? []) : []
    if (member) {
      const user = decodeURIComponent(member).replace(/^29:/, '')
      const email = `${user}@town.example`
      const usual = { id: `29:${user}`, aadObjectId: user, name: user, tenantId: tenant, userRole: 'user' }
      return { status: 200, body: { ...usual, email, userPrincipalName: email, ...accounts.get(user) } }
    }
    const [, conversation, message] = /^\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?$/.exec(path) ?? []
    if (method === 'POST' && path === '/v3/conversations') {
      const [member] = Array.isArray(json.members) ? json.members : []
      const user = String(object(member).id ?? '').replace(/^29:/, '')
      if (gone.has(user)) return refusal({ status: 403, code: 'BotNotInConversationRoster' })
      return { status: 201, body: { id: privateChat(user) } }
    }
    if (!conversation) return refusal({ status: 404, code: 'NotFound' })
    const id = decodeURIComponent(conversation)
    if (gone.has(id.slice(2))) return refusal({ status: 403, code: 'BotNotInConversationRoster' })
    const standing = chat(id)
    if (method === 'DELETE') {
      const at = standing.findIndex((card) => card.id === message)
      if (at < 0) return refusal({ status: 404, code: 'ActivityNotFoundInConversation' })
      standing.splice(at, 1)
      return { status: 200, body: {} }
    }
    const size = JSON.stringify(json).length * 2
    if (size > 100_000) return refusal({ status: 413, code: 'MessageSizeTooBig' })
    const [attachment, ...more] = Array.isArray(json.attachments) ? json.attachments : []
    const card = object(attachment).content as AdaptiveCard | undefined
    if (!card || more.length > 0) return refusal({ status: 400, code: 'BadSyntax' })
    problems.push(...cardProblems(card))
    if (method === 'PUT') {
      const old = standing.find((other) => other.id === message)
      if (!old) return refusal({ status: 404, code: 'ActivityNotFoundInConversation' })
      old.card = card
      return { status: 200, body: { id: old.id } }
    }
    ids += 1
    standing.push({ id: `message-${ids}`, card })
    return { status: 201, body: { id: `message-${ids}` } }
  }

  function activityOf(user: string, where: 'private' | 'group'): Json {
    ids += 1
    return {
      id: `event-${ids}`,
      channelId: 'msteams',
      serviceUrl: url,
      timestamp: '2026-11-20T15:00:00.000Z',
      from: { id: `29:${user}`, aadObjectId: user, name: user },
      recipient: { id: '28:bot', name: 'Countersign' },
      conversation: {
        id: where === 'private' ? privateChat(user) : group,
        conversationType: where === 'private' ? 'personal' : 'groupChat',
        isGroup: where === 'group',
        tenantId: tenant,
      },
      channelData: { tenant: { id: tenant } },
    }
  }

  async function post(activity: unknown, headers: Record<string, string> = {}): Promise<Posted> {
    const sent = typeof activity === 'string' ? activity : JSON.stringify(activity)
    const response = await fetch(appUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: sent,
    })
    const text = await response.text()
    // The app answers first and redraws the card for everyone afterwards.
    await Promise.all(work)
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, body: isJson ? JSON.parse(text) : text }
  }

  /** Does with the answer what the Teams client does. */
  function shown(user: string, answer: Posted, pressed: Standing | undefined): Posted {
    const { task, type, value } = object(answer.body)
    if (task) {
      const card = object(object(object(task).value).card).content as AdaptiveCard
      problems.push(...cardProblems(card))
      if (JSON.stringify(card).includes('Action.Execute')) problems.push('Action.Execute in a dialog')
      dialogs.set(user, card)
    } else if (type === 'application/vnd.microsoft.card.adaptive' && pressed) {
      pressed.card = value as AdaptiveCard
    } else if (type === 'application/vnd.microsoft.activity.message') {
      toasts.set(user, [...(toasts.get(user) ?? []), String(value)])
    } else if (type === 'application/vnd.microsoft.error') {
      toasts.set(user, [...(toasts.get(user) ?? []), String(object(value).message)])
    } else if (dialogs.has(user)) dialogs.delete(user)
    return answer
  }

  async function press(
    user: string,
    label: string,
    typed: Record<string, string> = {},
    client = 'new',
  ): Promise<Posted> {
    const dialog = dialogs.get(user)
    const inDialog = dialog && buttonsOf(dialog).some((button) => button.label === label) ? dialog : undefined
    const places = [privateChat(user), group].flatMap((id) => chat(id).map((standing) => ({ id, standing })))
    const found = places.findLast(({ standing }) => buttonsOf(standing.card).some((button) => button.label === label))
    const card = inDialog ?? found?.standing.card
    const button = buttonsOf(card).find((one) => one.label === label)
    if (!card || !button) throw new Error(`${user} sees no button “${label}”.\n${seen(user)}`)
    const values = { ...valuesOf(card), ...typed }
    const missing = inputsOf(card).filter(({ name, required }) => required === 'required' && !values[name])
    const isBlocked = button.sendsInputs && missing.some(({ name }) => !values[`${name}#date`])
    if (isBlocked) throw new Error(`Teams asks ${user} to fill in ${missing.map(({ name }) => name).join(', ')} first.`)
    const data = { ...object(button.data), ...(button.sendsInputs ? values : {}) }
    const where = found?.id === group && !inDialog ? 'group' : 'private'
    const base = { ...activityOf(user, where), ...(inDialog ? {} : { replyToId: found?.standing.id }) }
    if (inDialog) {
      const value = { commandId: 'reviewDraft', commandContext: 'message', data }
      return shown(
        user,
        await post({ ...base, type: 'invoke', name: 'composeExtension/submitAction', value }),
        undefined,
      )
    }
    if (client === 'old') return post({ ...base, type: 'message', value: data })
    const value = { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' }
    return shown(user, await post({ ...base, type: 'invoke', name: 'adaptiveCard/action', value }), found?.standing)
  }

  /** What the person has before them, for a test that went wrong. */
  function seen(user: string): string {
    const cards = [dialogs.get(user), ...chat(privateChat(user)).map(({ card }) => card)].filter(
      (card) => card !== undefined,
    )
    return cards
      .map(
        (card) =>
          `${textOf(card)}\n${buttonsOf(card)
            .map(({ label }) => `[${label}]`)
            .join(' ')}`,
      )
      .join('\n--\n')
  }

  const url = await listening(service)
  servers.push(service)

  return {
    url,
    tenant,
    problems,
    accounts,
    activityOf,
    post,
    press,
    async connect(app) {
      const server = createServer((request, response) => {
        const done = app.handle(request, response).finally(() => work.delete(done))
        work.add(done)
      })
      servers.push(server)
      appUrl = `${await listening(server)}/api/messages`
    },
    addressOf: (user) => ({ platform: 'teams', space: tenant, user }),
    install(user) {
      gone.delete(user)
      return post({ ...activityOf(user, 'private'), type: 'installationUpdate', action: 'add' })
    },
    uninstall: (user) => void gone.add(user),
    message(user, text, where = 'private', id) {
      const mention = {
        type: 'mention',
        text: '<at>Countersign</at>',
        mentioned: { id: '28:bot', name: 'Countersign' },
      }
      const words = where === 'group' ? { text: `<at>Countersign</at> ${text}`, entities: [mention] } : { text }
      return post({ ...activityOf(user, where), ...words, ...(id ? { id } : {}), type: 'message', textFormat: 'plain' })
    },
    drop(user, name, bytes, { text = '', address } = {}) {
      const path = `/files/${files.size + 1}`
      files.set(path, bytes)
      const content = { downloadUrl: address ?? `${url}${path}`, uniqueId: path, fileType: name.split('.').at(-1) }
      const contentType = 'application/vnd.microsoft.teams.file.download.info'
      const attachments = [{ contentType, name, content }]
      return post({ ...activityOf(user, 'private'), type: 'message', textFormat: 'plain', text, attachments })
    },
    async action(user, command, html) {
      const value = {
        commandId: command,
        commandContext: 'message',
        messagePayload: { id: '1', body: { contentType: 'html', content: html } },
      }
      const activity = { ...activityOf(user, 'group'), type: 'invoke', name: 'composeExtension/fetchTask', value }
      return shown(user, await post(activity), undefined)
    },
    cardsTo: (user) => chat(privateChat(user)).map(({ card }) => card),
    cardsInGroup: () => chat(group).map(({ card }) => card),
    dialogOf: (user) => dialogs.get(user),
    toastsTo: (user) => toasts.get(user) ?? [],
    fail(fault, times = 1, method = '', skip = 0) {
      for (let n = 0; n < times; n += 1) faults.push({ fault, method, skip: n === 0 ? skip : 0 })
    },
    calls: () => calls,
    async stop() {
      for (const response of hanging) response.destroy()
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections()
          return new Promise((resolve) => server.close(resolve))
        }),
      )
    },
  }
}

function refusal(fault: Fault): Posted {
  const { status, code } = typeof fault === 'object' ? fault : { status: 500, code: 'ServiceError' }
  return { status, body: { error: { code: code ?? 'ServiceError', message: `Refused with ${status}` } } }
}

async function body(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return parts.length === 0 ? {} : object(JSON.parse(Buffer.concat(parts).toString('utf8')))
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The fake Teams has no port.')
  return `http://127.0.0.1:${address.port}`
}

function object(value: unknown): Json {
  // Payloads of the wire; a missing field reads as undefined and is then refused or ignored.
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
