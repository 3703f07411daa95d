import type { webApi } from '@slack/bolt'

/** The confirmed e-mail address of a member of the workspace; undefined for guests, apps, and people who have left. */
export async function emailOf(client: webApi.WebClient, user: string): Promise<string | undefined> {
  const { user: found } = await client.users.info({ user })
  if (!found || found.deleted || found.is_bot || found.is_restricted || found.is_stranger) return undefined
  return found.is_email_confirmed ? found.profile?.email : undefined
}
