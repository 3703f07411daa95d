import { expect, test } from 'vitest'
import type { SendResult } from '../../src/ports.ts'
import { openDesk } from '../support/desk.ts'

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
  await desk.press('westmont-tasha', 'Send the request', {
    purpose: 'Repair.',
    from: '2026-11-20T18:00',
    until: '2026-11-20T20:00',
  })
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
