import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../adapters/storage/lowdb.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-people-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Ended = { code: number; out: string; err: string }

function countersign(args: string[], settings: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), ...settings }
  const script = ['--import', 'tsx', 'adapters/command-line/countersign.ts', ...args]
  return new Promise((resolve) =>
    execFile(process.execPath, script, { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  )
}

function file(...lines: string[]): string {
  const path = join(folder, 'staff.csv')
  writeFileSync(path, lines.join('\r\n'), 'latin1')
  return path
}

const heading = 'pay basis;id;name;email;town;department;title;supervisor;roles;schedule'
const [bea, hana, emil] = [
  'exempt;bea;Bea Böss;bea@c.example;charlton;Admin;Town Administrator;;administrator|records|it|counsel|communications;',
  'salaried;hana;Hana Ray;hana@c.example;Town of Charlton;Admin;HR Director;BEA@c.example;hr|department-head;',
  'hourly;emil;Emil Post;emil@c.example;charlton;Admin;Clerk;hana;;Mon-Fri 08:00-16:30 (lunch 12:00-12:30)',
]

async function stored<T>(look: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: join(folder, 'data'), clock: { now: () => Date.now() } })
  return look(store).finally(() => store.close())
}

describe('countersign people import', () => {
  test('shows, then saves; a leaver stays in the records; the same list again changes nothing', async () => {
    const list = file(heading, bea, hana, emil)
    const dry = await countersign(['people', 'import', list, '--dry-run'])
    expect([dry.code, dry.err]).toEqual([0, ''])
    expect(dry.out).toContain('new      emil: Emil Post, Clerk, Admin')
    expect(await stored((store) => store.list('person'))).toEqual([])

    const saved = await countersign(['people', 'import', list])
    expect([saved.code, saved.out]).toEqual([
      0,
      expect.stringContaining('3 new, 0 changed, 0 left, 0 as before.\nSaved.'),
    ])
    // The file was in a Windows code page; the supervisor was given by e-mail.
    expect(await stored((store) => store.get('person', 'bea'))).toMatchObject({ name: 'Bea Böss' })
    expect(await stored((store) => store.get('person', 'hana'))).toMatchObject({ supervisor: 'bea' })
    expect((await countersign(['people', 'import', list])).out).toContain('0 new, 0 changed, 0 left, 3 as before.')

    const partial = await countersign(['people', 'import', file(heading, bea), '--partial'])
    expect(partial.out).toContain('0 new, 0 changed, 0 left, 1 as before.')
    const left = await countersign(['people', 'import', file(heading, bea, hana)])
    expect(left.out).toContain('leaves   emil: Emil Post')
    expect(await stored((store) => store.get('person', 'emil'))).toMatchObject({
      name: 'Emil Post',
      left: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  test('names every wrong line, and saves nothing of the right ones', async () => {
    const wrong = await countersign(['people', 'import', file(heading, bea, `${emil}x`, hana.replace('@', ' at '))])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Line 3: The schedule "Mon-Fri 08:00-16:30 (lunch 12:00-12:30)x" cannot be read.')
    expect(wrong.err).toContain('Line 4: "hana at c.example" is not an e-mail address.')
    expect(wrong.err.trim().split('\n').at(-1)).toBe('countersign: 2 problems; nothing was changed.')
    expect(await stored((store) => store.list('person'))).toEqual([])
  })

  test('a list that would send most people away wants the number', async () => {
    const more = ['fay', 'gus', 'ida'].map((id) => emil.replaceAll('emil', id))
    await countersign(['people', 'import', file(heading, bea, hana, emil, ...more)])
    const short = file(heading, bea, hana)
    const refused = await countersign(['people', 'import', short])
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Say --leavers 4 to confirm')])
    expect((await countersign(['people', 'import', short, '--leavers', '4'])).out).toContain('4 left')
  })

  test('while the bot is running it says so, and a dry run works all the same', async () => {
    const list = file(heading, bea)
    await stored(async () => {
      const busy = await countersign(['people', 'import', list])
      expect([busy.code, busy.err]).toEqual([2, expect.stringMatching(/in use by another Countersign .* in chat\.\n$/)])
      expect((await countersign(['people', 'import', list, '--dry-run'])).out).toContain('1 new')
    })
  })

  test.each([
    ['no file', [], 'Name the list'],
    ['a file that is not there', ['none.csv'], 'none.csv cannot be read.'],
    ['a town that is not there', ['x.csv', '--town', 'springfield'], 'There is no town "springfield"'],
  ])('%s is one line', async (_, args, words) => {
    const { code, err } = await countersign(['people', 'import', ...args])
    expect([code, err.trim().split('\n')]).toEqual([2, [expect.stringContaining(words)]])
  })

  test('a workbook is told apart from CSV', async () => {
    writeFileSync(join(folder, 'staff.xlsx'), 'PK\u0003\u0004rest')
    expect((await countersign(['people', 'import', join(folder, 'staff.xlsx')])).err).toContain('Save it as CSV')
  })
})

describe('countersign doctor', () => {
  test('finds nothing amiss with the playground', async () => {
    const { code, out } = await countersign(['doctor'])
    expect([code, out]).toEqual([0, expect.stringContaining('All is well.')])
  })

  test('finds wrong settings, missing people, implausible credentials and a damaged journal', async () => {
    expect((await countersign(['doctor'], { PORT: 'many' })).out).toContain(
      'finding  settings: These settings are wrong: PORT',
    )
    const slack = { SLACK_BOT_TOKEN: 'xoxp-of-a-person', SLACK_SIGNING_SECRET: 'short', TOWN: 'charlton' }
    const empty = await countersign(['doctor'], slack)
    expect(empty.code).toBe(1)
    expect(empty.out).toContain('There is no staff list yet.')
    expect(empty.out).toContain('SLACK_BOT_TOKEN does not look like a bot token')
    await countersign(['people', 'import', file(heading, bea, hana, emil)])
    const people = await countersign(['doctor'], slack)
    expect(people.out).toContain('3 people are not linked to Slack or Teams yet: Bea Böss, Emil Post, Hana Ray.')
    const journal = join(folder, 'data', 'journal', `${new Date().toISOString().slice(0, 7)}.jsonl`)
    writeFileSync(journal, 'nonsense\n')
    expect((await countersign(['doctor'], slack)).out).toContain('is damaged at byte 0')
  })

  test('a secret’s id in place of its value, and a Teams app without a tenant', async () => {
    const id = '6f1c0f2e-1111-4a5b-9c3d-0123456789ab'
    const { out } = await countersign(['doctor'], { MicrosoftAppId: id, MicrosoftAppPassword: id, TOWN: 'charlton' })
    expect(out).toContain('looks like the id of a secret; copy the value')
    expect(out).toContain('MicrosoftAppTenantId is not set.')
  })
})
