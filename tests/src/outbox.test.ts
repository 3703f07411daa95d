import { describe, expect, test } from 'vitest'
import { playgroundStaff } from '../../adapters/playground/staff.ts'
import { createPace } from '../../src/pace.ts'
import type { Messenger, SendResult } from '../../src/ports.ts'
import { pauseMs } from '../../src/settled.ts'
import { openDesk } from '../support/desk.ts'

const window = { purpose: 'Repair.', from: '2026-11-20T18:00', until: '2026-11-20T20:00' }

async function asked(results: SendResult[]) {
  const sends: string[] = []
  const desk = openDesk({
    messenger: {
      send: async (_, __, key) => {
        sends.push(key)
        return results.shift() ?? { outcome: 'sent', message: key }
      },
      replace: async ({ message }) => ({ outcome: 'sent', message }),
    },
  })
  await desk.say('westmont-tasha', 'ask to post after hours')
  await desk.press('westmont-tasha', 'Send the request', window)
  const state = async () => (await desk.store.list('delivery')).map(({ state, why }) => `${state} ${why}`.trim()).sort()
  return { desk, sends, state }
}

test('a message that the platform puts off is sent later, once', async () => {
  const { desk, sends, state } = await asked([{ outcome: 'later', afterMs: 5_000, why: 'Slack is busy.' }])
  expect(await state()).toEqual(['queued Slack is busy.', 'sent'])
  await desk.bot.tick()
  expect(sends).toHaveLength(2)
  desk.clock.set('2026-11-20T15:00:06Z')
  await desk.bot.tick()
  await desk.bot.tick()
  expect(await state()).toEqual(['sent', 'sent'])
  expect(sends).toHaveLength(3)
})

test('a message that can never arrive, or may have arrived, is not tried again and says why', async () => {
  const { desk, sends, state } = await asked([
    { outcome: 'failed', why: 'The person blocked the bot.' },
    { outcome: 'unknown', why: 'Teams did not answer in time.' },
  ])
  await desk.bot.tick()
  expect(sends).toHaveLength(2)
  expect(await state()).toEqual(['failed Teams did not answer in time.', 'failed The person blocked the bot.'])
})

test('one slow call holds up nobody else, and is not made twice', async () => {
  const sends: string[] = []
  const held: ((result: SendResult) => void)[] = []
  const messenger: Messenger = {
    send: (to, _, key) => {
      sends.push(to.user)
      if (to.user !== 'westmont-denise') return Promise.resolve({ outcome: 'sent', message: key })
      return new Promise((resolve) => void held.push(resolve))
    },
    replace: async ({ message }) => ({ outcome: 'sent', message }),
  }
  const desk = openDesk({ messenger })
  const say = (id: string, request: object) =>
    desk.bot.handle({
      id,
      from: { platform: 'playground', space: 'westmont', user: 'westmont-tasha' },
      place: 'private',
      said: {
        kind: 'press',
        request: { kind: 'request-approval', approval: 'off-duty', ...window, ...request },
        typed: {},
      },
    })
  await say('e1', {})
  const first = desk.bot.tick()
  await until(() => sends.length === 2)
  await say('e2', { from: '2026-11-21T18:00', until: '2026-11-21T20:00' })
  const second = desk.bot.tick()
  await until(() => sends.filter((user) => user === 'westmont-tasha').length === 2)
  expect(sends.filter((user) => user === 'westmont-denise')).toHaveLength(1)
  held.shift()?.({ outcome: 'sent', message: 'm' })
  await first
  const third = desk.bot.tick()
  await until(() => sends.filter((user) => user === 'westmont-denise').length === 2)
  held.shift()?.({ outcome: 'sent', message: 'm' })
  await Promise.all([second, third])
  expect((await desk.store.list('delivery')).every(({ state }) => state === 'sent')).toBe(true)
})

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !holds(); turn += 1) await new Promise((resolve) => setImmediate(resolve))
  expect(holds()).toBe(true)
}

describe('what did not arrive', () => {
  const denise = playgroundStaff().map((person) =>
    person.id === 'westmont-denise' ? { ...person, addresses: [] } : person,
  )

  test('HR and IT see whom it was for and why, without its words, and can try again once that is mended', async () => {
    const desk = openDesk({ people: denise })
    await desk.say('westmont-tasha', 'ask to post after hours')
    await desk.press('westmont-tasha', 'Send the request', window)
    for (const user of ['westmont-paula', 'westmont-sam']) {
      const list = await desk.say(user, 'failed messages')
      expect(list).toContain('1 message did not arrive')
      expect(list).toContain('Denise')
      expect(list).toContain('not linked to Slack or Teams')
      expect(list).not.toContain('Repair.')
    }
    expect(await desk.press('westmont-sam', 'Try again')).toContain('goes out again')
    await desk.bot.tick()
    expect((await desk.store.list('delivery', { state: 'failed' }))[0]?.attempts).toBe(1)
  })

  test('nobody else sees it, and HR of another town neither', async () => {
    const desk = openDesk({ people: denise })
    await desk.say('westmont-tasha', 'ask to post after hours')
    await desk.press('westmont-tasha', 'Send the request', window)
    expect(await desk.say('westmont-tasha', 'failed messages')).toContain('This is not open to you')
    expect(await desk.say('glastonbury-marcy', 'failed messages')).toContain('Every message arrived')
  })
})

describe('pace', () => {
  const person = (user: string) => ({ platform: 'slack', space: 'T1', user }) as const

  test('Slack gets about one message a second a person, and a few a second in all', () => {
    let now = 0
    const pace = createPace({ now: () => now })
    const taken = (user: string) => pace.take(person(user), 'send') === 'taken'
    let toOne = 0
    for (now = 0; now < 60_000; now += 250) toOne += Number(taken('U1'))
    expect(toOne).toBeGreaterThanOrEqual(60)
    expect(toOne).toBeLessThanOrEqual(63)
    let inAll = 0
    for (; now < 120_000; now += 50) inAll += Number(taken(`U${now}`))
    expect(inAll).toBeLessThanOrEqual(4 * 60 + 8)
    expect(inAll).toBeGreaterThan(230)
  })

  test('asked to slow down, it does; platforms without limits are not held back', () => {
    const pace = createPace({ now: () => 0 })
    pace.slowDown(person('U1'))
    expect(pace.take(person('U2'), 'send')).toBe('space-waits')
    for (let count = 0; count < 100; count += 1) {
      expect(pace.take({ platform: 'playground', space: 't', user: 'u' }, 'send')).toBe('taken')
    }
  })
})

test('pauses grow, never fall below what the platform asked for, and differ between messages', () => {
  expect(pauseMs('a', 1, 5_000)).toBeGreaterThanOrEqual(5_000)
  expect(pauseMs('a', 1, 5_000)).toBeLessThanOrEqual(5_500)
  expect(pauseMs('a', 8, 1_000)).toBeGreaterThan(200_000)
  expect(pauseMs('a', 39, 1_000)).toBeLessThanOrEqual(990_000)
  expect(pauseMs('a', 3, 0)).toBe(pauseMs('a', 3, 0))
  expect(new Set(Array.from({ length: 50 }, (_, index) => pauseMs(`d${index}`, 3, 0))).size).toBeGreaterThan(45)
})
