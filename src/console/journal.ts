import { DateTime } from 'luxon'
import type { Person } from '../people.ts'
import type { JournalEntry, JournalPiece } from '../ports.ts'
import type { RecordKind } from '../records.ts'
import type { Query } from './pager.ts'

/** Kinds that say who turned to whom in confidence, or that mean nothing to a reader; the console shows none of them. */
type HiddenKind = 'event' | 'inquiry' | 'report' | 'notice'
export type ShownKind = Exclude<RecordKind, HiddenKind>

/** The kinds that can be looked for, in words. */
export const shownKinds: Record<ShownKind, string> = {
  acknowledgement: 'acknowledgement',
  approval: 'approval',
  campaign: 'campaign',
  delegation: 'hand-over',
  delivery: 'message',
  disposal: 'disposal',
  hold: 'legal hold',
  link: 'linked account',
  'work-time': 'minutes worked',
  topic: 'open topic',
  person: 'person',
  update: 'policy update',
  policy: 'policy version',
  'staff-import': 'staff list',
  reach: 'where somebody is reached',
}

/** What somebody looks for. */
export type JournalQuery = {
  /** Ids of the people who were typed; undefined for anybody. */
  by: ReadonlySet<string> | undefined
  /** Undefined for every kind but messages, of which there are more than of all others. */
  kind: ShownKind | undefined
  /** ISO, UTC: from this moment on, and before that one; empty for no bound. */
  from: string
  until: string
}

/** An entry with those of its records that the reader may know of. */
export type Found = Omit<JournalEntry, 'saved'> & { pieces: ShownPiece[] }
export type ShownPiece = JournalPiece & { kind: ShownKind }

/** What the address asks for; days are those of the reader's calendar, and a name counts wherever it stands in one. */
export function journalQuery(query: Query, people: Iterable<Person>, zone: string): JournalQuery {
  const wanted = (query.person ?? '').trim().toLowerCase()
  const by = new Set<string>()
  for (const { id, name } of wanted ? people : []) {
    if (id.toLowerCase() === wanted || name.toLowerCase().includes(wanted)) by.add(id)
  }
  const kind = query.kind ?? ''
  return {
    by: wanted ? by : undefined,
    kind: isShown(kind) ? kind : undefined,
    from: startOf(query.from ?? '', zone, 0),
    until: startOf(query.until ?? '', zone, 1),
  }
}

/** What happened to a signature because its person read the words or asked first, which is their own affair until they sign. */
const confided = ['open-acknowledgement', 'send-answer', 'resume-signing']

/** The entry as this town's reader may see it; undefined when it is not looked for, or nothing of it is this town's. */
export function foundIn(
  entry: JournalEntry,
  query: JournalQuery,
  town: string,
  people: ReadonlyMap<string, Person>,
): Found | undefined {
  const { seq, at, by, why, place, isLong } = entry
  if (query.by && !query.by.has(by)) return undefined
  if ((query.from && at < query.from) || (query.until && at >= query.until)) return undefined
  // Sending is most of what a journal holds; it is not even read unless it is looked for.
  if (why === 'deliver' && query.kind !== 'delivery') return undefined
  const isOurs = (piece: JournalPiece) =>
    piece.town ? piece.town === town : people.has(piece.person) || (piece.person === '' && people.has(by))
  if (confided.includes(why)) return undefined
  const saved = entry.saved()
  // An entry that touches a question or report says by its other records, too, who turned to whom.
  if (saved.some(({ kind }) => kind === 'inquiry' || kind === 'report')) return undefined
  const pieces = saved.filter((piece): piece is ShownPiece => isShownPiece(piece) && isOurs(piece))
  const isWanted = pieces.some(({ kind }) => (query.kind ? kind === query.kind : kind !== 'delivery'))
  return isWanted ? { seq, at, by, why, place, isLong, pieces } : undefined
}

function isShownPiece({ kind, id }: JournalPiece): boolean {
  // A message about a question or report is as confidential as that is.
  return isShown(kind) && !(kind === 'delivery' && /^(inquiry|report)\/|\/question$/.test(id))
}

function isShown(kind: string): kind is ShownKind {
  return Object.hasOwn(shownKinds, kind)
}

function startOf(day: string, zone: string, later: number): string {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? DateTime.fromISO(day, { zone }).plus({ days: later }) : undefined
  return start?.isValid ? start.toUTC().toISO() : ''
}
