import { webApi } from '@slack/bolt'

/** Why a Web API call did not do its work. */
export type CallFailure =
  /** Slack understood and refused; `code` is its error, e.g. `channel_not_found`. */
  | { kind: 'refused'; code: string }
  | { kind: 'rate-limited'; afterMs: number }
  /** Certainly not done: no connection, or Slack itself failed. */
  | { kind: 'down'; why: string }
  /** It may have been done. */
  | { kind: 'unknown'; why: string }

const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/** What an error thrown by WebClient or fetch means; anything unforeseen counts as unknown. */
export function callFailure(error: unknown): CallFailure {
  if (error instanceof webApi.WebAPIPlatformError) {
    if (error.data.error === 'ratelimited') return { kind: 'rate-limited', afterMs: 30_000 }
    return { kind: 'refused', code: error.data.error }
  }
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'rate-limited', afterMs: error.retryAfter * 1_000 }
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'down', why: `HTTP ${error.statusCode}` }
  const original = error instanceof webApi.WebAPIRequestError ? error.original : error
  const code = codeOf(original instanceof Error ? (original.cause ?? original) : original)
  return notConnected.includes(code) ? { kind: 'down', why: code } : { kind: 'unknown', why: code }
}

/** Errors that say the blocks are at fault and the same words as plain text would pass. */
export function isDrawingRefused(failure: CallFailure): boolean {
  return failure.kind === 'refused' && /invalid_blocks|blocks_too_long|cannot_parse|view_too_large/.test(failure.code)
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
