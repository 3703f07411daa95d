/**
 * Prints how many of the remarks in `remarks/`, written from the policies by people who saw no pattern, the rules hear, and
 * how many harmless look-alikes they take for one. The patterns were widened on the first of every two remarks only; the
 * second is the honest figure. `--rule ID` prints one rule, `--misses` what it misses of the first half.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { shelfOf } from '../../src/policies/shelf.ts'
import { allRules } from '../../src/reviews/all-rules.ts'
import { contextSchema, draftFromContext } from '../../src/reviews/draft.ts'
import { readDraft } from '../../src/reviews/reading.ts'
import { reviewDraft } from '../../src/reviews/review.ts'
import { excerptsOf } from '../../src/reviews/word-signs.ts'

type Remarks = { rule: string; use: 'official' | 'personal' | 'both'; says: string[]; fine?: string[] }

const folder = join(import.meta.dirname, 'remarks')
const knowledge = loadKnowledge('knowledge')
const shelves = knowledge.towns.map((town) => shelfOf(town, knowledge.policies, knowledge.concepts))
const wanted = process.argv[process.argv.indexOf('--rule') + 1]
const entries = readdirSync(folder)
  .flatMap((file) => load(readFileSync(join(folder, file), 'utf8')) as Remarks[])
  .filter(({ rule }) => !process.argv.includes('--rule') || rule === wanted)

const author = { role: 'Clerk', hourly: false, authorised: true }
const draftOf = (text: string, use: 'official' | 'personal') =>
  draftFromContext(text, contextSchema.parse({ use, author }))
const usesOf = (use: Remarks['use']) => (use === 'both' ? (['official', 'personal'] as const) : [use])
const isHeard = (rule: string, use: Remarks['use']) => (text: string) =>
  usesOf(use).some((each) =>
    allRules.some(
      (one) =>
        one.id === rule && shelves.some(({ town }) => excerptsOf(one, readDraft(draftOf(text, each), town)).length > 0),
    ),
  )
const comesTo = (verdict: string, use: Remarks['use']) => (text: string) =>
  usesOf(use).some((each) => shelves.some((shelf) => reviewDraft(draftOf(text, each), shelf).verdict === verdict))

const half = (all: string[] = [], which: 0 | 1) => all.filter((_, at) => at % 2 === which)
const share = (all: string[], test: (text: string) => boolean) =>
  all.length === 0 ? '   –' : `${Math.round((100 * all.filter(test).length) / all.length)}`.padStart(4)

console.log(`${'remarks'.padEnd(26)} | heard: seen, unseen half | told to change anywhere: seen, unseen half`)
for (const { rule, use, says, fine } of entries) {
  const isRule = allRules.some(({ id }) => id === rule)
  const heard = isRule ? isHeard(rule, use) : comesTo('protected', use)
  const line = (name: string, all: string[] | undefined) =>
    console.log(
      `${name.padEnd(26)} | ${share(half(all, 0), heard)} ${share(half(all, 1), heard)} | ${share(half(all, 0), comesTo('revise', use))} ${share(half(all, 1), comesTo('revise', use))}`,
    )
  line(rule, says)
  if (fine) line('  look-alikes', fine)
  if (!process.argv.includes('--misses')) continue
  for (const text of half(says, 0).filter((each) => !heard(each))) console.log(`- ${text}`)
  for (const text of half(fine, 0).filter((each) => heard(each))) console.log(`! ${text}`)
}
