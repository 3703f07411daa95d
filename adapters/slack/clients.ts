import { type Logger, webApi } from '@slack/bolt'

/** How Slack's Web API is reached; `apiUrl` differs on GovSlack, `https://slack-gov.com/api/`. */
export type SlackAccount = { botToken: string; apiUrl: string | undefined }

/** For answers somebody waits for: gives up before a trigger of three seconds dies, never waits for a rate limit. */
export function interactiveClient(account: SlackAccount, logger: Logger): webApi.WebClient {
  return client(account, logger, 2_500)
}

/** For the outbox, so that its rate limits never hold up an answer; it retries nothing, the outbox decides that. */
export function bulkClient(account: SlackAccount, logger: Logger): webApi.WebClient {
  return client(account, logger, 10_000)
}

// No `headers`: WebClient writes the token into that object, and a shared one would carry it to other clients.
// No retries: a call that timed out may have been done, and a second chat.postMessage would be a second message.
function client({ botToken, apiUrl }: SlackAccount, logger: Logger, timeout: number): webApi.WebClient {
  return new webApi.WebClient(botToken, {
    timeout,
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  })
}
