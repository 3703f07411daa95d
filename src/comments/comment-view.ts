import { kindsOf } from '../approvals/kinds.ts'
import type { Clause } from '../policies/clause.ts'
import type { Shelf } from '../policies/shelf.ts'
import { statusInWords } from '../policies/versions.ts'
import type { RequestOf } from '../requests.ts'
import { separate } from '../reviews/marks.ts'
import { type Block, type Button, buttons, lead, small, text, type View } from '../view.ts'
import type { CommentReview, Ground } from './comment.ts'

/** A comment that was looked at: as it was pasted, under the id that a request for its removal is filled from. */
export type Looked = { comment: string; reviewId: string; asker: 'known' | 'stranger' }

/** The form where a comment is pasted; `problem` says in one line what to mend. */
export function commentFormView(filled: Partial<RequestOf<'review-comment'>>, { town }: Shelf, problem: string): View {
  return {
    title: 'May we remove this comment?',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      {
        kind: 'input',
        name: 'text',
        label: 'The comment, word for word',
        required: 'required',
        field: { kind: 'paragraph', maxLength: 3000, ...(filled.text ? { value: filled.text } : {}) },
      },
      {
        kind: 'input',
        name: 'account',
        label: `Which account of the ${town.kind} does it stand on?`,
        required: 'optional',
        field: { kind: 'line', maxLength: 200, ...(filled.account ? { value: filled.account } : {}) },
      },
      buttons({ label: 'Look for grounds', style: 'primary', request: { kind: 'review-comment' } }),
      small(`Leave the comment where it is for now. Nothing is kept here unless you ask for its removal.`),
    ],
  }
}

const titles: Record<CommentReview['outcome'], string> = {
  grounds: 'The policy names a ground',
  judge: 'A person has to judge this',
  none: 'No ground found: leave it up',
  silent: 'The policy names no grounds',
}

const tones: Record<CommentReview['outcome'], View['tone']> = {
  grounds: 'caution',
  judge: 'caution',
  none: 'neutral',
  silent: 'neutral',
}

/** Which words are a ground under which clause, what to keep first, what no ground is, and who decides. */
export function commentView(review: CommentReview, looked: Looked, shelf: Shelf): View {
  const { outcome, grounds, named, recordFirst, authority } = review
  const quoted = [...grounds.map(({ clause }) => clause), ...(grounds.length > 0 ? [] : named)]
  const cited = [...quoted, ...recordFirst, ...authority]
  return {
    title: titles[outcome],
    tone: tones[outcome],
    blocks: [
      lead(firstLine(review, shelf)),
      { kind: 'quote', source: 'The comment', text: looked.comment, marks: marksOf(grounds) },
      ...grounds.flatMap((ground, at) => groundBlocks(ground, grounds.slice(0, at), shelf)),
      ...(grounds.length === 0 ? namedBlocks(named, shelf) : []),
      ...harmBlocks(review, shelf),
      ...(outcome === 'grounds' ? [text(viewpoint)] : []),
      ...(outcome === 'none' ? [] : recordBlocks(recordFirst, shelf)),
      ...(outcome === 'none' ? [] : deciderBlocks(authority, shelf)),
      buttons(...steps(review, looked, shelf)),
      small(provenance(cited, shelf)),
    ],
  }
}

/** What holds for every comment, whatever the policy names. */
const viewpoint =
  'Only these words are a ground, not the view in them: treat praise with the same words alike. Criticism of the town stays.'

function firstLine({ outcome, grounds }: CommentReview, { town }: Shelf): string {
  const counsel = theOffice('counsel', town)
  switch (outcome) {
    case 'none':
      return 'Criticism alone is no ground for removing a comment, and I found no other ground in these words. You may answer it, or leave it.'
    case 'judge':
      return `What I found can as well be a view, sharply put, and a view is no ground. Leave it up and ask ${counsel} first.`
    case 'silent':
      return `Criticism is no ground, and the policies of the ${town.name} name no grounds for removing a comment at all. Ask ${counsel} before you touch it.`
    case 'grounds': {
      const count = new Set(grounds.filter(({ standing }) => standing === 'firm').map(({ clause }) => clause.id)).size
      return `${count === 1 ? 'One clause names' : `${count} clauses name`} a ground that these words may meet. It is not decided yet: keep a record, then let the person who decides look at it.`
    }
  }
}

function marksOf(grounds: Ground[]) {
  return separate(
    grounds.map(({ span, rule, standing }) => ({ ...span, note: `${standings[standing]}: ${rule.title}` })),
  )
}

const standings = { firm: 'A ground', judge: 'A person should judge' } as const

function groundBlocks(ground: Ground, before: Ground[], shelf: Shelf): Block[] {
  const { rule, standing, clause, spanText } = ground
  const isSame = (other: Ground) => other.rule.id === rule.id && other.clause.id === clause.id
  if (before.some((other) => isSame(other) && other.spanText === spanText)) return []
  return [
    ...(before.some(isSame) ? [] : [lead(`${standings[standing]}: ${rule.title}`)]),
    text(`"${spanText.length <= 160 ? spanText : `${spanText.slice(0, 157)}...`}"`),
    ...(before.some((other) => other.clause.id === clause.id) ? [] : [clauseQuote(clause, shelf)]),
  ]
}

/** The grounds there are, so that a reader can see that nothing fits, or that something was missed. */
function namedBlocks(named: Clause[], shelf: Shelf): Block[] {
  const [first] = named
  if (!first) return []
  return [
    lead('What the policy lets you remove'),
    ...named
      .slice(0, 12)
      .map((clause) => clauseQuote(first.leadIn && clause !== first ? { ...clause, leadIn: '' } : clause, shelf)),
    text('Whether it is off the topic or untrue is for a person to say; I can only read its words.'),
  ]
}

/** What should not wait for a decision about removal. */
function harmBlocks({ unnamed, grounds }: CommentReview, { town }: Shelf): Block[] {
  const isThreat = grounds.some(({ rule }) => rule.id === 'threats')
  if (unnamed.length === 0 && !isThreat) return []
  const police = 'Where a person is threatened, keep a copy and call the police first.'
  return [
    lead('This should not wait'),
    text(
      unnamed.length === 0
        ? police
        : `I see in it: ${unnamed.join(', ').toLowerCase()}. No clause names that as a ground, but somebody could come to harm. Keep a copy and call ${theOffice('counsel', town)} today. ${police}`,
    ),
  ]
}

function recordBlocks(clauses: Clause[], shelf: Shelf): Block[] {
  const records = theOffice('records', shelf.town)
  return [
    lead('Keep a record first'),
    text(
      'Before anything is removed: save the comment with its writer, date, time and the post it answers, and note the ground.',
    ),
    ...(clauses.length > 0
      ? clauses.map((clause) => clauseQuote(clause, shelf))
      : [text(`The policy does not say this for comments; they can be public records all the same. Ask ${records}.`)]),
  ]
}

function deciderBlocks(clauses: Clause[], shelf: Shelf): Block[] {
  const { town } = shelf
  const who = (town.approvers['comment-removal'] ?? []).map((office) => officeOf(office, town)).join(' and ')
  return [
    lead('Who decides'),
    text(
      who
        ? `This is for the ${who} to decide, not for you alone.`
        : `No clause gives one person the last word. Decide it with ${theOffice('communications', town)}, and ask ${theOffice('counsel', town)} when in doubt.`,
    ),
    ...clauses.map((clause) => clauseQuote(clause, shelf)),
  ]
}

function steps({ outcome }: CommentReview, { reviewId, asker }: Looked, shelf: Shelf): Button[] {
  const mayAsk = outcome !== 'none' && asker === 'known' && kindsOf(shelf).includes('comment-removal')
  return [
    ...(mayAsk
      ? [
          {
            label: 'Ask whoever decides',
            style: 'primary' as const,
            request: { kind: 'start-approval' as const, approval: 'comment-removal' as const, review: reviewId },
          },
        ]
      : []),
    ...(asker === 'known'
      ? [
          {
            label: 'Ask a person',
            style: mayAsk ? ('plain' as const) : ('primary' as const),
            request: { kind: 'start-inquiry' as const, concept: 'comment-removal', review: reviewId },
          },
        ]
      : []),
    { label: 'Look at another comment', style: 'plain', request: { kind: 'start-comment' } },
  ]
}

function clauseQuote(clause: Clause, shelf: Shelf): Block {
  const policy = shelf.policies.find(({ key }) => key === clause.policy)
  const source = policy ? `${clause.citation}, ${policy.title} (${statusInWords(policy)})` : clause.citation
  return { kind: 'quote', source, ...(clause.leadIn ? { leadIn: clause.leadIn } : {}), text: clause.text, marks: [] }
}

function provenance(cited: Clause[], { town, policies }: Shelf): string {
  const keys = new Set(cited.map(({ policy }) => policy))
  const names = policies
    .filter(({ key, use }) => (keys.size === 0 ? use !== 'personal' : keys.has(key)))
    .map((policy) => `${policy.number || policy.title}, version ${policy.version}, ${statusInWords(policy)}`)
  return `Checked against ${town.name}: ${names.join('; ')}. The comment was not kept.`
}

function officeOf(role: string, town: Shelf['town']): string {
  return town.offices[role]?.title ?? 'Human Resources'
}

function theOffice(role: string, town: Shelf['town']): string {
  const title = officeOf(role, town)
  return title === 'Human Resources' ? title : `the ${title}`
}
