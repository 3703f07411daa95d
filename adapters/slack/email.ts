import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Address } from '../../src/people.ts'
import type { Identity } from './who-am-i.ts'

/** The part of users.info that says whose account it is; `profile.email` is there with the scope users:read.email only. */
const userSchema = z.object({
  team_id: z.string(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_email_confirmed: z.literal(true),
  enterprise_user: z.object({ enterprise_id: z.string() }).optional(),
  profile: z.object({ email: z.string().min(3) }),
})

/** How long what Slack said is remembered, an e-mail or that there is none: 100 look-ups a minute are allowed. */
const rememberedMs = 10 * 60_000
const mostRemembered = 5_000

/**
 * The confirmed e-mail of an account of our own workspace or organisation; undefined for guests from elsewhere, whose
 * own administrators could give them any e-mail, and where Slack does not say.
 */
export function createEmails(
  client: webApi.WebClient,
  identity: () => Promise<Identity>,
  failed: (error: unknown) => void,
): (address: Address) => Promise<string | undefined> {
  const remembered = new Map<string, { email: Promise<string | undefined>; until: number }>()

  async function lookUp(user: string): Promise<string | undefined> {
    const [answer, { isOurs }] = await Promise.all([client.users.info({ user }), identity()])
    const { data } = userSchema.safeParse(answer.user)
    if (!data || data.deleted || data.is_bot || data.is_stranger) return undefined
    const enterpriseId = data.enterprise_user?.enterprise_id
    const isHere = isOurs({ teamId: data.team_id, ...(enterpriseId ? { enterpriseId } : {}) })
    return isHere ? data.profile.email : undefined
  }

  return ({ user }) => {
    const known = remembered.get(user)
    if (known && known.until > Date.now()) return known.email
    const email = lookUp(user).catch((error) => {
      failed(error)
      return undefined
    })
    remembered.delete(user)
    remembered.set(user, { email, until: Date.now() + rememberedMs })
    for (const oldest of remembered.keys()) {
      if (remembered.size <= mostRemembered) break
      remembered.delete(oldest)
    }
    return email
  }
}
