import { z } from 'zod'
import type { SendResult } from '../../src/ports.ts'
import { TeamsTimeout } from './connector.ts'

type Unsent = Exclude<SendResult, { outcome: 'sent' }>

/** What a failed call means for the message: Microsoft's codes first, then the status, then the network. */
export function resultOf(error: unknown): Unsent {
  if (error instanceof TeamsTimeout) return unknown('Teams did not answer in time; the message may have arrived.')
  const failure = failureSchema.safeParse(error)
  if (!failure.success) return later('Teams could not be reached.', minute)
  const { statusCode, code } = failure.data
  if (statusCode === undefined) return offline(code ?? '', failure.data.message ?? '')
  const told = JSON.stringify([code, failure.data.body, failure.data.response?.bodyAsText])
  const known = codes.find(([name]) => told.includes(name))
  if (known) return failed(known[1])
  return byStatus(statusCode, failure.data.response?.headers)
}

/** Whether the private chat we remember is gone, so that opening it anew may help. */
export function isGone(error: unknown): boolean {
  const failure = failureSchema.safeParse(error)
  return failure.success && failure.data.statusCode === 404
}

const second = 1_000
const minute = 60 * second

const failureSchema = z.looseObject({
  message: z.string().optional(),
  statusCode: z.number().optional(),
  code: z.union([z.string(), z.number().transform(String)]).optional(),
  body: z.unknown().optional(),
  response: z.looseObject({ bodyAsText: z.string().nullish(), headers: z.unknown().optional() }).nullish(),
})

/** Codes of the Bot Framework, whatever status they come with. */
const codes: [string, string][] = [
  ['BotNotInConversationRoster', 'This person has not added the app in Teams.'],
  ['BotDisabledByAdmin', 'A Teams administrator has turned the app off.'],
  ['ConversationBlockedByUser', 'This person has blocked the app in Teams.'],
  ['MessageWritesBlocked', 'This person has blocked or removed the app in Teams.'],
  ['MemberNotFoundInConversation', 'Teams does not know this person: the account may be closed or in another tenant.'],
  ['UserNotFound', 'Teams does not know this person: the account may be closed or in another tenant.'],
  ['InvalidConversationId', 'The chat with this person is gone.'],
  ['ConversationNotFound', 'The chat with this person is gone.'],
  ['MessageSizeTooBig', 'The message is too long for Teams.'],
  ['BadSyntax', 'Teams could not read the message.'],
]

function byStatus(status: number, headers: unknown): Unsent {
  switch (status) {
    case 429:
      return later('Teams asked us to slow down.', retryAfterMs(headers) ?? 5 * second)
    case 412:
      return later('Teams was changing this chat at the same moment.', 2 * second)
    case 500:
    case 502:
    case 503:
    case 504:
      return later('Teams is having trouble.', retryAfterMs(headers) ?? 15 * second)
    case 401:
      return later('Microsoft refused our sign-in: ask IT whether the app’s client secret has expired.', 10 * minute)
    case 403:
      return failed('This person has not added the app in Teams, or has blocked it.')
    case 404:
      return failed('The chat or the message is gone.')
    case 413:
      return failed('The message is too long for Teams.')
    default:
      return failed(`Teams refused the message (${status}).`)
  }
}

/** Only a connection that never came about is safe to try again. */
function offline(code: string, message: string): Unsent {
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/.test(`${code} ${message}`)) {
    return later('Teams could not be reached.', 30 * second)
  }
  if (/ECONNRESET|EPIPE|ETIMEDOUT|socket hang up/.test(`${code} ${message}`)) {
    return unknown('The connection to Teams broke; the message may have arrived.')
  }
  if (/AADSTS|MSAL|access token|invalid_client/i.test(`${code} ${message}`)) {
    return later('Microsoft refused our sign-in: ask IT whether the app’s client secret has expired.', 10 * minute)
  }
  return later('Teams could not be reached.', minute)
}

/** Headers come as an object with `get`, as the SDK's HTTP client makes them. */
function retryAfterMs(headers: unknown): number | undefined {
  const read = headersSchema.safeParse(headers)
  if (!read.success) return undefined
  const value = read.data.get('retry-after')
  if (!value) return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds * second, 60 * minute)
  return undefined
}

const headersSchema = z.custom<{ get(name: string): string | null | undefined }>(
  (value) => typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function',
)

const later = (why: string, afterMs: number): Unsent => ({ outcome: 'later', afterMs, why })
const failed = (why: string): Unsent => ({ outcome: 'failed', why })
const unknown = (why: string): Unsent => ({ outcome: 'unknown', why })
