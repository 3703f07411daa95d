import { z } from 'zod'
import type { Turn } from './connector.ts'

/** What Teams tells of a member of a conversation; names are Microsoft's. */
const memberSchema = z.object({
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userRole: z.string().nullish(),
})

/**
 * The e-mail that the tenant's directory has for whoever sent the activity, else the name they sign in with; undefined
 * for guests, whose e-mail is not the tenant's to vouch for, and where Teams does not say.
 */
export async function emailOf(turn: Turn, failed: (error: unknown) => void): Promise<string | undefined> {
  const answer = await turn.member().catch((error: unknown) => failed(error))
  const { data } = memberSchema.safeParse(answer)
  const signIn = data?.userPrincipalName ?? ''
  if (!data || data.userRole === 'guest' || signIn.includes('#EXT#')) return undefined
  return data.email || signIn || undefined
}
