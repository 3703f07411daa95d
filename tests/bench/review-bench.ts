import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import type { Knowledge } from '../../src/knowledge.ts'
import { shelfOf } from '../../src/policies/shelf.ts'
import { allRules } from '../../src/reviews/all-rules.ts'
import { contextSchema, draftFromContext } from '../../src/reviews/draft.ts'
import { readDraft } from '../../src/reviews/reading.ts'
import { reviewDraft } from '../../src/reviews/review.ts'

/** One measured pair: CPU microseconds, or for growth how many times longer ten times the text takes. */
export type BenchRow = { name: string; ours: number; baseline: number; ratio: number }

const rounds = 60

/** The same in a process that has done nothing but get ready, as the desk does at its start. */
export function benchReviewsAlone(): BenchRow[] {
  const run = ['--import', 'tsx', 'tests/bench/review-alone.ts']
  const { stdout } = spawnSync(process.execPath, run, { encoding: 'utf8' })
  return JSON.parse(stdout)
}

/** Drafts of 2,000 characters through every rule against one pass of the profanity library; and the rule that grows fastest. */
export function benchReviews(knowledge: Knowledge): BenchRow[] {
  const [town] = knowledge.towns.filter(({ key }) => key === 'glastonbury')
  if (!town) throw new Error('glastonbury is missing')
  const shelf = shelfOf(town, knowledge.policies, knowledge.concepts)
  const drafts = readFileSync('tests/evaluation/drafts.jsonl', 'utf8').trim().split('\n')
  const text = drafts
    .map((line) => JSON.parse(line).text)
    .join('\n\n')
    .slice(0, 2_000)
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const baseline = medianMicroseconds(() => matcher.getAllMatches(text))
  const harmless = drafts
    .map((line) => JSON.parse(line))
    .filter(({ verdict }) => verdict === 'clear')
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 2_000)
  const reviewed = [
    ['a 2,000-character official draft', text, 'official'],
    ['a 2,000-character personal draft', text, 'personal'],
    ['2,000 harmless characters, official,', harmless, 'official'],
  ] as const
  const rows = reviewed.map(([what, words, use]) => {
    const draft = draftFromContext(words, contextSchema.parse({ use }))
    const ours = medianMicroseconds(() => reviewDraft(draft, shelf))
    return { name: `${what} reviewed, against one obscenity pass`, ours, baseline, ratio: ours / baseline }
  })
  return [...rows, steepest(town)]
}

/** Text that tempts patterns to try every way: near-matches without an end. */
const tempting = [
  'a'.repeat(40),
  'the town of the town of the ',
  '((((',
  '1-1-1-1-1-1',
  'vote vote vote ',
  '@a@a@a ',
  '"“\'',
]

function steepest(town: Parameters<typeof readDraft>[1]): BenchRow {
  const read = (length: number) =>
    readDraft(
      draftFromContext(tempting.join(' ').repeat(length).slice(0, length), contextSchema.parse({ use: 'official' })),
      town,
    )
  const [short, long] = [read(10_000), read(100_000)]
  const growth = allRules.map((rule) => {
    const baseline = medianMicroseconds(() => rule.find(short), 5)
    const ours = medianMicroseconds(() => rule.find(long), 5)
    return {
      name: `100 kB against 10 kB of tempting text, steepest rule: ${rule.id}`,
      ours,
      baseline,
      ratio: ours / Math.max(baseline, 50),
    }
  })
  return growth.reduce((worst, row) => (row.ratio > worst.ratio ? row : worst))
}

function medianMicroseconds(work: () => unknown, times = rounds): number {
  for (let warm = 0; warm < times / 3; warm += 1) work()
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  }).sort((a, b) => a - b)
  return taken[Math.floor(times / 2)] ?? 0
}
