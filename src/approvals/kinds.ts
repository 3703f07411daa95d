import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { ApprovalKind } from '../requests.ts'

/** What one kind of permission is about; the town's own clauses say whether it is demanded. */
type Kind = {
  /** As a heading: "Post officially while off duty". */
  title: string
  /** Clauses that carry one of these may demand it, most telling first. */
  concepts: string[]
  /** What the yes is bound to: these exact words and attachments, a time, or an account. */
  binds: 'words' | 'window' | 'account'
  /** Label of the words asked for. */
  words: string
  /** When a yes ends, in a sentence. */
  ends: string
}

const untilTakenBack = 'Permission holds until it is taken back.'
const theseWords = 'Permission is for these exact words; changed words need a new one.'
const thatTime = 'Permission ends with the time asked for.'
const toPost = 'The words you want to post'

export const kinds: Record<ApprovalKind, Kind> = {
  account: {
    title: 'Open or use an official account',
    concepts: ['posting-authorisation', 'account-creation', 'approved-sites'],
    binds: 'account',
    words: toPost,
    ends: untilTakenBack,
  },
  content: {
    title: 'Post this officially',
    concepts: ['content-approval'],
    binds: 'words',
    words: toPost,
    ends: theseWords,
  },
  'off-duty': {
    title: 'Post officially while off duty',
    concepts: ['off-duty-posting'],
    binds: 'window',
    words: toPost,
    ends: thatTime,
  },
  overtime: {
    title: 'Work on social media after hours',
    concepts: ['overtime'],
    binds: 'window',
    words: toPost,
    ends: thatTime,
  },
  'operations-information': {
    title: 'Share information about operations on a personal account',
    concepts: ['operations-information'],
    binds: 'words',
    words: toPost,
    ends: theseWords,
  },
  consent: {
    title: 'Name or show a person who agrees',
    concepts: ['naming-people'],
    binds: 'words',
    words: 'What you want to post about them',
    ends: theseWords,
  },
  'logo-or-photo': {
    title: 'Use the logo, equipment or a photo from work',
    concepts: ['photos-of-people', 'photos-of-scenes', 'logo', 'partner-marks', 'selling'],
    binds: 'words',
    words: toPost,
    ends: theseWords,
  },
  counsel: {
    title: 'Have counsel look at protected material',
    concepts: ['legal-counsel'],
    binds: 'words',
    words: toPost,
    ends: theseWords,
  },
  'comment-removal': {
    title: "Remove somebody's comment",
    concepts: ['removal-authority'],
    binds: 'words',
    words: 'The comment, word for word',
    ends: 'Permission is for this comment alone.',
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
