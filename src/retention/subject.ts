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
export function subjectOf(one: AnyRecord): Subject {
  const { kind, record } = one
  const fields = new Map<string, unknown>(Object.entries(record))
  const texts = (names: string[]) =>
    names.map((name) => fields.get(name)).filter((value): value is string => typeof value === 'string' && value !== '')
  return {
    town: texts(['town'])[0],
    people: idOfPerson(one) ?? texts(personFields).filter(isId),
    policies: [...texts(['policy']), ...(kind === 'approval' ? record.clauses.map(policyOf) : [])],
    shows:
      kind === 'delivery'
        ? Object.values(record.card).flatMap((value) =>
            typeof value === 'string' && value !== record.card.kind ? [value] : [],
          )
        : [],
  }
}

/** The person of a kind that is named by them or sent to them. */
function idOfPerson({ kind, record }: AnyRecord): string[] | undefined {
  if (kind === 'delivery') return [record.to]
  return kind === 'person' || kind === 'reach' ? [record.id] : undefined
}

/** `from` is also a moment in some kinds. */
const isId = (value: string) => Number.isNaN(Date.parse(value))

/** A clause's id begins with its policy's key. */
const policyOf = (clause: string) => clause.split('/')[0] ?? clause
