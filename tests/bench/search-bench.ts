import { spawnSync } from 'node:child_process'
import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import type { Knowledge } from '../../src/knowledge.ts'
import type { Clause } from '../../src/policies/clause.ts'
import { sharedModel } from '../../src/policies/library.ts'
import { buildIndex } from '../../src/policies/search.ts'
import { type Shelf, shelfOf } from '../../src/policies/shelf.ts'
import { answerQuestion } from '../../src/questions/answer.ts'

const asked = [
  'Can I post a photo of my crew at work on my own page?',
  'Who has to approve a new Facebook page for the library?',
  'someone hacked our page, who do i tell',
  'Do I have to say my opinions are my own?',
  '¿Puedo usar el logo en mi perfil?',
]
const measuredMs = 1_500
const sizes = [10_000, 100_000]
const starts = 5

type Row = { name: string; ours: number; baseline: number; ratio: number }

/** CPU microseconds of a question answered whole (search, verdict, citations) against one minisearch query over the same clauses. */
export function benchSearch(knowledge: Knowledge): Row[] {
  const shelves = knowledge.towns.map((town) => shelfOf(town, knowledge.policies, knowledge.concepts))
  return shelves.map((shelf) => {
    const { ours, baseline } = cost(knowledge, shelf)
    const name = `a question answered, ${shelf.town.key}, against one minisearch query`
    return { name, ours, baseline, ratio: ours / baseline }
  })
}

/** How many times dearer a question, and a minisearch query, becomes when the clauses become ten times as many. */
export function benchGrowth(knowledge: Knowledge): Row[] {
  const [town] = knowledge.towns
  if (town === undefined) return []
  const shelf = shelfOf(town, knowledge.policies, knowledge.concepts)
  const all = knowledge.policies.flatMap(({ clauses }) => clauses)
  const [few, many] = sizes.map((size) => cost(knowledge, { ...shelf, clauses: manyClauses(all, shelf, size) }))
  if (few === undefined || many === undefined) return []
  const ours = many.ours / few.ours
  const baseline = many.baseline / few.baseline
  const now = `${Math.round(many.ours)} µs against ${Math.round(many.baseline)} µs`
  return [
    {
      name: `growth from ${sizes.join(' to ')} clauses against minisearch (then ${now})`,
      ours,
      baseline,
      ratio: ours / baseline,
    },
  ]
}

/** CPU milliseconds, the least of a few, from the command to the printed answer, against importing Bolt by the same launcher. */
export function benchStart(): Row[] {
  const ask = ['adapters/command-line/countersign.ts', 'ask', '--town', 'charlton', asked[0] ?? '']
  const bolt = ['--input-type=module', '--eval', "import '@slack/bolt'"]
  const [ours, baseline] = [started(ask), started(bolt)]
  const name = 'a question asked on the command line against a bare import of Bolt'
  return [{ name, ours, baseline, ratio: ours / baseline }]
}

function cost(knowledge: Knowledge, shelf: Shelf): { ours: number; baseline: number } {
  const index = buildIndex(shelf, sharedModel(knowledge))
  const mini = new MiniSearch({
    fields: ['text', 'heading', 'leadIn'],
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { fuzzy: 0.2, prefix: true },
  })
  mini.addAll(
    shelf.clauses.map(({ id, text, headings, leadIn }) => ({ id, text, leadIn, heading: headings.join(' ') })),
  )
  return {
    ours: microseconds((question) => answerQuestion(question, shelf, index)),
    baseline: microseconds((question) => mini.search(question)),
  }
}

/** Clauses of this many: the real ones again and again, each with the sentences of another mixed in. */
function manyClauses(clauses: readonly Clause[], { policies }: Shelf, size: number): Clause[] {
  const policy = policies[0]?.key ?? ''
  return Array.from({ length: size }, (_, at) => {
    const clause = clauses[at % clauses.length]
    const other = clauses[(at * 7919) % clauses.length]
    if (clause === undefined || other === undefined) throw new Error('There are no clauses to make more of')
    const words = other.text.split(' ')
    const from = (at * 31) % words.length
    return {
      ...clause,
      id: `${policy}/${at}`,
      policy,
      text: `${clause.text} ${words.slice(from, from + 12).join(' ')} ${at}`,
    }
  })
}

function started(args: string[]): number {
  const tells =
    'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n"+(user+system))})'
  const launcher = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(tells)}`]
  const times = Array.from({ length: starts }, () => {
    const { status, stderr } = spawnSync(process.execPath, [...launcher, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
    return Number(stderr.trim().split('\n').at(-1)) / 1000
  })
  return Math.min(...times)
}

/** CPU microseconds of one call. */
function microseconds(answer: (question: string) => unknown): number {
  for (const question of asked) answer(question)
  const start = process.cpuUsage()
  const until = Date.now() + measuredMs
  let count = 0
  while (Date.now() < until) {
    for (const question of asked) answer(question)
    count += asked.length
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / count
}
