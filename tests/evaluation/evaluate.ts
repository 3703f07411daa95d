/** Prints the figures of answers, reviews and imports on the labelled cases beside this file; `--misses` lists what went wrong. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../../adapters/knowledge.ts'

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'countersign-evaluate-'))
/** The originals, in one folder, for the scorer to hold every citation to. */
const seeds = join(folder, 'originals')
mkdirSync(seeds)
for (const town of readdirSync('knowledge', { withFileTypes: true })) {
  const source = join('knowledge', town.name, 'source')
  if (existsSync(source)) cpSync(source, seeds, { recursive: true })
}
const misses = process.argv.filter((flag) => flag === '--misses')

/** Runs the command line with a file as its input; the exit code of a labelled run is always 0. */
function countersign(args: string[], input: string): string {
  const run = spawnSync('npx', ['tsx', 'adapters/command-line/countersign.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

function score(task: string, gold: string, output: string): string {
  const file = join(folder, `${task}-${Date.now()}.jsonl`)
  writeFileSync(file, output)
  const run = spawnSync('node', [join(here, 'score.mjs'), task, gold, file, seeds, ...misses], { encoding: 'utf8' })
  return run.stdout.split('\n').slice(0, -2).join('\n')
}

const lines = (file: string) => readFileSync(join(here, file), 'utf8').trim().split('\n')

console.log('Questions')
console.log(
  score(
    'questions',
    join(here, 'questions.jsonl'),
    countersign(['ask', '--jsonl'], lines('questions.jsonl').join('\n')),
  ),
)
console.log('\nDrafts')
console.log(
  score('drafts', join(here, 'drafts.jsonl'), countersign(['review', '--jsonl'], lines('drafts.jsonl').join('\n'))),
)

for (const { key, clauses } of loadKnowledge('knowledge').policies) {
  const gold = join(folder, `${key}.gold.jsonl`)
  writeFileSync(
    gold,
    lines('clauses.jsonl')
      .filter((line) => JSON.parse(line).policy === key)
      .join('\n'),
  )
  const output = clauses.map(({ citation, path, headings, leadIn, text }) =>
    JSON.stringify({ citation, path, heading: headings.at(-1) ?? '', leadIn, text }),
  )
  console.log(`\nKnowledge: ${key}`)
  console.log(score('import', gold, output.join('\n')))
}
for (const name of ['02_school_vehicles.txt']) {
  console.log(`\nImport: ${name}`)
  const gold = join(here, 'import', name.replace(/\.\w+$/, '.gold.jsonl'))
  console.log(score('import', gold, countersign(['import', join(here, 'import', name), '--jsonl'], '')))
}
rmSync(folder, { recursive: true })
