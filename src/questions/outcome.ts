import { unreachable } from '../exhaustive.ts'
import type { Clause } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Reading } from '../policies/reading.ts'

/** The policy's verdict on the act that was asked about, not the grammatical answer. */
export type Outcome = 'yes' | 'no' | 'needs-approval' | 'conditional' | 'protected' | 'info' | 'not-covered'

/** What these clauses say is a fact, whatever the question looks like. */
const FACTS = new Set([
  'administrator-duties',
  'archiving',
  'comment-endorsement',
  'companion-policies',
  'discipline',
  'enforcement',
  'general-account',
  'investigation',
  'official-spokesperson',
  'personal-liability',
  'public-records',
  'purpose',
  'removal-authority',
  'role-definitions',
  'scope',
  'social-media-definition',
  'supplementary-protocols',
  'template-disclaimer',
  'training',
  'union-contract',
])
const RIGHTS = new Set(['free-speech', 'concerted-activity', 'political-activity', 'complaints', 'retaliation'])

const PERMISSION =
  /\b(permission|approv\w*|consent|sign[- ]?off|authori[sz]\w*|say yes|lets me|ask|permiso|autoriza\w*|aprueba|aprobar)\b/i
/** Whose yes a question may be about without naming it: "does my boss have to see it first". */
const SOMEBODY =
  /\b(any(one|body)|some(one|body)|boss|supervisor|director|chief|manager|hr|lawyer|attorney|see|look|okays?|oks|clear\w*|before(hand)?|first|jefe|alguien)\b/i
const REMOVES =
  /\b(remov\w*|delet\w*|delte|eras\w*|hid(e|ing)|tak(e|en|ing) (\w+ )?(down|off)|pull|zap|gone|(get|getting) rid of|boot|kick|borrar|eliminar|quitar|come down|drop|disappear|vanish|yank|nuke|scrub|wipe)\b/i
const LATER = /\b(later|next (week|month|year|time)|not yet|yet|skip|without|haven'?t|hasn'?t|never|first)\b/i
/** A clause against removing. */
const KEEPS_UP = /\b(never|not) be (hidden|removed|deleted)\b/i
/** Acts that one has to be named for; who says that he was, or that nobody did, has his answer. */
const AUTHORITY = new Set(['posting-authorisation', 'account-creation', 'general-account'])
const HAS_IT =
  /\b(officially (put|named|made|appointed)|(i'?m|i am|i'?ve been|i have been|was) (the )?(officially |already |duly )*(approved|authori[sz]ed|designated|appointed|named|sma|coordinator)|put in charge)\b/i
const LACKS_IT =
  /\b(never|not|nobody|no one|nobody'?s|without|didn'?t|haven'?t|hasn'?t|wasn'?t)\b[^.?!]{0,40}\b(ask\w*|okay\w*|approv\w*|permission|signed|cleared|list|authori\w*|named|told me)\b/i
/** What the town or an office may do is no leave for the person who asks. */
const OFFICE_MAY =
  /\b(town|city|village|county|department|attorney|administrator|manager|director)('s \w+)? (may|has the right|reserves|can|will)\b/i
const CONDITION =
  /\b(only (as long as|if|when|where)|as long as|so long as|provided that|limited|certain restrictions|does not unduly)\b/i
const OWN_WORK =
  /\b(my (job|work|department|station|shift|unit|office)|our (\w+ )?(department|station|runs|calls|crew|unit|office|project)|i'?m an? \w+ here|mi trabajo)\b/i
const SUPERIOR = /\b(my |the )?(boss|supervisor|director|chief|manager|lead|foreman|they(re)?|he|she|jefe)\b/i
const BREAK = /\b(lunch|breaks?|descanso|almuerzo)\b/i
const OWN_THINGS = /\b(my|our) (own|personal|private) \w+/gi
const TOWN_THINGS =
  /\b((work|town|city|village|office|company|issued|department)('s)? ?(phone|computer|compter|laptop|tablet|ipad|cell|email|e-mail|truck|device|pc|machine)|driv\w+|plow|truck|mower)\b/i

/** The verdict that the best clause gives on a question read in this way; `concept` is the one it was found by. */
export function outcomeOf(question: string, reading: Reading, clause: Clause, foundBy: string | undefined): Outcome {
  const modality = modalityOf(clause)
  // Of a clause that stands in for another the act it speaks of counts, not the one that was looked for.
  const concept = foundBy !== undefined && clause.concepts.includes(foundBy) ? foundBy : clause.concepts[0]
  // What a duty is for is a fact; whether it may be put off is not.
  const putsOff = reading.shape === 'may' && modality === 'must' && LATER.test(question)
  if (concept !== undefined && FACTS.has(concept) && !putsOff) return 'info'
  if (asksForFacts(reading)) {
    if (modality === 'needs-approval' && reading.shape === 'who' && PERMISSION.test(question)) return 'needs-approval'
    return reading.shape === 'consequence' && modality === 'protects' && RIGHTS.has(concept ?? '')
      ? 'protected'
      : 'info'
  }
  if (concept === 'save-before-removal') return reading.shape === 'may' ? 'no' : 'info'
  if (concept === 'driving' && reading.shape === 'may') return 'no'
  if (REMOVES.test(question) && removable(reading, clause)) return KEEPS_UP.test(clause.text) ? 'no' : 'yes'
  if (concept === 'reposting-official' && /\bmay be reposted\b/i.test(clause.text)) return 'yes'
  switch (modality) {
    case 'must-not':
    case 'should-not':
      return reading.shape === 'must' ? 'info' : forbidden(question, clause)
    case 'needs-approval':
      if (reading.shape === 'must' && !PERMISSION.test(question) && !SOMEBODY.test(question)) return 'info'
      if (AUTHORITY.has(concept ?? '') && HAS_IT.test(question)) return 'yes'
      if (AUTHORITY.has(concept ?? '') && LACKS_IT.test(question)) return 'no'
      return /\bshould seek\b/i.test(clause.text) ? 'conditional' : 'needs-approval'
    case 'protects':
      return protects(question, clause, concept)
    case 'may':
      if (OFFICE_MAY.test(clause.text)) return 'info'
      return CONDITION.test(clause.text) || /\bmay\b[^.]*\bif\b/i.test(clause.text) ? 'conditional' : 'yes'
    case 'must':
      return duty(reading, concept)
    case 'should':
      return reading.shape === 'may' ? 'conditional' : 'info'
    case 'informs':
      return 'info'
    default:
      return unreachable(modality)
  }
}

function asksForFacts({ shape }: Reading): boolean {
  return shape !== 'may' && shape !== 'must' && shape !== 'statement'
}

/** Whether it is about what the public wrote: what a town may not post, it may take off its page. */
function removable({ actor }: Reading, { concepts, leadIn, text, use }: Clause): boolean {
  if (concepts.includes('comment-removal') || /\bremov(al|ed)\b/i.test(leadIn)) return true
  return actor === 'public' && use !== 'personal' && /\b(comments?|hid(e|den)|removed?)\b/i.test(text)
}

/** A ban with an exception for breaks bends to when and on what it is done. */
function forbidden(question: string, clause: Clause): Outcome {
  if (!/\bexclud\w+ breaks\b/i.test(clause.text) || TOWN_THINGS.test(question.replace(OWN_THINGS, ''))) return 'no'
  if (BREAK.test(question)) return 'yes'
  return /\bat work\b/i.test(question) ? 'conditional' : 'no'
}

/** A right of the person who asks; what a superior may do against it is ruled out. */
function protects(question: string, clause: Clause, concept: string | undefined): Outcome {
  if (concept === 'retaliation' || concept === 'friend-requests') return SUPERIOR.test(question) ? 'no' : 'protected'
  const bends = CONDITION.test(clause.text) && OWN_WORK.test(question) && concept !== 'concerted-activity'
  return bends ? 'conditional' : 'protected'
}

/** To ask leave for the contrary of a duty is to be told no; saying where one works is allowed with its condition. */
function duty({ shape }: Reading, concept: string | undefined): Outcome {
  if (concept === 'reference-to-town' || concept === 'disclaimer') return shape === 'may' ? 'conditional' : 'info'
  return shape === 'may' ? 'no' : 'info'
}
