import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import type { Knowledge } from '../src/knowledge.ts'
import type { Policy } from '../src/policies/clause.ts'
import { type Concept, conceptSchema } from '../src/policies/concepts.ts'
import { type Pin, parsePins } from '../src/policies/pins.ts'
import { parsePolicyFile } from '../src/policies/policy-file.ts'
import { type Town, townSchema } from '../src/policies/town.ts'

const CONCEPTS = 'concepts'
const ANSWERS = 'answers.md'

/**
 * Everything that stands in `folder` (`knowledge/`); throws one line that names the file and what to mend when a file
 * cannot be read, a policy stands under another town, or a clause carries a concept that the library does not have.
 */
export function loadKnowledge(folder: string): Knowledge {
  if (!existsSync(folder)) throw new Error(`${folder}: no such folder; it should hold the towns and their policies`)
  const concepts = namesIn(join(folder, CONCEPTS), '.yaml').flatMap((file) => readConcepts(file))
  const twice = concepts.find(({ id }, at) => concepts.findIndex((other) => other.id === id) !== at)
  if (twice) throw new Error(`${join(folder, CONCEPTS)}: the concept "${twice.id}" is there twice`)

  const towns = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== CONCEPTS)
    .map((entry) => join(folder, entry.name))
    .sort()
  const known = new Set(concepts.map(({ id }) => id))
  const policies = towns.flatMap((town) =>
    namesIn(town, '.md')
      .filter((file) => basename(file) !== ANSWERS)
      .map((file) => readPolicy(file, basename(town), known)),
  )
  const clash = policies.find(({ key }, at) => policies.findIndex((other) => other.key === key) !== at)
  if (clash) throw new Error(`${folder}: the policy "${clash.key}" stands in two towns; give one another file name`)
  return { towns: towns.map(readTown), policies, concepts, pins: towns.flatMap(readPins) }
}

function readPolicy(file: string, town: string, concepts: Set<string>): Policy {
  const markdown = readFileSync(file, 'utf8')
  const policy = parsePolicyFile(markdown, file)
  if (policy.key !== basename(file, '.md'))
    throw new Error(`${file}: its front matter says "policy: ${policy.key}"; it should be the file name without .md`)
  if (policy.town !== town)
    throw new Error(`${file}: its front matter says "town: ${policy.town}", but stands in ${town}`)
  for (const clause of policy.clauses) {
    const unknown = clause.concepts.find((concept) => !concepts.has(concept))
    if (unknown === undefined) continue
    const line = markdown.split('\n').indexOf(`### ${clause.citation}`) + 1
    throw new Error(`${file}, line ${line}: "${clause.citation}" carries the unknown concept "${unknown}"`)
  }
  return policy
}

function readTown(folder: string): Town {
  const file = join(folder, 'town.json')
  if (!existsSync(file)) throw new Error(`${folder}: town.json is missing; see knowledge/README.md`)
  const town = checked(file, townSchema, () => JSON.parse(readFileSync(file, 'utf8')))
  if (town.key !== basename(folder)) throw new Error(`${file}: "key" is "${town.key}"; it should be the folder's name`)
  return town
}

function readPins(folder: string): Pin[] {
  const file = join(folder, ANSWERS)
  return existsSync(file) ? parsePins(readFileSync(file, 'utf8'), basename(folder), file) : []
}

function readConcepts(file: string): Concept[] {
  return checked(file, z.array(conceptSchema), () => load(readFileSync(file, 'utf8')))
}

/** What `read` gives when it fits the schema; else one line that says where it does not. */
function checked<T>(file: string, schema: z.ZodType<T>, read: () => unknown): T {
  let value: unknown
  try {
    value = read()
  } catch (cause) {
    throw new Error(`${file}: ${String(cause instanceof Error ? cause.message : cause).split('\n')[0]}`, { cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && name !== `README${ending}`)
  return names.sort().map((name) => join(folder, name))
}
