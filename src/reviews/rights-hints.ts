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
  {
    // Told without an "I" or a "we", it takes more words of both kinds.
    reason: 'tells what work is like: pay, hours, safety or treatment',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    all: [],
    none: [notWork, noGrievance, /\b(?:restaurant|walmart|target|amazon|airline|hospital|starbucks|hotel)\b/i],
    counts: [
      { of: workWords, least: 2 },
      { of: troubleWords, least: 2 },
    ],
    examples: {
      protects: ['Ten hours on the loader without a bathroom stop, and they ask where morale went.'],
      passes: ['The loader and the plow are at the fair again', 'Alone at the airline desk, two hours, no notice'],
    },
  },
]
