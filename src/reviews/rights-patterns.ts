import type { RightPattern } from './right-pattern.ts'
import { campaign, civic, game, ownTime, stance } from './signs/rights.ts'
import { publicWords, standWords } from './signs/word-counts.ts'
import { toldAuthority } from './signs/work-stories.ts'
import { citizenSigns } from './words/citizens.ts'
import { reportingSigns } from './words/reporting.ts'
import { workRights } from './work-rights.ts'

/** What the rights gate looks for, in the order in which the reasons are shown. */
export const rightPatterns: RightPattern[] = [
  ...workRights,
  {
    reason: 'complains of discrimination or misconduct at work',
    concepts: ['complaints', 'concerted-activity', 'free-speech'],
    within: 'draft',
    signs: reportingSigns,
    all: [toldAuthority, /\b(?:I|I'm|I've|me|my|we|us|our)\b/i],
    none: [/\b(?:pot ?holes?|raccoons?|raked|parking|barking|my neighbou?r)\b/i],
    examples: {
      protects: [
        'The samples were swapped and I told the state so. Twice.',
        'I reported the padded mileage. Worth it.',
        'We gave the auditor the altered logs in June.',
        'Called OSHA on my lunch, we are not climbing that again.',
        'My lead said the job is not for ladies. I took it to HR.',
      ],
      passes: [
        'I gave the kids a statement about bedtime',
        'I went to the state fair with my kids',
        'Reported my neighbor to the board of health for the rats',
      ],
    },
  },
  {
    reason: 'complains of discrimination or misconduct at work',
    concepts: ['complaints', 'concerted-activity', 'free-speech'],
    within: 'draft',
    all: [
      /\b(?:I|I'm|I was|we|we were|me|us)\b/i,
      /\b(?:(?:filed|filing|file|made) (?:a|an|my|our) (?:\w+ )?(?:complaint|charge|grievance|report)|eeoc|chro|mcad|osha complaint|whistle ?blow\w*|reported (?:him|her|them|my (?:boss|supervisor|chief|manager|director|foreman))|reported (?:it|this|the \w+)(?: \w+){0,4} to (?:hr|osha|the (?:union|state|board|labor))|told hr|went to hr|discriminated|sexually harassed|harassed|groped|retaliat\w+ (?:against|for)|unequal pay|paid less than|passed over because|hostile (?:work )?environment)\b/i,
      /\b(?:work|job|boss|supervisor|chief|hr|town|village|city|department|management|co-?workers?|shift|station)\b/i,
    ],
    none: [/\b(?:better watch|regret|reported me)\b/i],
    examples: {
      protects: [
        'I filed a discrimination complaint against my department today.',
        'I told HR my supervisor groped me and nothing happened',
      ],
      passes: ['We filed our taxes', 'I reported the pothole to the town'],
    },
  },
  {
    reason: 'speaks as a citizen on a matter of public concern',
    concepts: ['free-speech', 'political-activity'],
    within: 'draft',
    signs: citizenSigns,
    all: [civic, stance],
    none: [
      game,
      /\b(?:go vote|either way|for sale|selling|recipe|tee time|tennis courts?|basketball courts?|food court)\b/i,
    ],
    examples: {
      protects: [
        'As a taxpayer I oppose the new fee. Tell the council.',
        'Voting no on the bag fee, as a renter.',
        'Who pays for the roundabout?',
        'The school budget cut is shameful. Show up Monday.',
      ],
      passes: ['Vote for our chili, the council judges it!', 'I voted today, go vote either way'],
    },
  },
  {
    reason: 'speaks as a citizen on a matter of public concern',
    standing: 'alone',
    concepts: ['free-speech', 'political-activity'],
    within: 'draft',
    all: [/\b(?:I|I'm|I've|me|my|we|us|our|neighbors)\b/i],
    none: [game, /\b(?:recipe|for sale|lost (?:dog|cat)|story ?time)\b/i],
    counts: [
      { of: publicWords, least: 2 },
      { of: standWords, least: 2 },
    ],
    examples: {
      protects: [
        'The school roof leaks and the board promised a plan twice. We deserve an answer.',
        'I am a citizen first, I marched with my neighbors for the library.',
      ],
      passes: ['We walked the park and the trail by the water', 'I should water the garden before school'],
    },
  },
  {
    reason: 'takes part in politics as a citizen',
    concepts: ['political-activity', 'free-speech'],
    within: 'draft',
    all: [campaign, ownTime],
    none: [game],
    examples: {
      protects: ['Knocking doors for Rivera this weekend, my own time', 'I am voting for Lopez'],
      passes: ['I am voting for Muffin in the pet contest', 'My kid runs for the bus'],
    },
  },
]
