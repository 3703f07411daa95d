import { createNextWork } from '../approvals/next-work.ts'
import { postersIn } from '../approvals/permissions-flow.ts'
import type { Library } from '../policies/library.ts'
import type { Town } from '../policies/town.ts'
import { versionHash } from '../policies/versions.ts'
import type { Ports } from '../ports.ts'
import type { RecordOf } from '../records.ts'
import { together } from '../staff/staff-import-flow.ts'
import type { Audience } from '../updates/audience.ts'
import type { Campaign } from '../updates/campaign.ts'
import { owed } from './acknowledgement.ts'
import { noticeOrder } from './acknowledgement-flow.ts'
import { createCalendar } from './calendar.ts'
import { dueDay, newcomersTo, type PutToSignature } from './joining.ts'

/**
 * Asks whoever joined the town, or changed their place in it, for the newest version of each policy that was put before
 * people like them; the message waits for their working time. Asking again changes nothing.
 */
export async function askNewcomers(ports: Ports, library: Library, town: Town): Promise<void> {
  const at = new Date(ports.clock.now()).toISOString()
  const [published, campaigns, everyone, given, posting] = await Promise.all([
    ports.store.list('policy', { town: town.key }),
    ports.store.list('campaign', { town: town.key }),
    ports.directory.inTown(town.key),
    ports.store.list('acknowledgement', { town: town.key }),
    postersIn(town.key, ports),
  ])
  const staff = everyone.map((person) => (posting.has(person.id) ? { ...person, mayPost: true } : person))
  const calendar = createCalendar(at, Object.keys(town.holidays))
  const worksNext = createNextWork(at, Object.keys(town.holidays))
  for (const key of new Set(published.map(({ policy }) => policy))) {
    const put = putToSignature(
      published.filter(({ policy }) => policy === key),
      campaigns,
    )
    const newest = put.at(-1)?.policy
    if (!newest) continue
    const newcomers = newcomersTo(staff, { put, versions: await library.versions(town, key) }, given, calendar)
    const hash = versionHash(newest)
    await together(newcomers, ({ person, reason }) => {
      const dueOn = dueDay(person, calendar, town.signing.dueDays)
      const record = owed(newest, person, at, { versionHash: hash, reason, dueOn })
      const cause = { event: `newcomer/${record.id}`, by: 'clock', why: 'ask-newcomer', at }
      return ports.store.change('acknowledgement', record.id, cause, (current) =>
        current
          ? { outcome: 'asked before' }
          : { outcome: 'asked', record, deliveries: [{ ...noticeOrder(record), notBefore: worksNext(person) }] },
      )
    })
  }
}

/** The published versions that are being signed, oldest first; one that HR paused or stopped asks nobody new. */
function putToSignature(published: RecordOf<'policy'>[], campaigns: Campaign[]): PutToSignature[] {
  return published.flatMap(({ id, body, publishedAt }) => {
    if (body.status !== 'in-force') return []
    const campaign = campaigns.find((one) => one.id === id)
    if (!campaign) return [{ policy: body, audience: wholeTown, publishedAt }]
    const isAsking = campaign.status === 'sending' || campaign.status === 'done'
    return isAsking ? [{ policy: body, audience: campaign.audience, publishedAt }] : []
  })
}

/** Versions published before audiences could be chosen were put before everyone. */
const wholeTown: Audience = { whom: 'everyone', departments: [], role: 'any', pay: 'any', people: [] }
