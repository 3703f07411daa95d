import { largestFile, type OpenFile } from '../../src/requests.ts'
import { readingView } from '../../src/updates/file-view.ts'
import { openedFrom, refusedFile, tooLarge } from '../../src/updates/opened-file-flow.ts'
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
    if (!file || others.length > 0) return refusedFile('Send one file at a time.')
    if ((file.size ?? 0) > largestFile) return tooLarge
    const [announced] = drawMessages(readingView(file.name, event))
    if (announced) origin.shown = await hands.show(origin.channel, announced, origin.thread).catch(() => undefined)
    try {
      return await fetched(file, account, AbortSignal.any([signal, AbortSignal.timeout(longestMs)]))
    } catch {
      return refusedFile('Slack did not hand the file over. Send it again in a moment.')
    }
  }
}

const noScope =
  'Slack did not let me open the file. IT has to give the app the permission “files:read” and reinstall it.'

async function fetched(file: SlackFile, account: SlackAccount, signal: AbortSignal): ReturnType<OpenFile> {
  const url = file.url_private_download
  if (!url || !isOfSlack(url, account)) return refusedFile(noScope)
  const headers = { authorization: `Bearer ${account.botToken}` }
  const response = await fetch(url, { headers, signal, redirect: 'manual' })
  // Without the scope Slack sends its sign-in page instead, or to it.
  const isPage = response.headers.get('content-type')?.startsWith('text/html') && !file.mimetype?.startsWith('text/')
  if (response.status >= 300 || isPage) {
    await response.body?.cancel()
    return refusedFile(
      response.status >= 500 ? 'Slack did not hand the file over. Send it again in a moment.' : noScope,
    )
  }
  return openedFrom(response.body ?? [])
}

function isOfSlack(address: string, { apiUrl }: SlackAccount): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, origin } = new URL(address)
  if (apiUrl && new URL(apiUrl).origin === origin) return true
  return protocol === 'https:' && fileHosts.some((host) => hostname.endsWith(host))
}
