import { largestFile, type OpenFile } from '../../src/requests.ts'
import { readingView } from '../../src/updates/file-view.ts'
import type { SlackAccount } from './clients.ts'
import { drawMessages } from './draw.ts'
import type { Hands } from './hands.ts'
import type { SlackFile } from './payloads.ts'
import type { Origin } from './read.ts'

/** Whatever it is, a file that takes longer is given up. */
const longestMs = 30_000

/** Where Slack keeps files; the bot's token goes nowhere else. */
const fileHosts = ['.slack.com', '.slack-gov.com']

/**
 * How the one file of a message is opened: it is announced where it was dropped, then fetched with the bot's token
 * (scope `files:read`), no further than the largest file. Source: docs.slack.dev/reference/objects/file-object.
 */
export function openerOf(
  files: SlackFile[],
  event: string,
  origin: Extract<Origin, { kind: 'file' }>,
  { account, hands }: { account: SlackAccount; hands: Hands },
): OpenFile {
  return async (signal) => {
    const [file, ...others] = files
    if (!file || others.length > 0) return refused('Send one file at a time.')
    if ((file.size ?? 0) > largestFile) return refused(tooLarge)
    const [announced] = drawMessages(readingView(file.name, event))
    if (announced) origin.shown = await hands.show(origin.channel, announced, origin.thread).catch(() => undefined)
    try {
      return await fetched(file, account, AbortSignal.any([signal, AbortSignal.timeout(longestMs)]))
    } catch {
      return refused('Slack did not hand the file over. Send it again in a moment.')
    }
  }
}

const tooLarge = 'The file is larger than 25 MB. Send the policy alone, without pictures and attachments.'
const noScope =
  'Slack did not let me open the file. IT has to give the app the permission “files:read” and reinstall it.'

async function fetched(file: SlackFile, account: SlackAccount, signal: AbortSignal): ReturnType<OpenFile> {
  const url = file.url_private_download
  if (!url || !isOfSlack(url, account)) return refused(noScope)
  const headers = { authorization: `Bearer ${account.botToken}` }
  const response = await fetch(url, { headers, signal, redirect: 'manual' })
  // Without the scope Slack sends its sign-in page instead, or to it.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') && !file.mimetype?.startsWith('text/')
  if (response.status >= 300 || isPage) {
    await response.body?.cancel()
    return refused(response.status >= 500 ? 'Slack did not hand the file over. Send it again in a moment.' : noScope)
  }
  const bytes = await bounded(response)
  return bytes ? { outcome: 'opened', bytes } : refused(tooLarge)
}

/** The body, unless it is larger than the largest file, whatever Slack said of its size. */
async function bounded(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > largestFile) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function isOfSlack(address: string, { apiUrl }: SlackAccount): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, origin } = new URL(address)
  if (apiUrl && new URL(apiUrl).origin === origin) return true
  return protocol === 'https:' && fileHosts.some((host) => hostname.endsWith(host))
}

function refused(why: string): { outcome: 'refused'; why: string } {
  return { outcome: 'refused', why }
}
