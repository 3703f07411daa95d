import { kinds } from '../approvals/kinds.ts'
import { unreachable } from '../exhaustive.ts'
import type { Shelf } from '../policies/shelf.ts'
import type { View } from '../view.ts'
import { allowsALittle, clausesCarrying } from './clauses-for.ts'
import type { Draft } from './draft.ts'
import type { Missing } from './missing.ts'
import type { PostingNow } from './posting-now.ts'
import type { Finding, Review, Verdict } from './review.ts'
import type { Effect } from './rule.ts'

/** The heading of a review. */
export const titles: Record<Verdict, string> = {
  revise: 'Change this before you post',
  'needs-approval': 'Ask first, then post',
  'ask-hr': 'Let a person look at this first',
  protected: 'The policy protects this',
  clear: 'Nothing found in this draft',
}

/** How a review is coloured; the heading says the same in words. */
export const tones: Record<Verdict, View['tone']> = {
  revise: 'stop',
  'needs-approval': 'caution',
  'ask-hr': 'caution',
  protected: 'good',
  clear: 'good',
}

/** What a finding asks for, in a few words. */
export const effects: Record<Effect, string> = {
  forbids: 'Must change',
  'needs-approval': 'Needs a yes first',
  asks: 'A person should judge',
  advises: 'Advice',
  notes: 'Note',
}

/** The line to read first. */
export function verdictLine({ verdict, findings, protects, approvals }: Review, { town }: Shelf): string {
  const saved =
    protects.reasons.length > 0 ? `Your draft ${inSeries(protects.reasons)}. The policy leaves that to you.` : ''
  switch (verdict) {
    case 'revise':
      return saved
        ? `${saved} Only the marked part has to come out or move; keep the rest.`
        : isOnlyTheHour(findings)
          ? 'Not a word has to change, but the hour does.'
          : `${countOf(findings, 'forbids')} in your draft before it can go out.`
    case 'needs-approval':
      return `${asksToo(findings)} What is missing is a yes: ${inSeries(approvals.map((kind) => kinds[kind].title.toLowerCase()))}.`
    case 'ask-hr':
      return `${saved ? `${saved} ` : ''}The policy does not settle this. Ask ${officeOf('hr', town)} before you post.`
    case 'protected':
      return `${saved} You may post it.`
    case 'clear':
      return 'I found no clause of the policy against these words.'
    default:
      return unreachable(verdict)
  }
}

/** A yes to the post is no word on a part that somebody has to judge. */
function asksToo(findings: Finding[]): string {
  return findings.some(({ effect }) => effect === 'asks')
    ? 'A person should look at the marked part.'
    : 'No word has to change.'
}

function countOf(findings: Finding[], effect: Effect): string {
  const count = new Set(findings.filter((finding) => finding.effect === effect).map(({ kind }) => kind)).size
  return count === 1 ? 'One thing needs a change' : `${numbers[count] ?? count} things need a change`
}

const numbers: Record<number, string> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' }

function isOnlyTheHour(findings: Finding[]): boolean {
  const must = findings.filter(({ effect }) => effect === 'forbids')
  return must.length > 0 && must.every(({ kind, span }) => kind === 'work-time' && span === null)
}

/** What is not known and would matter; empty when the post may as well go out at once. */
export function missingLine(missing: Missing[], draft: Draft, now: PostingNow | undefined, shelf: Shelf): string {
  if (missing.includes('postingAt') && now) {
    const caution = ifPostedNow(draft, now, shelf)
    return caution && `You gave no posting time. ${now.line}: ${caution}`
  }
  const names: Record<Missing, string> = { postingAt: 'when you want to post', schedule: 'when you work' }
  return missing.length > 0 ? `Not known, and it can matter here: ${inSeries(missing.map((fact) => names[fact]))}.` : ''
}

function ifPostedNow({ use, author }: Draft, { kind }: PostingNow, shelf: Shelf): string {
  if (use === 'personal') {
    const allowed = clausesCarrying(['work-time'], shelf, use).every(allowsALittle)
    return kind === 'on-duty' && !allowed ? 'keep a post of your own for a break or after work.' : ''
  }
  const concepts = author.pay === 'hourly' ? ['working-hours', 'overtime'] : ['working-hours']
  const restricted = clausesCarrying(concepts, shelf, 'official').length > 0
  return kind === 'off-duty' && restricted ? 'posting now needs a yes first.' : ''
}

/** The one thing to do next. */
export function nextStep({ verdict, approvals, findings }: Review, { town }: Shelf): string {
  switch (verdict) {
    case 'revise':
      if (isOnlyTheHour(findings)) return 'Next: post it in a break or after your shift.'
      return `Next: make the change and check it again.${approvals.length > 0 ? ' A yes is needed too.' : ''}`
    case 'needs-approval':
      return findings.some(({ effect }) => effect === 'asks')
        ? `Next: show it to ${officeOf('hr', town)}, then send the request. Your draft goes with it.`
        : 'Next: send the request. Your draft goes with it.'
    case 'ask-hr':
      return `Next: show it to ${officeOf('hr', town)}.`
    case 'protected':
      return `Next: yours to decide. ${officeOf('hr', town)} or your union can answer questions.`
    case 'clear':
      return 'Next: post it when you are ready.'
    default:
      return unreachable(verdict)
  }
}

/** An office in the town's own words. */
export function officeOf(role: string, town: Shelf['town']): string {
  return town.offices[role]?.title ?? 'Human Resources'
}

function inSeries(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
