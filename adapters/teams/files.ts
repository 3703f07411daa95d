import { z } from 'zod'
import type { OpenFile } from '../../src/requests.ts'
import { readingView } from '../../src/updates/file-view.ts'
import { openedFrom, refusedFile } from '../../src/updates/opened-file-flow.ts'
import type { Activity } from './activity.ts'
import { isLoopback, type TeamsConfig } from './config.ts'
import type { Turn } from './connector.ts'
import { cardOf } from './draw.ts'
import type { Way } from './read.ts'

/** A file dropped into the private chat; its address is good for some minutes and needs no token. */
export type TeamsFile = { name: string; downloadUrl: string }

/** Whatever it is, a file that takes longer is given up. */
const longestMs = 30_000

const attachmentSchema = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().nullish(),
  content: z.looseObject({ downloadUrl: z.string() }),
})

/** The files of a message; source: learn.microsoft.com, "Send and receive files using a bot". */
export function filesIn(activity: Activity): TeamsFile[] {
  return (activity.attachments ?? []).flatMap((attachment) => {
    const { data } = attachmentSchema.safeParse(attachment)
    return data ? [{ name: data.name ?? '', downloadUrl: data.content.downloadUrl }] : []
  })
}

/** How the one file of a message is opened: it is announced in the chat, then fetched, no further than the largest file. */
export function openerOf(
  files: TeamsFile[],
  event: string,
  way: Extract<Way, { kind: 'message' }>,
  { turn, config }: { turn: Turn; config: TeamsConfig },
): OpenFile {
  return async (signal) => {
    const [file, ...others] = files
    if (!file || others.length > 0) return refusedFile('Send one file at a time.')
    if (!isAllowed(file.downloadUrl, config)) return refusedFile(notHandedOver)
    way.pressed = await turn.send(cardOf(readingView(file.name, event))).catch(() => undefined)
    try {
      return await fetched(file.downloadUrl, AbortSignal.any([signal, AbortSignal.timeout(longestMs)]), config)
    } catch {
      return refusedFile(notHandedOver)
    }
  }
}

const notHandedOver = 'Teams did not hand the file over. Send it again in a moment.'
const mostHops = 3

/** The file's bytes; every address on the way has to be allowed, for a redirect may lead anywhere. */
async function fetched(address: string, signal: AbortSignal, config: TeamsConfig): ReturnType<OpenFile> {
  let at = address
  for (let hop = 0; hop <= mostHops; hop += 1) {
    if (!isAllowed(at, config)) return refusedFile(notHandedOver)
    const response = await fetch(at, { signal, redirect: 'manual' })
    if (response.status === 200) return openedFrom(response.body ?? [])
    await response.body?.cancel()
    const next = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || !next) return refusedFile(notHandedOver)
    at = new URL(next, at).href
  }
  return refusedFile(notHandedOver)
}

/** A name on the web over https: never an address inside, which a forged redirect might name. */
function isAllowed(address: string, { access }: TeamsConfig): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (access === 'open-on-loopback' && isLoopback(hostname)) return protocol === 'http:' || protocol === 'https:'
  const isName =
    hostname.includes('.') && !/^[\d.]+$|^\[/.test(hostname) && !/(^|\.)(local|localhost|internal)\.?$/.test(hostname)
  return protocol === 'https:' && isName
}
