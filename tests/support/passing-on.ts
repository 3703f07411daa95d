import { expect } from 'vitest'
import type { Desk } from './desk.ts'

/** Somebody in HR brings in a list that adds nobody, and everybody's next minute comes. */
export async function brings(desk: Desk, user: string, lines: string[]): Promise<void> {
  await desk.say(user, 'import people')
  await desk.press(user, 'Show what changes', { csv: lines.join('\n'), covers: 'some' })
  expect(await desk.press(user, 'Save the list')).toContain('0 new')
  await later(desk, 60_000)
}

/** So many milliseconds pass, and the bot goes its rounds. */
export async function later(desk: Desk, ms: number): Promise<void> {
  desk.clock.set(new Date(desk.clock.now() + ms).toISOString())
  await desk.bot.tick()
  await desk.bot.tick()
}

/** A button of a card that stands in the chat since before. */
export const pressed = (desk: Desk, user: string, request: object) =>
  desk.bot.handle({
    id: `old-card/${user}/${JSON.stringify(request)}`,
    from: { platform: 'playground', space: 'glastonbury', user },
    place: 'private',
    said: { kind: 'press', request, typed: {} },
  })
