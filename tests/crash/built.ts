import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { loadKnowledge } from '../../adapters/knowledge.ts'

/** The whole bot as one file of plain JavaScript, and the knowledge as another. */
export type Built = { program: string; knowledge: string; remove(): void }

/** A process that is killed a thousand times has to start fast: a bundle does, in a quarter of the time. */
export async function build(entry = 'town-process'): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-built-'))
  const program = join(folder, `${entry}.mjs`)
  await bundle({
    entryPoints: [`tests/crash/${entry}.ts`],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    external: ['pg-native'],
    // Some packages are CommonJS and ask for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  // What is read from beside the code now stands beside the bundle.
  cpSync('adapters/storage/postgres/migrations', join(folder, 'migrations'), { recursive: true })
  cpSync('adapters/playground/staff.json', join(folder, 'staff.json'))
  const knowledge = join(folder, 'knowledge.json')
  const { concepts, ...rest } = loadKnowledge('knowledge')
  // Nobody here asks questions that need the vocabulary, and to index it takes longer than most of these lives.
  const bare = concepts.map((concept) => ({ ...concept, words: [], policyWords: [], questions: [] }))
  writeFileSync(knowledge, JSON.stringify({ ...rest, concepts: bare }))
  return { program, knowledge, remove: () => rmSync(folder, { recursive: true }) }
}
