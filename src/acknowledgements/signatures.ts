import { DateTime } from 'luxon'
import type { Acknowledgement } from '../acknowledgements/acknowledgement.ts'
import { csvOf } from '../csv.ts'
import type { Person } from '../people.ts'

const columns = [
  'person',
  'name',
  'department',
  'policy',
  'version',
  'status',
  'signed',
  'typed name',
  'receipt',
  'on paper',
  'scan',
  'version hash',
  'due by',
]

/** Which signatures; days are `YYYY-MM-DD` on each signer's clock, both included, empty for all. */
export type SignaturesWanted = { policy: string; from: string; until: string }

/**
 * Who signed which version, when and with which receipt, as CSV by policy, version and person. With days, only what was
 * signed in them; without, also who still owes. Questions are not in it.
 */
export function signaturesCsv(all: Acknowledgement[], people: Person[], wanted: SignaturesWanted): string {
  const byId = new Map(people.map((person) => [person.id, person]))
  const rows = all
    .filter(({ policy }) => wanted.policy === '' || policy === wanted.policy)
    .map((one) => ({ one, person: byId.get(one.person), zone: one.zone || byId.get(one.person)?.timeZone || 'utc' }))
    .filter(({ one, zone }) => isIn(wanted, one.acknowledgedAt, zone))
    .sort(
      (a, b) =>
        a.one.policy.localeCompare(b.one.policy) ||
        a.one.version - b.one.version ||
        a.one.person.localeCompare(b.one.person),
    )
    .map(({ one, person, zone }) => [
      one.person,
      person?.name ?? '',
      person?.department ?? '',
      one.policy,
      String(one.version),
      one.status === 'acknowledged' ? 'signed' : 'owed',
      one.paper ? one.paper.signedOn : momentOf(one.acknowledgedAt, zone),
      one.typedName,
      one.receipt,
      one.paper ? 'yes' : 'no',
      one.paper?.scan ?? '',
      one.versionHash,
      one.dueOn,
    ])
  return csvOf([columns, ...rows])
}

/** What is wrong with the days in one line, empty when nothing is. */
export function daysProblem({ from, until }: SignaturesWanted): string {
  const wrong = [from, until].some(
    (day) => day !== '' && !(/^\d{4}-\d\d-\d\d$/.test(day) && DateTime.fromISO(day).isValid),
  )
  if (wrong) return 'Choose days of the calendar, or leave them empty.'
  return from && until && until < from ? 'The last day comes before the first.' : ''
}

function isIn({ from, until }: SignaturesWanted, iso: string, zone: string): boolean {
  if (!from && !until) return true
  const day = iso ? (DateTime.fromISO(iso, { zone }).toISODate() ?? '') : ''
  return day !== '' && (!from || from <= day) && (!until || day <= until)
}

const momentOf = (iso: string, zone: string) =>
  iso ? (DateTime.fromISO(iso, { zone }).toISO({ suppressMilliseconds: true }) ?? '') : ''
