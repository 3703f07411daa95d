import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Messenger } from '../../src/ports.ts'
import { textOf } from '../support/card-reader.ts'
import { documents } from '../support/documents.ts'
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { putToSignature } from '../support/put-to-signature.ts'
import { memoryReferences } from './start-app.ts'

const [luis, priya, marcy, dana, thomas] = ['luis', 'priya', 'marcy', 'dana', 'thomas'].map(
  (name) => `glastonbury-${name}`,
) as [string, string, string, string, string]
const knowledge = loadKnowledge('knowledge')
let teams: FakeTeams
let bot: Bot
let now: number
let failures: unknown[]

beforeEach(async () => {
  teams = await startFakeTeams()
  failures = []
  now = Date.parse('2026-11-20T15:00:00Z')
  const people = playgroundStaff().map((person) => ({ ...person, addresses: [teams.addressOf(person.id)] }))
  const config = teamsConfigSchema.parse({ access: 'open-on-loopback', serviceUrl: teams.url })
  const note = (_: object, message: string) => void failures.push(message)
  const messenger: Messenger = {
    send: (to, view, key) => app.messenger.send(to, view, key),
    replace: (at, view) => app.messenger.replace(at, view),
  }
  const store = createMemoryStore()
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  const directory = { ...createDirectory(people, {}), townOf: async () => 'glastonbury' }
  const clock = { now: () => now }
  bot = createBot({ clock, store, directory, messenger, model: undefined, documents, log }, knowledge)
  const app = createTeamsApp({ bot, config, references: memoryReferences(), log: { warn: note, error: note } })
  await teams.connect(app)
  const asked = people.filter(({ town }) => town === 'glastonbury')
  await putToSignature(store, asked, new Date(now).toISOString())
  await wait('2026-11-20T15:00:00Z')
})
afterEach(async () => {
  await teams.stop()
  expect(failures).toEqual([])
  expect(teams.problems).toEqual([])
})

/** What waits is looked through at every other tick at most. */
async function wait(iso: string) {
  now = Date.parse(iso)
  for (let tick = 0; tick < 3; tick += 1) {
    await bot.tick()
    now += 61_000
  }
}
const reads = (user: string) => teams.cardsTo(user).map(textOf)

it('signs on the card: the scenario, the name, the receipt', async () => {
  await teams.press(luis, 'Read and sign')
  expect(reads(luis).join('\n')).toContain('except to share what the Town has published')
  await teams.press(luis, 'Read the whole policy')
  expect(reads(luis).join('\n')).toContain('Policy 7, Procedure 1(b)')
  await teams.press(luis, 'Go on to sign')
  await teams.press(luis, 'I acknowledge', { name: 'Luis Ortega', answer: '0' })
  expect(reads(luis).join('\n')).toContain('Not quite.')
  await teams.press(luis, 'I acknowledge', { name: 'Luis Ortega', answer: '1' })
  await bot.tick()
  expect(reads(luis).join('\n')).toMatch(/Receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  expect(reads(luis)[0]).toContain('Signed. Thank you.')
})

it('takes a question to HR and the answer back, and the reminder waits for it', async () => {
  await teams.press(luis, 'I have a question')
  await teams.press(luis, 'Send the question', { question: 'Does a snow alert count?' })
  await wait('2026-11-23T16:00:00Z')
  expect(reads(marcy).join('\n')).toContain('Does a snow alert count?')
  expect(reads(dana).join('\n')).not.toContain('Does a snow alert count?')
  expect(reads(priya).at(-1)).toContain('1 policy waits for your signature')
  expect(reads(luis).join('\n')).not.toContain('waits for your signature')
  expect(reads(marcy).join('\n')).toContain('1 question waits for your answer')
  await teams.press(marcy, 'Answer Luis Ortega')
  await teams.press(marcy, 'Send the answer', { answer: 'Yes, once the town has posted it.' })
  await bot.tick()
  expect(reads(marcy).join('\n')).toContain('No question waits for you')
  expect(reads(luis).join('\n')).toContain('Yes, once the town has posted it.')
})

it('lets HR enter a signature on paper for somebody who has taken the app away', async () => {
  teams.uninstall(priya)
  await teams.message(marcy, 'paper signatures')
  await teams.press(marcy, 'Enter a paper signature')
  await teams.press(marcy, 'Enter it', {
    person: 'Priya Nair',
    policy: 'glastonbury-7',
    signedOn: '2026-11-20',
    scan: 'cabinet 4',
  })
  expect(reads(marcy).at(-1)).toContain('Entered: Priya Nair signed on paper')
})

it('lets HR pick the day by which to sign from the calendar of Teams, and its people read it', async () => {
  const text = 'Be used for Town-related business without a word from the director;'
  await teams.message(marcy, 'publish an update')
  await teams.press(marcy, 'Show the differences', { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
  await teams.press(marcy, 'Choose who signs')
  await teams.press(marcy, 'Send for a second yes', { dueOn: '2026-12-04', headCount: '9' })
  await wait('2026-11-20T15:10:00Z')
  expect(reads(thomas).at(-1)).toContain('Friday, December 4')
  await teams.press(thomas, 'Approve and publish')
  await wait('2026-11-20T15:20:00Z')
  expect(reads(luis).at(-1)).toContain('Please sign by Friday, December 4.')
})
