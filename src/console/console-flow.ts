import { isOverdue } from '../acknowledgements/due-day.ts'
import { countReceipts, type Receipt, receiptsOf } from '../acknowledgements/receipts.ts'
import type { Person } from '../people.ts'
import type { Concept } from '../policies/concepts.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import { versionId } from '../policies/versions.ts'
import type { JournalReader, Ports } from '../ports.ts'
import { today } from '../time.ts'
import { approvalsBody, oldestFirst } from './approvals-page.ts'
import { byDepartment, largeDepartments, progressOf } from './departments.ts'
import type { Page, Reader } from './frame.ts'
import type { Html } from './html.ts'
import { type Found, foundIn, journalQuery } from './journal.ts'
import { journalBody, mostFound, mostLookedAt } from './journal-page.ts'
import { type Failed, messagesBody } from './messages-page.ts'
import { isListed, isOutstanding, outstandingBody, outstandingSlice } from './outstanding-page.ts'
import { type OverviewStory, overviewBody } from './overview-page.ts'
import type { Query } from './pager.ts'
import { differenceBody, policiesBody } from './policies-page.ts'
import { nothingPublishedBody, type Published, progressBody } from './progress-page.ts'
import { type SectionPath, sectionsFor } from './sections.ts'
import { topicsBody } from './topics-page.ts'
import { chosenOf, everyVersion, pairOf, publishedIn } from './versions-flow.ts'

/** What the console reads; it changes nothing. */
export type ConsoleDesk = {
  ports: Pick<Ports, 'store' | 'directory'> & { journal: JournalReader }
  library: Library
  concepts: Concept[]
}

/** The page at this address for this reader; undefined when there is none, or not for their roles. */
export async function consolePage(
  desk: ConsoleDesk,
  reader: Reader,
  path: string,
  query: Query,
): Promise<Page | undefined> {
  const section = sectionsFor(reader.person).find((one) => one.path === path)
  if (!section) return undefined
  const body = await bodies[section.path](desk, reader, query)
  return { title: section.title, section: section.path, body }
}

type Draw = (desk: ConsoleDesk, reader: Reader, query: Query) => Promise<Html>

const bodies: Record<SectionPath, Draw> = {
  '/console': overview,
  '/console/progress': progress,
  '/console/outstanding': outstanding,
  '/console/messages': messages,
  '/console/approvals': approvals,
  '/console/topics': topics,
  '/console/policies': policies,
  '/console/journal': journal,
}

async function overview(desk: ConsoleDesk, { town, at }: Reader): Promise<Html> {
  const { store } = desk.ports
  const [newest] = await publishedIn(desk, town)
  const waiting = oldestFirst(await store.list('approval', { town: town.key, status: 'pending' }))
  const openTopics = (await store.list('topic', { town: town.key })).length
  const { failed, queued } = await undelivered(desk, town)
  return overviewBody({
    newest: newest && (await progressFor(desk, town, newest)),
    failed: failed.length,
    waiting: queued,
    oldestApproval: waiting[0] && { askedAt: waiting[0].askedAt, count: waiting.length },
    openTopics,
    at,
  })
}

async function progressFor(desk: ConsoleDesk, town: Town, published: Published): Promise<OverviewStory['newest']> {
  const { receipts } = await receiptsFor(desk, published)
  const people = await everyoneIn(desk, town)
  const outstanding = receipts.filter((receipt) => isOutstanding({ receipt, person: people.get(receipt.person) }))
  return { published, progress: progressOf(receipts), outstanding: outstanding.length }
}

async function progress(desk: ConsoleDesk, { town, person, at }: Reader, query: Query): Promise<Html> {
  const published = await publishedIn(desk, town)
  const chosen = chosenOf(published, query)
  if (!chosen) return nothingPublishedBody()
  const { receipts, onPaper } = await receiptsFor(desk, chosen)
  const people = await everyoneIn(desk, town)
  const open = receipts.filter((receipt) => isOutstanding({ receipt, person: people.get(receipt.person) }))
  const day = today(at, person.timeZone)
  return progressBody({
    onPaper,
    outstanding: open.length,
    overdue: open.filter((receipt) => isOverdue(receipt, day)).length,
    chosen,
    published,
    counts: countReceipts(receipts),
    all: progressOf(receipts),
    groups: byDepartment(receipts, (id) => people.get(id)?.department ?? 'No longer known'),
    zone: person.timeZone,
  })
}

async function outstanding(desk: ConsoleDesk, { town, person, at }: Reader, query: Query): Promise<Html> {
  const published = await publishedIn(desk, town)
  const chosen = chosenOf(published, query)
  if (!chosen) return nothingPublishedBody()
  const people = await everyoneIn(desk, town)
  const { receipts } = await receiptsFor(desk, chosen)
  const departments = largeDepartments(receipts, (id) => people.get(id)?.department ?? '')
  const list = receipts
    .map((receipt) => ({ receipt, person: people.get(receipt.person) }))
    .filter((one) => isOutstanding(one) && isListed(one, query))
  const day = today(at, person.timeZone)
  return outstandingBody({ chosen, published, departments, query, today: day, ...outstandingSlice(list, query) })
}

async function messages(desk: ConsoleDesk, { town, person, formToken }: Reader, query: Query): Promise<Html> {
  const { failed, queued } = await undelivered(desk, town)
  return messagesBody({ failed, waiting: queued, query, formToken, zone: person.timeZone })
}

async function approvals(desk: ConsoleDesk, { town, person, at }: Reader, query: Query): Promise<Html> {
  const waiting = await desk.ports.store.list('approval', { town: town.key, status: 'pending' })
  const people = await everyoneIn(desk, town)
  const nameOf = (id: string) => people.get(id)?.name ?? id
  return approvalsBody({ waiting, nameOf, town, query, at, zone: person.timeZone })
}

async function journal(desk: ConsoleDesk, { town, person }: Reader, query: Query): Promise<Html> {
  const people = await everyoneIn(desk, town)
  const read = journalQuery(query, people.values(), person.timeZone)
  const found: Found[] = []
  let [lookedAt, next] = [0, '']
  // Nobody of the typed name: there is nothing to look for.
  const entries = read.by?.size === 0 ? [] : desk.ports.journal.entries(query.before ?? '')
  for await (const entry of entries) {
    lookedAt += 1
    const shown = foundIn(entry, read, town.key, people)
    if (shown) found.push(shown)
    const isEnough = found.length === mostFound || lookedAt === mostLookedAt
    next = isEnough && entry.seq > 1 ? entry.place : ''
    if (isEnough || entry.at < read.from) break
  }
  return journalBody({ query, read, found, lookedAt, next, people, zone: person.timeZone })
}

async function topics(desk: ConsoleDesk, { town }: Reader): Promise<Html> {
  return topicsBody(await desk.ports.store.list('topic', { town: town.key }), desk.concepts)
}

async function policies(desk: ConsoleDesk, { town, person }: Reader, query: Query): Promise<Html> {
  const records = await desk.ports.store.list('policy', { town: town.key })
  const all = await everyVersion(desk, town)
  const pair = pairOf(all, query)
  if (pair) return differenceBody(pair.before, pair.after)
  const people = await everyoneIn(desk, town)
  const versions = all.map((list) =>
    list.map((policy) => {
      const record = records.find((one) => one.policy === policy.key && one.version === policy.version)
      const by = record ? (people.get(record.publishedBy)?.name ?? record.publishedBy) : ''
      return { policy, published: record && { at: record.publishedAt, by } }
    }),
  )
  return policiesBody(versions, person.timeZone)
}

/** What is known of everyone who owes a signature for a version, and how many of them signed on paper. */
async function receiptsFor(
  { ports: { store } }: ConsoleDesk,
  { policy }: Published,
): Promise<{ receipts: Receipt[]; onPaper: number }> {
  const { key, version, town } = policy
  const owed = await store.list('acknowledgement', { town, policy: key, version })
  const campaign = await store.get('campaign', versionId(key, version))
  // Messages of other campaigns are many, and none of them is about this version.
  const deliveries = campaign
    ? [
        ...(await store.list('delivery', { campaign: campaign.id })),
        ...(await store.list('delivery', { campaign: '' })),
      ]
    : await store.list('delivery')
  return { receipts: receiptsOf(owed, deliveries), onPaper: owed.filter(({ paper }) => paper).length }
}

/** Everybody who works or worked for the town, by id. */
async function everyoneIn({ ports }: ConsoleDesk, town: Town): Promise<Map<string, Person>> {
  const everyone = await ports.directory.everyone()
  return new Map(everyone.filter((person) => person.town === town.key).map((person) => [person.id, person]))
}

/** What did not arrive with people of this town, and how many messages are on their way to them. */
async function undelivered({ ports }: ConsoleDesk, town: Town): Promise<{ failed: Failed[]; queued: number }> {
  const staff = new Map((await ports.directory.inTown(town.key)).map((person) => [person.id, person]))
  const waiting = [
    ...(await ports.store.list('delivery', { state: 'queued' })),
    ...(await ports.store.list('delivery', { state: 'waiting' })),
  ]
  const failed = (await ports.store.list('delivery', { state: 'failed' })).flatMap((delivery) => {
    const person = staff.get(delivery.to)
    return person ? [{ delivery, to: person.name }] : []
  })
  return { failed, queued: waiting.filter(({ to }) => staff.has(to)).length }
}
