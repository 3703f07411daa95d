import { afterEach, describe, expect, it } from 'vitest'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { createConnector, identityFor } from '../../adapters/teams/connector.ts'
import { text } from '../../src/view.ts'
import { textOf } from '../support/card-reader.ts'
import type { Fault } from '../support/fake-teams.ts'
import { createFakeBot, view } from './fake-bot.ts'
import { memoryReferences, type Started, startApp } from './start-app.ts'

let started: Started
afterEach(async () => started?.teams.stop())

/** An app whose calls to Teams are given up after 150 ms, and Dana, who has written to it once. */
async function open(): Promise<Started> {
  const config = teamsConfigSchema.parse({ access: 'open-on-loopback' })
  started = await startApp({ connector: createConnector(identityFor(config), 150) })
  await started.teams.message('dana', 'hello')
  return started
}

const notice = view('A notice', text('Please read this.'))

describe('writing to a person in Teams', () => {
  it('sends, and replaces what it sent', async () => {
    const { teams, app } = await open()
    const address = teams.addressOf('dana')
    const sent = await app.messenger.send(address, notice, 'delivery-1')
    if (sent.outcome !== 'sent') throw new Error(sent.why)
    expect(await app.messenger.replace({ address, message: sent.message }, view('Done'))).toMatchObject({
      outcome: 'sent',
    })
    expect(teams.cardsTo('dana').map(textOf).slice(1)).toEqual(['Done'])
  })

  it('opens the private chat with somebody seen only in a group, once', async () => {
    const { teams, app, references } = await open()
    await teams.message('sam', 'hello', 'group')
    await app.messenger.send(teams.addressOf('sam'), notice, 'delivery-1')
    const calls = teams.calls()
    await app.messenger.send(teams.addressOf('sam'), notice, 'delivery-2')
    expect(teams.cardsTo('sam')).toHaveLength(2)
    expect(teams.calls() - calls).toBe(1)
    expect(await references.get(teams.addressOf('sam'))).toMatchObject({ conversation: 'a:sam' })
  })

  it('reaches somebody who never wrote, by the id of their account', async () => {
    const { teams, app } = await open()
    const result = await app.messenger.send(teams.addressOf('kim'), notice, 'delivery-1')
    expect(result).toMatchObject({ outcome: 'sent' })
    expect(teams.cardsTo('kim')).toHaveLength(1)
  })

  it('waits for a person to write first in development, and never leaves this machine', async () => {
    const { teams } = await open()
    const log = { warn() {}, error() {} }
    const config = teamsConfigSchema.parse({ access: 'open-on-loopback' })
    const app = createTeamsApp({ bot: createFakeBot(), config, log, references: memoryReferences() })
    const result = await app.messenger.send(teams.addressOf('kim'), notice, 'delivery-1')
    expect(result).toEqual({ outcome: 'later', afterMs: 60_000, why: 'This person has not written to the bot yet.' })
  })

  it('opens the chat anew when the one it knows is gone', async () => {
    const { teams, app } = await open()
    teams.fail({ status: 404, code: 'ConversationNotFound' })
    expect(await app.messenger.send(teams.addressOf('dana'), notice, 'delivery-1')).toMatchObject({ outcome: 'sent' })
    expect(teams.cardsTo('dana')).toHaveLength(2)
  })

  it('makes a long message longer or shorter in place', async () => {
    const { teams, app } = await open()
    const address = teams.addressOf('dana')
    const long = view('Long', text('word '.repeat(12_000)))
    const first = await app.messenger.send(address, notice, 'delivery-1')
    if (first.outcome !== 'sent') throw new Error(first.why)
    const second = await app.messenger.replace({ address, message: first.message }, long)
    if (second.outcome !== 'sent') throw new Error(second.why)
    expect(teams.cardsTo('dana').length).toBeGreaterThan(3)
    await app.messenger.replace({ address, message: second.message }, notice)
    expect(teams.cardsTo('dana').map(textOf).slice(1)).toEqual(['A notice\nPlease read this.'])
  })

  it('goes on behind the cards that arrived when a long message breaks off', async () => {
    const { teams, app } = await open()
    const address = teams.addressOf('dana')
    const long = view('Long', text('word '.repeat(12_000)))
    teams.fail({ status: 429 }, 1, 'POST', 1)
    expect(await app.messenger.send(address, long, 'delivery-1')).toMatchObject({ outcome: 'later' })
    expect(teams.cardsTo('dana')).toHaveLength(2)
    expect(await app.messenger.send(address, long, 'delivery-1')).toMatchObject({ outcome: 'sent' })
    const titles = teams
      .cardsTo('dana')
      .slice(1)
      .map((card) => textOf(card).split('\n')[0])
    expect(titles).toEqual(titles.map((_, index) => `Long (${index + 1} of ${titles.length})`))
  })

  it.each<[Fault, object]>([
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { outcome: 'later', afterMs: 7_000 },
    ],
    [{ status: 429 }, { outcome: 'later', afterMs: 5_000 }],
    [
      { status: 412, code: 'PreconditionFailed' },
      { outcome: 'later', afterMs: 2_000 },
    ],
    [
      { status: 401, code: 'Unauthorized' },
      { outcome: 'later', why: expect.stringContaining('client secret') },
    ],
    [
      { status: 403, code: 'BotNotInConversationRoster' },
      { outcome: 'failed', why: expect.stringContaining('not added') },
    ],
    [
      { status: 403, code: 'MessageWritesBlocked' },
      { outcome: 'failed', why: expect.stringContaining('blocked or removed') },
    ],
    [
      { status: 403, code: 'BotDisabledByAdmin' },
      { outcome: 'failed', why: expect.stringContaining('administrator') },
    ],
    [{ status: 403 }, { outcome: 'failed' }],
    [
      { status: 400, code: 'MemberNotFoundInConversation' },
      { outcome: 'failed', why: expect.stringContaining('does not know') },
    ],
    [
      { status: 413, code: 'MessageSizeTooBig' },
      { outcome: 'failed', why: expect.stringContaining('too long') },
    ],
    [{ status: 418 }, { outcome: 'failed', why: 'Teams refused the message (418).' }],
    ['hang', { outcome: 'unknown', why: expect.stringContaining('may have arrived') }],
    ['broken-connection', { outcome: 'unknown', why: expect.stringContaining('may have arrived') }],
  ])('%j', async (fault, result) => {
    const { teams, app } = await open()
    teams.fail(fault)
    expect(await app.messenger.send(teams.addressOf('dana'), notice, 'delivery-1')).toMatchObject(result)
  })

  it.each([500, 502, 503, 504])(
    'tries a server in trouble (%d) once, and leaves the next try to the pump',
    async (status) => {
      const { teams, app } = await open()
      const calls = teams.calls()
      teams.fail({ status }, 10)
      const result = await app.messenger.send(teams.addressOf('dana'), notice, 'delivery-1')
      expect(result).toEqual({ outcome: 'later', afterMs: 15_000, why: 'Teams is having trouble.' })
      expect(teams.calls() - calls).toBe(1)
    },
  )

  it('calls a Teams that cannot be reached worth another try', async () => {
    const { teams, app, references } = await open()
    const address = teams.addressOf('dana')
    const known = await references.get(address)
    if (known) await references.put(address, { ...known, serviceUrl: 'http://127.0.0.1:9/' })
    expect(await app.messenger.send(address, notice, 'delivery-1')).toMatchObject({ outcome: 'later' })
  })

  it('says so when it does not know where a message stands', async () => {
    const { teams, app } = await open()
    const at = { address: teams.addressOf('dana'), message: 'not ours' }
    expect(await app.messenger.replace(at, notice)).toMatchObject({ outcome: 'failed' })
  })
})
