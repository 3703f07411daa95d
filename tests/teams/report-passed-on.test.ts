import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Messenger } from '../../src/ports.ts'
import { buttonsOf, textOf } from '../support/card-reader.ts'
import { documents } from '../support/documents.ts'
import { type FakeTeams, startFakeTeams } from '../support/fake-teams.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { memoryReferences } from './start-app.ts'

const [ray, frank, victor, teresa] = ['charlton-ray', 'charlton-frank', 'charlton-victor', 'charlton-teresa']
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
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  const store = createMemoryStore()
  const townOf = async () => 'charlton'
  const fallback = { ...createDirectory(people, {}), townOf }
  const directory = createStoreDirectory({ store, fallback, homeSpace: () => undefined, townOf })
  bot = createBot(
    { clock: { now: () => now }, store, directory, messenger, model: undefined, documents, log },
    knowledge,
  )
  const references = memoryReferences()
  const app = createTeamsApp({ bot, config, references, log: { warn: note, error: note } })
  await teams.connect(app)
})
afterEach(async () => {
  await teams.stop()
  expect([...failures, ...teams.problems]).toEqual([])
})

const reads = (user: string) => teams.cardsTo(user).map(textOf)

it('an incident whose owner has left comes to the next who takes it in Teams; the old card says nothing, nobody else sees it', async () => {
  const words = 'The page posts things we did not write.'
  for (const user of [frank, victor, teresa]) await teams.message(user, 'home')
  await teams.message(ray, 'report a hacked account')
  await teams.press(ray, 'Send the report', { words })
  await bot.tick()
  expect(reads(victor).at(-1)).toContain(words)
  await teams.press(victor, 'Answer')

  await teams.message(teresa, 'import people')
  await teams.press(teresa, 'Show what changes', { csv: 'id,status\ncharlton-victor,left', covers: 'some' })
  await teams.press(teresa, 'Save the list')
  now += 60_000
  await bot.tick()
  await bot.tick()
  await teams.press(victor, 'Send the answer', { answer: 'From a form that was open.' })
  await bot.tick()

  const old = teams.cardsTo(victor).find((card) => textOf(card).includes('This is with somebody else now'))
  expect(old && buttonsOf(old)).toEqual([])
  expect(reads(victor).join()).not.toContain('reports a security incident')
  expect(reads(teresa).at(-1)).toContain(words)
  expect(reads(ray).at(-1)).toContain('has your report')
  await teams.press(teresa, 'Answer')
  await teams.press(teresa, 'Send the answer', { answer: 'The password is changed.' })
  await bot.tick()
  expect(reads(ray).at(-1)).toContain('The password is changed.')
  expect(reads(ray).join()).not.toContain('From a form that was open.')
  expect(reads(frank).join()).not.toMatch(/did not write|your report|with somebody else/)
})
