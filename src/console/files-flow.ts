import { signaturesCsv } from '../acknowledgements/signatures.ts'
import { differencePage } from '../updates/difference-page.ts'
import type { ConsoleDesk } from './console-flow.ts'
import type { Reader } from './frame.ts'
import type { Query } from './pager.ts'
import { printPath } from './policies-page.ts'
import { signaturesPath } from './progress-page.ts'
import { type SectionPath, sectionsFor } from './sections.ts'
import { everyVersion, pairOf } from './versions-flow.ts'

/** What the console hands out besides its pages: a document of its own for paper, or a table to keep. */
export type ConsoleFile = { kind: 'document'; html: string } | { kind: 'csv'; name: string; text: string }

/** The file at this address for this reader; undefined when there is none, or not for their roles. */
export async function consoleFile(
  desk: ConsoleDesk,
  reader: Reader,
  path: string,
  query: Query,
): Promise<ConsoleFile | undefined> {
  const mayRead = (section: SectionPath) => sectionsFor(reader.person).some((one) => one.path === section)
  if (path === printPath && mayRead('/console/policies')) return differences(desk, reader, query)
  if (path === signaturesPath && mayRead('/console/progress')) return signatures(desk, reader, query)
  return undefined
}

async function differences(desk: ConsoleDesk, { town }: Reader, query: Query): Promise<ConsoleFile | undefined> {
  const pair = pairOf(await everyVersion(desk, town), query)
  return pair && { kind: 'document', html: differencePage({ town: town.name, ...pair }) }
}

/** Who signed which version of one policy, or of all, and who still owes. */
async function signatures({ ports }: ConsoleDesk, { town }: Reader, query: Query): Promise<ConsoleFile> {
  const all = await ports.store.list('acknowledgement', { town: town.key })
  const policy = all.find((one) => one.policy === query.policy)?.policy ?? ''
  const text = signaturesCsv(all, await ports.directory.everyone(), { policy, from: '', until: '' })
  return { kind: 'csv', name: `signatures-${policy || town.key}.csv`, text }
}
