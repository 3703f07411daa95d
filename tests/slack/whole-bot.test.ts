import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../adapters/knowledge.ts'
import { createDirectory } from '../../adapters/people-file.ts'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { staleButtonView } from '../../src/home-view.ts'
import { documents } from '../support/documents.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { newPersonalUsePolicy } from '../support/policy-docx.ts'

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

  it('takes a policy from a Word file to a version that counts', async () => {
    const [marcy, thomas, luis] = ['Uglastonbury-marcy', 'Uglastonbury-thomas', 'Uglastonbury-luis']
    await slack.drop(luis, 'Policy 7.docx', await newPersonalUsePolicy())
    expect(slack.messagesTo(luis).at(-1)?.text).toContain('Only Human Resources can send me policies as files.')
    await slack.drop(marcy, 'Policy 7.docx', await newPersonalUsePolicy())
    expect(slack.messagesTo(marcy)).toHaveLength(1)
    expect(slack.messagesTo(marcy).at(-1)?.text).toContain('Policy 7.docx: 7 clauses found')
    await slack.press(marcy, 'Show the differences')
    expect(slack.messagesTo(marcy).at(-1)?.text).toContain('5 clauses reworded, 1 clause added, 15 clauses removed')
    await slack.press(marcy, 'All 21 differences')
    expect(
      slack
        .messagesTo(marcy)
        .map(({ text }) => text)
        .join(),
    ).toContain('Removed: Policy 7, Procedure 1(i)')
    await slack.press(marcy, 'Back to the preview')
    await slack.press(marcy, 'Choose who signs')
    const count = /Type (\d+) to confirm/.exec(slack.modalOf(marcy)?.text ?? '')?.[1] ?? ''
    await slack.submit(marcy, { headCount: count })
    await bot.tick()
    await slack.press(thomas, 'Approve and publish')
    await bot.tick()
    expect(slack.messagesTo(thomas).at(-1)?.text).toContain('Published, on its way')
    expect(slack.messagesTo(thomas).at(-1)?.buttons.join()).not.toContain('Approve')
    const live = slack.messagesTo(marcy).filter(({ buttons }) => buttons.join().includes('Pause'))
    expect(live.map(({ text }) => text).join()).toContain(`Asked to sign: ${count}`)
    expect(slack.messagesTo(luis).at(-1)?.text).toContain('Please read: Social Media, Personal Use')
    await slack.dm(luis, 'As of December 2, 2026, may I share town operations on my own page?')
    expect(slack.messagesTo(luis).at(-1)?.text).toContain('without the written permission of the department director')
  })

  it('says so when a shortcut is from another time', async () => {
    await slack.shortcut(tasha, 'a-shortcut-we-dropped')
    expect(JSON.stringify(slack.modalOf(tasha))).toContain(staleButtonView.title)
  })
})
