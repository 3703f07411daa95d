import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { ApprovalKind } from '../requests.ts'

/** What one kind of permission is about; the town's own clauses say whether it is demanded. */
type Kind = {
  /** As a heading: "Post for the town while off duty". */
  title: string
  /** Clauses that carry one of these may demand it, most telling first. */
  concepts: string[]
  /** Whether a time window belongs to the question. */
  window: 'asked' | 'not-asked'
}

export const kinds: Record<ApprovalKind, Kind> = {
  account: {
    title: 'Open or use an account for the town',
    concepts: ['posting-authorisation', 'account-creation', 'approved-sites'],
    window: 'not-asked',
  },
  content: { title: 'Post this for the town', concepts: ['content-approval'], window: 'not-asked' },
  'off-duty': { title: 'Post for the town while off duty', concepts: ['off-duty-posting'], window: 'asked' },
  overtime: { title: 'Work on social media after hours', concepts: ['overtime'], window: 'asked' },
  'operations-information': {
    title: 'Share information about operations on a personal account',
    concepts: ['operations-information'],
    window: 'not-asked',
  },
  consent: { title: 'Name or show a person who agrees', concepts: ['naming-people'], window: 'not-asked' },
  'logo-or-photo': {
    title: 'Use the logo, equipment or a photo from work',
    concepts: ['photos-of-people', 'photos-of-scenes', 'logo', 'partner-marks', 'selling'],
    window: 'not-asked',
  },
  counsel: { title: 'Have counsel look at protected material', concepts: ['legal-counsel'], window: 'not-asked' },
  'comment-removal': {
    title: "Remove somebody's comment",
    concepts: ['removal-authority'],
    window: 'not-asked',
  },
}

/** The kinds that this town's policies demand and somebody decides, in the order of the table. */
export function kindsOf(shelf: Shelf): ApprovalKind[] {
  return (Object.keys(kinds) as ApprovalKind[]).filter(
    (kind) => shelf.town.approvers[kind] !== undefined && clausesDemanding(kind, shelf).length > 0,
  )
}

/** Words by which a clause makes something depend on a yes. */
const permission =
  /\b(permission|approv\w*|authori[sz]\w*|consent|sanctioned|counsel|granted|final (authority|determination))\b/i

/** The clauses that make this kind depend on a yes, most telling first. */
export function clausesDemanding(kind: ApprovalKind, shelf: Shelf): Clause[] {
  return kinds[kind].concepts
    .flatMap((concept) =>
      shelf.clauses.filter((clause) => clause.concepts.includes(concept) && permission.test(clause.text)),
    )
    .filter((clause, at, all) => all.indexOf(clause) === at)
}
