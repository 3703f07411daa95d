import type { AnyRecord } from '../records.ts'

/** Whom and what a record is about. */
export type Subject = {
  /** Undefined where the record does not say; its person's town then. */
  town: string | undefined
  /** Person ids: whose record it is, not who handled it. */
  people: string[]
  /** Keys of policies. */
  policies: string[]
  /** Ids of the records that a message shows, or that a record belongs to. */
  shows: string[]
}

/** Fields that name whose record it is, in whatever kind. */
const personFields = ['person', 'asker', 'reporter', 'from']

/** Read from the fields that all kinds share, so that a new kind is found by person, policy and town at once. */
export function subjectOf({ kind, record }: AnyRecord): Subject {
  const fields = new Map<string, unknown>(Object.entries(record))
  const texts = (names: string[]) =>
    names.map((name) => fields.get(name)).filter((value): value is string => typeof value === 'string' && value !== '')
  return {
    town: texts(['town'])[0],
    people: kind === 'person' ? [record.id] : kind === 'delivery' ? [record.to] : texts(personFields).filter(isId),
    policies: [...texts(['policy']), ...(kind === 'approval' ? record.clauses.map(policyOf) : [])],
    shows: kind === 'delivery' ? Object.values(record.card).filter((value) => value !== record.card.kind) : [],
  }
}

/** `from` is also a moment in some kinds. */
const isId = (value: string) => Number.isNaN(Date.parse(value))

/** A clause's id begins with its policy's key. */
const policyOf = (clause: string) => clause.split('/')[0] ?? clause
