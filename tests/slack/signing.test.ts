import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { documents } from '../support/documents.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { putToSignature } from '../support/put-to-signature.ts'

const [luis, priya, marcy, dana, thomas] = [
  'Uglastonbury-luis',
  'Uglastonbury-priya',
  'Uglastonbury-marcy',
  'Uglastonbury-dana',
  'Uglastonbury-thomas',
]
const knowledge = loadKnowledge('knowledge')
let slack: FakeSlack
let bot: Bot
let now: number

beforeEach(async () => {
  slack = await startFakeSlack()
  now = Date.parse('2026-11-20T15:00:00Z')
  const people = playgroundStaff().map((person) => ({ ...person, addresses: [slack.address(`U${person.id}`)] }))
  const directory = { ...createDirectory(people, {}), townOf: async () => 'glastonbury' }
  const store = createMemoryStore()
  const log = { failure: (reference: string, error: unknown) => void slack.failures.push({ reference, error }) }
  const { messenger } = slack
  const clock = { now: () => now }
  bot = createBot({ clock, store, directory, messenger, model: undefined, documents, log }, knowledge)
  await slack.connect(bot)
  const asked = people.filter(({ town }) => town === 'glastonbury')
  await putToSignature(store, asked, new Date(now).toISOString())
  await wait('2026-11-20T15:00:00Z')
})
afterEach(async () => {
  expect(slack.failures).toEqual([])
  await slack.stop()
})

/** What waits is looked through at every other tick at most. */
async function wait(iso: string) {
  now = Date.parse(iso)
  for (let tick = 0; tick < 3; tick += 1) {
    await bot.tick()
    now += 61_000
  }
}
const reads = (user: string) => slack.messagesTo(user).map(({ text }) => text)

it('signs in a dialog: the scenario, the name, the receipt, and the message becomes the receipt', async () => {
  await slack.press(luis, 'Read and sign')
  expect(slack.modalOf(luis)?.text).toContain('except to share what the Town has published')
  await slack.press(luis, 'Read the whole policy')
  expect(slack.modalOf(luis)?.text).toContain('Policy 7, Procedure 1(b)')
  await slack.press(luis, 'Go on to sign')
  await slack.submit(luis, { name: 'Luis Ortega', answer: '0' })
  expect(slack.modalOf(luis)?.text).toContain('Not quite.')
  await slack.submit(luis, { name: 'Luis Ortega', answer: '1' })
  expect(slack.modalOf(luis)?.text).toMatch(/Receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await bot.tick()
  expect(reads(luis)).toHaveLength(1)
  expect(slack.messagesTo(luis)[0]?.text).toContain('Signed. Thank you.')
})

it('takes a question to HR and the answer back, and the reminder waits for it', async () => {
  await slack.press(luis, 'I have a question')
  await slack.submit(luis, { question: 'Does a snow alert count?' })
  await wait('2026-11-23T16:00:00Z')
  expect(reads(marcy).join('\n')).toContain('Does a snow alert count?')
  expect(reads(dana).join('\n')).not.toContain('Does a snow alert count?')
  expect(reads(priya).at(-1)).toContain('1 policy waits for your signature')
  expect(reads(luis).join('\n')).not.toContain('waits for your signature')
  expect(reads(marcy).join('\n')).toContain('1 question waits for your answer')
  await slack.press(marcy, 'Answer Luis Ortega')
  await slack.submit(marcy, { answer: 'Yes, once the town has posted it.' })
  await bot.tick()
  expect(reads(marcy).join('\n')).toContain('No question waits for you')
  expect(reads(luis).at(-1)).toContain('Yes, once the town has posted it.')
})

it('lets HR enter a signature on paper, and its person reads the receipt', async () => {
  await slack.command(marcy, 'paper signatures')
  await slack.press(marcy, 'Enter a paper signature')
  await slack.submit(marcy, {
    person: 'Priya Nair',
    policy: 'glastonbury-7',
    signedOn: '2026-11-20',
    scan: 'cabinet 4',
  })
  expect(slack.modalOf(marcy)?.text).toContain('Receipt')
  await bot.tick()
  expect(reads(priya).join('\n')).toContain('Signed on paper. Thank you.')
})

it('lets HR pick the day by which to sign from Slack’s own calendar, and its people read it', async () => {
  const text = 'Be used for Town-related business without a word from the director;'
  await slack.command(marcy, 'publish an update')
  await slack.submit(marcy, { policy: 'glastonbury-7', clause: 'Procedure 1(a)', text })
  await slack.press(marcy, 'Choose who signs')
  await slack.submit(marcy, { dueOn: '2026-12-04', headCount: '9' })
  await wait('2026-11-20T15:10:00Z')
  expect(reads(thomas).at(-1)).toContain('Friday, December 4')
  await slack.press(thomas, 'Approve and publish')
  await wait('2026-11-20T15:20:00Z')
  expect(reads(luis).at(-1)).toContain('Please sign by Friday, December 4.')
})
