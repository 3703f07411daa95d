import type { Clause } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { Rule } from '../reviews/rule.ts'
import type { Standing } from './standings.ts'

/** A clause that makes every breach of its policy a ground. */
const anyBreach = /\bviolat\w*\b[^.]*\b(?:this|any town) policy\b/i

/** Concepts too general to say what in a comment could be a ground. */
const general = [
  'companion-policies',
  'professional-conduct',
  'employees-standards',
  'personal-liability',
  'laws-apply',
]

/** Grounds that a clause names in words of its own, and the rules whose finds they cover. */
const ownWords: { words: RegExp; rules: string[]; standing: Standing }[] = [
  {
    words: /\b(?:offensive|objectionable|obscene)\b/i,
    rules: ['profanity', 'threats', 'discrimination', 'sexual-harassment'],
    standing: 'firm',
  },
  { words: /\b(?:offensive|objectionable)\b/i, rules: ['derogatory'], standing: 'judge' },
  { words: /\b(?:inaccurate|false|untrue)\b/i, rules: ['false-statements', 'defamation'], standing: 'judge' },
  // What is off the topic depends on the post it stands under.
  { words: /\b(?:off-topic|not relevant|irrelevant)\b/i, rules: ['endorsement', 'selling'], standing: 'judge' },
  { words: /\bterms of (?:service|use)\b/i, rules: ['platform-terms'], standing: 'firm' },
]

/** The clauses that say what may be removed; empty where a town names no grounds. */
export function groundClauses(shelf: Shelf): Clause[] {
  const naming = removalClauses(shelf).filter((c) => isPoint(c) || anyBreach.test(c.text) || namesWords(c))
  // One that is about keeping records first says less about grounds than one that is not.
  const plain = naming.filter(({ concepts }) => !concepts.includes('save-before-removal'))
  return plain.length > 0 ? plain : naming
}

/** The clause under which a find of this rule would be a ground here, and how firm that makes it; undefined where the town names none. */
export function groundClause(rule: Rule, shelf: Shelf): { clause: Clause; standing: Standing } | undefined {
  const removal = removalClauses(shelf)
  const telling = rule.concepts.filter((concept) => !general.includes(concept))
  const within = [removal.filter(isPoint), restrictionsBehind(removal, shelf)]
  for (const clauses of within) {
    for (const concept of telling) {
      const clause = clauses.find(({ concepts }) => concepts.includes(concept))
      if (clause) return { clause, standing: 'firm' }
    }
  }
  const covering = ownWords.filter(({ rules }) => rules.includes(rule.id))
  for (const clause of removal) {
    const own = covering.find(({ words }) => words.test(clause.text))
    if (own) return { clause, standing: own.standing }
  }
  return undefined
}

function removalClauses({ clauses }: Shelf): Clause[] {
  return clauses.filter(({ use, concepts }) => use !== 'personal' && concepts.includes('comment-removal'))
}

/** A point of a list that leads in with removal: it names one ground. */
function isPoint({ leadIn }: Clause): boolean {
  return /\b(?:removal|removed|deleted|hidden)\b/i.test(leadIn)
}

function namesWords({ text }: Clause): boolean {
  return ownWords.some(({ words }) => words.test(text)) && /\b(?:delete|remove|hide|edit)\w*\b/i.test(text)
}

/** Where every breach is a ground, the restrictions of that same policy. */
function restrictionsBehind(removal: Clause[], { clauses }: Shelf): Clause[] {
  const policies = removal.filter(({ text }) => anyBreach.test(text)).map(({ policy }) => policy)
  return clauses.filter(
    (clause) =>
      policies.includes(clause.policy) &&
      clause.use !== 'personal' &&
      ['must-not', 'should-not'].includes(modalityOf(clause)),
  )
}
