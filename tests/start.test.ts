import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'countersign-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { code: number | null; out: string; err: string }

function run(script: string, args: string[], settings: Record<string, string>, input = ''): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: mkdtempSync(join(folder, 'data-')), PORT: '0', ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { env })
  child.stdin.end(input)
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    ended.out += chunk
    if (ended.out.includes('is running at')) child.kill('SIGTERM')
  })
  child.stderr.on('data', (chunk) => {
    ended.err += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

describe.concurrent('starting the product', () => {
  test('with no settings it is the playground, prints its address and stops when asked', async () => {
    const { code, out } = await run('adapters/main.ts', [], {})
    expect(out).toMatch(/running at http:\/\/127\.0\.0\.1:\d+ for the playground/)
    expect(code).toBe(0)
  })

  test.each([
    ['a malformed setting', { PORT: 'many' }, 'PORT'],
    ['a town that is not there', { TOWN: 'springfield' }, 'Towns: charlton'],
    ['the playground open to the network', { HOST: '0.0.0.0' }, 'set HOST to 127.0.0.1'],
    ['a people file that is not there', { PEOPLE_FILE: join(folder, 'none.json') }, 'cannot be read'],
    ['a knowledge folder that is not there', { KNOWLEDGE_DIR: join(folder, 'none') }, 'no such folder'],
  ])('%s gives one line and exit 2', async (_, settings, words) => {
    const { code, err } = await run('adapters/main.ts', [], settings)
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(words)
  })

  test('a malformed people file names the entry', async () => {
    const file = join(folder, 'people.json')
    writeFileSync(file, '[{"id": "x"}]')
    const { code, err } = await run('adapters/main.ts', [], { PEOPLE_FILE: file })
    expect([code, err]).toEqual([2, expect.stringContaining('entry 1, field "name"')])
  })
})

describe.concurrent('the command line', () => {
  const countersign = (args: string[], input = '') => run('adapters/command-line/countersign.ts', args, {}, input)

  test('answers a question by clause', async () => {
    const { code, out } = await countersign(['ask', '--town', 'charlton', 'Who may publish on behalf of the Town?'])
    expect([code, out]).toEqual([0, expect.stringContaining('§3.3')])
  })

  test('answers and reviews a line each', async () => {
    const { out } = await countersign(
      ['ask', '--jsonl'],
      '{"id":"1","org":"westmont","question":"Can I use the logo?"}\n',
    )
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['id', 'outcome', 'citations', 'answer'])
    expect(answer.citations[0].policy).toBe('westmont-62-79')
    const draft = { id: '2', org: 'glastonbury', context: { use: 'official' }, text: 'What the f**k, plow drivers' }
    const review = JSON.parse((await countersign(['review', '--jsonl'], JSON.stringify(draft))).out)
    expect([review.id, review.verdict]).toEqual(['2', 'revise'])
  })

  test.each([
    [['ask', '--town', 'springfield', 'x'], '', 'There is no town "springfield"'],
    [['ask', '--town', 'charlton'], '', 'Write the question'],
    [['ask', '--jsonl'], 'not json\n', 'Line 1 is not JSON.'],
    [['review', '--jsonl'], '{"id":"1"}\n', 'Line 1: org'],
    [['launch'], '', 'There is no command "launch"'],
    [['import', 'nowhere.txt'], '', 'cannot be read'],
    [['verify', 'NOPE'], '', 'No signature has the receipt'],
  ])('%j gives one line and exit 2', async (args, input, words) => {
    const { code, err } = await countersign(args, input)
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(words)
  })
})
