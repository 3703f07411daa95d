import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importCommand } from '../../adapters/command-line/import.ts'
import { BadInput } from '../../adapters/command-line/lines.ts'
import { parsePolicyFile } from '../../src/policies/policy-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'countersign-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (file: string, jsonl = false) => {
  const printed: string[] = []
  const reported: string[] = []
  await importCommand({
    file,
    edits: undefined,
    jsonl,
    concepts: () => [],
    print: (line) => void printed.push(line),
    report: (line) => void reported.push(line),
  })
  return { printed, reported }
}
const saved = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('countersign import', () => {
  it('writes a policy file that can be read back, and the report beside it', async () => {
    const file = saved(
      'Camera Rules.txt',
      'Camera Rules\nEffective March 5, 2024\n\n1. Ask first.\n2. Nobody may film ____.\n',
    )
    const { printed, reported } = await run(file)
    const policy = parsePolicyFile(printed.join('\n'))
    expect(policy).toMatchObject({
      key: 'camera-rules',
      title: 'Camera Rules',
      effective: '2024-03-05',
      status: 'draft',
    })
    expect(policy.clauses.map(({ citation }) => citation)).toEqual(['§1', '§2'])
    expect(reported[0]).toMatch(/^Must be mended: §2: There is a blank to fill in/)
    expect(reported.at(-1)).toBe('2 clauses; 1 to mend before it can be published, 1 piece of advice.')
  })

  it('says which encoding it assumed', async () => {
    writeFileSync(join(folder, 'old.txt'), Buffer.from('1. The caf\xe9 is open.\n2. Ask there.\n', 'latin1'))
    expect((await run(join(folder, 'old.txt'), true)).reported).toEqual([
      'Note: The text was read as windows-1252; check accents and quotation marks.',
    ])
  })

  const bad: { file: string; outcome: string; reason?: string }[] = JSON.parse(
    readFileSync('tests/evaluation/import/bad/expected.json', 'utf8'),
  )
  it.each(bad.filter(({ outcome }) => outcome === 'reject').map(({ file, reason }) => [file, reason]))(
    'refuses %s (%s) in one line and prints nothing',
    async (file) => {
      const printed: string[] = []
      const asked = { file: join('tests/evaluation/import', file), edits: undefined, jsonl: true, concepts: () => [] }
      const refused = importCommand({ ...asked, print: (line) => void printed.push(line), report: () => undefined })
      await expect(refused).rejects.toThrow(BadInput)
      await expect(refused).rejects.toThrow(/^[^\n]+\. [^\n]+\.$/)
      expect(printed).toEqual([])
    },
  )

  it('refuses a file without a clause, and a file that is not there', async () => {
    await expect(run(saved('names.txt', 'Anna\nBert\n'))).rejects.toThrow(/No clause can be found/)
    await expect(run(join(folder, 'nowhere.txt'))).rejects.toThrow(/cannot be read/)
  })
})
