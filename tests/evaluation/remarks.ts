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
import { isSigned } from '../../src/reviews/word-signs.ts'
import { excerptsOf } from '../support/excerpts.ts'

type Remarks = { rule: string; use: 'official' | 'personal' | 'both'; says: string[]; fine?: string[] }

const folder = join(import.meta.dirname, 'remarks')
const knowledge = loadKnowledge('knowledge')
const shelves = knowledge.towns.map((town) => shelfOf(town, knowledge.policies, knowledge.concepts))
const wanted = process.argv[process.argv.indexOf('--rule') + 1]
const all = readdirSync(folder).flatMap((file) => load(readFileSync(join(folder, file), 'utf8')) as Remarks[])
const entries = all.filter(({ rule }) => !process.argv.includes('--rule') || rule === wanted)

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

const theOther = (use: 'official' | 'personal') => (use === 'official' ? 'personal' : 'official')
const half = (texts: string[] = [], which: 0 | 1) => texts.filter((_, at) => at % 2 === which)
const share = (texts: string[], test: (text: string) => boolean) =>
  texts.length === 0 ? '   –' : `${Math.round((100 * texts.filter(test).length) / texts.length)}`.padStart(4)

console.log(`${'remarks'.padEnd(26)} | heard: seen, unseen half | told to change anywhere: seen, unseen half`)
for (const { rule, use, says, fine } of entries) {
  const isRule = allRules.some(({ id }) => id === rule)
  const heard = isRule ? isHeard(rule, use) : comesTo('protected', use)
  const line = (name: string, texts: string[] | undefined) =>
    console.log(
      `${name.padEnd(26)} | ${share(half(texts, 0), heard)} ${share(half(texts, 1), heard)} | ${share(half(texts, 0), comesTo('revise', use))} ${share(half(texts, 1), comesTo('revise', use))}`,
    )
  line(rule, says)
  if (fine) line('  look-alikes', fine)
  const elsewhere = all.filter((other) => other.rule !== rule && (use === 'both' || other.use !== theOther(use)))
  const others = elsewhere.flatMap((other) => other.says)
  const strays = isRule ? others.filter(heard) : []
  if (isRule)
    console.log(
      `${'  remarks on other things'.padEnd(26)} | heard in ${((100 * strays.length) / others.length).toFixed(1)} % of ${others.length}; more than 1.0 % is too many`,
    )
  if (process.argv.includes('--rule')) printSigns(rule, { says, ...(fine && { fine }), elsewhere })
  if (!process.argv.includes('--misses')) continue
  for (const text of strays) console.log(`? ${text}`)
  for (const text of half(says, 0).filter((each) => !heard(each))) console.log(`- ${text}`)
  for (const text of half(fine, 0).filter((each) => heard(each))) console.log(`! ${text}`)
}

/** What each sign hears; one that hears nothing unseen was only copied, one that hears as much that is harmless does harm. */
function printSigns(id: string, { says, fine, elsewhere }: Pick<Remarks, 'says' | 'fine'> & { elsewhere: Remarks[] }) {
  const rule = allRules.find((one) => one.id === id)
  const use = rule?.use === 'personal' ? 'personal' : 'official'
  const harmless = elsewhere.flatMap((other) => [
    ...(allRules.some((one) => one.id === other.rule) ? [] : other.says),
    ...(other.fine ?? []),
  ])
  for (const [at, sign] of (rule?.signs ?? []).entries()) {
    const heardIn = (texts: string[] = []) =>
      texts.filter((text) => shelves.some(({ town }) => isSigned(readDraft(draftOf(text, use), town), [sign]))).length
    const [seen, unseen, harm] = [
      heardIn(half(says, 0)),
      heardIn(half(says, 1)),
      heardIn([...harmless, ...(fine ?? [])]),
    ]
    const advice = unseen === 0 || harm > unseen ? '  TAKE OUT' : ''
    const begins = sign.all.map(({ expressions }) => expressions[0]?.map(({ word }) => word).join(' ')).join(' + ')
    console.log(`  sign ${at} (${begins}): seen ${seen}, unseen ${unseen}, harmless ${harm}${advice}`)
  }
}
