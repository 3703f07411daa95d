import { z } from 'zod'

const issuers = ['https://api.botframework.com', 'https://api.botframework.us']
const algorithms = ['RS256', 'RS384', 'RS512']
const longest = 16_384
const toleranceSeconds = 300

const headSchema = z.looseObject({ alg: z.string(), kid: z.string() })
const claimsSchema = z.looseObject({ iss: z.string(), aud: z.string(), exp: z.number() })

/**
 * Whether an authorization header could be a token of the Bot Framework for this bot.
 * Not a check of the signature: it turns noise away before the SDK, which prints a stack for each bad token.
 */
export function couldBeForUs(header: string, appId: string, nowMs: number): boolean {
  if (header.length > longest) return false
  const [scheme, token, ...more] = header.split(' ')
  if (scheme !== 'Bearer' || !token || more.length > 0) return false
  const [head, claims, signature, ...rest] = token.split('.')
  if (!head || !claims || !signature || rest.length > 0) return false
  const read = { head: headSchema.safeParse(parsed(head)), claims: claimsSchema.safeParse(parsed(claims)) }
  if (!read.head.success || !read.claims.success) return false
  const { iss, aud, exp } = read.claims.data
  const isFresh = exp + toleranceSeconds > nowMs / 1000
  return algorithms.includes(read.head.data.alg) && issuers.includes(iss) && aud === appId && isFresh
}

function parsed(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
