import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, type Reply, replace, say } from '../../src/replies.ts'
import type { Incoming } from '../../src/requests.ts'
import { type Block, buttons, text, type View } from '../../src/view.ts'
import { createFakeBot, type FakeBot } from '../support/fake-bot.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'
import { hostileTexts } from '../support/sample-views.ts'

const anna = 'UANNA'
const home: View = view(
  'Policy desk',
  text('What would you like to do?'),
  buttons({ label: 'Check a draft', style: 'primary', request: { kind: 'start-review' } }),
)
const result: View = view('Looks fine', text('Nothing in the policies speaks against it.'))
const answered: View = view(
  'Ask your supervisor first',
  text('Policy 7 wants a yes before.'),
  buttons(
    { label: 'Show the section', style: 'plain', request: { kind: 'show-section', clause: 'glastonbury-7/1' } },
    { label: 'Ask for permission', style: 'primary', request: { kind: 'start-approval', approval: 'content' } },
    { label: 'Not helpful', style: 'plain', request: { kind: 'not-helpful', concept: 'accounts' } },
  ),
)
const draftForm = (draft: string): View =>
  view(
    'Check a draft',
    {
      kind: 'input',
      name: 'text',
      label: 'Your draft',
      required: 'required',
      field: { kind: 'paragraph', value: draft },
    },
    { kind: 'input', name: 'postingAt', label: 'When', required: 'optional', field: { kind: 'moment' } },
    buttons({ label: 'Check', style: 'primary', request: { kind: 'review' } }),
  )

let slack: FakeSlack
let bot: FakeBot

beforeEach(async () => {
  slack = await startFakeSlack()
  bot = createFakeBot(desk)
  await slack.connect(bot)
})
afterEach(() => slack.stop())

describe('a signed request', () => {
  it('with a direct message is answered in the conversation', async () => {
    await slack.dm(anna, 'can I post this?')
    expect(bot.heard).toEqual([
      {
        id: expect.any(String),
        from: slack.address(anna),
        place: 'private',
        said: { kind: 'words', text: 'can I post this?' },
      },
    ])
    expect(slack.messagesTo(anna).map((message) => message.text)).toEqual([
      'Ask your supervisor first\nPolicy 7 wants a yes before.',
    ])
  })

  it('that Slack sends again is answered once', async () => {
    const event = await slack.dm(anna, 'can I post this?')
    await slack.dm(anna, 'can I post this?', { event })
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })

  it.each([
    ['a wrong signature', { signature: 'wrong' }, 401],
    ['no signature', { signature: 'none' }, 401],
    ['a timestamp of ten minutes ago', { secondsOld: 600 }, 401],
  ] as const)('with %s is refused', async (_, twist, status) => {
    const answer = await slack.post({ type: 'event_callback', event: { type: 'message' } }, twist)
    expect(answer.status).toBe(status)
    expect(bot.heard).toEqual([])
  })

  it('that is not JSON is refused', async () => {
    expect((await slack.post('{"type":')).status).toBe(400)
  })

  it('that is too large is refused, and the next one is answered', async () => {
    expect((await slack.post({ text: 'x'.repeat(3_000_000) })).status).toBe(413)
    await slack.dm(anna, 'hello')
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })

  it('that checks the address gets its challenge back', async () => {
    expect(await slack.post({ type: 'url_verification', challenge: 'c4' })).toEqual({
      status: 200,
      body: expect.stringContaining('c4'),
    })
  })

  it('from another workspace is acknowledged and left alone', async () => {
    const event = { type: 'message', channel_type: 'im', user: 'UX', channel: 'DX', ts: '1', text: 'hello' }
    expect((await slack.post({ type: 'event_callback', event_id: 'E', team_id: 'T2', event })).status).toBe(200)
    expect(bot.heard).toEqual([])
  })

  it('is asked for again while Slack does not tell who we are', async () => {
    await slack.stop()
    slack = await startFakeSlack()
    slack.fail('auth.test', { error: 'internal_error' }, { error: 'internal_error' })
    await expect(slack.connect(bot)).rejects.toThrow('SLACK_BOT_TOKEN')
    const event = { type: 'message', channel_type: 'im', user: anna, channel: 'D1', ts: '1', text: 'hello' }
    const body = { type: 'event_callback', event_id: 'E7', team_id: 'T1', event }
    expect((await slack.post(body)).status).toBe(503)
    expect((await slack.post(body, { retry: 1 })).status).toBe(200)
    expect(bot.heard).toHaveLength(1)
  })
})

describe('words', () => {
  it('of other apps, edits and channels without a mention are not answered', async () => {
    await slack.dm(anna, 'an app', { extra: { bot_id: 'B1' } })
    await slack.dm(anna, 'an edit', { extra: { subtype: 'message_changed' } })
    await slack.dm(anna, 'a channel', { extra: { channel_type: 'channel' } })
    expect(bot.heard).toEqual([])
  })

  it.each(hostileTexts())('%j are heard and said as they stand', async (words) => {
    await slack.dm(anna, words)
    expect(bot.heard[0]?.said).toEqual({ kind: 'words', text: words.trim() })
    await slack.press(anna, 'Not helpful')
    expect(slack.messagesTo(anna).at(-1)?.text).toContain(words.trim())
  })

  it('lose Slack’s own encoding of links, channels and people', async () => {
    const said = 'see <https://a.example/x|a.example/x>, <#C1|general> and <mailto:d@b.example|d@b.example> <!channel>'
    await slack.dm(anna, '', { extra: { text: said } })
    expect(bot.heard[0]?.said).toEqual({ kind: 'words', text: 'see a.example/x, #general and d@b.example @channel' })
  })

  it('of a mention reach the bot without the mention and are answered in a thread', async () => {
    await slack.mention(anna, 'C9', 'can I post this?')
    expect(bot.heard[0]).toMatchObject({ place: 'shared', said: { kind: 'words', text: 'can I post this?' } })
    const [answer] = slack.messagesIn('C9')
    expect(answer?.thread).toBeDefined()
  })

  it('that ask for a form in a channel bring it to the person alone', async () => {
    await slack.mention(anna, 'C9', 'check my draft')
    expect(slack.messagesIn('C9')).toEqual([])
    expect(slack.messagesTo(anna)).toMatchObject([{ privacy: 'only-you', inputs: ['text', 'postingAt'] }])
  })

  it('that ask for a form in a direct message bring one that works there', async () => {
    await slack.dm(anna, 'check my draft')
    await slack.press(anna, 'Check', { text: 'Road closed', postingAt: '2026-11-30T14:05' })
    expect(bot.heard.at(-1)?.said).toEqual({
      kind: 'press',
      request: { kind: 'review' },
      typed: { text: 'Road closed', postingAt: '2026-11-30T14:05' },
    })
    expect(slack.messagesTo(anna).map((message) => message.text)).toEqual([
      'Looks fine\nNothing in the policies speaks against it.',
    ])
  })

  it('that are longer than a message come back whole, in several', async () => {
    const long = 'A sentence of some length. '.repeat(1_400).trim()
    await slack.dm(anna, `echo ${long}`)
    const said = slack.messagesTo(anna)
    expect(said.length).toBeGreaterThan(2)
    expect(
      said
        .map((message) => message.text)
        .join('')
        .replace(/\s/g, ''),
    ).toContain(long.replace(/\s/g, ''))
  })
})

describe('/policy', () => {
  it('with words is answered to the person alone', async () => {
    await slack.command(anna, 'can I post this?')
    expect(bot.heard[0]).toMatchObject({ place: 'private', said: { kind: 'words', text: 'can I post this?' } })
    expect(slack.messagesTo(anna)).toMatchObject([
      { privacy: 'only-you', text: expect.stringContaining('Ask your supervisor') },
    ])
  })

  it('alone brings the home view', async () => {
    await slack.command(anna, '  ')
    expect(bot.heard[0]?.said).toEqual({ kind: 'press', request: { kind: 'home' }, typed: {} })
    expect(slack.messagesTo(anna)[0]?.text).toContain('Policy desk')
  })

  it('that needs a form opens a modal', async () => {
    await slack.command(anna, 'check my draft')
    expect(slack.modalOf(anna)).toMatchObject({ title: 'Check a draft', submit: 'Check' })
  })

  it('answers a press on its answer in place', async () => {
    await slack.command(anna, 'can I post this?')
    await slack.press(anna, 'Show the section')
    expect(slack.messagesTo(anna).map((message) => message.text)).toEqual(['Section 1\nIts words.'])
  })
})

describe('the shortcut "Check this draft"', () => {
  it('opens a form with the message, and its result turns the page', async () => {
    await slack.checkDraft(anna, 'Road closed & <soon>')
    expect(bot.heard[0]?.said).toEqual({
      kind: 'press',
      request: { kind: 'start-review', text: 'Road closed & <soon>' },
      typed: {},
    })
    expect(slack.modalOf(anna)).toMatchObject({ title: 'Check a draft', inputs: ['text', 'postingAt'] })

    await slack.submit(anna, { postingAt: '2026-11-30T14:05' })
    expect(bot.heard[1]?.said).toEqual({
      kind: 'press',
      request: { kind: 'review' },
      typed: { text: 'Road closed & <soon>', postingAt: '2026-11-30T14:05' },
    })
    expect(slack.modalOf(anna)).toMatchObject({ title: 'Looks fine', submit: undefined })
  })

  it('keeps a draft longer than one box whole', async () => {
    const draft = Array.from({ length: 1_500 }, (_, n) => `word${n}${n % 17 ? '' : '\n'}`).join(' ')
    await slack.checkDraft(anna, draft)
    await slack.submit(anna)
    expect(bot.heard[1]?.said).toMatchObject({ typed: { text: draft } })
  })

  it('asks for the time that a date lacks before the bot hears of it', async () => {
    await slack.checkDraft(anna, 'Road closed')
    await slack.submit(anna, { postingAt: '2026-11-30' })
    expect(bot.heard).toHaveLength(1)
    expect(slack.modalOf(anna)).toMatchObject({
      title: 'Check a draft',
      errors: ['Choose a time too, or clear the date.'],
    })
    await slack.submit(anna, { postingAt: '2026-11-30T14:05' })
    expect(slack.modalOf(anna)?.title).toBe('Looks fine')
  })

  it('comes as a direct message when the three seconds are over', async () => {
    await slack.stop()
    slack = await startFakeSlack({ triggerLifeMs: 0 })
    await slack.connect(bot)
    await slack.checkDraft(anna, 'Road closed')
    expect(slack.modalOf(anna)).toBeUndefined()
    expect(slack.messagesTo(anna)).toMatchObject([{ inputs: ['text', 'postingAt'] }])
  })
})

describe('a button', () => {
  beforeEach(() => slack.dm(anna, 'can I post this?'))

  it('whose reply replaces takes the place of its message', async () => {
    await slack.press(anna, 'Show the section')
    expect(slack.messagesTo(anna).map((message) => message.text)).toEqual(['Section 1\nIts words.'])
  })

  it('whose reply is said leaves its message alone', async () => {
    await slack.press(anna, 'Not helpful')
    expect(slack.messagesTo(anna)).toHaveLength(2)
  })

  it('whose reply is a form opens a modal', async () => {
    await slack.press(anna, 'Ask for permission')
    expect(slack.modalOf(anna)?.submit).toBe('Check')
  })

  it('in a channel changes nothing for others', async () => {
    await slack.mention('UOTHER', 'C9', 'can I post this?')
    const before = slack.messagesIn('C9')
    await pressInChannel(
      slack,
      anna,
      before[0]?.raw.ts ?? '',
      JSON.stringify({ kind: 'show-section', clause: 'glastonbury-7/1' }),
    )
    expect(slack.messagesIn('C9')).toEqual(before)
    expect(slack.messagesTo(anna).at(-1)).toMatchObject({ privacy: 'only-you', text: 'Section 1\nIts words.' })
  })

  it('of a kind nobody knows reaches the bot, which says so', async () => {
    await pressInChannel(slack, anna, '1', 'an old value')
    expect(bot.heard.at(-1)?.said).toEqual({ kind: 'press', request: { kind: 'an old value' }, typed: {} })
  })

  it.each([
    [
      'a select that changed',
      { type: 'block_actions', actions: [{ type: 'static_select' }], container: { type: 'message' } },
    ],
    ['a closed modal', { type: 'view_closed', view: { id: 'V1' } }],
    ['a request for options', { type: 'block_suggestion', name: 'x', value: 'y' }],
    ['a malformed press', { type: 'block_actions', actions: [{ type: 'button' }] }],
  ])('is not needed to acknowledge %s', async (_, payload) => {
    const body = { team: { id: 'T1' }, user: { id: anna }, trigger_id: 't', ...payload }
    const answer = await slack.post(new URLSearchParams({ payload: JSON.stringify(body) }))
    expect(answer.status).toBe(200)
    expect(bot.heard).toHaveLength(1)
  })
})

describe('the Home tab', () => {
  it('shows the home view', async () => {
    await slack.openHome(anna)
    expect(slack.homeOf(anna)).toMatchObject({
      text: 'Policy desk\nWhat would you like to do?',
      buttons: ['Check a draft'],
    })
  })

  it('opens forms over itself and is drawn again when one was sent', async () => {
    await slack.openHome(anna)
    await slack.press(anna, 'Check a draft')
    slack.state.homes.clear()
    await slack.submit(anna, { text: 'Road closed' })
    expect(slack.modalOf(anna)?.title).toBe('Looks fine')
    expect(slack.homeOf(anna)?.buttons).toEqual(['Check a draft'])
  })
})

describe('an answer', () => {
  it('that Slack rate-limits comes late, once', async () => {
    slack.fail('chat.postMessage', { retryAfter: 0 })
    await slack.dm(anna, 'can I post this?')
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })

  it('whose blocks Slack refuses comes as plain words', async () => {
    slack.fail('chat.postMessage', { error: 'invalid_blocks' })
    await slack.dm(anna, 'can I post this?')
    expect(slack.messagesTo(anna)[0]?.text).toContain('Policy 7 wants a yes before.')
  })

  it('that cannot be shown is reported without its words', async () => {
    slack.fail('chat.postMessage', { error: 'channel_not_found' })
    await slack.dm(anna, 'a secret question')
    expect(slack.failures).toHaveLength(1)
    expect(JSON.stringify(slack.failures, Object.getOwnPropertyNames(Error.prototype))).not.toContain('secret')
  })

  it('of a slow bot finds its modal waiting', async () => {
    let finish: (reply: Reply) => void = () => {}
    await slack.stop()
    slack = await startFakeSlack()
    await slack.connect(
      createFakeBot(
        () =>
          new Promise((resolve) => {
            finish = resolve
          }),
      ),
    )
    const pressed = slack.checkDraft(anna, 'Road closed')
    await until(() => slack.modalOf(anna) !== undefined)
    expect(slack.modalOf(anna)?.title).toBe('One moment')
    finish(ask(draftForm('Road closed')))
    await pressed
    expect(slack.modalOf(anna)?.title).toBe('Check a draft')
  })
})

function desk({ said }: Incoming): Reply | undefined {
  if (said.kind !== 'press') {
    if (said.text.startsWith('echo ')) return undefined
    if (said.text === 'check my draft') return ask(draftForm(''))
    const heard = {
      label: 'Not helpful',
      style: 'plain',
      request: { kind: 'not-helpful', concept: said.text },
    } as const
    return said.text === 'can I post this?' ? say(answered) : say(view('Hello', buttons(heard)))
  }
  const request = said.request as { kind: string; text?: string; concept?: string } // whatever the test pressed
  if (request.kind === 'home') return say(home)
  if (request.kind === 'start-review' || request.kind === 'start-approval') return ask(draftForm(request.text ?? ''))
  if (request.kind === 'review') return replace(result)
  if (request.kind === 'show-section') return replace(view('Section 1', text('Its words.')))
  if (request.kind === 'not-helpful') return say(view('Thank you', text(request.concept ?? '')))
  return undefined
}

function view(title: string, ...blocks: Block[]): View {
  return { title, tone: 'neutral', blocks }
}

async function pressInChannel(at: FakeSlack, user: string, ts: string, value: string): Promise<void> {
  const payload = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: user, team_id: 'T1' },
    trigger_id: `trigger-${ts}`,
    actions: [{ type: 'button', action_id: 'press-0', value }],
    container: { type: 'message', message_ts: ts, channel_id: 'C9', is_ephemeral: false },
    channel: { id: 'C9' },
    message: { ts },
    response_url: 'http://127.0.0.1:9/unused',
  }
  expect((await at.post(new URLSearchParams({ payload: JSON.stringify(payload) }))).status).toBe(200)
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}
