import type { Clause } from '../policies/clause.ts'
import type { Review } from './review.ts'

/** A review as one line of `review --jsonl`; in a protected draft the rights clauses stand among the findings, as kind `rights`. */
export function reviewLine(id: string, review: Review) {
  const cited = (clause: Clause) => ({ policy: clause.policy, citation: clause.citation, text: clause.text })
  return {
    id,
    verdict: review.verdict,
    findings: [
      ...review.findings.map(({ clause, span, spanText, kind, why, advice }) => ({
        ...cited(clause),
        span: span && spanText,
        kind,
        why,
        advice,
      })),
      ...review.protects.clauses.map((clause) => ({
        ...cited(clause),
        span: null,
        kind: 'rights',
        why: `The draft ${review.protects.reasons.join(', ')}.`,
        advice: 'The policy leaves this speech to you.',
      })),
    ],
    approvals: review.approvals,
  }
}
