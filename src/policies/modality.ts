import type { Clause } from './clause.ts'

/** What a clause does to the act it speaks of. */
export type Modality = 'must-not' | 'must' | 'needs-approval' | 'may' | 'should' | 'should-not' | 'protects' | 'informs'

/** What the policy says it leaves alone: rights, speech, complaints. */
const PROTECTS = [
  /\bnot (intended|meant|be interpreted|be applied)\b[^.]*\b(infringe|restrict|prevent|curtail|interfere)/i,
  /\bnothing in this (policy|protocol|section|chapter|article)\b/i,
  /\b(policy|protocol|section) (does|shall|will) not (prohibit|restrict|prevent|supersede|limit) /i,
  /\bprohibits? taking adverse action\b/i,
  /\bretaliat\w* (is|are) (prohibited|not (permitted|allowed))\b/i,
]

/** A yes that somebody has to give first. */
const NEEDS_APPROVAL = [
  /\b(must|shall|need to|have to|has to)\b[^.;]*\b(obtain|request|receive|seek|get|be granted|have)\b[^.;]*\b(permission|approval|authori[sz]ation|consent|counsel)\b/i,
  /\bmust be granted (permission|authori[sz]ation)\b/i,
  /\b(subject to|require[sd]?|needs?|without|unless)\b[^.;]*\b(prior|advance|express|explicit|written|director's|supervisor's)\b[^.;]*\b(review|approval|permission|authori[sz]ation|consent)\b/i,
  /\bunless\b[^.;]*\b(permission|approved|authori[sz]ed|sanctioned|consent)\b/i,
  /\bsubject to\b[^.;]*\bapproval\b/i,
  /\bonly (individuals|employees|persons|staff|those)?\b[^.;]*\b(designated|approved|authori[sz]ed)\b/i,
  /\bwithout\b[^.;]*\b(permission|consent|approval|authori[sz]ation)\b/i,
  /\bshould seek legal counsel before\b/i,
  /\b(without|until|unless)\b[^.;]*\b(leave|order signed|signed off|signs off|sign-off|agreed|agrees)\b/i,
  /\bonly (if|with|after|upon|when)\b[^.;]*\b(leave|consent\w*|permission|approv\w+|authori[sz]\w+|signed)\b/i,
]

const MUST_NOT = [
  /\b(must|shall|may|can|will) not\b(?! be limited| necessarily)/i,
  /(?<!\b(who|that|which) )\bcannot\b/i,
  /\bonly (the|an?) [^.;]*\bmay\b/i,
  /\b(may|shall|must|can|will) (neither|never)\b/i,
  /\b(is|are) (strictly )?(prohibited|forbidden|not (permitted|allowed))\b/i,
  /\bprohibited (from|on)\b/i,
  /^(never|no|do not)\b/i,
  /\bno (employee|person|one) (may|shall)\b/i,
  /\bsubject to removal\b/i,
]
const SHOULD_NOT = [/\bshould (not|never)\b/i, /\b(is|are) discouraged\b/i]
const MUST = [
  /\b(must|shall)\b/i,
  /\b(is|are) (required|responsible)\b/i,
  /\bresponsib(le|ility) (for|to)\b/i,
  /\bhave a duty\b/i,
  /\bis to be\b/i,
  /\bare expected to\b/i,
  /\bwill (manage|work|be responsible|provide|be removed)\b/i,
]
const SHOULD = [/\bshould\b(?! have no expectation)/i, /\b(is|are) (strongly )?(encouraged|urged|recommended)\b/i]
const MAY = [
  /\bmay\b(?! (not|result|tend|be (cause|considered|subject|held|imposed)))/i,
  /\b(is|are) (permitted|allowed|authori[sz]ed) to\b/i,
  /\b(have|has|reserves?) (the )?(right|authority) to\b/i,
]

/** The order matters: what the clause protects comes before what it forbids, a permission to ask for before a ban. */
const ORDER: [Modality, RegExp[]][] = [
  ['protects', PROTECTS],
  ['needs-approval', NEEDS_APPROVAL],
  ['must-not', MUST_NOT],
  ['should-not', SHOULD_NOT],
  ['must', MUST],
  ['should', SHOULD],
  ['may', MAY],
]

/** A lead-in that stops at its verb ("… must not:", "… that all such shall:"), so that every item is its object. */
const STOPS_AT_VERB = /\b(must|shall|should|may|will|can|cannot|not|never)( not| never)?( be| also)?\s*[:—-]?$/i
const DEFINITIONS = /^(definitions?|glossary|terms)\b/i

/** What a clause says about the act it names, read from the words that lead into it and its own. */
export function modalityOf(clause: Pick<Clause, 'leadIn' | 'text' | 'headings'>): Modality {
  const own = firstOf(clause.text)
  if (clause.headings.some((heading) => DEFINITIONS.test(heading))) return own === 'needs-approval' ? own : 'informs'
  if (clause.leadIn === '') return own
  // An item of "must not: …" is ruled by its lead-in, save the yes that its own words ask for ("without … permission").
  if (own !== 'informs' && (own === 'needs-approval' || !STOPS_AT_VERB.test(clause.leadIn))) return own
  return firstOf(clause.leadIn)
}

function firstOf(words: string): Modality {
  return ORDER.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0] ?? 'informs'
}
