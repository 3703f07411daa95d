import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importCommand } from '../../../adapters/command-line/import.ts'
import { loadKnowledge } from '../../../adapters/knowledge.ts'
import { parsePolicyFile } from '../../../src/policies/policy-file.ts'
import { parseReviewedEdits, withReviewedEdits } from '../../../src/policies/reviewed-edits.ts'

const { policies, concepts } = loadKnowledge('knowledge')
const [first] = policies

/** The policy file that the command line writes of a document. */
async function imported(file: string, edits: string): Promise<string> {
  const lines: string[] = []
  await importCommand({
    file,
    edits,
    jsonl: false,
    concepts: () => concepts,
    print: (line) => void lines.push(line),
    report: () => {},
  })
  return lines.join('\n')
}

describe('a policy of knowledge/ is what the importer writes of its source plus reviewed edits', () => {
  test.each(policies.map((policy) => ({ key: policy.key, policy })))('$key', async ({ key, policy }) => {
    const source = `knowledge/${policy.town}/source/${key}`
    const again = parsePolicyFile(await imported(`${source}.txt`, `${source}.edits.yaml`))
    const unreviewed = again.clauses.flatMap((clause, at) =>
      JSON.stringify(clause) === JSON.stringify(policy.clauses[at]) ? [] : [clause.citation],
    )
    expect(unreviewed, `write into ${source}.edits.yaml what people changed in these clauses`).toEqual([])
    expect(again).toEqual(policy)
  })

  test('labels, paths, citations and words are edited in a handful of clauses; the rest is tags', () => {
    const edits = policies.map(({ key, town }) => {
      const file = `knowledge/${town}/source/${key}.edits.yaml`
      return parseReviewedEdits(readFileSync(file, 'utf8'), file)
    })
    const fields = ['citation', 'label', 'path', 'headings', 'leadIn', 'text'] as const
    const edited = edits.flatMap(({ clauses }) =>
      Object.entries(clauses).filter(([, clause]) => fields.some((field) => clause[field] !== undefined)),
    )
    expect(edited.map(([citation]) => citation).sort()).toEqual([
      'DISCLAMER',
      '§4 (DISCIPLINARY ACTION)',
      '§4 (EMPLOYEE RIGHTS)',
      '§62-79, Policy Introduction and Purpose ¶1',
      '§62-79, Policy Introduction and Purpose ¶2',
      '§62-79, Policy Introduction and Purpose ¶3',
    ])
  })
})

test('an edit of a clause that the importer does not find is named', () => {
  const policy = first ?? expect.fail('no policy')
  const edits = { policy: {}, clauses: { '§99': { concepts: [] } } }
  expect(() => withReviewedEdits(policy, edits)).toThrow('A reviewed edit is for "§99"')
})

test('a file with anything else in it is refused in one line that names it', () => {
  expect(() => parseReviewedEdits('policy: {}\nclauses: {a: {colour: red}}', 'x.edits.yaml')).toThrow(
    /^x\.edits\.yaml: /,
  )
  expect(() => parseReviewedEdits('- 1', 'x.edits.yaml')).toThrow(/^x\.edits\.yaml: /)
})
