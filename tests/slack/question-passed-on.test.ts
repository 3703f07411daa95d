import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStoreDirectory } from '../../adapters/directory.ts'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import type { Person } from '../../src/people.ts'
import { documents } from '../support/documents.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { createMemoryStore } from '../support/memory-store.ts'

const [luis, marcy, ines] = ['Uglastonbury-luis', 'Uglastonbury-marcy', 'Uglastonbury-ines']
const knowledge = loadKnowledge('knowledge')

let slack: FakeSlack
let bot: Bot
let now: number

/** The playground's staff in Slack, and Ines beside Marcy in Human Resources. */
function staffInSlack(): Person[] {
  const staff = playgroundStaff()
  const second = staff
    .filter(({ id }) => id === 'glastonbury-marcy')
    .map((one) => ({ ...one, id: 'glastonbury-ines', name: 'Ines Prado', email: 'ines.prado@glastonbury.example' }))
  return [...staff, ...second].map((person) => ({ ...person, addresses: [slack.address(`U${person.id}`)] }))
}

beforeEach(async () => {
  slack = await startFakeSlack()
  now = Date.parse('2026-11-20T15:00:00Z')
  const store = createMemoryStore()
  const townOf = async () => 'glastonbury'
  const fallback = { ...createDirectory(staffInSlack(), {}), townOf }
  const directory = createStoreDirectory({ store, fallback, homeSpace: () => undefined, townOf })
  const log = { failure: (reference: string, error: unknown) => void slack.failures.push({ reference, error }) }
  const { messenger } = slack
  bot = createBot(
    { clock: { now: () => now }, store, directory, messenger, model: undefined, documents, log },
    knowledge,
  )
  await slack.connect(bot)
})
afterEach(async () => {
  expect(slack.failures).toEqual([])
  await slack.stop()
})

it('a question whose owner has left comes to the next of the office in Slack; the old card and an open form answer nothing', async () => {
  const leave = 'How many weeks of parental leave do I get?'
  await slack.dm(luis, leave)
  await slack.press(luis, 'Ask a person')
  await slack.submit(luis)
  await bot.tick()
  expect(slack.messagesTo(marcy).at(-1)?.text).toContain(leave)
  await slack.press(marcy, 'Answer')

  await slack.command(ines, 'import people')
  await slack.submit(ines, { csv: 'id,status\nglastonbury-marcy,left', covers: 'some' })
  await slack.press(ines, 'Save the list')
  now += 60_000
  await bot.tick()
  await slack.submit(marcy, { answer: 'From a form that was open.' })
  await bot.tick()

  const old = slack.messagesTo(marcy).at(-1)
  expect(old?.text).toContain('Ines Prado has this question now')
  expect(old).toMatchObject({ buttons: [], text: expect.not.stringContaining(leave) })
  expect(slack.messagesTo(luis).at(-1)?.text).toContain('Ines Prado has your question now')
  expect(slack.messagesTo(ines).at(-1)?.text).toContain(leave)
  await slack.press(ines, 'Answer')
  await slack.submit(ines, { answer: 'Twelve; see the leave policy.' })
  await bot.tick()
  expect(slack.messagesTo(luis).at(-1)?.text).toContain('Twelve; see the leave policy.')
  const everything = slack.messagesTo(luis).map(({ text }) => text)
  expect(everything.join()).not.toContain('From a form that was open.')
})
