import type { Context, webApi } from '@slack/bolt'

/** Who the bot token speaks for. */
export type Identity = {
  botId: string
  botUserId: string
  teamId: string
  /** Whether a payload was sent by the workspace, or the organisation, that the token belongs to. */
  isOurs(context: Pick<Context, 'teamId' | 'enterpriseId'>): boolean
}

/** Asks Slack once and remembers; a failure is not remembered, so that the next event tries again. */
export function whoAmI(client: webApi.WebClient): () => Promise<Identity> {
  let known: Promise<Identity> | undefined
  return () => {
    known ??= ask(client).catch((error) => {
      known = undefined
      throw error
    })
    return known
  }
}

async function ask(client: webApi.WebClient): Promise<Identity> {
  const me = await client.auth.test().catch((cause) => {
    throw new Error(
      'Slack does not accept SLACK_BOT_TOKEN, or cannot be reached. Copy the bot token from OAuth & Permissions.',
      { cause },
    )
  })
  const isWholeOrganisation = me.is_enterprise_install === true
  return {
    botId: me.bot_id ?? '',
    botUserId: me.user_id ?? '',
    teamId: me.team_id ?? '',
    isOurs: ({ teamId, enterpriseId }) =>
      teamId === me.team_id || (isWholeOrganisation && enterpriseId === me.enterprise_id),
  }
}
