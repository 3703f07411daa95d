import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

test('where nobody said under which address people reach it, HR reads what IT can set', async () => {
  const desk = openDesk()
  expect(await desk.say('charlton-teresa', 'hr console')).toContain('PUBLIC_URL')
  await desk.say('charlton-teresa', 'home')
  expect(await desk.press('charlton-teresa', 'Open the console')).toContain('The console has no address yet')
})

test('somebody of neither HR nor IT has no such button, and typing it opens nothing', async () => {
  const desk = openDesk()
  expect(await desk.say('charlton-ray', 'home')).not.toContain('Open the console')
  expect(await desk.say('charlton-ray', 'console')).toContain('This is not open to you')
})
