import { expect, test } from 'vitest'
import type { Delivery } from '../../../src/deliveries.ts'
import { bigTown, handInForAll, moveIn } from '../../support/big-town.ts'
import { openDesk } from '../../support/desk.ts'

const at = '2026-11-20T15:00:00.000Z'

/** A town of so many on Slack and Teams, whose platforms take what they are given. */
async function going(count: number) {
  const sends: { key: string; platform: string }[] = []
  const people = bigTown(count)
  const desk = openDesk({
    people,
    messenger: {
      send: async ({ platform }, _, key) => {
        sends.push({ key, platform })
        return { outcome: 'sent', message: key }
      },
      replace: async ({ message }) => ({ outcome: 'sent', message }),
    },
  })
  await moveIn(desk.store, people)
  const approval = await handInForAll(desk.bot, people)
  await desk.bot.tick()
  desk.clock.set('2026-11-20T16:00:00.000Z')
  await desk.bot.handle(approval)
  sends.length = 0
  return { desk, sends }
}

test('both platforms go out side by side, each at its own pace', async () => {
  const { desk, sends } = await going(400)
  for (let second = 1; second <= 10; second += 1) {
    desk.clock.set(`2026-11-20T16:00:${String(second).padStart(2, '0')}.000Z`)
    await desk.bot.tick()
  }
  const on = (platform: string) => sends.filter((sent) => sent.platform === platform).length
  // Slack takes 8 and then 4 a second, Teams 20 and then 20 a second.
  expect(on('slack')).toBeGreaterThan(35)
  expect(on('slack')).toBeLessThanOrEqual(48)
  expect(on('teams')).toBeGreaterThan(180)
  expect(on('teams')).toBeLessThanOrEqual(220)
  expect(new Set(sends.map(({ key }) => key)).size).toBe(sends.length)
})

test('what somebody waits for goes before the rest of a campaign', async () => {
  const { desk, sends } = await going(400)
  await desk.bot.tick()
  const before = sends.length
  const order: Pick<Delivery, 'id' | 'to' | 'card'> = {
    id: 'urgent',
    to: 'big-390',
    card: { kind: 'acknowledgement', acknowledgementId: 'glastonbury-7/2/big-390' },
  }
  await desk.store.change('event', 'urgent', { event: 'urgent', by: 'test', why: 'test', at }, () => ({
    outcome: '',
    deliveries: [order],
  }))
  desk.clock.set('2026-11-20T16:00:01.000Z')
  await desk.bot.tick()
  expect(sends.slice(before, before + 2).map(({ key }) => key)).toContain('urgent')
})
