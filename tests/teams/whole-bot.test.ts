import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
import { newPersonalUsePolicy } from '../support/policy-docx.ts'
import { memoryReferences } from './start-app.ts'

const knowledge = loadKnowledge('knowledge')
let teams: FakeTeams
let bot: Bot
let failures: unknown[]

beforeEach(async () => {
  teams = await startFakeTeams()
  failures = []
  const people = playgroundStaff().map((person) => ({ ...person, addresses: [teams.addressOf(person.id)] }))
  const config = teamsConfigSchema.parse({ access: 'open-on-loopback', serviceUrl: teams.url })
  const note = (_: object, message: string) => void failures.push(message)
  const messenger: Messenger = {
    send: (to, view, key) => app.messenger.send(to, view, key),
    replace: (at, view) => app.messenger.replace(at, view),
  }
  const clock = { now: () => Date.parse('2026-11-20T15:00:00Z') }
  const log = { failure: (_: string, error: unknown) => void failures.push(error) }
  const directory = { ...createDirectory(people, {}), townOf: async () => 'westmont' }
  bot = createBot(
    { clock, store: createMemoryStore(), directory, messenger, model: undefined, documents, log },
    knowledge,
  )
  const references = memoryReferences()
  const app = createTeamsApp({ bot, config, references, log: { warn: note, error: note } })
  await teams.connect(app)
})
afterEach(async () => {
  await teams.stop()
  expect(failures).toEqual([])
  expect(teams.problems).toEqual([])
})

const evening = {
  purpose: 'Tell residents about the water main repair.',
  'from#date': '2026-11-20',
  'from#time': '18:00',
  'until#date': '2026-11-20',
  'until#time': '20:00',
  account: 'facebook',
}
const reads = (user: string) => teams.cardsTo(user).map(textOf)

describe('the whole bot in Teams', () => {
  it('answers a question by clause', async () => {
    await teams.message('westmont-tasha', 'Can I post for the village after hours?')
    expect(reads('westmont-tasha').join('\n')).toContain('§62-79')
  })

  it('brings a request to the supervisor, who has never written, and the decision back', async () => {
    await teams.message('westmont-tasha', 'ask to post after hours')
    await teams.press('westmont-tasha', 'Send the request', evening)
    await bot.tick()
    expect(reads('westmont-denise').join('\n')).toContain('Tell residents about the water main repair.')
    await teams.press('westmont-denise', 'Approve')
    await bot.tick()
    expect(reads('westmont-denise').at(-1)).toContain('Approved by Denise')
    expect(
      teams
        .cardsTo('westmont-denise')
        .flatMap(buttonsOf)
        .map(({ label }) => label),
    ).not.toContain('Approve')
    expect(reads('westmont-tasha').join('\n')).toContain('Approved: post officially while off duty')
  })

  it('asks for a reason before it declines, and passes it on', async () => {
    await teams.message('westmont-tasha', 'ask to post after hours')
    await teams.press('westmont-tasha', 'Send the request', evening)
    await bot.tick()
    await teams.press('westmont-denise', 'Decline')
    await teams.press('westmont-denise', 'Decline', { reason: 'The contractor posts it already.' })
    await bot.tick()
    expect(reads('westmont-tasha').join('\n')).toContain('The contractor posts it already.')
  })

  it('checks a message from its menu, and shows the clause in the dialog', async () => {
    await teams.action('westmont-tasha', 'reviewDraft', '<p>My coworker John Smith has <b>HIV</b></p>')
    await teams.press('westmont-tasha', 'Check it', { use: 'official' })
    expect(textOf(teams.dialogOf('westmont-tasha'))).toContain('§62-79')
    expect(teams.cardsTo('westmont-tasha')).toEqual([])
  })

  it('takes a policy from a Word file to a version that counts', async () => {
    const [marcy, thomas, luis] = ['glastonbury-marcy', 'glastonbury-thomas', 'glastonbury-luis']
    await teams.drop(luis, 'Policy 7.docx', await newPersonalUsePolicy())
    expect(reads(luis)).toEqual([expect.stringContaining('Only Human Resources can send me policies as files.')])
    await teams.drop(marcy, 'Policy 7.docx', await newPersonalUsePolicy())
    expect(reads(marcy)).toEqual([expect.stringContaining('Policy 7.docx: 7 clauses found')])
    await teams.press(marcy, 'Show the differences')
    expect(reads(marcy).join('\n')).toContain('5 clauses reworded, 1 clause added, 15 clauses removed')
    await teams.press(marcy, 'All 21 differences')
    expect(reads(marcy).join('\n')).toContain('Removed: Policy 7, Procedure 1(i)')
    await teams.press(marcy, 'Back to the preview')
    await teams.press(marcy, 'Choose who signs')
    const headCount = /Type (\d+) to confirm/.exec(reads(marcy).join('\n'))?.[1] ?? ''
    await teams.press(marcy, 'Send for a second yes', { headCount })
    await bot.tick()
    await teams.press(thomas, 'Approve and publish')
    await bot.tick()
    expect(reads(thomas).join('\n')).toContain('Published, on its way')
    expect(
      teams
        .cardsTo(thomas)
        .flatMap(buttonsOf)
        .map(({ label }) => label),
    ).not.toContain('Approve and publish')
    expect(reads(marcy).join('\n')).toContain(`Asked to sign: ${headCount}`)
    expect(reads(luis).join('\n')).toContain('Please read: Social Media, Personal Use')
    await teams.message(luis, 'As of December 2, 2026, may I share town operations on my own page?')
    expect(reads(luis).join('\n')).toContain('without the written permission of the department director')
  })

  it('answers somebody the directory does not know for the town of the tenant', async () => {
    await teams.message('a-stranger', 'Can I post photos of an accident scene?')
    expect(reads('a-stranger').join('\n')).toContain('§62-79')
    await teams.message('a-stranger', 'ask to post after hours')
    expect(teams.cardsTo('a-stranger')).toHaveLength(2)
  })
})
