import type { RightPattern } from './right-pattern.ts'
import { notWork } from './signs/rights.ts'
import { troubleWords, workWords } from './signs/word-counts.ts'
import { conditions, grievance, noGrievance, oneOfUs, workplace } from './signs/work-stories.ts'

/** What work is like, told as a story; said as a reason only when no closer one is there. */
export const workStories: RightPattern[] = [
  {
    reason: 'tells what work is like: pay, hours, safety or treatment',
    standing: 'alone',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    all: [oneOfUs],
    none: [notWork, noGrievance],
    counts: [
      { of: workWords, least: 2 },
      { of: troubleWords, least: 2 },
    ],
    examples: {
      protects: [
        'The clerks were told not to discuss rates. We did, and I asked why mine is last.',
        'Half of us have no gloves. The director moved the training to never.',
      ],
      passes: ['We moved the desk to the garage', 'My schedule is full: two games, one recital, tired and happy'],
    },
  },
  {
    reason: 'tells what work is like: pay, hours, safety or treatment',
    standing: 'alone',
    concepts: ['concerted-activity', 'complaints'],
    within: 'draft',
    all: [workplace, conditions, grievance, oneOfUs],
    none: [notWork, noGrievance],
    examples: {
      protects: [
        'The mower has no guard. I asked for one in June, the foreman shrugged. My crew still has all its toes, barely: no gloves either.',
        'Ten winters here and the new guy starts above my pay. Same truck, same hours. Ask around the yard.',
        'Our lunch moved to four and nobody asked the night crew.',
      ],
      passes: [
        'Our crew won the pumpkin contest again, lunch is on the boss',
        'Night shift feeds the baby, day shift sleeps',
        'Tired of winter. Back to the garden, my boots are ready',
        'So proud of our crew, no breaks for nine hours and still smiling',
      ],
    },
  },
]
