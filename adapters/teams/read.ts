import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Address } from '../../src/people.ts'
import type { Incoming } from '../../src/requests.ts'
import { type Activity, tenantsOf } from './activity.ts'
import { filesIn, type TeamsFile } from './files.ts'
import { decoded, textOfHtml } from './plain-text.ts'
import { typedFrom } from './typed.ts'

/** How Teams waits for the answer: a message is answered with messages, an action with a card, a dialog with a dialog. */
export type Way =
  | { kind: 'message'; pressed?: string | undefined }
  | { kind: 'action'; pressed?: string }
  | { kind: 'dialog' }

export type Heard =
  | { kind: 'asked'; incoming: Incoming; way: Way }
  /** Words with files in the private chat; `incoming` says only the words. */
  | { kind: 'file'; incoming: Incoming; files: TeamsFile[]; way: Extract<Way, { kind: 'message' }> }
  /** A date without its time, or the other way round. */
  | { kind: 'half-a-moment'; way: Way }
  | { kind: 'unknown-invoke'; name: string }
  /** Typing, reactions, people joining. */
  | { kind: 'nothing' }

/** The command of the message action in manifest.json. */
export const reviewDraft = 'reviewDraft'

/** What a verified activity asks of the bot. */
export function heard(activity: Activity): Heard {
  switch (activity.type) {
    case 'message':
      return activity.value == null ? typed(activity) : pressed(activity, activity.value, 'message')
    case 'invoke':
      return invoked(activity)
    case 'installationUpdate':
      return activity.action === 'add' && isPrivate(activity) ? greeting(activity) : { kind: 'nothing' }
    default:
      return { kind: 'nothing' }
  }
}

/** The person as Teams names them; the directory id of their account, which survives a change of name. */
export function addressOf(activity: Activity): Address {
  const { from } = activity
  return { platform: 'teams', space: tenantsOf(activity)[0] ?? '', user: from.aadObjectId ?? from.id }
}

/** Whether nobody else reads along. */
export function isPrivate(activity: Activity): boolean {
  const { conversationType, isGroup } = activity.conversation
  return conversationType === undefined ? isGroup !== true : conversationType === 'personal'
}

const actionSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().optional(), data: z.unknown().optional() }),
})
const submitSchema = z.looseObject({ data: z.unknown().optional() })
const payloadSchema = z.looseObject({
  commandId: z.string(),
  messagePayload: z
    .looseObject({
      body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    })
    .nullish(),
})
const fieldsSchema = z.record(z.string(), z.unknown())

function typed(activity: Activity): Heard {
  const way = { kind: 'message' } as const
  const heard = asked(activity, { kind: 'words', text: wordsOf(activity) }, way)
  const files = isPrivate(activity) ? filesIn(activity) : []
  return files.length > 0 ? { ...heard, kind: 'file', files, way } : heard
}

function invoked(activity: Activity): Heard {
  const name = activity.name ?? ''
  const unknown: Heard = { kind: 'unknown-invoke', name }
  switch (name) {
    case 'adaptiveCard/action': {
      const action = actionSchema.safeParse(activity.value)
      return action.success ? pressed(activity, action.data.action.data, 'action') : unknown
    }
    case 'composeExtension/fetchTask': {
      const payload = payloadSchema.safeParse(activity.value)
      if (!payload.success || payload.data.commandId !== reviewDraft) return unknown
      const request = { kind: 'start-review', text: draftOf(payload.data.messagePayload?.body) }
      return asked(activity, { kind: 'press', request, typed: {} }, { kind: 'dialog' })
    }
    case 'composeExtension/submitAction':
    case 'task/submit':
    case 'task/fetch': {
      const submit = submitSchema.safeParse(activity.value)
      return submit.success ? pressed(activity, submit.data.data, 'dialog') : unknown
    }
    default:
      return unknown
  }
}

function pressed(activity: Activity, data: unknown, by: Way['kind']): Heard {
  const fields = fieldsSchema.safeParse(data)
  const { request, msteams: _, ...values } = fields.success ? fields.data : {}
  const typed = typedFrom(values)
  const on = activity.replyToId ? { pressed: activity.replyToId } : {}
  const way: Way = by === 'dialog' ? { kind: 'dialog' } : { kind: by, ...on }
  if (typed === 'half-a-moment') return { kind: 'half-a-moment', way }
  return asked(activity, { kind: 'press', request, typed }, way)
}

function greeting(activity: Activity): Heard {
  return asked(activity, { kind: 'press', request: { kind: 'home' }, typed: {} }, { kind: 'message' })
}

function asked(activity: Activity, said: Incoming['said'], way: Way): Extract<Heard, { kind: 'asked' }> {
  // An invoke need not carry an id; it is then not known to be redelivered either.
  const id = `teams/${activity.conversation.id}/${activity.id ?? randomUUID()}`
  // A dialog is seen by the person alone, wherever it was opened.
  const place = way.kind === 'dialog' || isPrivate(activity) ? 'private' : 'shared'
  return { kind: 'asked', incoming: { id, from: addressOf(activity), place, said }, way }
}

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.looseObject({ id: z.string() }),
})

/** What was typed, without the mention that only calls the bot. */
function wordsOf(activity: Activity): string {
  let text = activity.text ?? ''
  for (const entity of activity.entities ?? []) {
    const mention = mentionSchema.safeParse(entity)
    if (mention.success && mention.data.mentioned.id === activity.recipient.id)
      text = text.replace(mention.data.text, ' ')
  }
  const named = text.replace(/<at[^>]*>([^<]*)<\/at>/gi, '$1')
  if (activity.textFormat === 'xml' || activity.textFormat === 'html') return textOfHtml(named)
  return decoded(named).replaceAll('\u00a0', ' ').trim()
}

function draftOf(
  body: { contentType?: string | null | undefined; content?: string | null | undefined } | null | undefined,
): string {
  const content = body?.content ?? ''
  return body?.contentType === 'text' ? content.trim() : textOfHtml(content)
}
