/**
 * Prints the figures of answers, reviews and imports on the labelled cases beside this file. `--misses` lists what went
 * wrong; `--model` asks the configured model too and prints both columns.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../adapters/knowledge.ts'

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'countersign-evaluate-'))
const flags = process.argv.slice(2)
const read = (file: string) => readFileSync(join(here, file), 'utf8').trim()

/** The originals, in one folder, for the scorer to hold every citation to. */
const originals = join(folder, 'originals')
mkdirSync(originals)
for (const town of readdirSync('knowledge')) {
  const source = join('knowledge', town, 'source')
  if (existsSync(source)) cpSync(source, originals, { recursive: true })
}

/** Runs the command line with this input; the exit code of a labelled run is always 0. */
function countersign(args: string[], input = ''): string {
  const command = ['--import', 'tsx', 'adapters/command-line/countersign.ts', ...args]
  const run = spawnSync(process.execPath, command, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

/** The scorer's figures by name, as shares. */
function score(task: string, gold: string, output: string): Record<string, number | null> {
  const [goldFile, outFile] = [join(folder, 'gold.jsonl'), join(folder, 'out.jsonl')]
  writeFileSync(goldFile, gold)
  writeFileSync(outFile, output)
  const wanted = flags.filter((flag) => flag === '--misses')
  const run = spawnSync('node', [join(here, 'score.mjs'), task, goldFile, outFile, originals, ...wanted], {
    encoding: 'utf8',
  })
  const printed = run.stdout.trim().split('\n')
  if (wanted.length > 0)
    console.log(
      printed
        .filter((line) => !/^ *([\d.]+%|n\/a)/.test(line))
        .slice(0, -1)
        .join('\n'),
    )
  return JSON.parse(printed.at(-1) ?? '{}')
}

/** A table with a column a set; shares as percentages. */
function table(title: string, columns: string[], rows: string[], figures: Record<string, number | null>[]): void {
  console.log(`\n| ${title} | ${columns.join(' | ')} |\n|---|${columns.map(() => '---:|').join('')}`)
  for (const row of rows) {
    const cells = figures.map((set) => (typeof set[row] === 'number' ? `${(100 * set[row]).toFixed(1)} %` : '–'))
    console.log(`| ${row} | ${cells.join(' | ')} |`)
  }
}

/** The labelled sets; README says which of them were in view while the engine was built. */
const sets = ['labelled', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const fileOf = (set: string, file: string) => (set === 'labelled' ? file : join(set, file))

const questionRows = ['hit@1', 'must@3', 'refuses', 'answers', 'outcome', 'citations not verbatim']
const styles = ['direct', 'terse', 'colloquial', 'indirect', 'typo', 'spanish', 'long'].map((style) => `hit@1 ${style}`)
const asked = (set: string, ...args: string[]) => {
  const gold = read(fileOf(set, 'questions.jsonl'))
  return score('questions', gold, countersign(['ask', '--jsonl', ...args], gold))
}
/** The sixth and the seventh hold drafts alone. */
const questionSets = sets.filter((set) => existsSync(join(here, fileOf(set, 'questions.jsonl'))))
const answers = questionSets.map((set) => asked(set))
if (flags.includes('--model')) {
  const withModel = questionSets.map((set) => asked(set, '--model'))
  const columns = questionSets.flatMap((set) => [set, `${set}, with the model`])
  table(
    'questions',
    columns,
    [...questionRows, ...styles],
    questionSets.flatMap((_, at) => [answers[at] ?? {}, withModel[at] ?? {}]),
  )
} else table('questions', questionSets, [...questionRows, ...styles], answers)

const draftRows = [
  'protected told to revise',
  'clear told to revise',
  'finding f1',
  'finding precision',
  'verdict, other defensible ones allowed',
  'span recall',
]
table(
  'drafts',
  sets,
  draftRows,
  sets.map((set) => {
    const gold = read(fileOf(set, 'drafts.jsonl'))
    return score('drafts', gold, countersign(['review', '--jsonl'], gold))
  }),
)

const importRows = [
  'clauses whole',
  'clauses whole and cited right',
  'clauses that are not in gold',
  'citations not unique',
]
const { policies } = loadKnowledge('knowledge')
const goldOf = (key: string) =>
  read('clauses.jsonl')
    .split('\n')
    .filter((line) => JSON.parse(line).policy === key)
    .join('\n')
table(
  'policies as they stand in knowledge/',
  policies.map(({ key }) => key),
  importRows,
  policies.map(({ key, clauses }) => {
    const lines = clauses.map(({ citation, path, headings, leadIn, text }) =>
      JSON.stringify({ citation, path, heading: headings.at(-1) ?? '', leadIn, text }),
    )
    return score('import', goldOf(key), lines.join('\n'))
  }),
)
const documents = readdirSync(join(here, 'import')).filter((name) => /^\d.*\.(txt|md|html|docx|pdf)$/.test(name))
table(
  'imported documents',
  documents,
  importRows,
  documents.map((name) => {
    const gold = read(join('import', name.replace(/\.\w+$/, '.gold.jsonl')))
    return score('import', gold, countersign(['import', join(here, 'import', name), '--jsonl']))
  }),
)
table(
  'the same five policies, imported from their originals',
  policies.map(({ key }) => key),
  importRows,
  policies.map(({ key, town }) =>
    score('import', goldOf(key), countersign(['import', join('knowledge', town, 'source', `${key}.txt`), '--jsonl'])),
  ),
)
rmSync(folder, { recursive: true })
