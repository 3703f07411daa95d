import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { runTerminal } from '../../adapters/playground/terminal.ts'
import { type OpenPlayground, openPlayground } from './open-playground.ts'

let playground: OpenPlayground
beforeEach(async () => {
  playground = await openPlayground()
})
afterEach(() => playground.close())

/** What the terminal shows for a script that is piped in. */
async function transcript(...lines: string[]): Promise<string> {
  const output = new PassThrough()
  const chunks: Buffer[] = []
  output.on('data', (chunk) => chunks.push(chunk))
  const { chat, conversations } = playground
  await runTerminal({
    chat,
    conversations,
    people: playgroundStaff(),
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
  })
  return Buffer.concat(chunks).toString('utf8')
}

it('answers a question as text, with its buttons numbered', async () => {
  const shown = await transcript('May I post this?')
  expect(shown).toContain('Only once your supervisor agrees.\n\n> Ask before <b>posting</b> *anything*')
  expect(shown).toContain('[1 Ask now]')
})

it('starts with three things to try, and a number does one', async () => {
  const shown = await transcript('3')
  expect(shown).toContain('[3 Ask to post after hours]')
  expect(playground.heard[0]?.said).toEqual({
    kind: 'press',
    request: { kind: 'start-approval', approval: 'off-duty' },
    typed: {},
  })
})

it('asks a form field by field, tells the other person, and lets them decide', async () => {
  const shown = await transcript(
    'May I post this?',
    '1',
    'First line',
    'second line',
    '.',
    'tomorrow',
    '2026-11-24 18:00',
    '/be Denise',
    '1',
  )
  expect(playground.heard[2]?.said).toMatchObject({
    typed: { text: 'First line\nsecond line', from: '2026-11-24T18:00' },
  })
  expect(shown.match(/From \(optional\)/g)).toHaveLength(3)
  expect(shown).toContain('» Denise Kowalik sees “Tasha Brandt asks to post”. Type /be denise to answer.')
  expect(playground.heard[3]).toMatchObject({
    from: { user: 'westmont-denise' },
    said: { request: { kind: 'decide-approval', decision: 'approve' } },
  })
  expect(shown.slice(shown.indexOf('You are Denise'))).toContain('You approved it')
})

it('asks before a press that wants to be confirmed', async () => {
  await transcript('3', 'Words', '.', '', '/be denise', '2', 'no')
  expect(playground.heard).toHaveLength(2)
  await transcript('/be denise', '2', 'yes')
  expect(playground.heard.at(-1)?.said).toMatchObject({ request: { decision: 'decline' } })
})

it('leaves a form on /cancel and asks again for what is required', async () => {
  const shown = await transcript('3', '', '/cancel', 'Hello')
  expect(shown.match(/^Your post: \(end with/gm)).toHaveLength(2)
  expect(shown).toContain('Left as it was.')
  expect(playground.heard.map(({ said }) => said.kind)).toEqual(['press', 'words'])
})

it('says what to do about names, numbers and commands it does not know', async () => {
  const shown = await transcript('/be nobody', '99', '/dance', '/who', '/quit', 'not read any more')
  expect(shown).toContain('Nobody is called “nobody”. /who lists everyone.')
  expect(shown).toContain('There is no button 99 here.')
  expect(shown.match(/\/quit: end\./g)).toHaveLength(2)
  expect(shown).toContain('glastonbury-luis: Luis Ortega, Parks Maintainer')
  expect(playground.heard).toEqual([])
})
