import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { text, type View } from '../../src/view.ts'
import { type FakeSlack, startFakeSlack } from '../support/fake-slack.ts'

const anna = 'UANNA'
const key = 'approval/3kq/approver/dana'
let slack: FakeSlack

beforeEach(async () => {
  slack = await startFakeSlack()
})
afterEach(() => slack.stop())

describe('a delivery', () => {
  it('reaches the direct messages of its person and carries its key', async () => {
    const result = await slack.messenger.send(slack.address(anna), view(1), key)
    expect(result).toEqual({ outcome: 'sent', message: expect.stringMatching(/^DUANNA\/\d/) })
    expect(slack.messagesTo(anna)[0]?.raw.metadata).toEqual({
      event_type: 'countersign_delivery',
      event_payload: { key },
    })
  })

  it('is replaced where it stands', async () => {
    await replaced(view(1), { ...view(1), title: 'Approved' })
    expect(slack.messagesTo(anna).map((message) => message.text)).toEqual(['Approved\nLine 0'])
  })

  it.each([
    [120, 1],
    [1, 120],
    [120, 70],
    [70, 120],
  ])('of %i blocks is replaced by one of %i without a trace', async (before, after) => {
    const again = await replaced(view(before), { ...view(after), title: 'Approved' })
    expect(
      slack
        .messagesTo(anna)
        .map((message) => message.text)
        .join('\n'),
    ).toBe(`Approved\n${linesOf(after)}`)
    expect(await slack.messenger.replace(again, view(2))).toMatchObject({ outcome: 'sent' })
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })

  it('waits as long as Slack asks for', async () => {
    slack.fail('chat.postMessage', { retryAfter: 7 })
    expect(await send()).toMatchObject({ outcome: 'later', afterMs: 7_000 })
    expect(await send()).toMatchObject({ outcome: 'sent' })
  })

  it.each([
    ['user_disabled', 'This person’s Slack account is switched off.'],
    ['missing_scope', 'The Slack app lacks a permission. Ask IT to install it again.'],
    ['an_error_of_next_year', 'Slack refused the message (an_error_of_next_year).'],
  ])('refused with %s says why in words', async (error, why) => {
    slack.fail('chat.postMessage', { error })
    expect(await send()).toEqual({ outcome: 'failed', why })
  })

  it.each([{ error: 'internal_error' }, { status: 503 }])(
    'that Slack is not able to take now comes later: %j',
    async (fault) => {
      slack.fail('chat.postMessage', fault)
      expect(await send()).toMatchObject({ outcome: 'later' })
    },
  )

  it('cut off after the first of its messages is not sent again', async () => {
    slack.fail('chat.postMessage', 'pass', { error: 'internal_error' })
    const result = await slack.messenger.send(slack.address(anna), view(120), key)
    expect(result).toMatchObject({ outcome: 'unknown' })
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })

  it('that a process before had sent and not marked is found and not sent again', async () => {
    await send()
    const { messenger, restart } = slack
    await messenger.send(slack.address(anna), view(120), 'another')
    const sent = await restart().send(slack.address(anna), view(120), 'another')
    expect(slack.messagesTo(anna)).toHaveLength(4)
    expect(sent).toEqual({ outcome: 'sent', message: expect.stringMatching(/^DUANNA\/[\d.]+,[\d.]+,[\d.]+$/) })
  })

  it('is sent where the workspace does not let us look for earlier ones', async () => {
    slack.fail('conversations.history', { error: 'missing_scope' })
    expect(await send()).toMatchObject({ outcome: 'sent' })
  })

  it('that may have been drawn again is drawn once more', async () => {
    const sent = await send()
    const at = { address: slack.address(anna), message: sent.outcome === 'sent' ? sent.message : '' }
    slack.fail('chat.update', { drop: 'done' })
    expect(await slack.messenger.replace(at, view(2))).toMatchObject({ outcome: 'later' })
    expect(await slack.messenger.replace(at, view(2))).toMatchObject({ outcome: 'sent' })
  })

  it('to a deleted message says so', async () => {
    expect(await slack.messenger.replace({ address: slack.address(anna), message: 'DUANNA/9' }, view(1))).toEqual({
      outcome: 'failed',
      why: 'The message was deleted in Slack.',
    })
  })

  it('that finds nobody listening comes later', async () => {
    await slack.stop()
    expect(await send()).toMatchObject({ outcome: 'later' })
  })

  it('without an answer may have arrived, so it is unknown', async () => {
    slack.fail('chat.postMessage', { drop: 'done' })
    expect(await send()).toMatchObject({ outcome: 'unknown' })
    expect(slack.messagesTo(anna)).toHaveLength(1)
  })
})

async function send() {
  return slack.messenger.send(slack.address(anna), view(1), key)
}

async function replaced(
  before: View,
  after: View,
): Promise<{ address: ReturnType<FakeSlack['address']>; message: string }> {
  const address = slack.address(anna)
  const sent = await slack.messenger.send(address, before, key)
  const again = await slack.messenger.replace({ address, message: sent.outcome === 'sent' ? sent.message : '' }, after)
  expect(again.outcome).toBe('sent')
  return { address, message: again.outcome === 'sent' ? again.message : '' }
}

function view(lines: number): View {
  return { title: 'Waiting', tone: 'neutral', blocks: Array.from({ length: lines }, (_, n) => text(`Line ${n}`)) }
}

function linesOf(count: number): string {
  return Array.from({ length: count }, (_, n) => `Line ${n}`).join('\n')
}
