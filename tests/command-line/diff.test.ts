import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askCommand } from '../../adapters/command-line/ask.ts'
import { diffCommand } from '../../adapters/command-line/diff.ts'
import { shelfOnDay } from '../../adapters/command-line/shelf-on-day.ts'
import { readConfig } from '../../adapters/config.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { openStore } from '../../adapters/storage/lowdb.ts'
import type { Policy } from '../../src/policies/clause.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'
import { newPersonalUsePolicy } from '../support/policy-docx.ts'

const knowledge = loadKnowledge('knowledge')
const first = knowledge.policies.find(({ key }) => key === 'glastonbury-7') ?? expect.fail('no policy')
const asked = {
  town: 'glastonbury',
  policy: 'glastonbury-7',
  from: undefined,
  to: undefined,
  file: undefined,
  html: undefined,
}
const newWords = 'Be used for Town business, except to share what an official account has published;'

/** Records in which version 2 was published on November 20, 2026, to count at once. */
async function published() {
  const folder = await temporaryFolder()
  const store = await openStore({ folder, clock: { now: () => Date.parse('2026-11-20T15:00:00Z') } })
  const body: Policy = {
    ...first,
    version: 2,
    effective: '2026-11-20',
    clauses: first.clauses.map((clause) =>
      clause.citation.endsWith('Procedure 1(a)') ? { ...clause, text: newWords } : clause,
    ),
  }
  const id = 'glastonbury-7/0002'
  const at = '2026-11-20T15:00:00Z'
  const people = { publishedBy: 'glastonbury-marcy', approvedBy: 'glastonbury-thomas', publishedAt: at }
  const record = {
    id,
    town: 'glastonbury',
    policy: 'glastonbury-7',
    version: 2,
    update: 'u1',
    ...people,
    body,
    scenario: null,
  }
  await store.change('policy', id, { event: 'e', by: 'glastonbury-marcy', why: 'test', at }, () => ({
    outcome: 'kept',
    record,
  }))
  await store.close()
  return { folder, config: readConfig({ DATA_DIR: folder }) }
}

async function printed(run: (print: (line: string) => void) => Promise<void>): Promise<string> {
  const lines: string[] = []
  await run((line) => void lines.push(line))
  return lines.join('\n')
}

test('what changed between the last two versions, with whom it concerns', async () => {
  const { config } = await published()
  const words = await printed((print) => diffCommand({ ...asked, print }, config, knowledge))
  expect(words).toContain('1 clause reworded')
  expect(words).toContain(newWords)
  expect(words).toContain('Concerns: everyone with an account of their own')
  const back = await printed((print) => diffCommand({ ...asked, from: '2', to: '1', print }, config, knowledge))
  expect(back).toContain('version 2 and 1')
  await expect(diffCommand({ ...asked, from: '3', print: () => {} }, config, knowledge)).rejects.toThrow(
    'There is no version 3. Versions: 1, 2.',
  )
})

test('a document held against the newest version, as a page', async () => {
  const { folder, config } = await published()
  const [file, html] = [join(folder, 'new.docx'), join(folder, 'page.html')]
  await writeFile(file, await newPersonalUsePolicy())
  const words = await printed((print) => diffCommand({ ...asked, file, html, print }, config, knowledge))
  expect(words).toContain('from version 2 to version 3')
  expect(await readFile(html, 'utf8')).toContain('<h1>Social Media, Personal Use</h1>')
})

test('without a policy or a second version there is one line', async () => {
  const { config } = await published()
  const print = () => {}
  await expect(diffCommand({ ...asked, policy: undefined, print }, config, knowledge)).rejects.toThrow(
    'Say which policy: --policy glastonbury-6 | glastonbury-7',
  )
  await expect(
    diffCommand({ ...asked, town: 'charlton', policy: undefined, print }, config, knowledge),
  ).rejects.toThrow('There is only version 1.')
})

test('ask --as-of answers by what counted then', async () => {
  const { config } = await published()
  const question = 'Can I use my personal account for Town-related business?'
  const answerOn = async (day: string) => {
    const asOf = await shelfOnDay(day, 'glastonbury', config, knowledge)
    const how = { town: 'glastonbury', question, jsonl: false, asOf, model: undefined, input: process.stdin }
    return printed((print) => askCommand({ ...how, print }, knowledge))
  }
  expect(await answerOn('2026-11-19')).not.toContain(newWords)
  expect(await answerOn('2026-11-20')).toContain(newWords)
  await expect(answerOn('1999-01-01')).rejects.toThrow('No policy of the Town of Glastonbury counted on 1999-01-01.')
  await expect(answerOn('yesterday')).rejects.toThrow('is no day')
})
