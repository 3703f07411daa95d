import { CORE_SCHEMA, dump, load, YAMLException } from 'js-yaml'
import { z } from 'zod'
import { type Clause, type Policy, policySchema, useSchema } from './clause.ts'
import { clauseId } from './clause-id.ts'
import { leadInOf } from './lead-in.ts'

const FENCE = '---'
const NONE = '(none)'
const HEADINGS = /^## (.+)$/
const CITATION = /^### (.+)$/
const PROPERTIES = /^label: (.+?) · path: (.+) · use: (\w+) · concepts: (.+)$/
const LEAD_IN = /^lead-in: (.*)$/

const frontMatterSchema = z.strictObject({
  policy: z.string().min(1),
  town: policySchema.shape.town,
  title: policySchema.shape.title,
  number: policySchema.shape.number.default(''),
  version: policySchema.shape.version.default(1),
  adopted: z.iso.date().nullable().default(null),
  effective: z.iso.date().nullable().default(null),
  status: policySchema.shape.status,
  use: policySchema.shape.use,
})

/** The policy a policy file describes; throws one line naming `file` and the line where it cannot be read. */
export function parsePolicyFile(markdown: string, file = 'policy file'): Policy {
  const lines = markdown.replace(/^\ufeff/, '').split(/\r?\n/)
  const fail = (at: number, what: string): never => {
    throw new Error(`${file}, line ${at + 1}: ${what}`)
  }
  const close = lines.indexOf(FENCE, 1)
  if (lines[0] !== FENCE || close < 0) fail(0, 'a policy file begins with front matter between two lines "---"')
  const { policy, ...front } = readFrontMatter(lines.slice(1, close), fail)
  return { key: policy, ...front, clauses: readClauses(policy, lines, close + 1, fail) }
}

/** The policy as a policy file; `parsePolicyFile` reads the same policy back. */
export function writePolicyFile(policy: Policy): string {
  const { key, clauses, ...rest } = policy
  const { town, title, number, version, adopted, effective, status, use } = rest
  const front = { policy: key, town, title, number, version, adopted, effective, status, use }
  const blocks = clauses.map((clause, at) => {
    const before = clauses.slice(0, at)
    const sameHeadings = joined(clause.headings, '›') === joined(clauses[at - 1]?.headings ?? [], '›')
    const heading = sameHeadings ? [] : [`## ${joined(clause.headings, '›')}`, '']
    const leadIn = clause.leadIn === leadInOf(clause.path, before) ? [] : [`lead-in: ${clause.leadIn}`]
    const head = [...heading, `### ${clause.citation}`, '', properties(clause), ...leadIn]
    return [...head, '', clause.text.split('\n').map(escaped).join('\n'), ''].join('\n')
  })
  return [
    FENCE,
    dump(front, { lineWidth: -1, schema: CORE_SCHEMA, quoteStyle: 'double' }).trimEnd(),
    FENCE,
    '',
    ...blocks,
  ].join('\n')
}

type Fail = (at: number, what: string) => never

function readFrontMatter(lines: string[], fail: Fail): z.infer<typeof frontMatterSchema> {
  const parsed = frontMatterSchema.safeParse(readYaml(lines, fail))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const key = String(issue?.path[0] ?? '')
  const at = lines.findIndex((line) => line.startsWith(`${key}:`))
  return fail(at < 0 ? 0 : at + 1, `front matter${key && `, "${key}"`}: ${issue?.message}`)
}

function readYaml(lines: string[], fail: Fail): unknown {
  try {
    return load(lines.join('\n'), { schema: CORE_SCHEMA })
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause
    return fail((cause.mark?.line ?? 0) + 1, `front matter is not YAML: ${cause.reason}`)
  }
}

function readClauses(policy: string, lines: string[], from: number, fail: Fail): Clause[] {
  const clauses: Clause[] = []
  let headings: string[] = []
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const heading = HEADINGS.exec(line)?.[1]
    const citation = CITATION.exec(line)?.[1]
    if (heading !== undefined) headings = split(heading, '›')
    else if (citation !== undefined) {
      const end = lines.findIndex((next, i) => i > at && (HEADINGS.test(next) || CITATION.test(next)))
      const body = lines.slice(at + 1, end < 0 ? lines.length : end)
      const clause = readClause({ policy, citation, headings }, body, clauses, (offset, what) =>
        fail(at + offset, `${what} (clause "${citation}")`),
      )
      clauses.push(clause)
      at += body.length
    } else if (line.trim() !== '')
      fail(at, 'words outside a clause: a clause begins with a line "### " and its citation')
  }
  if (clauses.length === 0) fail(from, 'no clauses: each begins with a line "### " and its citation')
  return clauses
}

/** Reads the lines under a citation; `fail` counts lines from the citation's own. */
function readClause(
  head: { policy: string; citation: string; headings: string[] },
  body: string[],
  before: Clause[],
  fail: Fail,
): Clause {
  const first = body.findIndex((line) => line.trim() !== '')
  const found = PROPERTIES.exec(body[first] ?? '')
  if (!found)
    return fail(Math.max(first, 0) + 1, 'expected "label: … · path: … · use: official|personal|both · concepts: …"')
  const [, label = '', steps = '', useWord = '', concepts = ''] = found
  const use = useSchema.safeParse(useWord)
  if (!use.success) return fail(first + 1, `use is "${useWord}"; write official, personal or both`)
  const path = split(steps, '/')
  const id = clauseId(head.policy, path)
  const twin = before.find((clause) => clause.id === id || clause.citation === head.citation)
  if (twin) return fail(0, `the citation or path is taken by "${twin.citation}"; both must be unique`)
  const written = LEAD_IN.exec(body[first + 1] ?? '')?.[1]
  const text = body.slice(first + (written === undefined ? 1 : 2))
  const words = text.map(unescaped).join('\n').trim()
  if (words === '') return fail(0, 'the clause has no words')
  return {
    id,
    policy: head.policy,
    path,
    label: label === NONE ? '' : label,
    citation: head.citation,
    headings: head.headings,
    leadIn: written ?? leadInOf(path, before),
    text: words,
    use: use.data,
    concepts: concepts === NONE ? [] : concepts.split(',').map((concept) => concept.trim()),
  }
}

function properties(clause: Clause): string {
  const concepts = clause.concepts.join(', ') || NONE
  return `label: ${clause.label || NONE} · path: ${joined(clause.path, '/')} · use: ${clause.use} · concepts: ${concepts}`
}

/** Steps on one line; a separator inside a step is written with a backslash. */
function joined(steps: readonly string[], mark: string): string {
  return steps.length === 0 ? NONE : steps.map((step) => step.replaceAll(mark, `\\${mark}`)).join(` ${mark} `)
}

function split(line: string, mark: string): string[] {
  return line === NONE ? [] : line.split(` ${mark} `).map((step) => step.replaceAll(`\\${mark}`, mark))
}

/** A line of a clause that Markdown or this format would read as its own is written with a backslash before it. */
function escaped(line: string): string {
  return /^(\\|#|lead-in: )/.test(line) ? `\\${line}` : line
}

function unescaped(line: string): string {
  return line.replace(/^\\(?=\\|#|lead-in: )/, '')
}
