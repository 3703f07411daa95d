import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

const weekly = {
  purpose: 'Weekend notices.',
  from: '2026-11-21T18:00',
  until: '2026-11-21T20:00',
  repeat: 'weekly',
  repeatUntil: '2026-12-31T23:00',
}

async function waitingDesk() {
  const desk = openDesk()
  for (const purpose of ['Weekend notices.', 'Water main.']) {
    await desk.say('westmont-tasha', 'ask to post after hours')
    await desk.press('westmont-tasha', 'Send the request', { ...weekly, purpose })
  }
  return desk
}

test('one card shows what waits, what a yes still carries, and who stands in', async () => {
  const desk = await waitingDesk()
  await desk.press('westmont-denise', 'Approve')
  await desk.say('westmont-denise', 'home')
  const card = await desk.press('westmont-denise', 'My decisions')
  expect(card).toContain('Waiting for you: 1')
  expect(card).toMatch(/Your permission stands for[\s\S]*Tasha \w+: .*, until .* 11:00 PM CST/)
  expect(card).toContain('Nobody stands in for you.')
  await desk.press('westmont-denise', 'Take the permission back')
  await desk.press('westmont-denise', 'Take the permission back', { reason: 'The main is fixed.' })
  const after = await desk.say('westmont-denise', 'my decisions')
  expect(after).not.toContain('Your permission stands for')
  expect(after).toMatch(/You decided[\s\S]*permission taken back/)
  expect(await desk.press('westmont-denise', 'Decide')).toContain('Approve')
})

test('HR sees kinds, ages and holders of what waits, never who asks or what for', async () => {
  const desk = await waitingDesk()
  desk.clock.set('2026-11-20T20:30:00Z')
  const hr = 'westmont-paula'
  const queue = await desk.say(hr, 'queue')
  expect(queue).toContain('2 requests wait')
  expect(queue).toMatch(/2, the oldest for 5 hours; with Denise Kowalik/)
  expect(queue).not.toMatch(/Tasha|Weekend|Water main/)
  expect(await desk.say('westmont-tasha', 'queue')).toContain('This is not open to you')
})
