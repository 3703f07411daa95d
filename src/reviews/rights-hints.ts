import type { RightPattern } from './right-pattern.ts'
import { notWork } from './signs/rights.ts'
import { troubleWords, workOrTrouble, workWords } from './signs/word-counts.ts'
import { noGrievance, oneOfUs } from './signs/work-stories.ts'

/** Fainter signs of protected speech: enough to show the rights clause where no rule found anything, too little to silence a rule. */
export const rightHints: RightPattern[] = [
  {
    reason: 'tells what work is like: pay, hours, safety or treatment',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    all: [oneOfUs],
    none: [notWork, noGrievance, /\b(?:lost (?:dog|cat)|kids'? (?:school|practice)|lasagna|hammock|camping|tent)\b/i],
    counts: [
      { of: workWords, least: 1 },
      { of: troubleWords, least: 1 },
      { of: workOrTrouble, least: 3 },
    ],
    examples: {
      protects: [
        'I found out I am last at the front desk, and I train everybody.',
        'I asked why my evaluation changed the week after I testified.',
      ],
      passes: ['We walked in the rain without a hat and laughed', 'I asked the kids to clean the yard'],
    },
  },
]
