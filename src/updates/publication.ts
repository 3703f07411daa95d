import { owed } from '../acknowledgements/acknowledgement.ts'
import { noticeOrder } from '../acknowledgements/acknowledgement-flow.ts'
import { createNextWork } from '../approvals/next-work.ts'
import type { DeliveryOrder } from '../deliveries.ts'
import type { Person } from '../people.ts'
import type { Town } from '../policies/town.ts'
import { versionHash } from '../policies/versions.ts'
import type { AnyRecord } from '../records.ts'
import { today } from '../time.ts'
import type { Campaign } from './campaign.ts'
import { asPublished, type Update } from './update.ts'

/** What one write saves when a version is published: the version, who owes a signature for it, and their messages. */
export type Publication = { also: AnyRecord[]; deliveries: DeliveryOrder[] }

/** The publication of an update to these people; `approvedBy` said the second yes. */
export function publicationOf(
  campaign: Pick<Campaign, 'id' | 'hours' | 'dueOn' | 'submittedBy' | 'scenario'>,
  { id: update, proposed }: Update,
  audience: readonly Person[],
  { town, approvedBy, at }: { town: Town; approvedBy: string; at: string },
): Publication {
  const version: AnyRecord = {
    kind: 'policy',
    record: {
      id: campaign.id,
      town: town.key,
      policy: proposed.key,
      version: proposed.version,
      update,
      publishedBy: campaign.submittedBy,
      approvedBy,
      publishedAt: at,
      body: asPublished(proposed, today(at, town.timeZone)),
      scenario: campaign.scenario,
    },
  }
  const hash = versionHash(proposed)
  const worksNext = createNextWork(at, Object.keys(town.holidays))
  const owing = audience.map((person) => ({
    person,
    acknowledgement: owed(proposed, person, at, { versionHash: hash, dueOn: campaign.dueOn }),
  }))
  return {
    also: [
      version,
      ...owing.map(({ acknowledgement }): AnyRecord => ({ kind: 'acknowledgement', record: acknowledgement })),
    ],
    deliveries: owing.map(({ person, acknowledgement }) => ({
      ...noticeOrder(acknowledgement),
      campaign: campaign.id,
      notBefore: campaign.hours === 'working' ? worksNext(person) : at,
    })),
  }
}
