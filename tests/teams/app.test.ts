import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createTeamsApp } from '../../adapters/teams/app.ts'
import { teamsConfigSchema } from '../../adapters/teams/config.ts'
import { say } from '../../src/replies.ts'
import { text } from '../../src/view.ts'
import { liveIn, textOf } from '../support/card-reader.ts'
import { hostileTexts } from '../support/sample-views.ts'
import { createFakeBot, echo, view } from './fake-bot.ts'
import { memoryReferences, type Started, startApp } from './start-app.ts'

let started: Started
afterEach(async () => {
  expect(started?.teams.problems ?? []).toEqual([])
  await started?.teams.stop()
})

async function open(parts: Parameters<typeof startApp>[0] = {}): Promise<Started> {
  started = await startApp(parts)
  return started
}

describe('a conversation in Teams', () => {
  it('answers typed words with a card', async () => {
    const { teams, bot } = await open()
    await teams.message('dana', 'Can I post a &lt;b&gt; &amp; c?')
    expect(bot.heard[0]).toMatchObject({
      from: { platform: 'teams', space: teams.tenant, user: 'dana' },
      place: 'private',
      said: { kind: 'words', text: 'Can I post a <b> & c?' },
    })
    expect(teams.cardsTo('dana').map(textOf)).toEqual([expect.stringContaining('Can I post a <b> & c?')])
  })

  it('shows what people wrote as they wrote it', async () => {
    const { teams } = await open({
      bot: createFakeBot(() => say(view('You wrote', ...hostileTexts().map(text)))),
    })
    await teams.message('dana', 'anything')
    const [card] = teams.cardsTo('dana')
    for (const hostile of hostileTexts()) expect(textOf(card)).toContain(hostile)
    expect(liveIn(card)).toEqual([])
  })

  it('redraws a card for who pressed it and for everyone who sees it', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello')
    const answer = await teams.press('dana', 'Redraw')
    expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(teams.cardsTo('dana').map(textOf)).toEqual(['Replaced\nThis card was redrawn.'])
    const calls = teams.calls()
    expect(calls).toBe(2)
  })

  it('says something new below the card whose button was pressed', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello')
    await teams.press('dana', 'Say')
    expect(teams.cardsTo('dana').map(textOf)).toEqual([expect.stringContaining('hello'), 'Hello\nI answer by clause.'])
  })

  it('takes a form to a result, with what was typed', async () => {
    const { teams, bot } = await open()
    await teams.message('dana', 'hello')
    await teams.press('dana', 'Check a draft')
    await teams.press('dana', 'Check it', {
      text: 'Come to the *parade*!',
      'postingAt#date': '2026-11-21',
      'postingAt#time': '12:10',
    })
    expect(bot.heard.at(-1)?.said).toMatchObject({
      typed: { text: 'Come to the *parade*!', postingAt: '2026-11-21T12:10' },
    })
    expect(teams.cardsTo('dana').map(textOf).at(-1)).toBe('Reviewed\nCome to the *parade*!')
  })

  it('keeps the form and says what is missing when a date comes without its time', async () => {
    const { teams, bot } = await open()
    await teams.message('dana', 'hello')
    await teams.press('dana', 'Check a draft')
    await teams.press('dana', 'Check it', { text: 'Hello', 'postingAt#date': '2026-11-21' })
    expect(bot.heard).toHaveLength(2)
    expect(teams.toastsTo('dana').at(-1)).toBe('Please give both the date and the time.')
    expect(textOf(teams.cardsTo('dana').at(-1))).toBe('Check a draft')
  })

  it('understands an older client that sends a press as a message', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello')
    await teams.press('dana', 'Redraw', {}, 'old')
    expect(teams.cardsTo('dana').map(textOf)).toEqual(['Replaced\nThis card was redrawn.'])
  })

  it('says it anew when the pressed card is gone', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello')
    teams.fail({ status: 404, code: 'ActivityNotFoundInConversation' }, 1, 'PUT')
    await teams.press('dana', 'Redraw', {}, 'old')
    expect(teams.cardsTo('dana').map(textOf).at(-1)).toBe('Replaced\nThis card was redrawn.')
    expect(teams.cardsTo('dana')).toHaveLength(2)
  })

  it('checks a message from its menu in a dialog, privately even in a group', async () => {
    const { teams, bot } = await open()
    await teams.action('dana', 'reviewDraft', '<div><p>Salt &amp; light</p><p>come <b>all</b><br>today</p></div>')
    expect(bot.heard[0]).toMatchObject({
      place: 'private',
      said: { request: { kind: 'start-review', text: 'Salt & light\ncome all\ntoday' } },
    })
    await teams.press('dana', 'Check it')
    expect(textOf(teams.dialogOf('dana'))).toBe('Reviewed\nSalt & light\ncome all\ntoday')
    expect(teams.cardsInGroup()).toEqual([])
  })

  it('hears a mention in a group without the mention, and answers there', async () => {
    const { teams, bot } = await open()
    await teams.message('dana', 'may I post this?', 'group')
    expect(bot.heard[0]).toMatchObject({ place: 'shared', said: { text: 'may I post this?' } })
    expect(teams.cardsInGroup()).toHaveLength(1)
  })

  it('brings a form asked for in a group to the private chat', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello', 'group')
    await teams.press('dana', 'Check a draft')
    expect(teams.cardsTo('dana').map(textOf)).toEqual(['Check a draft'])
    expect(teams.cardsInGroup().map(textOf).at(-1)).toContain('where only you see it')
  })

  it('never shows a form in a group when the private chat cannot be opened', async () => {
    const { teams } = await open()
    teams.uninstall('dana')
    await teams.message('dana', 'hello', 'group')
    await teams.press('dana', 'Check a draft')
    expect(teams.cardsInGroup().map(textOf).at(-1)).toContain('Open a chat with me alone')
  })

  it('greets whoever adds the app', async () => {
    const { teams } = await open()
    await teams.install('dana')
    expect(teams.cardsTo('dana').map(textOf)).toEqual(['Hello\nI answer by clause.'])
  })

  it('answers a redelivered message once', async () => {
    const { teams } = await open()
    await teams.message('dana', 'hello', 'private', 'the-same')
    await teams.message('dana', 'hello', 'private', 'the-same')
    expect(teams.cardsTo('dana')).toHaveLength(1)
  })

  it('sends a long answer as several cards, in order', async () => {
    const long = Array.from({ length: 4_000 }, (_, n) => `word${n}`).join(' ')
    const { teams } = await open({ bot: createFakeBot(() => say(view('Long', text(long)))) })
    await teams.message('dana', 'hello')
    expect(teams.cardsTo('dana').length).toBeGreaterThan(1)
    const told = teams
      .cardsTo('dana')
      .map((card) => textOf(card).replace(/^Long \(\d of \d\)\n/, ''))
      .join('')
    expect(told.replace(/\s/g, '')).toBe(long.replace(/\s/g, ''))
  })

  it('says that it is still working when an answer takes long, and gives it later', async () => {
    const slow = createFakeBot(async (incoming) => {
      if (incoming.said.kind === 'press') await wait(60)
      return echo(incoming)
    })
    const { teams } = await open({ bot: slow, patienceMs: { message: 1_000, action: 5, dialog: 5 } })
    await teams.message('dana', 'hello')
    await teams.press('dana', 'Say')
    expect(teams.toastsTo('dana')).toEqual(['Still working on it.'])
    expect(teams.cardsTo('dana').map(textOf).at(-1)).toBe('Hello\nI answer by clause.')
  })

  it('tries again when Teams asks for a moment', async () => {
    const { teams } = await open()
    teams.fail({ status: 412, code: 'PreconditionFailed' })
    await teams.message('dana', 'hello')
    expect(teams.cardsTo('dana')).toHaveLength(1)
  })

  it('keeps no words of a person in the log when an answer does not arrive', async () => {
    const { teams, log } = await open()
    teams.fail({ status: 403, code: 'MessageWritesBlocked' })
    await teams.message('dana', 'a secret draft')
    expect(log).toMatchObject([{ fields: { why: expect.stringContaining('blocked or removed') } }])
    expect(JSON.stringify(log)).not.toContain('secret')
  })
})

describe('what /api/messages refuses', () => {
  it('an empty object, with the field that is missing', async () => {
    const { teams } = await open()
    expect(await teams.post({})).toEqual({ status: 400, body: 'This is not an activity: type.\n' })
  })

  it.each(['', 'not json', '[1', 'null', '"text"'])('%j', async (body) => {
    const { teams } = await open()
    expect((await teams.post(body)).status).toBe(400)
  })

  it('more than 256 KB', async () => {
    const { teams } = await open()
    const activity = { ...teams.activityOf('dana', 'private'), type: 'message', text: 'x'.repeat(300_000) }
    expect(await teams.post(activity)).toEqual({ status: 413, body: 'More than 256 KB is not read.\n' })
  })

  it('another tenant', async () => {
    const { teams, bot } = await open()
    const activity = {
      ...teams.activityOf('dana', 'private'),
      type: 'message',
      text: 'hello',
      channelData: { tenant: { id: 'other' } },
    }
    expect((await teams.post(activity)).status).toBe(403)
    expect(bot.heard).toEqual([])
  })

  it('no tenant at all', async () => {
    const { teams } = await open()
    const conversation = { id: 'a:dana', conversationType: 'personal' }
    const activity = {
      ...teams.activityOf('dana', 'private'),
      type: 'message',
      text: 'hello',
      conversation,
      channelData: {},
    }
    expect((await teams.post(activity)).status).toBe(403)
  })

  it('a service address that is not one of Teams', async () => {
    const { teams } = await open()
    for (const serviceUrl of [
      'https://evil.example/',
      'http://smba.trafficmanager.net/',
      'file:///etc',
      'nonsense',
      'https://smba.trafficmanager.net.evil.example/',
    ]) {
      const activity = { ...teams.activityOf('dana', 'private'), type: 'message', text: 'hello', serviceUrl }
      expect((await teams.post(activity)).status).toBe(403)
    }
    expect(teams.calls()).toBe(0)
  })

  it('an invoke it does not know, and a command it does not know', async () => {
    const { teams } = await open()
    const base = { ...teams.activityOf('dana', 'private'), type: 'invoke' }
    expect((await teams.post({ ...base, name: 'signin/verifyState' })).status).toBe(501)
    expect((await teams.action('dana', 'anotherCommand', 'x')).status).toBe(501)
  })

  it('hands a press without a request to the bot, which answers', async () => {
    const { teams } = await open()
    const value = { action: { type: 'Action.Execute', verb: 'press', data: 'garbage' } }
    await teams.post({ ...teams.activityOf('dana', 'private'), type: 'invoke', name: 'adaptiveCard/action', value })
    expect(teams.cardsTo('dana').map(textOf)).toEqual([expect.stringContaining('Unreadable')])
  })

  it('passes over typing, reactions and people joining in silence', async () => {
    const { teams, bot } = await open()
    for (const type of ['typing', 'messageReaction', 'conversationUpdate', 'somethingNew']) {
      expect((await teams.post({ ...teams.activityOf('dana', 'private'), type })).status).toBe(200)
    }
    expect(bot.heard).toEqual([])
  })

  it('answers 500 without details when the bot breaks', async () => {
    const broken = createFakeBot(() => {
      throw new Error('a secret draft')
    })
    const { teams, log } = await open({ bot: broken })
    expect(await teams.message('dana', 'hello')).toEqual({
      status: 500,
      body: 'Something went wrong here. Please try again.\n',
    })
    expect(JSON.stringify(log)).not.toContain('secret')
  })
})

describe('settings that would be unsafe', () => {
  const start = (settings: object) => () =>
    createTeamsApp({
      bot: createFakeBot(),
      config: teamsConfigSchema.parse(settings),
      references: memoryReferences(),
      log: { warn() {}, error() {} },
    })

  it.each([
    [{}, 'MicrosoftAppId'],
    [{ appId: 'a' }, 'MicrosoftAppPassword'],
    [{ appId: 'a', password: 'p' }, 'MicrosoftAppTenantId'],
    [{ appId: 'a', password: 'p', appType: 'MultiTenant' }, 'tenant'],
    [{ access: 'open-on-loopback', host: '0.0.0.0' }, 'HOST'],
  ])('%j does not start and says why', (settings, word) => {
    expect(start(settings)).toThrow(word)
  })

  it('start when they are safe', () => {
    expect(start({ appId: 'a', password: 'p', tenantId: 't' })).not.toThrow()
    expect(start({ access: 'open-on-loopback', host: '127.0.0.1' })).not.toThrow()
  })
})
