import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Draft } from '../reviews/draft.ts'
import { type Reading, readDraft } from '../reviews/reading.ts'
import { placed } from '../reviews/review.ts'
import type { Rule } from '../reviews/rule.ts'
import { groundClause, groundClauses } from './ground-clauses.ts'
import { type Standing, standings } from './standings.ts'

/** Words of a comment that a clause of this town names as a ground for removing it. */
export type Ground = {
  rule: Rule
  /** `judge` where a person has to decide, because the find can as well be a view, sharply put. */
  standing: Standing
  clause: Clause
  /** Offsets in the comment as written. */
  span: { start: number; end: number }
  spanText: string
}

export type CommentReview = {
  /** `silent`: this town's policies name no grounds at all. */
  outcome: 'grounds' | 'judge' | 'none' | 'silent'
  /** The firm ones first, then as they stand in the comment. */
  grounds: Ground[]
  /** Titles of rules whose finds can hurt somebody although no clause here names them as a ground. */
  unnamed: string[]
  /** The clauses that say what may be removed, to be read where nothing was found. */
  named: Clause[]
  /** What has to be kept before anything is removed. */
  recordFirst: Clause[]
  /** Who decides. */
  authority: Clause[]
}

/** Which clauses of a town would let it remove a member of the public's comment; a view alone never does. */
export function reviewComment(comment: string, shelf: Shelf): CommentReview {
  const reading = readDraft(asOfficial(comment), shelf.town)
  const found = standings.flatMap(({ rule, standing }) =>
    wordsFound(rule, reading).map((at) => ({ rule, standing, at })),
  )
  const grounds = found.flatMap(({ rule, standing, at }): Ground[] => {
    const under = groundClause(rule, shelf)
    if (!under) return []
    return [{ rule, clause: under.clause, standing: under.standing === 'judge' ? 'judge' : standing, ...at }]
  })
  const named = groundClauses(shelf)
  return {
    outcome: outcomeOf(grounds, named),
    grounds: withoutRepeats(grounds).sort((a, b) => order(a) - order(b) || a.span.start - b.span.start),
    unnamed: [
      ...new Set(
        found.flatMap(({ rule }) => (harmful.includes(rule.id) && !groundClause(rule, shelf) ? [rule.title] : [])),
      ),
    ],
    named,
    recordFirst: carrying('save-before-removal', shelf),
    authority: carrying('removal-authority', shelf),
  }
}

/** Finds that should not wait for a policy: somebody could come to harm. */
const harmful = ['threats', 'personal-data', 'medical-information', 'security-information', 'sexual-harassment']

function asOfficial(text: string): Draft {
  return {
    text,
    use: 'official',
    platform: '',
    author: { role: '', pay: 'salaried', mayPost: true },
    postingAt: null,
    schedule: null,
    attachments: [],
  }
}

function wordsFound(rule: Rule, reading: Reading): Pick<Ground, 'span' | 'spanText'>[] {
  return rule.find(reading).flatMap((excerpt) => {
    const { span, spanText } = placed(excerpt, reading)
    return span ? [{ span, spanText }] : []
  })
}

function outcomeOf(grounds: Ground[], named: Clause[]): CommentReview['outcome'] {
  if (named.length === 0) return 'silent'
  if (grounds.some(({ standing }) => standing === 'firm')) return 'grounds'
  return grounds.length > 0 ? 'judge' : 'none'
}

/** One ground for the same words under the same clause. */
function withoutRepeats(grounds: Ground[]): Ground[] {
  const keys = grounds.map(({ clause, span }) => `${clause.id} ${span.start} ${span.end}`)
  return grounds.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

const order = ({ standing }: Ground) => (standing === 'firm' ? 0 : 1)

function carrying(concept: string, shelf: Shelf): Clause[] {
  return shelf.clauses.filter((clause) => clause.use !== 'personal' && clause.concepts.includes(concept))
}
