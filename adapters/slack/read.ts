import type { Incoming } from '../../src/requests.ts'
import { halfMoments, typedIn } from './inputs.ts'
import {
  commandSchema,
  eventSchema,
  pressSchema,
  type SlackFile,
  shortcutSchema,
  submissionSchema,
} from './payloads.ts'
import { pressed } from './press.ts'
import { readable } from './readable.ts'
import { surface } from './surface.ts'

/** Where something was said or pressed, and with that how it can be answered. */
export type Origin =
  | { kind: 'words'; channel: string; thread: string | undefined; place: Incoming['place'] }
  /** A file in the app's own conversation; `shown` is the message that says it is being read, once there is one. */
  | { kind: 'file'; channel: string; thread: string | undefined; shown?: string | undefined }
  | { kind: 'home-opened' }
  | { kind: 'command'; trigger: string; responseUrl: string }
  | { kind: 'shortcut'; trigger: string }
  | {
      kind: 'message-button'
      trigger: string
      channel: string
      ts: string
      thread: string | undefined
      place: Incoming['place']
    }
  /** A button of a message that only its reader sees. */
  | { kind: 'ephemeral-button'; trigger: string; responseUrl: string }
  | { kind: 'home-button'; trigger: string }
  /** `over` is the surface that the modal lies on: the Home tab is drawn again when something was decided above it. */
  | { kind: 'modal-button'; view: string; over: 'home' | 'elsewhere' }
  | { kind: 'submission'; view: string; over: 'home' | 'elsewhere' }

/** One payload understood: what the bot hears and where its answer goes. */
export type Heard = {
  incoming: Incoming
  origin: Origin
  /** Files that came along with the words; `incoming` says only the words. */
  files?: SlackFile[]
  /** What a form still lacks, by block id; such a form goes back to the person before the bot hears of it. */
  missing?: Record<string, string>
}

/** What a verified payload says; undefined for what is none of the bot's business, such as edits and other bots' words. */
export function heard(body: unknown): Heard | undefined {
  const kind = body as { event?: unknown; command?: unknown; type?: unknown } // only to choose a schema; each checks for itself
  if (kind.event !== undefined) return heardEvent(body)
  if (kind.command !== undefined) return heardCommand(body)
  if (kind.type === 'block_actions') return heardPress(body)
  if (kind.type === 'view_submission') return heardSubmission(body)
  if (kind.type === 'message_action' || kind.type === 'shortcut') return heardShortcut(body)
  return undefined
}

function heardEvent(body: unknown): Heard | undefined {
  const { data } = eventSchema.safeParse(body)
  if (!data) return undefined
  const { event, event_id: id } = data
  if (event.type === 'app_home_opened') {
    if (event.tab !== 'home') return undefined
    const said = { kind: 'press', request: { kind: 'home' }, typed: {} } as const
    return {
      incoming: { id, from: address(data.team_id, event.user), place: 'private', said },
      origin: { kind: 'home-opened' },
    }
  }
  if (event.type === 'message' && event.channel_type !== 'im') return undefined
  const place = event.type === 'message' ? 'private' : 'shared'
  const said = { kind: 'words', text: readable(event.text, data.authorizations?.[0]?.user_id) } as const
  const thread = event.type === 'message' ? event.thread_ts : (event.thread_ts ?? event.ts)
  const incoming: Incoming = { id, from: address(event.user_team ?? data.team_id, event.user), place, said }
  const files = event.type === 'message' ? (event.files ?? []) : []
  if (files.length > 0) return { incoming, origin: { kind: 'file', channel: event.channel, thread }, files }
  return { incoming, origin: { kind: 'words', channel: event.channel, thread, place } }
}

function heardCommand(body: unknown): Heard | undefined {
  const { data } = commandSchema.safeParse(body)
  if (!data) return undefined
  const text = readable(data.text, undefined)
  const said: Incoming['said'] =
    text === '' ? { kind: 'press', request: { kind: 'home' }, typed: {} } : { kind: 'words', text }
  return {
    incoming: { id: data.trigger_id, from: address(data.team_id, data.user_id), place: 'private', said },
    origin: { kind: 'command', trigger: data.trigger_id, responseUrl: data.response_url },
  }
}

function heardShortcut(body: unknown): Heard | undefined {
  const { data } = shortcutSchema.safeParse(body)
  if (!data) return undefined
  const request = shortcutRequest(data.callback_id, readable(data.message?.text ?? '', undefined))
  return {
    incoming: {
      id: data.trigger_id,
      from: sender(data),
      place: 'private',
      said: { kind: 'press', request, typed: {} },
    },
    origin: { kind: 'shortcut', trigger: data.trigger_id },
  }
}

function heardPress(body: unknown): Heard | undefined {
  const { data } = pressSchema.safeParse(body)
  const action = data?.actions[0]
  // A picker or select that changes reports too; only buttons ask for something.
  if (!data || action?.type !== 'button') return undefined
  const origin = pressOrigin(data)
  if (!origin) return undefined
  const typed = typedIn((data.view?.state ?? data.state)?.values ?? {})
  const place = origin.kind === 'message-button' ? origin.place : 'private'
  const said = { kind: 'press', request: pressed(action.value), typed } as const
  return { incoming: { id: data.trigger_id, from: sender(data), place, said }, origin }
}

function heardSubmission(body: unknown): Heard | undefined {
  const { data } = submissionSchema.safeParse(body)
  if (!data) return undefined
  const { view } = data
  const said = {
    kind: 'press',
    request: pressed(view.private_metadata),
    typed: typedIn(view.state?.values ?? {}),
  } as const
  return {
    incoming: { id: `${view.id}/${view.hash}`, from: sender(data), place: 'private', said },
    origin: { kind: 'submission', view: view.id, over: over(view.callback_id) },
    missing: halfMoments(view.state?.values ?? {}),
  }
}

/** A shortcut the app no longer knows is passed on by its name, so that the bot can say so. */
function shortcutRequest(callback: string, text: string): unknown {
  if (callback === surface.checkDraft) return { kind: 'start-review', text }
  if (callback === surface.openDesk) return { kind: 'home' }
  return { kind: callback }
}

function pressOrigin(press: ReturnType<typeof pressSchema.parse>): Origin | undefined {
  const { trigger_id: trigger, view, channel, container, response_url: responseUrl } = press
  if (view?.type === 'home') return { kind: 'home-button', trigger }
  if (view) return { kind: 'modal-button', view: view.id, over: over(view.callback_id) }
  if (container.is_ephemeral && responseUrl) return { kind: 'ephemeral-button', trigger, responseUrl }
  if (!channel || !container.message_ts) return undefined
  const place = channel.id.startsWith('D') ? 'private' : 'shared'
  return {
    kind: 'message-button',
    trigger,
    channel: channel.id,
    ts: container.message_ts,
    // In a channel an answer goes below the message that asked for it, in a direct message it follows.
    thread: press.message?.thread_ts ?? (place === 'shared' ? container.message_ts : undefined),
    place,
  }
}

function over(callback: string): 'home' | 'elsewhere' {
  return callback === surface.formOverHome ? 'home' : 'elsewhere'
}

function sender(data: {
  user: { id: string; team_id?: string | undefined }
  team?: { id: string } | null | undefined
}): Incoming['from'] {
  return address(data.user.team_id ?? data.team?.id ?? '', data.user.id)
}

function address(space: string, user: string): Incoming['from'] {
  return { platform: 'slack', space, user }
}
