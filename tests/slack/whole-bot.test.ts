import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { staleButtonView } from '../../src/home-view.ts'
import { documents } from '../support/documents.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { createMemoryStore } from '../support/memory-store.ts'

/** Tasha (hourly, Public Works) works for Denise in Westmont. */
const [tasha, denise, stranger] = ['Uwestmont-tasha', 'Uwestmont-denise', 'USTRANGER']
const knowledge = loadKnowledge('knowledge')

let slack: FakeSlack
let bot: Bot

beforeEach(async () => {
  slack = await startFakeSlack()
  const people = playgroundStaff().map((person) => ({ ...person, addresses: [slack.address(`U${person.id}`)] }))
  const directory = { ...createDirectory(people, {}), townOf: async () => 'westmont' }
  const clock = { now: () => Date.parse('2026-11-20T15:00:00Z') }
  const log = { failure: (reference: string, error: unknown) => void slack.failures.push({ reference, error }) }
  const { messenger } = slack
  bot = createBot(
    { clock, store: createMemoryStore(), directory, messenger, model: undefined, documents, log },
    knowledge,
  )
  await slack.connect(bot)
})
afterEach(async () => {
  expect(slack.failures).toEqual([])
  await slack.stop()
})

describe('the whole bot in Slack', () => {
  it('answers a question by clause, to somebody it does not know too', async () => {
    await slack.dm(stranger, 'Can I post photos of an accident scene?')
    expect(slack.messagesTo(stranger).at(-1)?.text).toContain('§62-79')
  })

  it('reviews a message by its shortcut, and the finding quotes the clause', async () => {
    await slack.checkDraft(tasha, 'My coworker John Smith is HIV positive, his number is 630-555-0142.')
    await slack.submit(tasha, { use: 'official' })
    expect(slack.modalOf(tasha)?.text).toContain('§62-79')
    expect(slack.messagesTo(tasha)).toEqual([])
  })

  it('takes a request from the employee to the supervisor and the decision back', async () => {
    await slack.command(tasha, 'ask to post after hours')
    await slack.submit(tasha, {
      purpose: 'Tell residents about the water main repair.',
      from: '2026-11-20T18:00',
      until: '2026-11-20T20:00',
      account: 'facebook',
    })
    expect(slack.modalOf(tasha)?.title).toContain('Sent to Denise')
    await bot.tick()
    expect(slack.messagesTo(denise).at(-1)?.text).toContain('Tell residents about the water main repair.')

    await slack.press(denise, 'Decline')
    await slack.submit(denise, { reason: 'The contractor posts it already.' })
    await bot.tick()
    expect(slack.messagesTo(tasha).at(-1)?.text).toContain('The contractor posts it already.')
    const cards = slack.messagesTo(denise)
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({ text: expect.stringContaining('declined'), buttons: [] })
  })

  it('brings the buttons back when the supervisor types "looks good"', async () => {
    await slack.command(tasha, 'ask to post after hours')
    await slack.submit(tasha, {
      purpose: 'Repair.',
      from: '2026-11-20T18:00',
      until: '2026-11-20T20:00',
      account: 'facebook',
    })
    await slack.dm(denise, 'looks good')
    await slack.press(denise, 'Approve')
    await bot.tick()
    expect(slack.messagesTo(tasha).at(-1)?.text).toContain('Approved')
  })

  it('says so when a shortcut is from another time', async () => {
    await slack.shortcut(tasha, 'a-shortcut-we-dropped')
    expect(JSON.stringify(slack.modalOf(tasha))).toContain(staleButtonView.title)
  })
})
