import type { RightPattern } from './right-pattern.ts'
import { notWork } from './signs/rights.ts'
import { troubleWords, workOrTrouble, workWords } from './signs/word-counts.ts'
import { noGrievance, oneOfUs } from './signs/work-stories.ts'
import { citizenHints } from './words/citizens.ts'
import { payHints } from './words/pay.ts'
import { reportingHints } from './words/reporting.ts'
import { safetyHints } from './words/safety.ts'
import { unionHints } from './words/unions.ts'

/** Fainter signs of protected speech: enough to show the rights clause where no rule found anything, too little to silence a rule. */
export const rightHints: RightPattern[] = [
  {
    reason: 'tells what work is like: pay, hours, safety or treatment',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    signs: [...payHints, ...safetyHints],
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
  {
    reason: 'is about a union, a contract or organising',
    concepts: ['concerted-activity'],
    within: 'draft',
    signs: unionHints,
    all: [/\b(?:strength|power|safety) in numbers\b/i, /\b(?:at work|co-?workers?|crew)\b/i],
    examples: {
      protects: ['The petition has sixty names, and signing it is our right.'],
      passes: ['We signed the twins up for camp, it is their right to complain'],
    },
  },
  {
    reason: 'complains of discrimination or misconduct at work',
    concepts: ['complaints', 'concerted-activity', 'free-speech'],
    within: 'draft',
    signs: reportingHints,
    all: [/\bwhistle ?blow\w*/i],
    examples: {
      protects: ['Whistleblowers are why the logs are honest now.', 'The auditor was told about altered time cards.'],
      passes: ['Told the kids about the tooth fairy', 'The referee blew the whistle again'],
    },
  },
  {
    reason: 'speaks as a citizen on a matter of public concern',
    concepts: ['free-speech', 'political-activity'],
    within: 'draft',
    signs: citizenHints,
    all: [/\bas an? (?:private citizen|voter|taxpayer)\b/i],
    examples: {
      protects: ['Please keep the crossing guards at Ash Street.', 'Speed humps on Mill Road? Yes from me.'],
      passes: ['The parade took the long way round the common', 'We voted on pizza again'],
    },
  },
]
