import { kinds } from '../approvals/kinds.ts'
import { unreachable } from '../exhaustive.ts'
import type { Clause } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import type { ApprovalKind } from '../requests.ts'
import { type Block, type Button, buttons, lead, type Mark, small, text, type View } from '../view.ts'
import type { Draft } from './draft.ts'
import { separate } from './marks.ts'
import type { PostingNow } from './posting-now.ts'
import { asksMe } from './readable.ts'
import type { Finding, Review } from './review.ts'
import { rightsBeside, warns } from './rights.ts'
import { sentencesOf } from './sentences.ts'
import { effects, missingLine, nextStep, officeOf, titles, tones, verdictLine } from './verdict-words.ts'

/**
 * What a review shows: the verdict, the draft with marks, each finding with its clause and fix, a version to copy, the
 * next step, whose buttons name the review's id.
 */
export function reviewView(
  review: Review,
  draft: Draft,
  asked: { id: string; now: PostingNow | undefined },
  shelf: Shelf,
): View {
  const { findings, protects, rewrite } = review
  // A rule against harm to people or against leaks is no restriction of speech on public matters.
  const broad = findings.filter(({ rule, effect }) => rule.narrow === 'reputation' && effect !== 'advises')
  const beside =
    draft.use === 'personal'
      ? rightsBeside(
          broad.map(({ clause }) => clause),
          draft.use,
          shelf,
        )
      : []
  const rights = protects.clauses.length > 0 ? protects.clauses : beside
  const missing = missingLine(review.missing, draft, asked.now, shelf)
  return {
    title: titles[review.verdict],
    tone: tones[review.verdict],
    blocks: [
      lead(verdictLine(review, shelf)),
      ...(asksMe(draft.text)
        ? [
            text(
              'This reads like a question to me. To have it answered, type it into the chat; here I read it as a post.',
            ),
          ]
        : []),
      draftQuote(draft, findings, shelf),
      ...findings.flatMap((finding, at) => findingBlocks(finding, findings.slice(0, at), shelf)),
      ...rightsBlocks(rights, review, shelf),
      ...(rewrite === null ? [] : [lead('A version you can copy'), quote('Your draft, repaired', rewrite)]),
      ...(missing ? [text(missing)] : []),
      ...(review.notes.length > 0 ? [{ kind: 'list' as const, items: review.notes }] : []),
      text(nextStep(review, shelf)),
      buttons(...stepButtons(review, asked.id, shelf)),
      small(provenance(findings, rights, draft, shelf)),
    ],
  }
}

function draftQuote(draft: Draft, findings: Finding[], shelf: Shelf): Block {
  const marks = findings.flatMap(({ span, rule, effect }) =>
    span ? [{ ...span, note: `${effects[effect]}: ${ofTown(rule.title, shelf)}` }] : [],
  )
  return { ...quote('Your draft', draft.text), marks: separate(marks) }
}

function quote(source: string, words: string): Extract<Block, { kind: 'quote' }> {
  return { kind: 'quote', source, text: words, marks: [] }
}

/** A rule is explained once and a clause quoted once; later finds of the same only add their words. */
function findingBlocks(finding: Finding, before: Finding[], shelf: Shelf): Block[] {
  const { rule, effect, why, advice, clause, place } = finding
  const sameRule = before.filter((other) => other.kind === finding.kind && other.effect === effect)
  const quoted = before.some((other) => other.clause.id === clause.id)
  const repeated = sameRule.some(({ spanText }) => spanText === finding.spanText)
  return [
    ...(sameRule.length > 0 ? [] : [lead(`${effects[effect]}: ${ofTown(rule.title, shelf)}`)]),
    ...(repeated ? [] : [text(`${placeLine(finding)}${sameRule.length > 0 ? '' : ofTown(why, shelf)}`)]),
    ...(quoted
      ? sameRule.length > 0
        ? []
        : [small(`Quoted above: ${clause.citation}`)]
      : [
          clauseQuote(clause, shelf),
          ...(finding.basis === 'closest' ? [small('The policy does not name this; it is the closest it says.')] : []),
        ]),
    ...(sameRule.length > 0
      ? []
      : [
          text(`What to do: ${ofTown(advice, shelf)}${place === 'attachment' ? ' Another picture is a way too.' : ''}`),
        ]),
  ]
}

/** Rules say "the town"; in a village or city the person reads that. */
function ofTown(words: string, { town }: Shelf): string {
  return words.replace(/\b(the|The) town\b/g, `$1 ${town.kind}`)
}

function placeLine({ place, spanText }: Finding): string {
  switch (place) {
    case 'text':
      return `"${shortened(spanText)}" `
    case 'attachment':
      return `In what is attached: "${shortened(spanText)}". `
    case 'context':
    case 'omission':
      return `${spanText} `
    default:
      return unreachable(place)
  }
}

function clauseQuote(clause: Clause, shelf: Shelf): Extract<Block, { kind: 'quote' }> {
  const policy = shelf.policies.find(({ key }) => key === clause.policy)
  const source = policy ? `${clause.citation}, ${policy.title} (${statusInWords(policy)})` : clause.citation
  return { kind: 'quote', source, ...(clause.leadIn ? { leadIn: clause.leadIn } : {}), text: clause.text, marks: [] }
}

function rightsBlocks(clauses: Clause[], { protects }: Review, shelf: Shelf): Block[] {
  const first = clauses[0]
  if (!first) return []
  const words = protects.clauses.length > 0 ? 'What protects it' : 'The same policy also says'
  return [lead(words), { ...clauseQuote(first, shelf), marks: separate(protectingWords(first.text)) }]
}

/** The sentences that protect, so that they stand out in a long clause. */
function protectingWords(words: string): Mark[] {
  return sentencesOf(words)
    .filter(({ text }) =>
      /\b(?:nothing in this|not (?:intended|meant)|have the right|does not prohibit|shall not)\b/i.test(text),
    )
    .filter(({ text }) => !warns(text))
    .map(({ start, end }) => ({ start, end }))
}

function stepButtons(review: Review, reviewId: string, { town }: Shelf): Button[] {
  const { verdict } = review
  const asking = permissionsFor(review).map(
    (approval, at): Button => ({
      label: kinds[approval].title,
      style: at === 0 && verdict === 'needs-approval' ? 'primary' : 'plain',
      request: { kind: 'start-approval', approval, review: reviewId },
    }),
  )
  const again: Button = {
    label: 'Check another version',
    style: verdict === 'revise' ? 'primary' : 'plain',
    request: { kind: 'start-review' },
  }
  const person: Button = {
    label: `Ask ${officeOf('hr', town)}`,
    style: verdict === 'ask-hr' ? 'primary' : 'plain',
    request: { kind: 'start-inquiry', concept: '', review: reviewId },
  }
  switch (verdict) {
    case 'revise':
      return [again, ...asking, person]
    case 'ask-hr':
      return [person, ...asking, again]
    case 'needs-approval':
    case 'protected':
      return [...asking, person, again]
    case 'clear':
      return [again]
    default:
      return unreachable(verdict)
  }
}

/** The permissions to ask for: those that are missing, and those by which the clause itself would allow what has to change. */
function permissionsFor({ approvals, findings }: Review): ApprovalKind[] {
  const allowing = findings.flatMap(({ rule, effect, clause }) =>
    effect === 'forbids' && rule.approval && modalityOf(clause) === 'needs-approval' ? [rule.approval] : [],
  )
  return [...new Set([...approvals, ...allowing])]
}

function provenance(findings: Finding[], rights: Clause[], { use, platform }: Draft, shelf: Shelf): string {
  const cited = new Set([...findings.map(({ clause }) => clause.policy), ...rights.map(({ policy }) => policy)])
  const policies = shelf.policies.filter(({ key }) => cited.size === 0 || cited.has(key))
  const names = policies.map(
    (policy) => `${policy.number || policy.title}, version ${policy.version}, ${statusInWords(policy)}`,
  )
  const place = use === 'personal' ? 'your own account' : `an account of the ${shelf.town.kind}`
  const where = platform ? `${place} (${shortened(platform)})` : place
  return `Read as a post on ${where}. Checked against ${shelf.town.name}: ${names.join('; ')}. Your draft was not kept.`
}

function shortened(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 157)}...`
}
