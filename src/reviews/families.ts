import type { Rule } from './rule.ts'
import { arguingWithPublic } from './rules/arguing-with-public.ts'
import { commitment } from './rules/commitment.ts'
import { communityPartners } from './rules/community-partners.ts'
import { correctingCritics } from './rules/correcting-critics.ts'
import { defamation } from './rules/defamation.ts'
import { derogatory } from './rules/derogatory.ts'
import { endorsement } from './rules/endorsement.ts'
import { falseStatements } from './rules/false-statements.ts'
import { hostileRemarks } from './rules/hostile-remarks.ts'
import { illegalActivity } from './rules/illegal-activity.ts'
import { undecidedMatters } from './rules/undecided-matters.ts'

/** Rules whose question takes judgement, asked about together; `harmless` says what looks like a breach and is none. */
export type Family = { name: string; rules: Rule[]; harmless: string }

/** What a model is asked about, one family a call; every other rule is exact and none of its business. */
export const families: Family[] = [
  {
    name: 'defamation',
    rules: [defamation, falseStatements],
    harmless: 'a report of a public charge, an opinion, plain criticism of a decision, an obvious joke',
  },
  {
    name: 'derogatory words',
    rules: [derogatory, hostileRemarks, arguingWithPublic, correctingCritics],
    harmless: 'a word used in another sense, a quotation, firm but polite disagreement',
  },
  {
    name: 'endorsement',
    rules: [endorsement, communityPartners],
    harmless: 'a landmark, thanks without advice to buy, an offer of the employer itself',
  },
  {
    name: 'commitment',
    rules: [commitment, undecidedMatters],
    harmless: 'an estimate, a date that was decided and published, a wish',
  },
  {
    name: 'unlawful acts',
    rules: [illegalActivity],
    harmless: 'a report of wrongdoing made in good faith, a warning, a statement of the rule',
  },
]
