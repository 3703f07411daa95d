import { unreachable } from '../../src/exhaustive.ts'
import type { SendResult } from '../../src/ports.ts'
import type { CallFailure } from './errors.ts'

/** Why Slack will not take a message, for HR; source: the errors of chat.postMessage and chat.update at docs.slack.dev. */
const reasons: Record<string, string> = {
  account_inactive: 'The Slack app was removed or switched off. Install it again.',
  as_user_not_supported: 'The Slack app needs to be installed again.',
  cannot_dm_bot: 'This Slack account belongs to an app, not to a person.',
  cant_update_message: 'Slack does not let the app change this message any more.',
  channel_not_found: 'Slack cannot reach this person. The account may be in another workspace.',
  edit_window_closed: 'The workspace does not allow messages to be changed after this time.',
  ekm_access_denied: 'Slack is locked by your organisation’s key management. Ask IT.',
  enterprise_is_restricted: 'Your Slack organisation does not allow this app to write to people.',
  invalid_auth: 'Slack does not accept the app’s token. Ask IT to install the app again.',
  is_archived: 'The conversation is archived.',
  message_not_found: 'The message was deleted in Slack.',
  messages_tab_disabled: 'Messages to this app are switched off. Ask IT to switch on its Messages tab.',
  missing_scope: 'The Slack app lacks a permission. Ask IT to install it again.',
  not_allowed_token_type: 'The Slack app is set up with the wrong kind of token. Ask IT.',
  not_in_channel: 'The app is not in this conversation.',
  restricted_action: 'The workspace does not let this app write to people. Ask IT.',
  team_access_not_granted: 'The app is not allowed in this person’s workspace. Ask IT.',
  token_expired: 'The app’s token has run out. Ask IT to install the app again.',
  token_revoked: 'The app’s token was withdrawn. Ask IT to install the app again.',
  user_disabled: 'This person’s Slack account is switched off.',
  user_not_found: 'This person has no account in this Slack workspace.',
}

/** Errors that pass by themselves, and after how long it is worth another try. */
const passing: Record<string, number> = {
  fatal_error: 60_000,
  internal_error: 60_000,
  message_limit_exceeded: 3_600_000,
  request_timeout: 60_000,
  service_unavailable: 60_000,
  team_added_to_org: 600_000,
}

const downAgainMs = 30_000

/** What a failed call means for a delivery. */
export function sendFailure(failure: CallFailure): Exclude<SendResult, { outcome: 'sent' }> {
  const { kind } = failure
  switch (kind) {
    case 'rate-limited':
      return { outcome: 'later', afterMs: failure.afterMs, why: 'Slack asks to slow down.' }
    case 'down':
      return { outcome: 'later', afterMs: downAgainMs, why: `Slack cannot be reached (${failure.why}).` }
    case 'unknown':
      return { outcome: 'unknown', why: 'Slack did not answer in time, so the message may or may not have arrived.' }
    case 'refused': {
      const afterMs = passing[failure.code]
      if (afterMs !== undefined)
        return { outcome: 'later', afterMs, why: `Slack is not able to take it now (${failure.code}).` }
      return { outcome: 'failed', why: reasons[failure.code] ?? `Slack refused the message (${failure.code}).` }
    }
    default:
      return unreachable(kind)
  }
}
