import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { types } from '@slack/bolt'
import { createSlackApp, type SlackApp } from '../../adapters/slack/app.ts'
import { createSlackMessenger } from '../../adapters/slack/messenger.ts'
import type { Bot } from '../../src/bot.ts'
import type { Address } from '../../src/people.ts'
import type { Messenger } from '../../src/ports.ts'
import {
  botToken,
  botUser,
  closed,
  type Fault,
  type KeptMessage,
  type SlackState,
  startSlackApi,
  teamId,
} from './slack-api.ts'
import { viewProblems } from './slack-blocks.ts'
import { buttonElements, buttonsIn, inputsIn, seenText, stateOf } from './slack-seen.ts'

/** What a person sees on one surface. */
export type Seen = { text: string; buttons: string[]; inputs: string[] }
export type SeenMessage = Seen & {
  channel: string
  thread: string | undefined
  privacy: 'everyone' | 'only-you'
  raw: KeptMessage
}
export type SeenModal = Seen & { title: string; submit: string | undefined; errors: string[] }
/** Answers of our app to one request of Slack's. */
export type Posted = { status: number; body: string }
/** How a request differs from an ordinary one. */
export type Twist = { signature?: 'wrong' | 'none'; secondsOld?: number; retry?: number; type?: string }

/** Slack with people in it, and our app connected by signed HTTP. Every action resolves when the bot has answered. */
export type FakeSlack = {
  messenger: Messenger
  /** A messenger of a new process, which knows nothing of what the old one sent. */
  restart(): Messenger
  state: SlackState
  /** Where the Web API and the files are. */
  url: string
  connect(bot: Pick<Bot, 'handle'>, isStranger?: (address: Address) => Promise<boolean>): Promise<void>
  address(user: string): Address
  /** Types to the app in its own conversation; gives the event's id, with which it can be sent again. */
  dm(user: string, text: string, how?: { event?: string; thread?: string; extra?: object }): Promise<string>
  /** Drops a file into the app's own conversation, with words beside it or none. */
  drop(
    user: string,
    name: string,
    bytes: Uint8Array,
    how?: { text?: string; event?: string; file?: object },
  ): Promise<string>
  mention(user: string, channel: string, text: string): Promise<void>
  command(user: string, text: string): Promise<void>
  /** "Check this draft" on somebody's message. */
  checkDraft(user: string, text: string): Promise<void>
  shortcut(user: string, callback: string): Promise<void>
  openHome(user: string): Promise<void>
  /** Presses the newest button of that label that the user sees: modal first, then messages, then Home. */
  press(user: string, label: string, typed?: Record<string, string>): Promise<void>
  /** Fills in and sends the open modal; throws, as Slack would keep the person from it, when something required is empty. */
  submit(user: string, values?: Record<string, string>): Promise<void>
  closeModal(user: string): void
  /** Direct and ephemeral messages, oldest first. */
  messagesTo(user: string): SeenMessage[]
  messagesIn(channel: string): SeenMessage[]
  modalOf(user: string): SeenModal | undefined
  homeOf(user: string): Seen | undefined
  /** What calls of a Web API method get next instead of their work, in order. */
  fail(method: string, ...faults: Fault[]): void
  /** A request exactly as given, signed unless twisted. */
  post(body: unknown, twist?: Twist): Promise<Posted>
  failures: { reference: string; error: unknown }[]
  stop(): Promise<void>
}

const signingSecret = 'a signing secret of our own'

/** Starts the Web API; `connect` then starts the app against it. Triggers live three seconds unless told otherwise. */
export async function startFakeSlack({ triggerLifeMs = 3_000 } = {}): Promise<FakeSlack> {
  const { state, url, stop, next } = await startSlackApi()
  const account = { botToken, apiUrl: `${url}api/` }
  const failures: FakeSlack['failures'] = []
  const log = { failure: (reference: string, error: unknown) => void failures.push({ reference, error }) }
  let app: SlackApp | undefined
  let server: Server | undefined

  const post = async (body: unknown, twist: Twist = {}): Promise<Posted> => {
    if (!server) throw new Error('Connect a bot first.')
    const { port } = server.address() as AddressInfo // a TCP server's address is never a string
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, signed(body, twist))
    const answer = { status: response.status, body: await response.text() }
    await app?.idle()
    return answer
  }

  const sent = async (body: unknown): Promise<Posted> => {
    const answer = await post(body)
    if (answer.status !== 200) throw new Error(`The app answered ${answer.status}: Slack would show an error.`)
    return answer
  }

  const trigger = (user: string) => {
    const id = next('trigger')
    state.triggers.set(id, { user, until: Date.now() + triggerLifeMs })
    return id
  }

  const responseUrl = (user: string, channel: string, ts?: string) => {
    const path = next('/respond/')
    state.responseUrls.set(path, { user, channel, uses: 0, ts })
    return `${url}${path.slice(1)}`
  }

  const event = (id: string, body: object) => ({
    type: 'event_callback',
    event_id: id,
    team_id: teamId,
    api_app_id: 'A1',
    authorizations: [
      { team_id: teamId, enterprise_id: null, user_id: botUser, is_bot: true, is_enterprise_install: false },
    ],
    event: body,
  })

  const interaction = (type: string, user: string) => ({
    type,
    api_app_id: 'A1',
    team: { id: teamId, domain: 'town' },
    user: { id: user, team_id: teamId, username: user },
  })

  const visible = (user: string) =>
    state.messages.filter(
      (message) => (message.onlyFor ?? user) === user && (message.onlyFor || message.channel === `D${user}`),
    )

  const pressed = async (user: string, button: types.Button, at: object) => {
    const actions = [
      {
        type: 'button',
        action_id: button.action_id,
        block_id: 'b',
        value: button.value,
        text: button.text,
        action_ts: '1',
      },
    ]
    await sent(form({ ...interaction('block_actions', user), trigger_id: trigger(user), actions, ...at }))
  }

  const dm: FakeSlack['dm'] = async (user, text, { event: id = next('Ev'), thread, extra = {} } = {}) => {
    const message = {
      type: 'message',
      channel_type: 'im',
      user,
      channel: `D${user}`,
      ts: next('1700000000.'),
      text: encoded(text),
    }
    await sent(event(id, { ...message, ...(thread ? { thread_ts: thread } : {}), ...extra }))
    return id
  }

  return {
    messenger: createSlackMessenger(account, log),
    restart: () => createSlackMessenger(account, log),
    state,
    url,
    failures,
    post,
    address: (user) => ({ platform: 'slack', space: teamId, user }),

    async connect(bot, isStranger) {
      const strangers = isStranger ? { isStranger } : {}
      app = createSlackApp({ bot, config: { ...account, signingSecret }, log, ...strangers })
      const listener = app.listener
      server = createServer((request, response) => listener(request, response))
      await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
      await app.start()
    },

    dm,

    async drop(user, name, bytes, { text = '', event: id, file = {} } = {}) {
      const key = next('F')
      state.files.set(`/files/${key}`, bytes)
      const mimetype = 'application/octet-stream'
      const url_private_download = `${url}files/${key}`
      const files = [{ id: key, name, mimetype, size: bytes.length, url_private_download, ...file }]
      return dm(user, text, { ...(id ? { event: id } : {}), extra: { subtype: 'file_share', files } })
    },

    async mention(user, channel, text) {
      const words = `<@${botUser}> ${encoded(text)}`
      await sent(event(next('Ev'), { type: 'app_mention', user, channel, ts: next('1700000000.'), text: words }))
    },

    async command(user, text) {
      const channel = 'C1'
      const who = { user_id: user, team_id: teamId, channel_id: channel, trigger_id: trigger(user) }
      await sent(
        new URLSearchParams({
          command: '/policy',
          text: encoded(text),
          response_url: responseUrl(user, channel),
          ...who,
        }),
      )
    },

    async checkDraft(user, text) {
      const about = { callback_id: 'check-draft', trigger_id: trigger(user), response_url: responseUrl(user, 'C1') }
      const message = { type: 'message', user: 'UOTHER', ts: '1', text: encoded(text) }
      await sent(form({ ...interaction('message_action', user), ...about, channel: { id: 'C1' }, message }))
    },

    async shortcut(user, callback) {
      await sent(form({ ...interaction('shortcut', user), callback_id: callback, trigger_id: trigger(user) }))
    },

    async openHome(user) {
      await sent(event(next('Ev'), { type: 'app_home_opened', user, channel: `D${user}`, tab: 'home' }))
    },

    async press(user, label, typed = {}) {
      const modal = state.modals.get(user)
      const inModal = modal && buttonCalled(label, modal.view.blocks as types.KnownBlock[])
      if (modal && inModal) {
        const { view, id, hash } = modal
        const values = filledIn(view.blocks as types.KnownBlock[], typed)
        return pressed(user, inModal, {
          container: { type: 'view', view_id: id },
          view: { ...view, id, hash, state: { values } },
        })
      }
      const shown = visible(user).findLast((message) => buttonCalled(label, message.blocks))
      const inMessage = shown && buttonCalled(label, shown.blocks)
      if (shown && inMessage) {
        const { channel, ts, onlyFor, thread } = shown
        return pressed(user, inMessage, {
          container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: onlyFor !== undefined },
          channel: { id: channel },
          response_url: responseUrl(user, channel, ts),
          ...(onlyFor ? {} : { message: { ts, thread_ts: thread } }),
          state: { values: filledIn(shown.blocks, typed) },
        })
      }
      const home = state.homes.get(user)
      const atHome = home && buttonCalled(label, home.blocks as types.KnownBlock[])
      if (!home || !atHome) throw new Error(`${user} sees no button “${label}”.`)
      const values = filledIn(home.blocks as types.KnownBlock[], typed)
      await pressed(user, atHome, {
        container: { type: 'view', view_id: 'VHOME' },
        view: { ...home, id: 'VHOME', state: { values } },
      })
    },

    async submit(user, values = {}) {
      const modal = state.modals.get(user)
      if (!modal?.view.submit) throw new Error(`${user} has no form to send.`)
      const filled = filledIn(modal.view.blocks as types.KnownBlock[], values)
      const missing = requiredIn(modal.view.blocks as types.KnownBlock[]).filter((name) => isEmpty(filled[name]))
      if (missing.length > 0) throw new Error(`Slack would not send the form: ${missing.join(', ')} is empty.`)
      const view = { ...modal.view, id: modal.id, hash: modal.hash, state: { values: filled } }
      const { body } = await sent(form({ ...interaction('view_submission', user), trigger_id: trigger(user), view }))
      // While the answer was on its way, a slow bot may have turned the page already.
      if (modal.hash !== view.hash) return
      const answer = body === '' ? {} : JSON.parse(body)
      if (answer.response_action === 'update') {
        const problems = viewProblems(answer.view)
        if (problems.length > 0) throw new Error(`Slack would refuse the view: ${problems.join(', ')}`)
        Object.assign(modal, { view: answer.view, hash: next('hash'), errors: {} })
      } else if (answer.response_action === 'errors') {
        const blocks = modal.view.blocks.map((block) => block.block_id)
        const lost = Object.keys(answer.errors).filter((id) => !blocks.includes(id))
        if (lost.length > 0) throw new Error(`Slack would find no block ${lost.join(', ')}.`)
        modal.errors = answer.errors
      } else state.modals.delete(user)
    },

    closeModal: (user) => void state.modals.delete(user),
    messagesTo: (user) => visible(user).map(seenMessage),
    messagesIn: (channel) => state.messages.filter((m) => m.channel === channel && !m.onlyFor).map(seenMessage),

    modalOf(user) {
      const kept = state.modals.get(user)
      if (!kept) return undefined
      const { view } = kept
      const errors = Object.values(kept.errors)
      return {
        errors,
        title: view.title.text,
        submit: view.submit?.text,
        ...seen(view.blocks as types.KnownBlock[]),
      }
    },

    homeOf(user) {
      const home = state.homes.get(user)
      return home && seen(home.blocks as types.KnownBlock[])
    },

    fail(method, ...faults) {
      state.faults.set(method, [...(state.faults.get(method) ?? []), ...faults])
    },

    async stop() {
      await app?.stop()
      if (server) await closed(server)
      await stop()
    },
  }
}

function signed(body: unknown, { signature, secondsOld = 0, retry, type }: Twist): RequestInit {
  const isForm = body instanceof URLSearchParams
  const raw = typeof body === 'string' ? body : isForm ? body.toString() : JSON.stringify(body)
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsOld)
  const secret = signature === 'wrong' ? 'another secret' : signingSecret
  const hmac = createHmac('sha256', secret).update(`v0:${timestamp}:${raw}`).digest('hex')
  const proof = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hmac}` }
  return {
    method: 'POST',
    headers: {
      'content-type': type ?? (isForm ? 'application/x-www-form-urlencoded' : 'application/json'),
      ...(signature === 'none' ? {} : proof),
      ...(retry ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    },
    body: raw,
  }
}

function form(payload: object): URLSearchParams {
  return new URLSearchParams({ payload: JSON.stringify(payload) })
}

/** Text as Slack hands over what somebody typed. */
function encoded(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function buttonCalled(label: string, blocks: types.KnownBlock[]): types.Button | undefined {
  return buttonElements(blocks).find((button) => button.text.text === label)
}

function filledIn(blocks: types.KnownBlock[], values: Record<string, string>): ReturnType<typeof stateOf> {
  const state = stateOf(blocks)
  const known = inputsIn(blocks).map((input) => input.name)
  for (const name of Object.keys(values))
    if (!known.includes(name)) throw new Error(`There is no input “${name}” here.`)
  for (const [block, elements] of Object.entries(state)) {
    const [name = '', part] = block.split('~')
    const value = values[name]
    if (value === undefined) continue
    const [date = '', time = ''] = value.split('T')
    for (const element of Object.values(elements)) {
      if ('selected_option' in element) element.selected_option = { value }
      else if ('selected_date' in element) element.selected_date = date || null
      else if ('selected_time' in element) element.selected_time = time || null
      else element.value = part === undefined ? value || null : null
    }
  }
  return state
}

function requiredIn(blocks: types.KnownBlock[]): string[] {
  return blocks.flatMap((block) => (block.type === 'input' && block.optional !== true ? [block.block_id ?? ''] : []))
}

function isEmpty(elements: ReturnType<typeof stateOf>[string] | undefined): boolean {
  const element = Object.values(elements ?? {})[0] ?? {}
  return !(element.value || element.selected_option || element.selected_date || element.selected_time)
}

function seenMessage(message: KeptMessage): SeenMessage {
  const { channel, thread, onlyFor, blocks, text } = message
  const shown = blocks.length > 0 ? seen(blocks) : { text, buttons: [], inputs: [] }
  return { ...shown, channel, thread, privacy: onlyFor ? 'only-you' : 'everyone', raw: message }
}

function seen(blocks: types.KnownBlock[]): Seen {
  return {
    text: seenText(blocks),
    buttons: buttonsIn(blocks).map((button) => button.label),
    inputs: inputsIn(blocks).map((input) => input.name),
  }
}
